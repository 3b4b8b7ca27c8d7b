import { html, svg, type TemplateResult } from 'lit';
import type { Severity } from '../../model/codes.ts';

const CLOUDS: Record<Severity, number> = { small: 3, medium: 6, serious: 9, explosive: 13 };
const RAIN: Record<Severity, number> = { small: 0, medium: 20, serious: 70, explosive: 130 };
const WIDTH = 320;
const HEIGHT = 200;

/** A small picture of the weather to come: hills and houses from the scenario's own name, sky by its severity. */
export function vignette(id: string, severity: Severity): TemplateResult {
  const draw = drawsOf(id);
  const far = ridge(draw, 136, 26);
  const near = ridge(draw, 152, 14);
  const gradient = `sky-${id}`;
  return html`<svg class="vignette ${severity}" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
    <defs>
      <linearGradient id=${gradient} x1="0" y1="0" x2="0" y2="1">
        <stop class="high" offset="0" /><stop class="low" offset="0.78" />
      </linearGradient>
    </defs>
    <rect width=${WIDTH} height=${HEIGHT} fill=${`url(#${gradient})`} />
    <circle class="light" cx=${50 + draw() * 220} cy=${44 + draw() * 26} r="11" />
    <g class="clouds">
      ${Array.from({ length: CLOUDS[severity] }, () => {
        const [x, y, w] = [draw() * WIDTH, 8 + draw() * 74, 34 + draw() * 66];
        return svg`<ellipse cx=${x} cy=${y} rx=${w} ry=${5 + draw() * 9} /><ellipse cx=${x + w * 0.3} cy=${y - 5} rx=${w * 0.5} ry=${6 + draw() * 7} />`;
      })}
    </g>
    <path class="far" d=${far} />
    <path class="near" d=${near} />
    <g class="rain">
      ${Array.from({ length: RAIN[severity] }, () => {
        const [x, y] = [draw() * (WIDTH + 20), 30 + draw() * 130];
        return svg`<line x1=${x} y1=${y} x2=${x - 2.6} y2=${y + 8} />`;
      })}
    </g>
    ${houses(draw)}
  </svg>`;
}

function houses(draw: () => number): TemplateResult[] {
  const row: TemplateResult[] = [];
  for (let x = -4; x < WIDTH; ) {
    const w = 16 + Math.floor(draw() * 4) * 6;
    const top = 158 + draw() * 18;
    const lit: ReturnType<typeof svg>[] = [];
    for (let wx = x + 4; wx < x + w - 4; wx += 6)
      for (let wy = top + 6; wy < HEIGHT - 6; wy += 9)
        if (draw() < 0.42)
          lit.push(
            svg`<rect class=${draw() < 0.2 ? 'cold' : 'warm'} x=${wx} y=${wy} width="2.6" height="3.8" />`,
          );
    row.push(
      svg`<path class="house" d=${`M${x} ${HEIGHT}V${top}${draw() < 0.5 ? `L${x + w / 2} ${top - 6}L${x + w} ${top}` : `H${x + w}`}V${HEIGHT}Z`} />${lit}` as unknown as TemplateResult,
    );
    x += w + (draw() < 0.3 ? 5 : 0);
  }
  return row;
}

function ridge(draw: () => number, base: number, height: number): string {
  const ys = Array.from({ length: 9 }, () => base - draw() * height);
  let d = `M0,${HEIGHT} L0,${ys[0]}`;
  for (let i = 1; i < ys.length; i++) {
    const x = i * 40;
    d += ` C${x - 20},${ys[i - 1]} ${x - 20},${ys[i]} ${x},${ys[i]}`;
  }
  return `${d} L${WIDTH},${HEIGHT} Z`;
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
