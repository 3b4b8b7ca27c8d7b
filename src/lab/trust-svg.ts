import { parseMoment } from '../base/calendar.ts';
import type { ScriptedPlayer } from '../model/codes.ts';
import type { Scenario } from '../model/scenario.ts';
import { type Lang, textIn } from '../model/text.ts';
import { TRUST_PICTURE_WORDS } from '../words/debrief/trust-picture.ts';
import { say } from '../words/define.ts';
import { storyHour } from '../words/story-hour.ts';
import { CURVE_POINTS, type SweptGame, spreadOf } from './sweep.ts';

const WIDTH = 1000;
const HEIGHT = 560;
const LEFT = 58;
const RIGHT = 832;
const TOP = 84;
const BOTTOM = 508;
const LABEL_GAP = 18; // px between two names at the end of the lines

/** Told apart by eyes that see colour and by those that do not: a hue and a dash each (after Okabe and Ito). */
const STROKES: Readonly<Record<ScriptedPlayer, readonly [string, string]>> = {
  expert: ['#005a8c', ''],
  human: ['#0b7a5c', ''],
  decent: ['#0072b2', '7 4'],
  silence: ['#444444', ''],
  blunder: ['#b0331a', ''],
  template: ['#8a5a00', '7 4'],
  censor: ['#93296b', ''],
  random: ['#777777', '2 4'],
  apologist: ['#0b7a5c', '7 4'],
  answerall: ['#8a5a00', '2 4'],
  fastwrong: ['#b0331a', '7 4'],
  hider: ['#93296b', '7 4'],
  obedient: ['#b0331a', '2 4'],
  onething: ['#0072b2', '2 4'],
  boaster: ['#8a5a00', '1 3'],
  copier: ['#0b7a5c', '2 4'],
  lawyer: ['#444444', '7 4'],
  charmer: ['#93296b', '2 4'],
  muddler: ['#777777', '1 3'],
  contester: ['#8a5a00', '5 1 1 1'],
  skimmer: ['#0072b2', '5 1 1 1'],
};

