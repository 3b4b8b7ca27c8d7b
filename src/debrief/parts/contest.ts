import { html, nothing, type TemplateResult } from 'lit';
import type { ActId } from '../../model/codes.ts';
import type { Contest } from '../../model/contest.ts';
import type { Lang } from '../../model/text.ts';
import { clockWords } from '../../ui/clock-words.ts';
import { speaker } from '../../ui/speak.ts';
import { ACT_WORDS } from '../../words/codes/tone-names.ts';
import { CONTEST_WORDS } from '../../words/debrief/contest-totals.ts';
import type { Desk } from '../desk-of.ts';
import { figure } from './finding.ts';

/** Both totals of a provisional grade, and the words on which it rests; nothing when no word is contested. */
export function contestPart(
  contest: Contest | null,
  { model, doings, word }: Desk,
): TemplateResult | typeof nothing {
  if (contest === null) return nothing;
  const { lang, scenario, whose } = model;
  const t = speaker(CONTEST_WORDS, lang);
  const totals = { read: figure(contest.asRead, lang, 1), said: figure(contest.asSaid, lang, 1) };
  return html`<div class="contest" id="contest">
    <h3>${t(whose === null ? 'title' : 'titleOf')}</h3>
    ${
      contest.isSettled
        ? html`<p><strong>${t('settled', totals)}</strong></p>`
        : html`<p><strong>${t(whose === null ? 'totals' : 'totalsOf', totals)}</strong> ${t('lower')}</p>`
    }
    ${whose === null || contest.isSettled ? nothing : html`<p class="hint">${t('inPile')}</p>`}
    <ul class="crossings">
      ${contest.words.map(
        ({ text, tick, post, heard, says, ruling }) => html`<li>
          <span class="hour">${clockWords(scenario, tick, lang).hour}</span>
          <q>${text}</q>
          ${post === null ? nothing : html`<button type="button" class="button small plain" aria-label=${`${word('seePost')}, ${clockWords(scenario, tick, lang).hour}`} @click=${() => doings.openThread(post)}>${word('seePost')}</button>`}
          <dl class="both-words">
            <div><dt>${t('heard')}</dt><dd>${tellActs(heard, says, lang)}</dd></div>
            <div><dt>${t(whose === null ? 'says' : 'saysOf')}</dt><dd>${tellActs(says, heard, lang)}</dd></div>
            ${ruling === null ? nothing : html`<div><dt>${t('ruled')}</dt><dd>${t(`ruled_${ruling}`)}</dd></div>`}
          </dl>
        </li>`,
      )}
    </ul>
  </div>`;
}

/** Both totals of a contested game and which one stands, or the settled one, for a report. */
export function tellTotals({ asRead, asSaid, isSettled }: Contest, lang: Lang): string {
  const t = speaker(CONTEST_WORDS, lang);
  const totals = { read: figure(asRead, lang, 1), said: figure(asSaid, lang, 1) };
  return isSettled ? t('settled', totals) : `${t('totalsOf', totals)} ${t('lower')}`;
}

/** Acts by name; those that the other side does not have stand out. */
export function tellActs(acts: readonly ActId[], other: readonly ActId[], lang: Lang): unknown {
  const name = speaker(ACT_WORDS, lang);
  if (acts.length === 0) return speaker(CONTEST_WORDS, lang)('nothing');
  return acts.map(
    (act, i) =>
      html`${i === 0 ? nothing : ', '}${other.includes(act) ? name(act) : html`<strong>${name(act)}</strong>`}`,
  );
}
