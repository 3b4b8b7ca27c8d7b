import { html, nothing, type TemplateResult } from 'lit';
import { textIn } from '../../../model/text.ts';
import { speaker } from '../../../ui/speak.ts';
import { DRILL_WORDS, type DrillWord } from '../../../words/debrief/drills.ts';
import { HANDED_DRILL_WORDS } from '../../../words/debrief/handed-drills.ts';
import type { PileDesk } from '../model.ts';
import { type AskedRow, choiceRows, ownScore, pairRows, strayAnswers } from './count-answers.ts';
import { type DrillSet, drillSetsOf, type GivenAnswers } from './drill-sets.ts';
import type { MadeSet, SetDesk } from './made-set.ts';
import { toneAnswers } from './tone-answers.ts';

/** The drills of a class, each with its answers side by side, and the files that could not be read. */
export function drillSetsPane({ model, doings }: PileDesk): TemplateResult | typeof nothing {
  const { drills, drillFaults, made, lang, shown, group } = model;
  if (drills.length + drillFaults.length === 0) return nothing;
  const word = speaker(HANDED_DRILL_WORDS, lang);
  const drillWord = speaker(DRILL_WORDS, lang);
  return html`<section class="pane handed-drills" id="drills" aria-labelledby="drills-title">
    <h2 id="drills-title" tabindex="-1">${word('pileTitle', { n: drills.length })}</h2>
    <p class="hint">${word('pileLead')}</p>
    ${
      drillFaults.length === 0
        ? nothing
        : html`<div role="alert"><ul class="aside">${drillFaults.map(({ file, code }) => html`<li>${word(code === 'answers/newer' ? 'fault_newer' : 'fault_damaged', { file: file || word('pasted') })}</li>`)}</ul></div>`
    }
    ${drillSetsOf(drills, group).map((set) => {
      const isShown = shown.has(set.key);
      const desk = { lang, isShown, word, drillWord };
      const of = made.get(set.key) ?? null;
      return html`<article class="drill-set">
        <h3>${word('setOf', { drill: drillWord(set.name), story: textIn(of?.scenario?.title, lang) || set.scenario.id, seed: set.seed })}</h3>
        <p class="hint">${word('answered', { n: set.given.length })}, ${word(`lang${set.lang}`)}. ${set.isOtherEngine ? word('otherEngine') : nothing}</p>
        <p role="status">${standingWords(set, of, word)}</p>
        <label class="choice"><input type="checkbox" .checked=${isShown} @change=${() => doings.showKey(set.key)} /><span>${word(set.name === 'tone' ? 'showSeen' : 'showKey')}</span></label>
        ${set.name === 'tone' ? toneAnswers(set, of, desk) : of?.piece == null ? nothing : rowsPart(set, of, desk)}
        ${whoPart(set, of, desk)}
      </article>`;
    })}
  </section>`;
}

function standingWords({ scenario }: DrillSet, made: MadeSet | null, word: SetDesk['word']): string {
  switch (made?.at) {
    case 'made':
      return '';
    case 'gone':
      return word('gone', { id: scenario.id });
    case 'unmade':
      return word('unmade');
    default:
      return word('working');
  }
}

/** A table: each thing asked, what the class answered, and what is right. */
function rowsPart(set: DrillSet, made: MadeSet, desk: SetDesk): TemplateResult {
  const { piece } = made;
  const { word, isShown } = desk;
  if (piece === null) return html``;
  const isHour = set.name === 'hour';
  const rows = isHour ? pairRows(set, piece) : choiceRows(set, piece);
  const stray = strayAnswers(set, piece);
  return html`${stray === 0 ? nothing : html`<p class="hint">${word('stray', { n: stray })}</p>`}
    <div class="scroller" tabindex="0" role="group" aria-label=${desk.drillWord(set.name)}>
      <table>
        <thead>
          <tr>
            <th scope="col">${word(isHour ? 'columnPair' : set.name === 'sort' ? 'columnPost' : 'columnThing')}</th>
            ${isHour ? nothing : html`<th scope="col">${word('columnShare')}</th>`}
            ${isShown ? html`<th scope="col">${word('columnGood')}</th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${(isHour && !isShown ? [] : rows).map((row) => rowPart(row, set, made, desk))}
        </tbody>
      </table>
    </div>`;
}

function rowPart(row: AskedRow, set: DrillSet, made: MadeSet, desk: SetDesk): TemplateResult {
  const { word, drillWord, isShown } = desk;
  const { what, good } = askedOf(row, set, made, desk);
  const isChoice = (key: string): key is DrillWord => key in DRILL_WORDS.fr;
  const share = row.counts
    .map(({ choice, n }) => word('share', { choice: isChoice(choice) ? drillWord(choice) : choice, n }))
    .join(' · ');
  return html`<tr>
    <th scope="row">${what}</th>
    ${set.name === 'hour' ? nothing : html`<td>${share}</td>`}
    ${isShown ? html`<td>${good} ${word('rightShare', { right: row.right, of: row.of })}</td>` : nothing}
  </tr>`;
}

/** What a row asks in words, and the right answer; '' where the row says it. */
function askedOf({ id }: AskedRow, { name }: DrillSet, { piece }: MadeSet, { drillWord }: SetDesk) {
  if (name === 'sort') {
    const card = piece?.sort.find(({ post }) => post === id);
    return { what: card?.text ?? id, good: (card?.good ?? []).map((one) => drillWord(one)).join(', ') };
  }
  if (name === 'source') {
    const card = piece?.source?.cards.find(({ fact }) => fact === id);
    return { what: card?.text ?? id, good: card === undefined ? '' : drillWord(card.good) };
  }
  const [first = '', second = ''] = id.split(' ');
  const nameOf = (one: string) => piece?.hour?.items.find((item) => item.id === one)?.what ?? one;
  return { what: drillWord('pairFirst', { first: nameOf(first), second: nameOf(second) }), good: '' };
}

/** Who handed in, folded: the names stand apart from the answers. */
function whoPart(set: DrillSet, made: MadeSet | null, { word }: SetDesk): TemplateResult {
  const tell = (one: GivenAnswers) => {
    const who = one.alias || word('noAlias');
    if (set.name === 'tone') return word('whoTries', { who, n: one.answers.tries.length });
    const score = made?.piece == null ? null : ownScore(set, one, made.piece);
    return score === null ? who : word('whoRight', { who, ...score });
  };
  return html`<details>
    <summary>${word('who', { n: set.given.length })}</summary>
    <ul class="bullets">${set.given.map((one) => html`<li>${tell(one)}</li>`)}</ul>
  </details>`;
}
