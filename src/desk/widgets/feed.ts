import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Lang } from '../../model/text.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { DESK_WORDS } from '../../words/play/desk.ts';
import type { DeskActions } from '../desk-actions.ts';
import { type FeedChoice, type FeedView, type PlatformTab, SORTS, type Sort } from '../present-feed.ts';
import { bundleCard } from './bundle-card.ts';
import { feedCard } from './feed-card.ts';

export interface FeedShown {
  readonly view: FeedView;
  readonly choice: FeedChoice;
  readonly audienceName: string; // of the filter; '' none
  readonly openId: string | null;
  readonly fresh: ReadonlySet<string>; // arrived since the last drawing: they are animated
  readonly uncovered: ReadonlySet<string>; // harsh posts one asked to read
  readonly awayCount: number; // arrived above while the player read further down
  readonly hasWatch: boolean;
}

/** The feed: platforms as tabs, an order, and cards in the ARIA feed pattern. */
export function feed(shown: FeedShown, lang: Lang, actions: DeskActions): TemplateResult {
  const t = speaker(DESK_WORDS, lang);
  const { view, choice } = shown;
  const sorts = SORTS.filter((s) => s !== 'watched' || shown.hasWatch);
  return html`<section class="feed pane" aria-labelledby="feed-title">
    <header class="feed-head">
      <h2 id="feed-title" class="sr">${t('feedTitle')}</h2>
      <div class="tabs" role="group" aria-label=${t('platforms')}>
        ${view.tabs.map((tab) => platformTab(tab, choice.platform === tab.id, lang, actions))}
      </div>
      <div class="feed-tools">
        <label class="sorter"
          ><span>${t('sort')}</span>
          <select data-keep @change=${(e: Event) => actions.setSort((e.target as HTMLSelectElement).value as Sort)}>
            ${sorts.map((s) => html`<option value=${s} .selected=${s === choice.sort}>${t(`sort${s}`)}</option>`)}
          </select>
        </label>
        ${
          choice.audience
            ? html`<button type="button" class="button small" @click=${() => actions.setAudience(null)}>
                ${t('audienceFilter', { name: shown.audienceName })} ${icon('close')}<span class="sr">${t('clearFilter')}</span>
              </button>`
            : nothing
        }
      </div>
    </header>
    <div class="feed-scroll" @scroll=${actions.onFeedScroll}>
      <div class="entry-slot" data-anchor="entry"></div>
      ${
        shown.awayCount > 0
          ? html`<button type="button" class="button main fresh-pill" @click=${actions.goFresh}>
              ${icon('up')} ${t('fresh', { n: shown.awayCount })}
            </button>`
          : nothing
      }
      <div role="feed" aria-labelledby="feed-title" class="cards-list">
        ${repeat(
          view.items,
          (item) => item.id,
          (item, i) => {
            const place = { posinset: i + 1, setsize: view.items.length };
            return item.kind === 'card'
              ? feedCard(
                  item.post,
                  {
                    ...place,
                    isSeen: item.isSeen,
                    isOpen: shown.openId === item.id,
                    isBorn: shown.fresh.has(item.id),
                    isCovered: item.post.isHarsh && !item.post.isOwn && !shown.uncovered.has(item.id),
                  },
                  lang,
                  actions,
                )
              : bundleCard(item, { ...place, isOpen: shown.openId === item.id }, lang, actions);
          },
        )}
      </div>
      ${
        view.items.length === 0
          ? html`<p class="empty soft">${t(choice.platform || choice.audience || choice.sort !== 'recent' ? 'emptyFilter' : 'emptyFeed')}</p>`
          : nothing
      }
    </div>
  </section>`;
}

function platformTab(tab: PlatformTab, isOn: boolean, lang: Lang, actions: DeskActions): TemplateResult {
  const t = speaker(DESK_WORDS, lang);
  return html`<button
    type="button"
    class="tab ${tab.kind ?? 'all'}"
    aria-pressed=${isOn ? 'true' : 'false'}
    @click=${() => actions.setPlatform(tab.id)}
  >
    <span>${tab.id === null ? t('all') : tab.name}</span>
    ${tab.unseen > 0 ? html`<b aria-hidden="true">${tab.unseen}</b><span class="sr">, ${t('unseen', { n: tab.unseen })}</span>` : nothing}
  </button>`;
}
