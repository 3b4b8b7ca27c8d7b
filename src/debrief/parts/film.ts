import { html, nothing, type TemplateResult } from 'lit';
import { ticksInSeconds } from '../../base/time.ts';
import { clockWords, hourOf } from '../../ui/clock-words.ts';
import { chartOf } from '../chart.ts';
import type { Desk } from '../desk-of.ts';
import { deskAt, type FilmView } from '../present-film.ts';
import type { Finished } from '../present-findings.ts';
import { figure } from './finding.ts';

/** The film: the curves with what happened along them, the desk at a moment, and the same as a table. */
export function filmPart(film: FilmView, game: Finished, desk: Desk): TemplateResult {
  const { model, doings, word } = desk;
  const { lang, scenario, seek } = model;
  const peak = Math.max(1, ...film.volume);
  const hour = (tick: number) => clockWords(scenario, tick, lang).hour;
  const low = Math.min(...film.trust);
  const label = word('filmChart', {
    start: figure(film.trust[0] ?? 0, lang),
    end: figure(film.trust.at(-1) ?? 0, lang),
    low: figure(low, lang),
    lowAt: hour(film.trust.indexOf(low)),
    peak,
    peakAt: hour(film.volume.indexOf(peak)),
  });
  const at = word('filmAt', {
    hour: hour(seek),
    trust: figure(film.trust[seek] ?? 0, lang),
    volume: film.volume[seek] ?? 0,
  });
  return html`<section class="pane" id="film" aria-labelledby="film-title">
    <h2 id="film-title" tabindex="-1">${word('filmTitle')}</h2>
    <p class="hint">${word('filmLead')}</p>
    ${chartOf({
      width: model.width,
      height: 300,
      ticks: film.ticks,
      area: { cls: 'volume', values: film.volume, max: peak },
      lines: [{ cls: 'played', values: film.trust, max: 100 }],
      bands: film.quarts,
      marks: film.marks,
      cursor: seek,
      hours: hourTicks(film.ticks, game, model.width),
      label,
    })}
    <ul class="legend">
      ${(['Trust', 'Volume', 'Word', 'Moderation', 'Media', 'Promise'] as const).map((kind) => html`<li class=${`key-${kind.toLowerCase()}`}><span aria-hidden="true"></span>${word(`legend${kind}`)}</li>`)}
    </ul>
    <div class="seek">
      <button type="button" class="button small" @click=${() => doings.play(!model.isPlaying)}>${word(model.isPlaying ? 'pause' : 'play')}</button>
      <label class="visually-hidden" for="seek">${word('filmSeek')}</label>
      <input id="seek" type="range" min="0" max=${Math.max(0, film.ticks - 1)} step="1" .value=${String(seek)} aria-valuetext=${at} @input=${(e: Event) => doings.seekTo(Number((e.target as HTMLInputElement).value))} />
      <output for="seek">${at}</output>
    </div>
    <h3>${word('deskThen')}</h3>
    <ul class="desk-then">
      ${deskAt(seek, game).map(
        (post) => html`<li class=${post.isHouse ? 'house' : ''}>
          <p class="meta"><strong>${post.name}</strong> <span>${post.platform}</span> <span class="hour">${post.when}</span></p>
          <p>${post.text}</p>
        </li>`,
      )}
    </ul>
    <details class="rest">
      <summary>${word('filmTable')}</summary>
      <div class="scroller" tabindex="0" role="region" aria-label=${word('filmTable')}>
        <table class="film-table">
          <thead><tr>
            <th scope="col">${word('colHour')}</th><th scope="col">${word('colQuart')}</th>
            <th scope="col" class="number">${word('colTrust')}</th><th scope="col" class="number">${word('colPosts')}</th><th scope="col">${word('colActs')}</th>
          </tr></thead>
          <tbody>
            ${film.rows.map(
              (row) => html`<tr>
                <th scope="row">${row.hour}</th><td>${row.quart === '' ? nothing : row.quart}</td>
                <td class="number">${row.trust}</td><td class="number">${row.posts}</td>
                <td>${counted(row.marks.map((mark) => mark.label))}</td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>
  </section>`;
}

/** « Réponse (3), Article »: equal labels said once with their number. */
export function counted(labels: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].map(([label, n]) => (n === 1 ? label : `${label} (${n})`)).join(', ');
}

/** Whole hours to write under a chart, as many as fit. */
export function hourTicks(
  ticks: number,
  { scenario, lang }: Finished,
  width: number,
): { tick: number; text: string }[] {
  const hour = ticksInSeconds(scenario, 3600);
  const first = hourOf(scenario, 0);
  const toWhole = (Math.ceil(first) - first) * hour;
  const every = Math.max(1, Math.ceil(ticks / hour / Math.max(2, Math.floor(width / 90))));
  const found: { tick: number; text: string }[] = [];
  for (let tick = toWhole; tick < ticks; tick += every * hour) {
    const at = Math.round(tick);
    if (at > ticks * 0.02 && at < ticks * 0.98)
      found.push({ tick: at, text: clockWords(scenario, at, lang).hour });
  }
  return found;
}
