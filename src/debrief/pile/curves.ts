import { nothing, svg, type TemplateResult } from 'lit';
import type { Curves } from './stats.ts';

/** Most lines drawn one by one: more cannot be told apart, and the band shows more. */
export const MOST_LINES = 60;

const PAD = { left: 34, right: 10, top: 10, bottom: 24 };

/** The trust of all games in one chart: thin lines, a band from the tenth to the ninetieth percentile, the median. */
export function curvesChart(
  curves: Curves,
  size: { readonly width: number; readonly height: number },
  hours: readonly { readonly share: number; readonly text: string }[],
  label: string,
): TemplateResult {
  const { width, height } = size;
  const steps = Math.max(2, curves.middle.length);
  const inner = { w: width - PAD.left - PAD.right, h: height - PAD.top - PAD.bottom };
  const x = (i: number) => PAD.left + (inner.w * i) / (steps - 1);
  const y = (value: number) => PAD.top + inner.h * (1 - Math.min(100, Math.max(0, value)) / 100);
  const path = (line: readonly number[]) =>
    line.map((value, i) => `${i === 0 ? 'M' : 'L'}${x(i).toFixed(1)} ${y(value).toFixed(1)}`).join('');
  const back = [...curves.low]
    .reverse()
    .map((value, i) => `L${x(curves.low.length - 1 - i).toFixed(1)} ${y(value).toFixed(1)}`);
  return svg`<svg class="chart class-curves" width=${width} height=${height} viewBox="0 0 ${width} ${height}" role="img" aria-label=${label}>
    ${[0, 25, 50, 75, 100].map(
      (
        value,
      ) => svg`<line class="grid" x1=${PAD.left} x2=${width - PAD.right} y1=${y(value)} y2=${y(value)}></line>
      <text class="axis" x=${PAD.left - 6} y=${y(value) + 4} text-anchor="end">${value}</text>`,
    )}
    ${hours.map((hour) => svg`<text class="axis" x=${PAD.left + inner.w * hour.share} y=${height - 6} text-anchor="middle">${hour.text}</text>`)}
    ${curves.high.length === 0 ? nothing : svg`<path class="spread" d=${`${path(curves.high)}${back.join('')}Z`}></path>`}
    ${curves.lines.slice(0, MOST_LINES).map((line) => svg`<path class="one" d=${path(line)}></path>`)}
    <path class="middle" d=${path(curves.middle)}></path>
  </svg>`;
}
