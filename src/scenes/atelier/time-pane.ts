import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Forecast, ForecastPlayer } from '../../lab/index.ts';
import type { Scenario } from '../../model/scenario.ts';
import { type Lang, textIn } from '../../model/text.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { ATELIER_WORDS } from '../../words/author/atelier.ts';
import { scriptedName } from '../../words/codes/scripted-players.ts';
import type { Frame } from '../app.ts';
import { onceDrawn } from '../workbench/focus.ts';
import type { AtelierRoom } from './atelier-room.ts';
import { hourOfMinutes, minutesOfHour, type StoryRow } from './present-rows.ts';
import { presentAxis, presentTracks, type TimeAxis, type TimeTrack } from './present-time.ts';
import { retimingOf } from './retiming.ts';

const WIDTH = 1000; // of the drawing, stretched to the pane

/** When each thing is written to come, and when it really falls; moved by key, by hand, or in a list. */
export function timePane({ app, lang }: Frame, room: AtelierRoom): TemplateResult {
  const t = speaker(ATELIER_WORDS, lang);
  const scenario = room.ground.checked()?.scenario ?? null;
  if (scenario === null) return html`<p class="soft">${t('seeNeeds')}</p>`;
  room.forecast.follow();
  const forecast = room.forecast.now();
  const retiming = retimingOf(room, app.draw);
  const axis = presentAxis(scenario, lang);
  const tracks = presentTracks(room.table.rows(), scenario, forecast);
  const waiting = tracks.filter(({ at }) => at === null).length;
  return html`<div class="pane-tools">
      <button type="button" class="button small" aria-pressed=${retiming.isList() ? 'false' : 'true'} @click=${() => retiming.setList(false)}>${t('timeTracks')}</button>
      <button type="button" class="button small" aria-pressed=${retiming.isList() ? 'true' : 'false'} @click=${() => retiming.setList(true)}>${t('timeList')}</button>
      <span class="soft">${waiting > 0 ? t('timeUntimed', { n: waiting }) : nothing}</span>
      <span role="status">${retiming.told() === null ? nothing : t('timeMoved', retiming.told() ?? {})}</span>
    </div>
    ${forecastNote(forecast, scenario, room, lang)}
    ${retiming.isList() ? asList(tracks, lang, room) : asTracks(tracks, axis, lang, room, app.draw)}`;
}

function forecastNote(
  forecast: Forecast | null,
  scenario: Scenario,
  room: AtelierRoom,
  lang: Lang,
): TemplateResult {
  const t = speaker(ATELIER_WORDS, lang);
  if (room.forecast.hasFailed()) return html`<p class="soft">${t('forecastFailed')}</p>`;
  if (forecast === null) return html`<p class="soft" role="status">${t('forecastComing')}</p>`;
  const percent = new Intl.NumberFormat(lang === 'fr' ? 'fr-CA' : 'en-CA', {
    style: 'percent',
    maximumFractionDigits: 0,
  });
  const players: readonly ForecastPlayer[] = ['silence', 'decent', 'expert'];
  const round = (n: number) => Math.round(n);
  return html`<details class="forecast">
    <summary>${t('forecastOf', { n: forecast.seeds, of: forecast.of })}</summary>
    <div class="forecast-tables">
      <table>
        <thead><tr><th scope="col">${t('player')}</th><th scope="col">${t('endTrust')}</th><th scope="col">${t('endVolume')}</th></tr></thead>
        <tbody>${players.map((player) => {
          const { trust, volume } = forecast.ends[player];
          return html`<tr><th scope="row">${scriptedName(player, lang)}</th>
            <td>${t('spread', { mean: round(trust.mean), low: round(trust.p10), high: round(trust.p90) })}</td>
            <td>${t('spread', { mean: round(volume.mean), low: round(volume.p10), high: round(volume.p90) })}</td></tr>`;
        })}</tbody>
      </table>
      <table>
        <thead><tr><th scope="col">${t('shift')}</th><th scope="col">${t('readingShare')}</th></tr></thead>
        <tbody>${forecast.quarts.map((quart) => {
          const { mean } = quart.share;
          return html`<tr><th scope="row">${textIn(scenario.quarts.find(({ id }) => id === quart.id)?.title, lang)}</th>
            <td class=${mean > 0.85 ? 'strong' : ''}>${percent.format(mean)}${mean > 0.85 ? html` ${icon('triangle')} ${t('tooMuchToRead')}` : nothing}</td></tr>`;
        })}</tbody>
      </table>
    </div>
  </details>`;
}

