import { html, nothing, type TemplateResult } from 'lit';
import { authorOf, postOf, textOf } from '../../engine/index.ts';
import { type GainSpread, type Option, tellAction, tellShortcut } from '../../lab/index.ts';
import { type Lang, textIn } from '../../model/text.ts';
import type { RetakeJudged } from '../../practice/index.ts';
import type { Speak } from '../../ui/speak.ts';
import type { PracticeWord } from '../../words/debrief/practice.ts';
import { colon, figure, quoted, signed } from '../parts/finding.ts';
import { type Finished, findingView } from '../present-findings.ts';
import type { Scene } from './posed-scene.ts';
import type { PracticeDoings, PracticeModel } from './practice-model.ts';
import { priceOf } from './present-price.ts';

type Said = Speak<PracticeWord>;
/** Points of trust below which a difference is not told, and audiences told: those that moved most. */
const SEEN = 0.05;
const MOST_MOVED = 3;
/** From which one was sure, per cent. */
const SURE = 75;
/** Satisfaction from which somebody feels heard, and from which only half. */
const HEARD = { well: 0.6, half: 0.35 } as const;

/** What an answer was worth, and why: its words, the rule, the hour that follows, and whom it touched. */
export function verdictView(
  scene: Scene,
  judged: RetakeJudged,
  model: PracticeModel,
  doings: PracticeDoings,
  word: Said,
): TemplateResult {
  const { lang, n, sitting, sure } = model;
  const isLast = n + 1 >= sitting.length;
  return html`<section class="pane card-asked ${moodOf(judged)}" aria-labelledby="practice-title">
    <p class="meta"><span>${word('place', { n: n + 1, of: sitting.length })}</span></p>
    ${verdictPart(scene, judged, sure, lang, word)}
    <p class="row"><button type="button" class="button main" @click=${doings.next}>${word(isLast ? 'finish' : 'next')}</button></p>
  </section>`;
}

/** The colour of a verdict, beside its words. */
export function moodOf({ isGood }: RetakeJudged): 'open' | 'good' | 'missed' {
  return isGood === null ? 'open' : isGood ? 'good' : 'missed';
}

/** The verdict with its reasons, without what to do next. */
export function verdictPart(
  scene: Scene,
  judged: RetakeJudged,
  sure: number | null,
  lang: Lang,
  word: Said,
): TemplateResult {
  const { isGood, why, answer } = judged;
  const game: Finished = { world: scene.world, scenario: scene.world.scenario, state: judged.state, lang };
  return html`<h1 id="practice-title" tabindex="-1">${word(isGood === null ? 'isOpen' : isGood ? 'isGood' : 'isNot')}</h1>
    <p class="lead">${answer.shortcut === null ? word(why) : tellShortcut(answer.shortcut, lang)}</p>
    ${isGood === false && (sure ?? 0) >= SURE ? html`<p class="hint">${word('sureWrong')}</p>` : nothing}
    ${reasonsPart(judged, game, word)} ${hourPart(scene, judged, game, word)} ${waysPart(scene, judged, lang, word)}`;
}

function reasonsPart(
  { findings, answer }: RetakeJudged,
  game: Finished,
  word: Said,
): TemplateResult | typeof nothing {
  const { lang } = game;
  const author = authorsWhy(answer, game);
  if (findings.length === 0 && author === '') return nothing;
  return html`<h2>${word('why')}</h2>
    <ul class="reasons">
      ${findings.map((finding, i) => {
        const view = findingView(finding, game);
        // The same words, without a mark, say nothing twice.
        const isQuoted =
          view.quote.some(({ isMarked }) => isMarked) || findings[i - 1]?.quote !== finding.quote;
        return html`<li class=${view.isGain ? 'gain' : 'loss'}>
          <p class="sentence">${view.sentence}</p>
          ${view.quote.length === 0 || !isQuoted ? nothing : html`<blockquote>${quoted(view.quote)}</blockquote>`}
          <p class="hint">${view.reason} ${view.cite === '' ? nothing : html`<cite>(${view.cite ?? word('practiceSource')})</cite>`}</p>
          ${view.better === '' ? nothing : html`<p>${view.better}</p>`}
        </li>`;
      })}
      ${author === '' ? nothing : html`<li><p><strong>${word('author')}${colon(lang)}</strong> ${author}</p></li>`}
    </ul>`;
}

