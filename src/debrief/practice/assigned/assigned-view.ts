import { html, nothing, type TemplateResult } from 'lit';
import type { DrillName } from '../../../model/drill.ts';
import type { Scenario } from '../../../model/scenario.ts';
import { type Lang, textIn } from '../../../model/text.ts';
import { drillStanding, type HandedAnswers } from '../../../practice/index.ts';
import { icon } from '../../../ui/look/icon.ts';
import { type Speak, speaker } from '../../../ui/speak.ts';
import { DRILL_WORDS } from '../../../words/debrief/drills.ts';
import type { HandedDrillWord } from '../../../words/debrief/handed-drills.ts';
import type { DrillDoings, DrillModel } from '../drills/drill-model.ts';
import { drillView } from '../drills/drill-view.ts';

type Said = Speak<HandedDrillWord>;

/** Drills that were handed out, at a moment. */
export interface AssignedModel {
  readonly lang: Lang;
  readonly scenario: Scenario;
  readonly names: readonly DrillName[];
  readonly isKept: boolean; // false for a guest
  readonly at: 'loading' | 'drill' | 'handIn';
  readonly n: number; // index of the drill in hand
  readonly drill: DrillModel | null;
  readonly answers: HandedAnswers;
  readonly code: string | null; // of the answers, once it was asked for
  readonly told: string; // what came of saving or copying
}

/** What whoever does them may do. */
export interface AssignedDoings {
  readonly drills: DrillDoings;
  readonly toDrill: (n: number) => void;
  readonly toHandIn: () => void;
  readonly setWho: (part: Partial<Pick<HandedAnswers, 'alias' | 'group'>>) => void;
  readonly save: () => void;
  readonly copy: () => Promise<void>;
  readonly leave: () => void;
}

/** One of the drills, under way or over, with the way to the next or to handing in. */
export function drillPage(
  drill: DrillModel,
  model: AssignedModel,
  doings: AssignedDoings,
  word: Said,
): TemplateResult {
  const { names, n, scenario, lang, answers } = model;
  const { group } = answers;
  const next = nextOf(model);
  const name = speaker(DRILL_WORDS, lang);
  const isNext = drill.at === 'over' || drill.at === 'failed' || isEmpty(drill);
  const ways = html`<p class="row">
    ${isNext && next >= 0 ? html`<button type="button" class="button main" @click=${() => doings.toDrill(next)}>${icon('right')} ${word('next', { drill: name(names[next] ?? drill.name) })}</button>` : nothing}
    <button type="button" class=${isNext && next < 0 ? 'button main' : 'button plain'} @click=${doings.toHandIn}>${word(isNext && next < 0 ? 'handIn' : 'handInNow')}</button>
  </p>`;
  return html`<div class="pane assigned-head"><p class="meta">
      <strong>${word('kicker')}</strong> <span>${textIn(scenario.title, lang)}</span>
      ${group === '' ? nothing : html`<span>${word('ofGroup', { group })}</span>`}
      ${names.length === 1 ? nothing : html`<span>${word('place', { n: n + 1, of: names.length })}</span>`}
    </p></div>
    ${drillView(drill, lang, doings.drills, ways)}`;
}

/** Whether the story had too little for that drill. */
function isEmpty({ at, name, piece }: DrillModel): boolean {
  if (at !== 'asking' || piece === null) return false;
  return name === 'sort' ? piece.sort.length === 0 : piece[name] === null;
}

/** The next drill that is not over, after the one in hand, else before it; -1: none. */
function nextOf({ names, n, answers }: AssignedModel): number {
  const open = names.flatMap((name, i) => (i !== n && drillStanding(answers, name) !== 'over' ? [i] : []));
  return open.find((i) => i > n) ?? -1;
}

/** What was done, who did it, and the file or the code that is handed in. */
export function handInPage(model: AssignedModel, doings: AssignedDoings, word: Said): TemplateResult {
  const { names, answers, lang, code, told } = model;
  const name = speaker(DRILL_WORDS, lang);
  const typed = (event: Event) => (event.target as HTMLInputElement).value;
  return html`<section class="pane card-asked" aria-labelledby="practice-title">
    <h1 id="practice-title" tabindex="-1">${word('title')}</h1>
    <p>${word('lead')}</p>
    <ul class="bullets">
      ${names.map((one, i) => {
        const standing = drillStanding(answers, one);
        return html`<li>${name(one)}, <strong>${word(standing)}</strong>
          ${standing === 'over' ? nothing : html`<button type="button" class="button small" @click=${() => doings.toDrill(i)}>${word('goOn', { drill: name(one) })}</button>`}</li>`;
      })}
    </ul>
    <div class="field">
      <label for="answers-alias">${word('alias')}</label>
      <input id="answers-alias" type="text" maxlength="40" autocomplete="off" aria-describedby="answers-alias-hint" .value=${answers.alias} @input=${(e: Event) => doings.setWho({ alias: typed(e) })} />
      <span class="hint" id="answers-alias-hint">${word('aliasHint')}</span>
    </div>
    <div class="field">
      <label for="answers-group">${word('group')}</label>
      <input id="answers-group" type="text" maxlength="40" autocomplete="off" .value=${answers.group} @input=${(e: Event) => doings.setWho({ group: typed(e) })} />
    </div>
    <p class="row">
      <button type="button" class="button main" @click=${doings.save}>${icon('download')} ${word('save')}</button>
      <button type="button" class="button" @click=${() => void doings.copy()}>${word('copy')}</button>
      <button type="button" class="button plain" @click=${doings.leave}>${icon('left')} ${word('toHome')}</button>
    </p>
    <p role="status">${told}</p>
    ${code === null ? nothing : html`<div class="field"><label for="answers-code">${word('code')}</label><textarea id="answers-code" class="code" rows="4" readonly .value=${code}></textarea></div>`}
    <p class="hint">${word(model.isKept ? 'kept' : 'unkept')}</p>
  </section>`;
}
