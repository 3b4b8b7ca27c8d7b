import { nothing, svg, type TemplateResult } from 'lit';

/** One line of a chart; `cls` gives it its colour and its dash, so that colour is never the only sign. */
interface Series {
  readonly cls: string;
  readonly values: readonly number[]; // by tick
  readonly max: number; // of its own axis
}

interface ChartMark {
  readonly tick: number;
  readonly kind: string;
  readonly label: string;
}

export interface Chart {
  readonly width: number; // px
  readonly height: number;
  readonly ticks: number;
  readonly area: Series | null;
  readonly lines: readonly Series[];
  readonly bands: readonly { readonly from: number; readonly to: number; readonly title: string }[];
  readonly marks: readonly ChartMark[];
  readonly cursor: number | null; // tick
  readonly hours: readonly { readonly tick: number; readonly text: string }[];
  readonly label: string; // the description
}

const PAD = { left: 34, right: 10, top: 22, bottom: 24 };
const MARK_ROW = 16;

/** A chart over the ticks of a game: bands for the shifts, an area behind, lines before, marks along the foot. */
export function chartOf(chart: Chart): TemplateResult {
  const { width, height } = chart;
  const inner = {
    w: Math.max(10, width - PAD.left - PAD.right),
    h: height - PAD.top - PAD.bottom - MARK_ROW,
  };
  const x = (tick: number) => PAD.left + (inner.w * tick) / Math.max(1, chart.ticks - 1);
  const y = (value: number, max: number) =>
    PAD.top + inner.h * (1 - Math.min(1, Math.max(0, value / Math.max(1e-9, max))));
  const step = Math.max(1, Math.floor(chart.ticks / inner.w));
  const foot = PAD.top + inner.h;
  return svg`<svg class="chart" width=${width} height=${height} viewBox="0 0 ${width} ${height}" role="img" aria-label=${chart.label}>
    ${chart.bands.map(
      (
        band,
        i,
      ) => svg`<rect class="band" x=${x(band.from)} y=${PAD.top} width=${Math.max(1, x(band.to) - x(band.from))} height=${inner.h}></rect>
      ${width > 620 ? svg`<text class="band-name" x=${x(band.from) + 4} y=${PAD.top - 7}>${fitted(band.title, x(chart.bands[i + 1]?.from ?? chart.ticks) - x(band.from) - 8)}</text>` : nothing}`,
    )}
    ${[0, 25, 50, 75, 100].map(
      (
        value,
      ) => svg`<line class="grid" x1=${PAD.left} x2=${width - PAD.right} y1=${y(value, 100)} y2=${y(value, 100)}></line>
      <text class="axis" x=${PAD.left - 6} y=${y(value, 100) + 4} text-anchor="end">${value}</text>`,
    )}
    ${chart.hours.map((hour) => svg`<text class="axis" x=${x(hour.tick)} y=${height - 6} text-anchor="middle">${hour.text}</text>`)}
    ${chart.area === null ? nothing : svg`<path class="area ${chart.area.cls}" d=${areaPath(chart.area, x, y, foot, step)}></path>`}
    ${chart.lines.map((line) => svg`<path class="line ${line.cls}" d=${linePath(line, x, y, step)}></path>`)}
    ${chart.marks.map((mark) => markOf(mark, x(mark.tick), foot + 11))}
    ${chart.cursor === null ? nothing : svg`<line class="cursor" x1=${x(chart.cursor)} x2=${x(chart.cursor)} y1=${PAD.top} y2=${foot + MARK_ROW}></line>`}
  </svg>`;
}

const LETTER = 7; // px of a letter of a name, the widest of the sizes drawn

/** A name in the room there is for it before the next one (px), cut when it is longer; '' when not even a part fits. */
export function fitted(name: string, room: number): string {
  const most = Math.floor(room / LETTER);
  if (name.length <= most) return name;
  return most < 4 ? '' : `${name.slice(0, most - 1).trimEnd()}…`;
}

type Scale = (value: number, max: number) => number;

function linePath(line: Series, x: (tick: number) => number, y: Scale, step: number): string {
  return points(line.values, step)
    .map(([tick, value], i) => `${i === 0 ? 'M' : 'L'}${x(tick).toFixed(1)} ${y(value, line.max).toFixed(1)}`)
    .join('');
}

function areaPath(area: Series, x: (tick: number) => number, y: Scale, foot: number, step: number): string {
  const list = points(area.values, step);
  if (list.length === 0) return '';
  const top = list.map(([tick, value]) => `L${x(tick).toFixed(1)} ${y(value, area.max).toFixed(1)}`).join('');
  return `M${x(0).toFixed(1)} ${foot}${top}L${x(list.at(-1)?.[0] ?? 0).toFixed(1)} ${foot}Z`;
}

function points(values: readonly number[], step: number): [number, number][] {
  const found: [number, number][] = [];
  for (let tick = 0; tick < values.length; tick += step) found.push([tick, values[tick] ?? 0]);
  if (values.length > 0 && (values.length - 1) % step !== 0)
    found.push([values.length - 1, values.at(-1) ?? 0]);
  return found;
}

/** Each kind has its own shape: a word is a disc, moderation a square, media a triangle, a promise a lozenge. */
function markOf(mark: ChartMark, cx: number, cy: number): TemplateResult {
  const title = svg`<title>${mark.label}</title>`;
  const cls = `mark mark-${mark.kind}`;
  if (mark.kind === 'word') return svg`<circle class=${cls} cx=${cx} cy=${cy} r="4">${title}</circle>`;
  if (mark.kind === 'moderation')
    return svg`<rect class=${cls} x=${cx - 3} y=${cy - 3} width="6" height="6">${title}</rect>`;
  if (mark.kind === 'media')
    return svg`<path class=${cls} d="M${cx} ${cy - 6}L${cx + 6} ${cy + 5}L${cx - 6} ${cy + 5}Z">${title}</path>`;
  if (mark.kind === 'promise')
    return svg`<path class=${cls} d="M${cx} ${cy - 5}L${cx + 5} ${cy}L${cx} ${cy + 5}L${cx - 5} ${cy}Z">${title}</path>`;
  return svg`<path class=${cls} d="M${cx} ${cy - 6}V${cy + 6}">${title}</path>`;
}
