import { html, svg, type TemplateResult } from 'lit';
import type { Severity } from '../../model/codes.ts';

const CLOUDS: Record<Severity, number> = { small: 3, medium: 6, serious: 9, explosive: 13 };
const RAIN: Record<Severity, number> = { small: 0, medium: 20, serious: 70, explosive: 130 };
const WIDTH = 320;
const HEIGHT = 200;
/** Whole numbers: these pictures stand in the page that the build writes, and nobody sees half a unit. */
const { round } = Math;

/** A small picture of the weather to come: hills and houses from the scenario's own name, sky by its severity. */
export function vignette(id: string, severity: Severity): TemplateResult {
  const draw = drawsOf(id);
  const far = ridge(draw, 136, 26);
  const near = ridge(draw, 152, 14);
  const gradient = `sky-${id}`;
  const [lightX, lightY] = [round(50 + draw() * 220), round(44 + draw() * 26)];
  const clouds = Array.from({ length: CLOUDS[severity] }, () => {
    const [x, y, w] = [draw() * WIDTH, 8 + draw() * 74, 34 + draw() * 66];
    return `${oval(x, y, w, 5 + draw() * 9)}${oval(x + w * 0.3, y - 5, w * 0.5, 6 + draw() * 7)}`;
  });
  const rain = Array.from(
    { length: RAIN[severity] },
    () => `M${round(draw() * (WIDTH + 20))} ${round(30 + draw() * 130)}l-2.6 8`,
  );
  const { walls, warm, cold } = houses(draw);
  return html`<svg class="vignette ${severity}" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
    <defs>
      <linearGradient id=${gradient} x1="0" y1="0" x2="0" y2="1">
        <stop class="high" offset="0" /><stop class="low" offset="0.78" />
      </linearGradient>
    </defs>
    <rect width=${WIDTH} height=${HEIGHT} fill=${`url(#${gradient})`} />
    <circle class="light" cx=${lightX} cy=${lightY} r="11" />
    ${clouds.map((d) => svg`<path class="cloud" d=${d} />`)}
    <path class="far" d=${far} /><path class="near" d=${near} />
    <path class="rain" d=${rain.join('')} />
    <path class="house" d=${walls} /><path class="warm" d=${warm} /><path class="cold" d=${cold} />
  </svg>`;
}

function oval(x: number, y: number, rx: number, ry: number): string {
  const [r, half, width] = [round(ry), round(rx), 2 * round(rx)];
  return `M${round(x - rx)} ${round(y)}a${half} ${r} 0 1 0 ${width} 0a${half} ${r} 0 1 0-${width} 0`;
}

/** A row of houses, and their windows, most of them warm. */
function houses(draw: () => number): {
  readonly walls: string;
  readonly warm: string;
  readonly cold: string;
} {
  let [walls, warm, cold] = ['', '', ''];
  for (let x = -4; x < WIDTH; ) {
    const w = 16 + Math.floor(draw() * 4) * 6;
    const top = round(158 + draw() * 18);
    for (let wx = x + 4; wx < x + w - 4; wx += 6)
      for (let wy = top + 6; wy < HEIGHT - 6; wy += 9)
        if (draw() < 0.42) {
          const lit = `M${wx} ${round(wy)}h2.6v3.8h-2.6z`;
          if (draw() < 0.2) cold += lit;
          else warm += lit;
        }
    walls += `M${x} ${HEIGHT}V${top}${draw() < 0.5 ? `l${w / 2}-6l${w / 2} 6` : `h${w}`}V${HEIGHT}z`;
    x += w + (draw() < 0.3 ? 5 : 0);
  }
  return { walls, warm, cold };
}

function ridge(draw: () => number, base: number, height: number): string {
  const ys = Array.from({ length: 9 }, () => round(base - draw() * height));
  let d = `M0 ${HEIGHT}V${ys[0]}`;
  for (let i = 1; i < ys.length; i++) {
    const x = i * 40;
    d += `C${x - 20} ${ys[i - 1]} ${x - 20} ${ys[i]} ${x} ${ys[i]}`;
  }
  return `${d}V${HEIGHT}z`;
}

/** Numbers in [0, 1) that a name always draws in the same order: only for pictures. */
function drawsOf(name: string): () => number {
  let h = 2166136261;
  for (const c of name) h = Math.imul(h ^ (c.codePointAt(0) ?? 0), 16777619);
  return () => {
    h = (h + 0x9e3779b9) | 0;
    let z = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
    return ((z ^ (z >>> 16)) >>> 0) / 4294967296;
  };
}