interface Line {
  readonly player: ScriptedPlayer;
  readonly mean: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/**
 * A picture of a sweep, as SVG: mean trust over time for each player, with the band from the tenth to the
 * ninetieth percentile, names at the end of the lines, a title and a description in words.
 */
export function trustPicture(scenario: Scenario, games: readonly SweptGame[], lang: Lang): string {
  const lines = linesOf(games);
  const seeds = new Set(games.map(({ seed }) => seed)).size;
  const number = (value: number) => {
    const text = value.toFixed(1);
    return lang === 'fr' ? text.replace('.', ',') : text;
  };
  const ends = lines
    .map(({ player, mean }) =>
      say(TRUST_PICTURE_WORDS, lang, 'end', { player, value: number(mean.at(-1) ?? 0) }),
    )
    .join('; ');
  const title = say(TRUST_PICTURE_WORDS, lang, 'title', { scenario: textIn(scenario.title, lang) });
  const about = say(TRUST_PICTURE_WORDS, lang, 'about', { seeds, ends });
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-labelledby="t d" lang="${lang}" font-family="'Source Sans 3', 'Segoe UI', Helvetica, Arial, sans-serif" font-size="14" fill="#1d2733">`,
    `<title id="t">${escaped(title)}</title>`,
    `<desc id="d">${escaped(about)}</desc>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fbfaf7"/>`,
    `<text x="${LEFT}" y="30" font-size="19" font-weight="600">${escaped(title)}</text>`,
    `<text x="${LEFT}" y="52" fill="#4a5663">${escaped(say(TRUST_PICTURE_WORDS, lang, 'axis'))}; ${escaped(say(TRUST_PICTURE_WORDS, lang, 'band', { seeds }))}</text>`,
    ...shifts(scenario, lang),
    ...grid(scenario, lang),
    ...lines.map(bandOf),
    ...lines.map(strokeOf),
    ...namesOf(lines, number),
    '</svg>',
  ].join('\n')}\n`;
}

function linesOf(games: readonly SweptGame[]): Line[] {
  const players = [...new Set(games.map(({ player }) => player))];
  return players
    .map((player): Line => {
      const curves = games.filter((game) => game.player === player).map(({ curve }) => curve);
      const points = Array.from({ length: CURVE_POINTS }, (_, i) => spreadOf(curves.map((c) => c[i] ?? 0)));
      return {
        player,
        mean: points.map(({ mean }) => mean),
        low: points.map(({ p10 }) => p10),
        high: points.map(({ p90 }) => p90),
      };
    })
    .sort((a, b) => (b.mean.at(-1) ?? 0) - (a.mean.at(-1) ?? 0));
}

/** The shifts, as paler bands with their titles. */
function shifts(scenario: Scenario, lang: Lang): string[] {
  return scenario.quarts.map(({ title, from, to }) => {
    const [x, end] = [xOfTick(scenario, from), xOfTick(scenario, to)];
    const name = textIn(title, lang);
    const label =
      end - x > name.length * 5
        ? `<text x="${px((x + end) / 2)}" y="${TOP - 8}" text-anchor="middle" font-size="12" fill="#4a5663">${escaped(name)}</text>`
        : '';
    return `<rect x="${px(x)}" y="${TOP}" width="${px(end - x)}" height="${BOTTOM - TOP}" fill="#eef1f2"/>${label}`;
  });
}

function grid(scenario: Scenario, lang: Lang): string[] {
  const across = [0, 20, 40, 60, 80, 100].map(
    (value) =>
      `<line x1="${LEFT}" x2="${RIGHT}" y1="${px(yOf(value))}" y2="${px(yOf(value))}" stroke="#c9d0d4"/>` +
      `<text x="${LEFT - 8}" y="${px(yOf(value) + 5)}" text-anchor="end" fill="#4a5663">${value}</text>`,
  );
  return [...across, ...hours(scenario, lang)];
}

/** About eight hours under the axis, on the hour. */
function hours(scenario: Scenario, lang: Lang): string[] {
  const start = parseMoment(scenario.start);
  if (start === null) return [];
  const seconds = scenario.ticks * scenario.secondsPerTick;
  const step = Math.max(1, Math.round(seconds / 3600 / 8)) * 3600;
  const first = (3600 - start.minute * 60) % 3600;
  const marks: string[] = [];
  for (let at = first; at <= seconds; at += step) {
    const x = px(xOfTick(scenario, at / scenario.secondsPerTick));
    const text = storyHour(scenario, Math.round(at / scenario.secondsPerTick), lang);
    marks.push(
      `<line x1="${x}" x2="${x}" y1="${BOTTOM}" y2="${BOTTOM + 5}" stroke="#4a5663"/>` +
        `<text x="${x}" y="${BOTTOM + 22}" text-anchor="middle" fill="#4a5663">${text}</text>`,
    );
  }
  return marks;
}

function bandOf({ player, low, high }: Line): string {
  const up = high.map((value, i) => `${px(xOf(i))},${px(yOf(value))}`);
  const down = low.map((value, i) => `${px(xOf(i))},${px(yOf(value))}`).reverse();
  return `<polygon points="${[...up, ...down].join(' ')}" fill="${STROKES[player][0]}" fill-opacity="0.09"/>`;
}

function strokeOf({ player, mean }: Line): string {
  const [colour, dash] = STROKES[player];
  const points = mean.map((value, i) => `${px(xOf(i))},${px(yOf(value))}`).join(' ');
  const dashes = dash === '' ? '' : ` stroke-dasharray="${dash}"`;
  return `<polyline points="${points}" fill="none" stroke="${colour}" stroke-width="2.2" stroke-linejoin="round"${dashes}/>`;
}

/** Each name beside the end of its line, moved apart where lines end together. */
function namesOf(lines: readonly Line[], number: (value: number) => string): string[] {
  const places = lines.map(({ mean }) => yOf(mean.at(-1) ?? 0));
  for (let i = 1; i < places.length; i++)
    places[i] = Math.max(places[i] as number, (places[i - 1] as number) + LABEL_GAP);
  for (let i = places.length - 1, floor = BOTTOM + 4; i >= 0; i--, floor -= LABEL_GAP)
    places[i] = Math.min(places[i] as number, floor);
  return lines.map(({ player, mean }, i) => {
    const [colour] = STROKES[player];
    const end = mean.at(-1) ?? 0;
    const y = places[i] as number;
    return (
      `<path d="M${RIGHT + 2} ${px(yOf(end))} L${RIGHT + 20} ${px(y)}" stroke="${colour}" fill="none"/>` +
      `<text x="${RIGHT + 25}" y="${px(y + 5)}" fill="${colour}" font-weight="600">${player} <tspan font-weight="400">${number(end)}</tspan></text>`
    );
  });
}

function xOf(point: number): number {
  return LEFT + ((RIGHT - LEFT) * point) / (CURVE_POINTS - 1);
}

function xOfTick(scenario: Scenario, tick: number): number {
  return LEFT + ((RIGHT - LEFT) * Math.min(tick, scenario.ticks)) / scenario.ticks;
}

function yOf(trust: number): number {
  return BOTTOM - ((BOTTOM - TOP) * Math.max(0, Math.min(100, trust))) / 100;
}

function px(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
