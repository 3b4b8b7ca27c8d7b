import { html, nothing, type TemplateResult } from 'lit';
import { chartOf } from '../chart.ts';
import type { Desk } from '../desk-of.ts';
import type { Finished } from '../present-findings.ts';
import { shortened } from '../present-findings.ts';
import { alternativeName, decisionName, playedWords } from '../present-skies.ts';
import type { OtherSky, TwoSkies } from '../two-skies.ts';
import { hourTicks } from './film.ts';
import { figure, signed } from './finding.ts';

/** Gain under which a single decision is said to have changed nothing, points of trust. */
const LEAST_GAIN = 1;

/** Two skies: the costliest decision replayed with the same luck, then any other the reader wants. */
export function skiesPart(game: Finished, desk: Desk): TemplateResult {
  const { model, word } = desk;
  const { skies } = model;
  return html`<section class="pane" id="skies" aria-labelledby="skies-title">
    <h2 id="skies-title" tabindex="-1">${word('skiesTitle')}</h2>
    <p class="hint">${word('skiesLead')}</p>
    ${skies.at === 'done' ? shown(skies.value, game, desk) : skies.at === 'failed' ? html`<p>${word('skiesFailed')}</p>` : working(skies.at === 'working' ? skies.share : 0, word('skiesWorking'))}
  </section>`;
}

function working(share: number, label: string): TemplateResult {
  return html`<p class="working"><label>${label} <progress max="1" .value=${share}></progress></label></p>`;
}

function shown(skies: TwoSkies, game: Finished, desk: Desk): TemplateResult {
  const { model, word } = desk;
  const { costliest } = skies;
  const other = model.other;
  return html`
    ${costliest === null || costliest.gain < LEAST_GAIN ? html`<p>${word('skiesNone')}</p>` : nothing}
    ${costliest === null ? nothing : html`<h3>${word('costliest')}</h3>`}
    ${costliest === null ? nothing : pair(costliest, skies, game, desk)}
    ${skies.decisions.length === 0 ? nothing : picker(skies, game, desk)}
    <div aria-live="polite">
      ${other.at === 'working' ? working(other.share, word('skiesWorking')) : other.at === 'failed' ? html`<p>${word('skiesFailed')}</p>` : other.at === 'done' && other.value !== null ? pair(other.value, skies, game, desk) : nothing}
    </div>
  `;
}

function pair(
  other: OtherSky,
  skies: TwoSkies,
  game: Finished,
  { model, doings, word }: Desk,
): TemplateResult {
  const { lang, scenario } = model;
  const { decision } = other;
  const otherwise = alternativeName(decision, other.alternative, game);
  const spread = other.spread;
  const isLuck = spread !== null && spread.low < 0 && spread.high > 0;
  const label = word('skiesChart', { end: figure(skies.end, lang), other: figure(other.end, lang) });
  return html`<div class="pair">
    <p class="decision">${decisionName(decision, game)}
      ${decision.post === null ? nothing : html`<button type="button" class="button small plain" @click=${() => doings.openThread(decision.post)}>${word('seePost')}</button>`}
    </p>
    <div class="sides">
      <div class="side as-played">
        <h4><span class="swatch" aria-hidden="true"></span>${word('asPlayed')}</h4>
        <blockquote>${playedWords(decision, game)}</blockquote>
        <p>${word('endTrust', { trust: figure(skies.end, lang) })}<br />${word('endVolume', { volume: skies.volume })}</p>
      </div>
      <div class="side otherwise">
        <h4><span class="swatch" aria-hidden="true"></span>${word('otherwise')}</h4>
        <p class="kind">${otherwise.kind}</p>
        ${otherwise.text === '' ? nothing : html`<blockquote>${otherwise.text}</blockquote>`}
        <p>${word('endTrust', { trust: figure(other.end, lang) })}<br />${word('endVolume', { volume: other.volume })}</p>
      </div>
    </div>
    ${chartOf({
      width: model.width,
      height: 240,
      ticks: Math.max(skies.trust.length, other.trust.length),
      area: null,
      lines: [
        { cls: 'played', values: skies.trust, max: 100 },
        { cls: 'other', values: other.trust, max: 100 },
      ],
      bands: scenario.quarts.map((q) => ({ from: q.from, to: q.to, title: '' })),
      marks: [{ tick: decision.at, kind: 'word', label: decisionName(decision, game) }],
      cursor: decision.at,
      hours: hourTicks(skies.trust.length, game, model.width),
      label,
    })}
    <p>
      ${word('gain', { gain: signed(other.gain, lang) })}
      ${spread === null ? nothing : html`${word('spread', { seeds: spread.seeds, mean: signed(spread.mean, lang), low: signed(spread.low, lang), high: signed(spread.high, lang) })} ${isLuck ? word('spreadLuck') : nothing}`}
      ${other.skipped > 0 ? word('skipped', { n: other.skipped }) : nothing}
    </p>
  </div>`;
}

function picker(skies: TwoSkies, game: Finished, { model, doings, word }: Desk): TemplateResult {
  const { picked } = model;
  const decision = skies.decisions.find((d) => d.id === picked.decision) ?? skies.decisions[0];
  const alternatives = decision?.alternatives ?? [];
  const chosen = alternatives.find((a) => a.id === picked.alternative) ?? alternatives[0];
  return html`<details class="picker">
    <summary>${word('skiesPick')}</summary>
    <div class="pickers">
      <div class="field">
        <label for="pick-decision">${word('decision')}</label>
        <select id="pick-decision" @change=${(e: Event) => doings.pick((e.target as HTMLSelectElement).value, '')}>
          ${skies.decisions.map((d) => html`<option value=${d.id} ?selected=${d.id === decision?.id}>${decisionName(d, game)}</option>`)}
        </select>
        ${decision === undefined ? nothing : html`<p class="hint">${playedWords(decision, game)}</p>`}
      </div>
      <div class="field">
        <label for="pick-alternative">${word('alternative')}</label>
        <select id="pick-alternative" @change=${(e: Event) => doings.pick(decision?.id ?? '', (e.target as HTMLSelectElement).value)}>
          ${alternatives.map((a) => {
            const name = decision === undefined ? { kind: '', text: '' } : alternativeName(decision, a, game);
            return html`<option value=${a.id} ?selected=${a.id === chosen?.id}>${name.kind}${name.text === '' ? '' : ` – ${shortened(name.text, 70)}`}</option>`;
          })}
        </select>
        ${decision === undefined || chosen === undefined ? nothing : html`<p class="hint">${alternativeName(decision, chosen, game).text}</p>`}
      </div>
      <button type="button" class="button" ?disabled=${model.other.at === 'working' || chosen === undefined} @click=${() => {
        doings.pick(decision?.id ?? '', chosen?.id ?? '');
        doings.tryPicked();
      }}>${word('tryIt')}</button>
    </div>
  </details>`;
}