function asTracks(
  tracks: readonly TimeTrack[],
  axis: TimeAxis,
  lang: Lang,
  room: AtelierRoom,
  draw: () => void,
): TemplateResult {
  const t = speaker(ATELIER_WORDS, lang);
  const active = room.table.selected();
  const isKnown = tracks.some(({ row }) => row.key === active);
  return html`<p class="soft how" id="time-how">${t('timeHow')}</p>
    <div class="grid-scroll">
      <div role="grid" class="tracks" aria-label=${t('timeGrid')} aria-describedby="time-how">
        <div role="row" class="track axis">
          <span role="columnheader" class="name">${t('column/id')}</span>
          <span role="columnheader" class="line"><span class="sr">${t('column/when')}</span>
            <svg viewBox="0 0 ${WIDTH} 24" preserveAspectRatio="none" aria-hidden="true">${axis.quarts.map((quart) => svg`<rect class="quart" x=${x(quart.from, axis)} y="0" width=${Math.max(1, x(quart.to, axis) - x(quart.from, axis))} height="24"/>`)}</svg>
            <svg class="marks" aria-hidden="true">${axis.marks.map(({ at, label }) => svg`<text x=${`${x(at, axis) / 10}%`} y="1.35em">${label}</text>`)}</svg>
          </span>
        </div>
        ${repeat(
          tracks,
          ({ row }) => row.key,
          (track, i) =>
            trackView(track, axis, isKnown ? track.row.key === active : i === 0, lang, room, draw),
        )}
      </div>
    </div>`;
}

function x(minutes: number, { from, to }: TimeAxis): number {
  return Math.max(0, Math.min(WIDTH, ((minutes - from) / Math.max(1, to - from)) * WIDTH));
}

function trackView(
  track: TimeTrack,
  axis: TimeAxis,
  isActive: boolean,
  lang: Lang,
  room: AtelierRoom,
  draw: () => void,
): TemplateResult {
  const t = speaker(ATELIER_WORDS, lang);
  const { row, band, share } = track;
  const retiming = retimingOf(room, draw);
  const at = retiming.minutesOf(row);
  const said =
    at === null ? (row.condition === '' ? '' : t('condition', { when: row.condition })) : hourOfMinutes(at);
  const falls =
    band === null
      ? ''
      : t('falls', {
          from: hourOfMinutes(Math.round(band.from)),
          to: hourOfMinutes(Math.round(band.to)),
          percent: Math.round((share ?? 0) * 100),
        });
  return html`<div role="row" class=${`track ${row.list}`} aria-selected=${isActive ? 'true' : 'false'}>
    <span role="rowheader" class="name"><span class="kind">${t(`list/${row.list}`)}</span> ${row.id || row.does}</span>
    <span role="gridcell" class="line" tabindex=${isActive ? '0' : '-1'} data-track=${row.key}
      @keydown=${(e: KeyboardEvent) => onKey(e, row, room, draw)}
      @focus=${() => room.table.selected() !== row.key && room.table.move({ key: row.key, column: 1 })}
      @blur=${() => retiming.commit()}
      @pointerdown=${(e: PointerEvent) => drag(e, row, axis, room, draw)}>
      <svg viewBox="0 0 ${WIDTH} 24" preserveAspectRatio="none" aria-hidden="true">
        ${axis.quarts.map((quart) => svg`<rect class="quart" x=${x(quart.from, axis)} y="0" width=${Math.max(1, x(quart.to, axis) - x(quart.from, axis))} height="24"/>`)}
        ${band === null ? nothing : svg`<rect class="band" x=${x(band.from, axis)} y="7" width=${Math.max(4, x(band.to, axis) - x(band.from, axis))} height="10"/><rect class="middle" x=${x(band.middle, axis) - 1} y="4" width="3" height="16"/>`}
        ${at === null ? nothing : svg`<rect class="written" x=${x(at, axis) - 3} y="1" width="6" height="22"/>`}
      </svg>
      <span class="sr">${row.id}</span>
      <span class="hour">${said}${share !== null && share < 1 ? html` <span class="soft">${Math.round(share * 100)}${lang === 'fr' ? '\u00a0' : ''}%</span>` : nothing}</span>
      <span class="sr">${share === 0 ? t('neverFalls') : falls}</span>
    </span>
  </div>`;
}

