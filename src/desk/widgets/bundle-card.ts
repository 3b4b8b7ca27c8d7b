import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../../model/text.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { DESK_WORDS } from '../../words/play/desk.ts';
import type { DeskActions } from '../desk-actions.ts';
import type { FeedItem } from '../present-feed.ts';

type Bundle = Extract<FeedItem, { kind: 'bundle' }>;

/** Similar posts in one line: « +37 semblables : des reproches ». */
export function bundleCard(
  bundle: Bundle,
  place: { readonly posinset: number; readonly setsize: number; readonly isOpen: boolean },
  lang: Lang,
  actions: DeskActions,
): TemplateResult {
  const t = speaker(DESK_WORDS, lang);
  const most = t(`bundle${bundle.purpose}`);
  const what = bundle.isMixed ? t('mostly', { what: most }) : most;
  const isOne = bundle.count < 2;
  const name = isOne ? t(`one${bundle.purpose}`) : t('bundleName', { n: bundle.count, what });
  return html`<article
    id=${`post-${bundle.id}`}
    class="card bundle ${bundle.platformKind ?? ''} ${place.isOpen ? 'open' : ''}"
    data-bundle=${bundle.parts.join('+')}
    tabindex="0"
    aria-posinset=${place.posinset}
    aria-setsize=${place.setsize}
    aria-label=${name}
  >
    <p>
      <span class="stack">${icon('people')} <strong>${isOne ? name : t('similar', { n: bundle.count, what })}</strong></span>
      <span class="soft">${bundle.platformName ? html`<span class="where">${bundle.platformName}</span> · ` : nothing}${bundle.hour}</span>
    </p>
    <p class="sample soft">${bundle.sample}</p>
    <button type="button" class="opens" tabindex="-1" @click=${() => actions.openBundle(bundle.parts)}>
      <span class="sr">${name}</span>
    </button>
  </article>`;
}
