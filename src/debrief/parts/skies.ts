import { html, nothing, type TemplateResult } from 'lit';
import { ticksInSeconds } from '../../base/time.ts';
import { type OtherSky, tellShortcut } from '../../lab/index.ts';
import type { StageView } from '../../stage/index.ts';
import { clockWords } from '../../ui/clock-words.ts';
import { type Speak, speaker } from '../../ui/speak.ts';
import { SKIES_WORDS, type SkiesWord } from '../../words/debrief/skies.ts';
import { chartOf } from '../chart.ts';
import type { Desk } from '../desk-of.ts';
import type { Finished } from '../present-findings.ts';
import { decisionName, otherWords, playedWords } from '../present-skies.ts';
import { stagesPart } from '../stages/stages.ts';
import type { TwoSkies } from '../study.ts';
import { hourTicks } from './film.ts';
import { figure, signed } from './finding.ts';
import { pickerPart } from './skies-picker.ts';
import { skyRulePart } from './sky-rule.ts';

/** Gain, in points of trust, under which a decision is said to have changed nothing. */
const LEAST_GAIN = 1;
/** Gain under which a figure with one decimal shows 0. */
const SAME = 0.05;

/** Two skies: the costliest decision replayed with the same luck, then any other the reader wants. */
export function skiesPart(game: Finished, desk: Desk): TemplateResult {
  const { skies } = desk.model;
  const word = speaker(SKIES_WORDS, desk.model.lang);
  return html`<section class="pane" id="skies" aria-labelledby="skies-title">
    <h2 id="skies-title" tabindex="-1">${desk.word('skiesTitle')}</h2>
    <p class="hint">${word('lead')}</p>
    ${skies.at === 'done' ? shown(skies.value, game, desk, word) : skies.at === 'failed' ? html`<p>${word('failed')}</p>` : working(skies.at === 'working' ? skies.share : 0, word('working'))}
  </section>`;
}

function working(share: number, label: string): TemplateResult {
  return html`<p class="working"><label>${label} <progress max="1" .value=${share}></progress></label></p>`;
}

function shown(skies: TwoSkies, game: Finished, desk: Desk, word: Speak<SkiesWord>): TemplateResult {
  const { costliest } = skies;
  const { other } = desk.model;
  const isSmall = costliest === null || costliest.gain < LEAST_GAIN;
  return html`
    ${isSmall ? html`<p>${word('none')}</p>` : nothing}
    ${costliest === null ? nothing : html`<h3>${word(isSmall ? 'costliestSmall' : 'costliest')}</h3>`}
    ${costliest === null ? nothing : pair(costliest, skies, game, desk, word, true)}
    ${pickerPart(skies.decisions, game, desk)}
    <div aria-live="polite">
      ${other.at === 'working' ? working(other.share, word('working')) : other.at === 'failed' ? html`<p>${word('failed')}</p>` : nothing}
    </div>
    <div id="other-sky" tabindex="-1">${other.at === 'done' && other.value !== null ? pair(other.value, skies, game, desk, word, false) : nothing}</div>
  `;
}

