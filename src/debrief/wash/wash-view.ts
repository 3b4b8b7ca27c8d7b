import { html, nothing, type TemplateResult } from 'lit';
import type { OtherSky } from '../../lab/index.ts';
import type { Scenario } from '../../model/scenario.ts';
import { type Lang, textIn } from '../../model/text.ts';
import type { StageView } from '../../stage/index.ts';
import { clockWords } from '../../ui/clock-words.ts';
import { type Speak, speaker } from '../../ui/speak.ts';
import { WASH_WORDS } from '../../words/debrief/wash.ts';
import { figure, signed } from '../parts/finding.ts';
import { nameOfSender, shortened } from '../present-findings.ts';
import { stagesPart } from '../stages/stages.ts';
import type { Borrowed } from './borrow.ts';
import type { Split, SplitChoice, WashRead } from './wash-model.ts';

type WashWord = keyof (typeof WASH_WORDS)['fr'];

/** What the hot wash shows at a moment. */
export interface WashModel {
  readonly lang: Lang;
  readonly scenario: Scenario;
  readonly seed: string;
  readonly names: ReadonlyMap<string, string>; // by game
  readonly done: number; // games read
  readonly of: number;
  readonly reads: readonly WashRead[];
  readonly splits: readonly Split[];
  readonly borrowed: readonly Borrowed[];
  readonly pair: readonly [string, string]; // games whose skies are side by side
  readonly fork: WashFork;
}

/** One game's words in another. `words`: place in the list of those that may be borrowed. */
interface WashFork {
  readonly words: number;
  readonly into: string;
  readonly at: 'waiting' | 'working' | 'failed' | 'done';
  readonly sky: OtherSky<StageView> | null;
}

export interface WashDoings {
  readonly pick: (side: 0 | 1, game: string) => void;
  readonly choose: (change: { readonly words?: number; readonly into?: string }) => void;
  readonly play: () => void;
}

/** The hot wash on the wall: three moments, two skies, and one game's words in another's day. */
export function washView(model: WashModel, doings: WashDoings): TemplateResult {
  const t = speaker(WASH_WORDS, model.lang);
  const isReading = model.done < model.of;
  const isShown = !isReading && model.reads.length > 1;
  return html`<div class="debrief wash">
    <header class="head"><h1>${t('title')}</h1><p>${t('lead')}</p></header>
    ${isReading ? html`<p class="pane working" role="status"><label>${t('reading', { done: model.done, of: model.of })} <progress max=${model.of} .value=${model.done}></progress></label></p>` : nothing}
    ${isReading || isShown ? nothing : html`<p class="pane" role="status">${t(model.of < 2 ? 'tooFew' : 'failed')}</p>`}
    ${isShown ? html`${splitsPart(model, t)} ${pairPart(model, doings, t)} ${forkPart(model, doings, t)}` : nothing}
  </div>`;
}

function splitsPart(model: WashModel, t: Speak<WashWord>): TemplateResult {
  return html`<section class="pane" aria-labelledby="splits-title">
    <h2 id="splits-title" tabindex="-1">${t('splitsTitle')}</h2>
    ${model.splits.length === 0 ? html`<p>${t('noSplit')}</p>` : html`<p class="hint">${t('ask')}</p>`}
    <ol class="splits">${model.splits.map((split, i) => html`<li>${splitPart(split, i + 1, model, t)}</li>`)}</ol>
  </section>`;
}

function splitPart(split: Split, no: number, model: WashModel, t: Speak<WashWord>): TemplateResult {
  const { lang, scenario } = model;
  const of = split.choices.reduce((sum, { games }) => sum + games.length, 0);
  const { title, says } = aboutOf(split.target, scenario, lang, t);
  return html`<article class="split" aria-label=${title}>
    <h3>${t('splitNo', { n: no, hour: clockWords(scenario, split.at, lang).hour })} <span>${title}</span></h3>
    <blockquote>${says}</blockquote>
    <ul class="shares">${split.choices.map((choice) => html`<li>${shareRow(choice, of, model, t)}</li>`)}</ul>
  </article>`;
}

function shareRow(
  choice: SplitChoice,
  of: number,
  { lang, names }: WashModel,
  t: Speak<WashWord>,
): TemplateResult {
  const n = choice.games.length;
  const said = choice.choice === 'typed' ? t('ownWords') : choice.what;
  const told = [
    choice.worth === null
      ? choice.choice === 'typed'
        ? t('unread')
        : ''
      : t('worth', { n: figure(choice.worth, lang) }),
    t('ended', { n: figure(choice.trust, lang) }),
  ].filter((part) => part !== '');
  return html`<div class="share-row">
    <p class="share-what"><strong>${said}</strong> <span class="soft small">${told.join(' · ')}</span></p>
    ${choice.quote === '' || choice.choice.startsWith('deed') || choice.choice === 'none' ? nothing : html`<p class="small share-quote">${shortened(choice.quote, 180)}</p>`}
    <svg class="share-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="8" rx="4" /><rect class="fill" width=${(100 * n) / of} height="8" rx="4" /></svg>
    <p class="small"><b>${t('count', { n, of })}</b> <span class="soft">${choice.games.map((id) => names.get(id) ?? '').join(', ')}</span></p>
  </div>`;
}

