import type { StageFrame } from './frame.ts';
import { sequence } from './noise.ts';
import { STANCE_STEP, WINDOWS } from './tuning.ts';
import type { District } from './view.ts';

export interface Building {
  readonly x: number; // px, left
  readonly w: number;
  readonly top: number; // px, where its wall begins
  readonly roof: 'flat' | 'gable' | 'mansard';
}

/** One window. `lean` and `nerve` are the household's own: what makes a district a crowd and not a block. */
interface Pane {
  readonly x: number; // px, centre
  readonly y: number;
  readonly district: number; // index
  readonly lean: number; // -1..1, added to the district's stance
  readonly nerve: number; // 0..1, who lights up first
}

export interface City {
  readonly buildings: readonly Building[];
  readonly panes: readonly Pane[];
  readonly spans: readonly { readonly x: number; readonly w: number; readonly top: number }[]; // one a district
}

/** How many of the windows each district gets: by share, never under the least, summing to the whole. */
export function windowsOf(districts: readonly District[]): number[] {
  if (districts.length === 0) return [];
  const total = districts.reduce((sum, d) => sum + Math.max(0, d.share), 0) || 1;
  const counts = districts.map((d) =>
    Math.max(WINDOWS.least, Math.round((Math.max(0, d.share) / total) * WINDOWS.count)),
  );
  let over = counts.reduce((a, b) => a + b, 0) - WINDOWS.count;
  for (let guard = 0; over !== 0 && guard < WINDOWS.count; guard++) {
    const largest = counts.indexOf(Math.max(...counts));
    counts[largest] = counts[largest]! - Math.sign(over);
    over -= Math.sign(over);
  }
  return counts;
}

/** Builds the city: districts side by side in their order, each a few buildings that hold its windows. */
export function buildCity(districts: readonly District[], frame: StageFrame, seed: number): City {
  const counts = windowsOf(districts);
  const buildings: Building[] = [];
  const panes: Pane[] = [];
  const spans: { x: number; w: number; top: number }[] = [];
  const { cell } = WINDOWS;
  const street = Math.max(3, Math.round(frame.w * 0.012));
  const free = frame.w - street * (districts.length + 1);
  // The smallest district must still be seen, so widths grow less than shares.
  const least = Math.min(cell.w * 2 + 2, free / Math.max(1, districts.length));
  const root = counts.map((n) => n ** 0.72);
  const rootSum = root.reduce((a, b) => a + b, 0) || 1;
  let x = street;
  districts.forEach((district, d) => {
    const next = sequence(seed + d * 977 + district.id.length);
    const w = Math.floor(least + ((free - least * districts.length) * root[d]!) / rootSum);
    const houses = splitBlock(x, w, next);
    const columns = houses.map((b) => Math.max(1, Math.floor((b.w - 2) / cell.w)));
    const rows = raise(columns, counts[d]!, next);
    let left = counts[d]!;
    let top = frame.h;
    houses.forEach((house, b) => {
      const wall = frame.h - 5 - rows[b]! * cell.h - 3;
      top = Math.min(top, wall);
      const roofs = ['flat', 'gable', 'mansard'] as const;
      buildings.push({ ...house, top: wall, roof: roofs[Math.floor(next() * 3)]! });
      const margin = (house.w - columns[b]! * cell.w) / 2;
      for (let r = 0; r < rows[b]!; r++) {
        for (let c = 0; c < columns[b]! && left > 0; c++, left--) {
          panes.push({
            x: Math.round(house.x + margin + c * cell.w + cell.w / 2),
            y: Math.round(wall + 3 + r * cell.h + cell.h / 2),
            district: d,
            lean: (next() + next() + next() - 1.5) * 0.8,
            nerve: next(),
          });
        }
      }
    });
    spans.push({ x, w, top });
    x += w + street;
  });
  return { buildings, panes, spans };
}

/** Height of the roofs at an x: where a mast stands or a string is tied. */
export function roofAt(city: City, x: number, ground: number): number {
  return city.buildings.find((b) => x >= b.x && x < b.x + b.w)?.top ?? ground;
}

function splitBlock(x: number, w: number, next: () => number): { x: number; w: number }[] {
  const houses: { x: number; w: number }[] = [];
  let at = x;
  while (at < x + w) {
    const left = x + w - at;
    const wish = WINDOWS.cell.w * (2 + Math.floor(next() * 3)) + 3;
    const width = left - wish < WINDOWS.cell.w * 2 + 2 ? left : wish;
    houses.push({ x: at, w: width });
    at += width;
  }
  return houses;
}

// Floors per house: uneven, and just enough for the windows.
function raise(columns: readonly number[], windows: number, next: () => number): number[] {
  const mean = windows / columns.reduce((a, b) => a + b, 0);
  const rows = columns.map(() => Math.max(1, Math.round(mean * (0.65 + 0.7 * next()))));
  const room = (): number => rows.reduce((sum, r, b) => sum + r * columns[b]!, 0);
  while (room() < windows) {
    const b = Math.floor(next() * rows.length);
    rows[b] = rows[b]! + 1;
  }
  for (let b = 0; b < rows.length; b++) {
    while (rows[b]! > 1 && room() - columns[b]! >= windows) rows[b] = rows[b]! - 1;
  }
  return rows;
}

export type Side = 'against' | 'watching' | 'favour';

/** The side a window takes: its shape (pointed, square, round) and its tint. */
export function sideOf(stance: number, lean: number): Side {
  const s = stance + lean * 0.5;
  if (s < -STANCE_STEP) return 'against';
  return s > STANCE_STEP ? 'favour' : 'watching';
}

/** How bright a window is, 0..4: the more aroused the district, the more of them and the brighter. */
export function levelOf(light: number, nerve: number): number {
  const over = light * 1.35 - nerve * 0.75;
  if (over < 0.02) return 0;
  return Math.min(4, 1 + Math.floor(over * 4));
}