function pair(
  other: OtherSky<StageView>,
  skies: TwoSkies,
  game: Finished,
  desk: Desk,
  word: Speak<SkiesWord>,
  isAsked: boolean, // what parts the two is asked before it is told
): TemplateResult | typeof nothing {
  const { model, doings, word: tell } = desk;
  const { lang, scenario } = model;
  const { played } = skies;
  const decision = skies.decisions.find((d) => d.id === other.decision);
  if (decision === undefined) return nothing;
  const was = playedWords(decision, game);
  const is = otherWords(decision, other.option, game);
  const told = verdict(other, decision.options[0].worth, lang, word);
  const label = word('chart', { end: figure(played.end, lang), other: figure(other.end, lang) });
  return html`<div class="pair">
    <p class="decision">${decisionName(decision, game)}
      ${decision.post === null ? nothing : html`<button type="button" class="button small plain" aria-label=${`${tell('seePost')}, ${decisionName(decision, game)}`} @click=${() => doings.openThread(decision.post)}>${tell('seePost')}</button>`}
    </p>
    ${stagesPart({ played, other, from: Math.min(decision.at, other.option.action?.at ?? decision.at), game, seed: model.record.seed })}
    <div class="sides">
      <div class="side as-played">
        <h4><span class="swatch" aria-hidden="true"></span>${word('asPlayed')}</h4>
        ${words(was)}
        <p>${word('endTrust', { trust: figure(played.end, lang) })}<br />${word('endVolume', { volume: played.volume })}</p>
      </div>
      <div class="side otherwise">
        <h4><span class="swatch" aria-hidden="true"></span>${word('otherwise')}</h4>
        ${words(is)}
        <p>${word('endTrust', { trust: figure(other.end, lang) })}<br />${word('endVolume', { volume: other.volume })}</p>
      </div>
    </div>
    ${chartOf({
      width: model.width,
      height: 240,
      ticks: Math.max(played.trust.length, other.trust.length),
      area: null,
      lines: [
        { cls: 'played', values: played.trust, max: 100 },
        { cls: 'other', values: other.trust, max: 100 },
      ],
      bands: scenario.quarts.map((q) => ({ from: q.from, to: q.to, title: '' })),
      marks: [{ tick: decision.at, kind: 'word', label: decisionName(decision, game) }],
      cursor: decision.at,
      hours: hourTicks(played.trust.length, game, model.width),
      label,
    })}
    ${curvesTable(other, skies, game, word)}
    ${isAsked ? skyRulePart(decision, told, game, desk) : told}
  </div>`;
}

/** The same two curves, hour by hour. */
function curvesTable(
  other: OtherSky<StageView>,
  { played }: TwoSkies,
  { scenario, lang }: Finished,
  word: Speak<SkiesWord>,
): TemplateResult {
  const hour = ticksInSeconds(scenario, 3600);
  const ticks = Math.max(played.trust.length, other.trust.length);
  const rows = Array.from({ length: Math.ceil(ticks / hour) }, (_, n) => Math.min(ticks, (n + 1) * hour) - 1);
  const at = (trust: readonly number[], tick: number) =>
    figure(trust[Math.min(tick, trust.length - 1)] ?? 0, lang);
  return html`<details class="rest">
    <summary>${word('table')}</summary>
    <div class="scroller" tabindex="0" role="region" aria-label=${word('table')}>
      <table>
        <thead><tr><th scope="col">${word('hour')}</th><th scope="col" class="number">${word('asPlayed')}</th><th scope="col" class="number">${word('otherwise')}</th></tr></thead>
        <tbody>
          ${rows.map(
            (tick) =>
              html`<tr><th scope="row">${clockWords(scenario, tick, lang).hour}</th><td class="number">${at(played.trust, tick)}</td><td class="number">${at(other.trust, tick)}</td></tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}

function words({ what, quote }: { readonly what: string; readonly quote: string }): TemplateResult {
  return html`<p class="kind">${what}</p>
    ${quote === '' ? nothing : html`<blockquote>${quote}</blockquote>`}`;
}

/** The grades of both ways, and how their difference compares with that of luck. */
function verdict(
  { option, gain, spread, skipped, isRefused }: OtherSky<StageView>,
  was: number | null,
  lang: 'fr' | 'en',
  word: Speak<SkiesWord>,
): TemplateResult {
  if (isRefused) return html`<p>${word('refused')}</p>`;
  const isSame = Math.max(...[gain, spread?.low ?? 0, spread?.high ?? 0].map(Math.abs)) < SAME;
  const isLuck = spread !== null && spread.low < 0 && spread.high > 0;
  return html`<p>
      ${option.worth === null || was === null ? word('worthUnread') : word('worth', { was: figure(was, lang), is: figure(option.worth, lang) })}
      ${option.shortcut === null ? nothing : html`<strong>${word('shortcut', { why: tellShortcut(option.shortcut, lang) })}</strong>`}
    </p>
    ${
      isSame
        ? html`<p>${word('same')}</p>`
        : html`<p>
      ${word('gain', { gain: signed(gain, lang), n: Math.abs(gain) })}
      ${spread === null ? nothing : html`${word('spread', { seeds: spread.seeds, mean: signed(spread.mean, lang), low: signed(spread.low, lang), high: signed(spread.high, lang) })} ${isLuck ? word('spreadLuck') : nothing}`}
      ${skipped > 0 ? word('skipped', { n: skipped }) : nothing}
    </p>`
    }`;
}