function aboutOf(
  target: string,
  scenario: Scenario,
  lang: Lang,
  t: Speak<WashWord>,
): { readonly title: string; readonly says: string } {
  const id = target.slice(target.indexOf(':') + 1);
  const post = target.startsWith('post:') ? scenario.posts.find((one) => one.id === id) : undefined;
  if (post !== undefined)
    return {
      title: t('aboutPost', { who: nameOfSender(post.by, scenario, lang) }),
      says: shortened(textIn(post.text, lang), 240),
    };
  const message = scenario.messages.find((one) => one.id === id);
  return {
    title: t('aboutMessage', { who: nameOfSender(message?.from ?? '', scenario, lang) }),
    says: shortened(textIn(message?.text, lang), 240),
  };
}

function pairPart(model: WashModel, doings: WashDoings, t: Speak<WashWord>): TemplateResult {
  const [left, right] = model.pair.map((id) => model.reads.find((read) => read.id === id));
  const pick = (side: 0 | 1) => html`<div class="field">
    <label for="wash-side-${side}">${t(side === 0 ? 'left' : 'right')}</label>
    <select id="wash-side-${side}" @change=${(e: Event) => doings.pick(side, (e.target as HTMLSelectElement).value)}>
      ${model.reads.map(({ id }) => html`<option value=${id} ?selected=${model.pair[side] === id}>${model.names.get(id)}</option>`)}
    </select>
  </div>`;
  return html`<section class="pane" aria-labelledby="pair-title">
    <h2 id="pair-title" tabindex="-1">${t('pairTitle')}</h2>
    <p class="hint">${t('pairLead')}</p>
    <div class="wash-picks">${pick(0)} ${pick(1)}</div>
    ${
      left === undefined || right === undefined
        ? nothing
        : stagesPart({
            played: left.sky,
            other: right.sky,
            from: 0,
            game: model,
            names: [model.names.get(left.id) ?? '', model.names.get(right.id) ?? ''],
            seed: model.seed,
          })
    }
  </section>`;
}

function forkPart(model: WashModel, doings: WashDoings, t: Speak<WashWord>): TemplateResult {
  const { borrowed, fork, names, scenario, lang } = model;
  const chosen = borrowed[fork.words];
  return html`<section class="pane" aria-labelledby="fork-title">
    <h2 id="fork-title" tabindex="-1">${t('forkTitle')}</h2>
    <p class="hint">${t(chosen === undefined ? 'forkNone' : 'forkLead')}</p>
    ${
      chosen === undefined
        ? nothing
        : html`<form class="wash-picks" @submit=${(e: Event) => {
            e.preventDefault();
            doings.play();
          }}>
            <div class="field wide">
              <label for="fork-words">${t('forkWords')}</label>
              <select id="fork-words" @change=${(e: Event) => doings.choose({ words: Number((e.target as HTMLSelectElement).value) })}>
                ${borrowed.map((one, i) => html`<option value=${i} ?selected=${i === fork.words}>${t('option', { name: names.get(one.from) ?? '', words: shortened(one.words, 80) })}</option>`)}
              </select>
            </div>
            <div class="field">
              <label for="fork-into">${t('forkInto')}</label>
              <select id="fork-into" @change=${(e: Event) => doings.choose({ into: (e.target as HTMLSelectElement).value })}>
                ${chosen.into.map((id) => html`<option value=${id} ?selected=${id === fork.into}>${names.get(id)}</option>`)}
              </select>
            </div>
            <button type="submit" class="button main" ?disabled=${fork.at === 'working'}>${t(fork.at === 'working' ? 'forking' : 'forkGo')}</button>
          </form>
          <blockquote>${chosen.words}</blockquote>
          <p class="soft small">${aboutOf(chosen.target, scenario, lang, t).title}</p>`
    }
    <div id="fork-outcome" tabindex="-1" aria-live="polite">${fork.at === 'failed' ? html`<p>${t('forkFailed')}</p>` : chosen === undefined || fork.sky === null ? nothing : outcome(fork.sky, chosen, model, t)}</div>
  </section>`;
}

/** Gain under which a figure with one decimal shows 0. */
const SAME = 0.05;

function outcome(
  sky: OtherSky<StageView>,
  { from }: Borrowed,
  model: WashModel,
  t: Speak<WashWord>,
): TemplateResult | typeof nothing {
  const { fork, names, reads, lang } = model;
  const was = reads.find(({ id }) => id === fork.into);
  if (was === undefined) return nothing;
  const name = names.get(fork.into) ?? '';
  const isLuck = sky.spread !== null && sky.spread.low < 0 && sky.spread.high > 0;
  return html`<p><strong>${Math.abs(sky.gain) < SAME ? t('forkSame') : t('forkGain', { gain: signed(sky.gain, lang), n: Math.abs(sky.gain) })}</strong> ${isLuck ? t('forkLuck') : nothing}</p>
    ${stagesPart({
      played: was.sky,
      other: sky,
      from: sky.option.action?.at ?? 0,
      game: model,
      names: [t('forkWas', { name }), t('forkIs', { name, from: names.get(from) ?? '' })],
      seed: model.seed,
    })}`;
}