function onKey(event: KeyboardEvent, row: StoryRow, room: AtelierRoom, draw: () => void): void {
  const retiming = retimingOf(room, draw);
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: event.shiftKey ? -1 : -5,
    ArrowRight: event.shiftKey ? 1 : 5,
    PageUp: -30,
    PageDown: 30,
  };
  const step = steps[event.key];
  if (step !== undefined) retiming.shift(row, step);
  else if (event.key === 'Enter') retiming.commit();
  else if (event.key === 'Escape') retiming.leave();
  else if (
    event.key === 'ArrowUp' ||
    event.key === 'ArrowDown' ||
    event.key === 'Home' ||
    event.key === 'End'
  ) {
    retiming.commit();
    const all = [...document.querySelectorAll<HTMLElement>('.tracks [data-track]')];
    const here = all.indexOf(event.currentTarget as HTMLElement);
    const to =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? all.length - 1
          : here + (event.key === 'ArrowUp' ? -1 : 1);
    onceDrawn(() => all[Math.max(0, Math.min(to, all.length - 1))]?.focus());
  } else return;
  event.preventDefault();
}

function drag(event: PointerEvent, row: StoryRow, axis: TimeAxis, room: AtelierRoom, draw: () => void): void {
  const line = event.currentTarget as HTMLElement;
  const retiming = retimingOf(room, draw);
  const from = retiming.minutesOf(row);
  if (from === null || event.button !== 0) return;
  const { width } = line.getBoundingClientRect();
  const startX = event.clientX;
  let moved = 0;
  const move = (e: PointerEvent) => {
    const minutes = Math.round((((e.clientX - startX) / Math.max(1, width)) * (axis.to - axis.from)) / 5) * 5;
    if (minutes !== moved) retiming.shift(row, minutes - moved);
    moved = minutes;
  };
  const stop = () => {
    line.removeEventListener('pointermove', move);
    line.removeEventListener('pointerup', stop);
    line.removeEventListener('pointercancel', stop);
    if (moved !== 0) retiming.commit();
  };
  line.setPointerCapture(event.pointerId);
  line.addEventListener('pointermove', move);
  line.addEventListener('pointerup', stop);
  line.addEventListener('pointercancel', stop);
}

/** The same without a drawing: each hour in a field. */
function asList(tracks: readonly TimeTrack[], lang: Lang, room: AtelierRoom): TemplateResult {
  const t = speaker(ATELIER_WORDS, lang);
  return html`<ol class="time-list">
    ${repeat(
      tracks,
      ({ row }) => row.key,
      ({ row, at, band, share }) => html`<li>
        <span><span class="kind">${t(`list/${row.list}`)}</span> <strong>${row.id}</strong></span>
        ${
          at === null
            ? html`<span class="soft">${row.condition === '' ? nothing : t('condition', { when: row.condition })}</span>`
            : html`<input type="text" aria-label=${t('timeHour', { id: row.id })} .value=${row.when ?? ''} @change=${(
                e: Event,
              ) => {
                const { value } = e.target as HTMLInputElement;
                if (Number.isFinite(minutesOfHour(value))) room.table.write(row, 'when', value);
                else (e.target as HTMLInputElement).value = row.when ?? '';
              }} />`
        }
        <span class="soft">${band === null ? (share === 0 ? t('neverFalls') : nothing) : t('falls', { from: hourOfMinutes(Math.round(band.from)), to: hourOfMinutes(Math.round(band.to)), percent: Math.round((share ?? 0) * 100) })}</span>
      </li>`,
    )}
  </ol>`;
}
