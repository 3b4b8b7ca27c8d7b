import { html, nothing, svg, type TemplateResult } from 'lit';
import { postOf } from '../../engine/index.ts';
import { type Reviewed, tellAction, tellShortcut, type Weighed } from '../../lab/index.ts';
import type { Lang } from '../../model/text.ts';
import { clockWords } from '../../ui/clock-words.ts';
import { speaker } from '../../ui/speak.ts';
import { ACTION_LINES } from '../../words/codes/actions.ts';
import { REVIEW_WORDS, type ReviewWord, VERDICT_NAMES, VERDICT_WHYS } from '../../words/debrief/review.ts';
import { colon, figure, signed } from '../parts/finding.ts';
import { isToSee, listOf, type ReviewDoings, type ReviewModel, type VerdictWord, wordOf } from './model.ts';
import './review.css';

/** The whole panel: what it is, how far it went, and every decision so far. */
export function reviewView(model: ReviewModel, doings: ReviewDoings): TemplateResult {
  const word = speaker(REVIEW_WORDS, model.lang);
  return html`<h2 id="review-title" tabindex="-1">${word('title')}</h2>
    <p class="hint">${word('lead')}</p>
    ${standing(model, doings)} ${model.found.size === 0 ? nothing : found(model, doings)}`;
}

function standing(model: ReviewModel, doings: ReviewDoings): TemplateResult {
  const word = speaker(REVIEW_WORDS, model.lang);
  const { total, seeds } = model;
  const done = model.found.size;
  const button = (text: ReviewWord, act: () => void, cls = '') =>
    html`<button type="button" class="button ${cls}" id="review-go" @click=${act}>${word(text)}</button>`;
  if (model.at === 'waiting')
    return html`<p class="row">${button('start', doings.start, 'main')} <span class="hint">${word('startHint')}</span></p>`;
  if (model.at === 'working')
    return html`<p class="row working">
      <label>${word('working', { done, total: total ?? '…' })} <progress max=${total ?? 1} .value=${total === null ? 0 : done}></progress></label>
      ${button('stop', doings.stop)}
    </p>`;
  if (model.at === 'failed') return html`<p role="status">${word('failed')}</p>`;
  if (model.at === 'stopped')
    return html`<p class="row"><span role="status">${word('stopped', { done, total: total ?? '?' })}</span> ${button('resume', doings.start)}</p>`;
  return html`<p role="status">${total === 0 ? word('none') : word('done', { total: total ?? 0, seeds })}</p>`;
}

const ORDER: readonly VerdictWord[] = [
  'right',
  'costly',
  'defensible',
  'imprecise',
  'risky',
  'avoid',
  'ungraded',
];

function found(model: ReviewModel, doings: ReviewDoings): TemplateResult {
  const { lang } = model;
  const word = speaker(REVIEW_WORDS, lang);
  const name = speaker(VERDICT_NAMES, lang);
  const all = [...model.found.values()];
  const count = (of: VerdictWord) => all.filter((one) => wordOf(one) === of).length;
  const shown = listOf(model);
  const choice = (what: ReviewModel['shown'], text: string) => html`<label>
    <input type="radio" name="review-shown" .checked=${model.shown === what} @change=${() => doings.show(what)} />${text}</label
  >`;
  return html`<ul class="verdicts" aria-label=${word('counts')}>
      ${ORDER.filter((of) => count(of) > 0).map((of) => html`<li>${mark(of)} <span>${name(of)}</span> <strong>${count(of)}</strong></li>`)}
    </ul>
    <fieldset class="row shown">
      <legend class="visually-hidden">${word('show')}</legend>
      <div class="segmented">
        ${choice('toSee', word('showToSee', { n: all.filter(isToSee).length }))} ${choice('all', word('showAll', { n: all.length }))}
      </div>
    </fieldset>
    ${shown.length === 0 ? html`<p class="hint">${word('noneHere')}</p>` : nothing}
    <ol class="decisions">
      ${shown.map((one) => html`<li>${decision(one, model, doings)}</li>`)}
    </ol>
    <p class="hint">${word('expectedNote')}</p>`;
}

function decision(one: Reviewed, model: ReviewModel, doings: ReviewDoings): TemplateResult {
  const { lang, naming } = model;
  const word = speaker(REVIEW_WORDS, lang);
  const { played, best } = one;
  const told = tellAction(naming, one, one.action);
  const hour = clockWords(naming.world.scenario, one.at, lang).hour;
  const of = wordOf(one);
  const isBest = best.way === 'played';
  const why =
    played.shortcut === null ? speaker(VERDICT_WHYS, lang)(one.why) : tellShortcut(played.shortcut, lang);
  return html`<details class="decision-box ${of}">
    <summary>
      <span class="hour">${hour}</span>
      <span class="verdict">${mark(of)} ${speaker(VERDICT_NAMES, lang)(of)}</span>
      <span class="what">${told.what}</span>
    </summary>
    <div class="sides">
      <div class="side">
        <h3>${word(one.action === null ? 'silence' : 'played')}</h3>
        ${quote(told.quote)}
        <p>${why}</p>
        ${costs(one, lang)}
      </div>
      <div class="side">
        <h3>${word('best')}</h3>
        ${isBest ? html`<p>${word('bestNone')}</p>` : better(best, one, model)}
      </div>
    </div>
    <p>${trusts(played, best, lang)}</p>
    ${one.others.length === 0 ? nothing : ways(one, model)}
    ${
      one.post === null || postOf(naming.state, one.post) === undefined
        ? nothing
        : html`<p class="row"><button type="button" class="button small" aria-label=${word('seePostNamed', { what: told.what })} @click=${() => doings.openThread(one.post ?? '')}>${word('seePost')}</button></p>`
    }
  </details>`;
}

