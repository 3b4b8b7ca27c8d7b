import { html, type TemplateResult } from 'lit';
import type { Lang } from '../../model/text.ts';
import { DESK_WORDS } from '../../words/desk.ts';
import type { Hands } from '../hands.ts';
import { icon } from '../look/icon.ts';
import type { FeedItem } from '../present-feed.ts';
import { speaker } from '../speak.ts';

type Bundle = Extract<FeedItem, { kind: 'bundle' }>;

/** Posts alike, told in one line: « +37 semblables: des reproches ». */
export function bundleCard(
  bundle: Bundle,
  place: { readonly posinset: number; readonly setsize: number; readonly isOpen: boolean },
  lang: Lang,
  hands: Hands,
): TemplateResult {
  const t = speaker(DESK_WORDS, lang);
  const what = t(`bundle${bundle.purpose}`);
  return html`<article
    id=${`post-${bundle.id}`}
    class="card bundle ${bundle.platformKind} ${bundle.purpose} ${place.isOpen ? 'open' : ''}"
    data-bundle=${bundle.id}
    tabindex="0"
    aria-posinset=${place.posinset}
    aria-setsize=${place.setsize}
    aria-label=${t('bundleName', { n: bundle.count, what, platform: bundle.platformName })}
  >
    <p>
      <span class="stack">${icon('people')} <strong>${t('similar', { n: bundle.count })}</strong></span>
      <span class="soft">${what} · <span class="where">${bundle.platformName}</span> · ${bundle.hour}</span>
    </p>
    <p class="sample soft">${bundle.sample}</p>
    <button type="button" class="opens" tabindex="-1" @click=${() => hands.openBundle(bundle.id)}>
      <span class="sr">${t('bundleName', { n: bundle.count, what, platform: bundle.platformName })}</span>
    </button>
  </article>`;
}
