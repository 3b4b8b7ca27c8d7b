import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** WCAG 2.2 AA, measured on the panes over the brightest and the darkest sky each theme can show. */
const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const SKIES = { dark: ['#05080f', '#d09a72', '#e9c79a'], light: ['#3d4b5e', '#6f7c92', '#fff3cf'] } as const;
const ON_PANE = ['--text', '--text-soft', '--accent', '--alarm'] as const;

type Rgba = [number, number, number, number];

for (const theme of ['dark', 'light'] as const) {
  const block = css.slice(css.indexOf(`[data-theme="${theme}"] {`));
  const value = (name: string): Rgba => {
    const found = new RegExp(`${name}: ([^;]+);`).exec(block)?.[1];
    if (!found) throw new Error(`${name} is not in ${theme}`);
    return colour(found);
  };
  describe(`the ${theme} theme`, () => {
    it('reads at 4.5 to 1 on every pane, whatever the sky', () => {
      for (const sky of SKIES[theme]) {
        const pane = over(value('--pane'), colour(sky));
        const card = over(value('--card'), pane);
        for (const name of ON_PANE)
          for (const ground of [pane, card])
            expect(ratio(value(name), ground), `${name} over ${sky}`).toBeGreaterThanOrEqual(4.5);
      }
    });

    it('reads at 4.5 to 1 on paper, on the accent and on the alarm', () => {
      for (const name of ['--paper-ink', '--paper-soft', '--paper-accent', '--paper-alarm'])
        expect(ratio(value(name), value('--paper')), name).toBeGreaterThanOrEqual(4.5);
      expect(ratio(value('--on-accent'), value('--accent-fill'))).toBeGreaterThanOrEqual(4.5);
      expect(ratio(value('--on-alarm'), value('--alarm-fill'))).toBeGreaterThanOrEqual(4.5);
      expect(ratio(value('--ground'), value('--text'))).toBeGreaterThanOrEqual(4.5);
    });

    it('draws the edges of controls and the focus at 3 to 1', () => {
      for (const sky of SKIES[theme]) {
        const pane = over(value('--pane'), colour(sky));
        expect(ratio(over(value('--line-strong'), pane), pane), `edge over ${sky}`).toBeGreaterThanOrEqual(3);
        expect(ratio(value('--focus'), pane), `focus over ${sky}`).toBeGreaterThanOrEqual(3);
      }
    });
  });
}

function colour(text: string): Rgba {
  const rgb = /rgb\((\d+) (\d+) (\d+) \/ ([\d.]+)\)/.exec(text);
  if (rgb) return [Number(rgb[1]), Number(rgb[2]), Number(rgb[3]), Number(rgb[4])];
  const hex = /#([0-9a-f]{6})/i.exec(text)?.[1];
  if (!hex) throw new Error(`not a colour: ${text}`);
  return [0, 2, 4].map((i) => Number.parseInt(hex.slice(i, i + 2), 16)).concat(1) as Rgba;
}

function over([r, g, b, a]: Rgba, under: Rgba): Rgba {
  const mix = (top: number, low: number) => top * a + low * (1 - a);
  return [mix(r, under[0]), mix(g, under[1]), mix(b, under[2]), 1];
}

function ratio(a: Rgba, b: Rgba): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance([r, g, b]: Rgba): number {
  const part = (c: number) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
}