/** The author's reason for words or an option that was prepared; '' when there is none. */
function authorsWhy({ action }: Option, { scenario, lang }: Finished): string {
  if (action === null) return '';
  if (action.type === 'reply') {
    const message = scenario.messages.find(({ id }) => id === action.message);
    return textIn(message?.options.find(({ id }) => id === action.option)?.why, lang);
  }
  if (!('wording' in action) || action.wording.mode !== 'draft') return '';
  const { draft: wanted } = action.wording;
  const drafts =
    action.type === 'answer'
      ? scenario.posts.find(({ id }) => id === action.post)?.drafts
      : action.type === 'contact'
        ? scenario.contacts.find(({ id }) => id === action.contact)?.drafts
        : scenario.statements.map(({ draft }) => draft);
  return textIn(drafts?.find(({ id }) => id === wanted)?.why, lang);
}

function hourPart(scene: Scene, judged: RetakeJudged, game: Finished, word: Said): TemplateResult {
  const { card, position } = scene;
  const { hour, gain, state } = judged;
  const { scenario, lang } = game;
  const { played, answered } = hour;
  const price = priceOf(judged, scene, game);
  const row = (name: string, then: number, now: number, decimals: number) => html`<tr>
    <th scope="row">${name}</th>
    <td class="number">${figure(then, lang, decimals)}</td>
    <td class="number">${figure(now, lang, decimals)}</td>
    <td class="number">${Math.abs(now - then) < SEEN ? '=' : signed(now - then, lang, decimals)}</td>
  </tr>`;
  const nameOf = (id: string) =>
    textIn(scenario.audiences.find((audience) => audience.id === id)?.name, lang);
  const moved = answered.audiences
    .map(({ id, trust }, i) => ({ id, now: trust, was: played.audiences[i]?.trust ?? trust }))
    .filter(({ now, was }) => Math.abs(now - was) >= SEEN)
    .sort((a, b) => Math.abs(b.now - b.was) - Math.abs(a.now - a.was))
    .slice(0, MOST_MOVED);
  const post = position.point.post === null ? undefined : postOf(state, position.point.post);
  const who = post === undefined ? '' : authorOf(scenario, post).name;
  const replies = answered.replies.flatMap((id) => postOf(state, id) ?? []);
  return html`<h2>${word('hour')}</h2>
    <table class="hour-after">
        <thead>
          <tr><th scope="col">${word('columnWho')}</th><th scope="col" class="number">${word('columnThen')}</th><th scope="col" class="number">${word('columnNow')}</th><td></td></tr>
        </thead>
        <tbody>
          ${row(word('everyone'), played.trust, answered.trust, 1)}
          ${moved.map(({ id, now, was }) => row(nameOf(id), was, now, 1))}
          ${row(word('posts'), played.posts, answered.posts, 0)} ${row(word('condemning'), played.condemning, answered.condemning, 0)}
        </tbody>
      </table>
    ${answered.satisfaction === null ? nothing : html`<p>${word(heard(answered.satisfaction), { who })}</p>`}
    ${
      replies.length === 0
        ? nothing
        : html`<p class="hint">${word('replied')}</p>
          <ul class="replies">${replies.map((one) => html`<li><strong>${authorOf(scenario, one).name}</strong> ${textOf(scenario, state, one, lang)}</li>`)}</ul>`
    }
    ${gain === null ? nothing : html`<p>${word('gain', told(gain, lang))}</p>`}
    ${price.length === 0 ? nothing : html`<p class="price">${price.join(' ')}</p>`}
    ${card === null ? nothing : html`<p class="hint">${word('cost', told(negated(card.cost), lang))}</p>`}`;
}

function heard(satisfaction: number): PracticeWord {
  return satisfaction >= HEARD.well ? 'soothed' : satisfaction >= HEARD.half ? 'halfSoothed' : 'notSoothed';
}

function told({ seeds, mean, low, high }: GainSpread, lang: Lang) {
  return { seeds, mean: signed(mean, lang), low: signed(low, lang), high: signed(high, lang) };
}

function negated({ seeds, mean, low, high }: GainSpread): GainSpread {
  return { seeds, mean: -mean, low: -high, high: -low };
}

function waysPart(
  { world, position }: Scene,
  { best, alsoGood, answer, state }: RetakeJudged,
  lang: Lang,
  word: Said,
): TemplateResult {
  const way = ({ action }: Option) => {
    const { what, quote } = tellAction({ world, state, lang }, position.point, action);
    return html`<p>${what}</p>${quote === '' ? nothing : html`<blockquote>${quote}</blockquote>`}`;
  };
  const [played] = position.options;
  return html`<div class="ways">
      <div><h3>${word('done')}</h3>${way(played)}</div>
      ${best.id === answer.id ? nothing : html`<div><h3>${word('ours')}</h3>${way(best)}</div>`}
    </div>
    ${
      alsoGood.length === 0
        ? nothing
        : html`<details><summary>${word('also', { n: alsoGood.length })}</summary>${alsoGood.map((one) => html`<div class="also">${way(one)}</div>`)}</details>`
    }`;
}
