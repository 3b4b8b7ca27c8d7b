import { html, nothing, type TemplateResult } from 'lit';
import { tellAction } from '../../lab/index.ts';
import type { AskedDecision } from '../../practice/index.ts';
import { type Speak, speaker } from '../../ui/speak.ts';
import { FORETOLD_WORDS, type ForetoldWord } from '../../words/debrief/foretold.ts';
import { PRACTICE_WORDS } from '../../words/debrief/practice.ts';
import type { Desk } from '../desk-of.ts';
import { askedView, foretold, surenessOf } from '../present-asked.ts';
import type { Finished } from '../present-findings.ts';
import type { Study } from '../study.ts';

/** What the player said of their decisions before the verdict, beside ours; nothing when they said nothing. */
export function foretoldPart(
  { asked }: Study,
  game: Finished,
  { model }: Desk,
): TemplateResult | typeof nothing {
  const told = foretold(asked, model.annexes);
  if (told.length === 0) return nothing;
  const word = speaker(FORETOLD_WORDS, model.lang);
  return html`<div class="foretold">
    <h3>${word('after')}</h3>
    <p class="hint">${word('afterLead')}</p>
    <ul>${told.map((one) => html`<li>${decisionPart(one, game, model, word)}</li>`)}</ul>
  </div>`;
}

function decisionPart(
  asked: AskedDecision,
  game: Finished,
  { annexes, lang }: Desk['model'],
  word: Speak<ForetoldWord>,
): TemplateResult {
  const view = askedView(asked, game);
  const verdict = speaker(PRACTICE_WORDS, lang);
  const sure = surenessOf(annexes, asked);
  const why = annexes.whys?.[asked.id] ?? '';
  const better = asked.better === null ? null : tellAction(game, asked, asked.better);
  return html`<p class="meta"><span class="hour">${view.hour}</span> <strong>${view.what}</strong></p>
    ${view.quote === '' ? nothing : html`<blockquote class="own">${view.quote}</blockquote>`}
    ${why === '' ? nothing : html`<p>${word('yourWhy', { why })}</p>`}
    ${sure === null ? nothing : html`<p>${word('yourSure', { sure: verdict(`sure${sure}`) })}</p>`}
    <p class=${asked.isGood ? 'verdict good' : 'verdict missed'}>${verdict(asked.isGood ? 'good' : asked.isOffence ? 'offence' : 'lesser')}</p>
    ${better === null ? nothing : html`<p class="better">${word('better', { what: better.what })}</p>${better.quote === '' ? nothing : html`<blockquote>${better.quote}</blockquote>`}`}`;
}
