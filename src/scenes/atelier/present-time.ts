import { parseMoment } from '../../base/calendar.ts';
import type { Forecast, ForecastPlayer } from '../../lab/index.ts';
import type { Scenario } from '../../model/scenario.ts';
import { type Lang, textIn } from '../../model/text.ts';
import { hourOfMinutes, type StoryRow } from './present-rows.ts';

/** The time axis: minutes since midnight of the first day, from the first to the last of the run. */
export interface TimeAxis {
  readonly from: number;
  readonly to: number;
  readonly marks: readonly { readonly at: number; readonly label: string }[];
  readonly quarts: readonly { readonly from: number; readonly to: number; readonly title: string }[];
}

/** One thing on the axis: the hour written, and where it falls in a hundred games. */
export interface TimeTrack {
  readonly row: StoryRow;
  readonly at: number | null; // null: a condition brings it
  readonly band: { readonly from: number; readonly middle: number; readonly to: number } | null; // of the decent player
  readonly share: number | null; // of the decent player's games in which it comes, 0..1
}

const SHOWN_PLAYER: ForecastPlayer = 'decent';

/** The axis of a scenario. */
export function presentAxis(scenario: Scenario, lang: Lang): TimeAxis {
  const start = parseMoment(scenario.start);
  const from = (start?.hour ?? 0) * 60 + (start?.minute ?? 0);
  const minutes = (tick: number) => from + (tick * scenario.secondsPerTick) / 60;
  const to = minutes(scenario.ticks);
  const step = to - from > 1500 ? 240 : to - from > 600 ? 120 : 60;
  const marks = [];
  for (let at = Math.ceil(from / step) * step; at <= to; at += step)
    marks.push({ at, label: hourOfMinutes(at).slice(-5) });
  const quarts = scenario.quarts.map((quart) => ({
    from: minutes(quart.from),
    to: minutes(quart.to),
    title: textIn(quart.title, lang),
  }));
  return { from, to, marks, quarts };
}

/** Every row as a track; bands where there is a forecast. */
export function presentTracks(
  rows: readonly StoryRow[],
  scenario: Scenario,
  forecast: Forecast | null,
): readonly TimeTrack[] {
  const start = parseMoment(scenario.start);
  const from = (start?.hour ?? 0) * 60 + (start?.minute ?? 0);
  const minutes = (tick: number) => from + (tick * scenario.secondsPerTick) / 60;
  return rows
    .filter(
      ({ list }) => list === 'posts' || list === 'timeline' || list === 'imprevus' || list === 'messages',
    )
    .map((row): TimeTrack => {
      const ids =
        row.list === 'posts'
          ? forecast?.posts
          : row.list === 'timeline'
            ? forecast?.beats
            : row.list === 'imprevus'
              ? forecast?.imprevus
              : undefined;
      const falling = row.id === '' ? undefined : ids?.[row.id]?.[SHOWN_PLAYER];
      const when = falling?.when ?? null;
      return {
        row,
        at: Number.isFinite(row.minutes) ? row.minutes : null,
        band:
          when === null
            ? null
            : { from: minutes(when.p10), middle: minutes(when.p50), to: minutes(when.p90) },
        share: falling?.share ?? null,
      };
    })
    .filter(({ at, band, share }) => at !== null || band !== null || share !== null);
}
