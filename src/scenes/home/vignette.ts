import { html, svg, type TemplateResult } from 'lit';
import type { Severity } from '../../model/codes.ts';

/** A small picture of the weather to come: hills drawn from the scenario's own name, sky by its severity. */
export function vignette(id: string, severity: Severity): TemplateResult {
  const draw = drawsOf(id);
  const far = ridge(draw, 58, 16);
  const near = ridge(draw, 76, 12);
  const rain = RAIN[severity];
  const drops = Array.from({ length: rain }, () => {
    const x = draw() * 330 - 10;
    const y = 18 + draw() * 70;
    return svg`<line x1=${x} y1=${y} x2=${x - 4} y2=${y + 11} />`;
  });
  return html`<svg class="vignette ${severity}" viewBox="0 0 320 110" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
    <rect class="sky" width="320" height="110" />
    <circle class="light" cx=${40 + draw() * 220} cy=${30 + draw() * 16} r="13" />
    <g class="clouds">
      ${Array.from({ length: CLOUDS[severity] }, () => {
        const x = draw() * 320;
        const y = 14 + draw() * 34;
        const w = 46 + draw() * 70;
        return svg`<ellipse cx=${x} cy=${y} rx=${w} ry=${7 + draw() * 9} />`;
      })}
    </g>
    <g class="rain">${drops}</g>
    <path class="far" d=${far} />
    <path class="near" d=${near} />
    <g class="windows">
      ${Array.from({ length: 26 }, () => svg`<rect x=${draw() * 316} y=${92 + draw() * 13} width="2.4" height="3.2" />`)}
    </g>
  </svg>`;
}

const CLOUDS: Record<Severity, number> = { small: 2, medium: 4, serious: 7, explosive: 10 };
const RAIN: Record<Severity, number> = { small: 0, medium: 14, serious: 40, explosive: 80 };

function ridge(draw: () => number, base: number, height: number): string {
  const points = Array.from({ length: 11 }, (_, i) => `${i * 32},${(base - draw() * height).toFixed(1)}`);
  return `M0,110 L${points.join(' L')} L320,110 Z`;
}

/** Numbers in [0, 1) that a name always draws in the same order: only for pictures. */
function drawsOf(name: string): () => number {
  let h = 2166136261;
  for (const c of name) h = Math.imul(h ^ (c.codePointAt(0) ?? 0), 16777619);
  return () => {
    h = Math.imul(h ^ (h >>> 15), 2246822507) + 0x9e3779b9;
    return ((h ^ (h >>> 13)) >>> 0) / 4294967296;
  };
}
