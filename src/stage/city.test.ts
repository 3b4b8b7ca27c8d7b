import { describe, expect, it } from 'vitest';
import { buildCity, levelOf, sideOf, windowsOf } from './city.ts';
import { frameOf } from './frame.ts';
import { WINDOWS } from './tuning.ts';
import { CALM, type District } from './view.ts';

const district = (id: string, share: number): District => ({ id, share, light: 0, stance: 0, trust: 50 });

describe('the city', () => {
  it('shares its windows out by audience, none left over and none without', () => {
    const counts = windowsOf(CALM.districts);
    expect(counts.reduce((a, b) => a + b, 0)).toBe(WINDOWS.count);
    expect(Math.min(...counts)).toBe(WINDOWS.least);
    expect(counts[2]).toBeGreaterThan(80); // bystanders, 45 %
    expect(windowsOf([district('a', 0), district('b', 0)]).reduce((a, b) => a + b, 0)).toBe(WINDOWS.count);
    expect(windowsOf([])).toEqual([]);
  });

  it.each([
    [390, 844],
    [1280, 800],
    [1920, 1080],
    [320, 568],
  ])('stands within a window of %i x %i, every pane inside the picture and none on another', (w, h) => {
    const frame = frameOf(w, h);
    const { panes, spans } = buildCity(CALM.districts, frame, 42);
    expect(panes).toHaveLength(WINDOWS.count);
    expect(spans.every((s) => s.x >= 0 && s.x + s.w <= frame.w)).toBe(true);
    expect(panes.every((p) => p.x > 0 && p.x < frame.w && p.y > frame.horizon * 0.75 && p.y < frame.h)).toBe(
      true,
    );
    expect(new Set(panes.map((p) => `${p.x},${p.y}`)).size).toBe(panes.length);
  });

  it('is the same city for the same seed, another for another', () => {
    const frame = frameOf(1280, 800);
    expect(buildCity(CALM.districts, frame, 7)).toEqual(buildCity(CALM.districts, frame, 7));
    expect(buildCity(CALM.districts, frame, 7)).not.toEqual(buildCity(CALM.districts, frame, 8));
  });

  it('turns windows to the side of the stance and lights them by arousal, never the reverse', () => {
    const { panes } = buildCity(CALM.districts, frameOf(1280, 800), 42);
    const count = (stance: number, side: string): number =>
      panes.filter((p) => sideOf(stance, p.lean) === side).length;
    const light = (arousal: number): number => panes.reduce((sum, p) => sum + levelOf(arousal, p.nerve), 0);
    expect(count(-0.7, 'against')).toBeGreaterThan(count(0, 'against'));
    expect(count(0, 'against')).toBeGreaterThan(count(0.7, 'against'));
    expect(count(-0.7, 'favour')).toBeLessThan(WINDOWS.count * 0.05);
    for (const [a, b] of [
      [0, 0.2],
      [0.2, 0.5],
      [0.5, 0.9],
    ] as const) {
      expect(light(a)).toBeLessThan(light(b));
    }
    expect(light(0)).toBeLessThan(WINDOWS.count * 0.2);
  });
});
