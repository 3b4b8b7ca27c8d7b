import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../../model/text.ts';
import { LINK_LIMIT, LINK_SAFE } from '../../record/index.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { TEACH_WORDS } from '../../words/author/teach.ts';
import { WORKBENCH_WORDS } from '../../words/author/workbench.ts';
import type { Frame } from '../app.ts';
import { isLocalLink, isOneFile } from '../handed.ts';
import type { Handing, HandoutState } from './handout-room.ts';
import { megabytesIn, numberIn } from './megabytes.ts';
import { packageForm } from './package-form.ts';
import type { WorkbenchRoom } from './workbench-room.ts';

/** Three ways to a class: a link with the scenario in it, one page with the game, or a package for a school's platform. */
export function handout({ lang }: Pick<Frame, 'lang'>, room: Pick<WorkbenchRoom, 'handing'>): TemplateResult {
  const t = speaker(WORKBENCH_WORDS, lang);
  const { handing } = room;
  const state = handing.state();
  const weight = handing.weight();
  return html`<section class="pane bench-tool" aria-labelledby="hand-title">
    <h2 id="hand-title">${t('handTitle')}</h2>
    <p class="soft">${t(isOneFile() ? 'linkFromFile' : 'handLead')}</p>
    ${
      isOneFile()
        ? nothing
        : html`${handing.isSet ? nothing : writeFirstBox(lang, handing)}
            <div class="row">
            <button type="button" class="button" @click=${handing.link}>${icon('share')} ${t('makeLink')}</button>
            <button type="button" class="button" aria-disabled=${state.kind === 'makingPage' ? 'true' : nothing} @click=${handing.page}>
              ${icon('download')} ${t('makePage')}
            </button>
          </div>
          ${weight === null ? nothing : html`<p class="soft">${t('pageWeight', { megabytes: megabytesIn(weight, lang) })}</p>`}`
    }
    <div aria-live="polite">${outcome(state, lang, handing.copy)}</div>
    ${handing.isOfDrills() ? html`<p class="soft">${speaker(TEACH_WORDS, lang)('drillsPackage')}</p>` : packageForm(lang, handing.packaging)}
  </section>`;
}

function writeFirstBox(lang: Lang, handing: Handing): TemplateResult {
  const t = speaker(WORKBENCH_WORDS, lang);
  const change = (event: Event) => handing.setWriteFirst((event.target as HTMLInputElement).checked);
  return html`<label class="choice"
    ><input type="checkbox" .checked=${handing.writeFirst()} @change=${change} /><span>${t('linkWriteFirst')}</span></label
  >`;
}

function outcome(
  state: HandoutState,
  lang: Lang,
  copy: () => Promise<void>,
): TemplateResult | typeof nothing {
  const t = speaker(WORKBENCH_WORDS, lang);
  switch (state.kind) {
    case 'none':
      return nothing;
    case 'link': {
      const n = numberIn(state.link.length, lang);
      return html`<div class="field">
          <label for="handed-link">${t('linkLabel')}</label>
          <div class="row tight">
            <input id="handed-link" type="text" readonly .value=${state.link} />
            <button type="button" class="button" @click=${copy}>${t('copy')}</button>
          </div>
        </div>
        <p class="soft">
          ${state.link.length > LINK_SAFE ? t('linkLong', { n, safe: numberIn(LINK_SAFE, lang) }) : t('linkLength', { n })}
        </p>
        ${isLocalLink(state.link) ? html`<p class="strong">${icon('triangle')} ${t('linkLocal')}</p>` : nothing}
        ${state.said === null ? nothing : html`<p>${t(state.said)}</p>`}`;
    }
    case 'linkTooLong':
      return html`<p class="strong">
        ${t('linkTooLong', { n: numberIn(state.length, lang), limit: numberIn(LINK_LIMIT, lang) })}
      </p>`;
    case 'page':
      return html`<p>${t('pageMade', { name: state.name, megabytes: megabytesIn(state.bytes, lang) })}</p>`;
    default:
      return html`<p>${t(state.kind)}</p>`;
  }
}