function quote(text: string): TemplateResult | typeof nothing {
  return text === '' ? nothing : html`<blockquote>${text}</blockquote>`;
}

function better(best: Weighed, one: Reviewed, model: ReviewModel): TemplateResult {
  const told = tellWay(best, one, model);
  return html`<p class="what">${told.what}</p>
    ${quote(told.quote)} ${note(best, one, model.lang)}`;
}

/** An alternative in one line: the same act at another hour is named by its hour. */
function tellWay(
  way: Weighed,
  one: Reviewed,
  { naming, lang }: ReviewModel,
): { what: string; quote: string } {
  if (way.way !== 'earlier' && way.way !== 'later') return tellAction(naming, one, way.action);
  const { hour } = clockWords(naming.world.scenario, way.action?.at ?? one.at, lang);
  return { what: speaker(ACTION_LINES, lang)('at', { hour }), quote: '' };
}

function trusts(played: Weighed, best: Weighed, lang: Lang): string {
  const word = speaker(REVIEW_WORDS, lang);
  const now = figure(played.expected?.trust ?? 0, lang, 1);
  if (best.way === 'played' || best.expected === null) return word('expected', { played: now });
  const then = figure(best.expected.trust, lang, 1);
  if (then === now) return word('expectedSame', { played: now });
  return word('expectedBoth', {
    played: now,
    best: then,
    gain: signed(best.expected.gain, lang),
    spread: figure(best.expected.spread, lang, 1),
  });
}

function costs(one: Reviewed, lang: Lang): TemplateResult | typeof nothing {
  if (!one.isCostly) return nothing;
  const most = Math.max(...one.others.map((other) => other.expected?.gain ?? 0));
  return html`<p>${speaker(REVIEW_WORDS, lang)('costs', { gain: figure(most, lang, 1) })}</p>`;
}

/** Notes on an alternative: why it is a shortcut, and what became of the later acts. */
function note(way: Weighed, one: Reviewed, lang: Lang): TemplateResult | typeof nothing {
  const word = speaker(REVIEW_WORDS, lang);
  const notes: string[] = [];
  if (way.shortcut !== null)
    notes.push(`${word('shortcut')}${colon(lang)} ${tellShortcut(way.shortcut, lang)}`);
  const missed = (way.sameSeed?.missed ?? 0) - (one.played.sameSeed?.missed ?? 0);
  if (missed > 0) notes.push(word('missed'));
  if ((way.sameSeed?.skipped ?? 0) > 0) notes.push(word('skipped', { n: way.sameSeed?.skipped ?? 0 }));
  return notes.length === 0 ? nothing : html`<p class="hint">${notes.join(' ')}</p>`;
}

function ways(one: Reviewed, model: ReviewModel): TemplateResult {
  const { lang } = model;
  const word = speaker(REVIEW_WORDS, lang);
  const rows = [one.played, ...one.others];
  return html`<details class="ways">
    <summary>${word('others', { n: one.others.length })}</summary>
    <div class="scroller" tabindex="0" role="group" aria-label=${word('others', { n: one.others.length })}>
      <table>
        <thead>
          <tr>
            <th scope="col">${word('columnWay')}</th>
            <th scope="col" class="number">${word('columnWorth')}</th>
            <th scope="col" class="number">${word('columnTrust')}</th>
            <th scope="col">${word('columnNote')}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map((way) => {
            const told = tellWay(way, one, model);
            return html`<tr class=${way.way === 'played' ? 'played' : ''}>
              <th scope="row">${way.way === 'played' ? html`<span class="tag">${word('played')}</span> ` : nothing}${told.what}${told.quote === '' ? nothing : html`<br /><span class="words">${word('quoted', { text: told.quote })}</span>`}</th>
              <td class="number">${way.worth === null ? word('unsure') : figure(way.worth, lang)}</td>
              <td class="number">${way.sameSeed === null ? word('notTried') : figure(way.sameSeed.trust, lang, 1)}</td>
              <td>${note(way, one, lang)}</td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
    <p class="hint">${word('worthHint')} ${word('trustHint')}</p>
  </details>`;
}

/** Each verdict has its shape: colour is never the only sign. */
function mark(of: VerdictWord): TemplateResult {
  const shapes: Record<VerdictWord, TemplateResult> = {
    right: svg`<path d="M3 8.5l3.2 3.2L13 4.8" />`,
    costly: svg`<path d="M2 7.5l2.6 2.6L10 4.8M11 13.2h4" />`,
    defensible: svg`<circle cx="8" cy="8" r="5" />`,
    imprecise: svg`<path d="M2.5 9.5c2-3 4-3 5.5-1s3.5 2 5.5-1" />`,
    risky: svg`<path d="M8 2.5L14 13.5H2zM8 7v3" />`,
    avoid: svg`<path d="M4 4l8 8M12 4l-8 8" />`,
    ungraded: svg`<path d="M3.5 8h9" />`,
  };
  return html`<svg class="verdict-mark ${of}" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${shapes[of]}</svg>`;
}
