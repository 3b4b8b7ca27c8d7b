import { log } from '../../base/maths.ts';

/** How well what breaks a rule was told from what does not. Signal detection: both figures in standard deviations. */
export interface Discrimination {
  readonly dPrime: number; // 0: no better than chance
  readonly bias: number; // above 0: lets things pass; below 0: takes away too readily
  readonly hits: number;
  readonly misses: number;
  readonly falseAlarms: number;
  readonly correctLeaves: number;
}

/**
 * Discrimination from four counts. One occasion of each kind is added, shared as signals and noise are (log-linear
 * correction), so that no figure is infinite and who does nothing tells nothing apart.
 */
export function discriminationOf(
  hits: number,
  misses: number,
  falseAlarms: number,
  correctLeaves: number,
): Discrimination {
  const [signals, noise] = [hits + misses, falseAlarms + correctLeaves];
  const share = signals / Math.max(1, signals + noise);
  const hitZ = probit((hits + share) / (signals + 2 * share));
  const falseZ = probit((falseAlarms + 1 - share) / (noise + 2 * (1 - share)));
  return { dPrime: hitZ - falseZ, bias: -(hitZ + falseZ) / 2, hits, misses, falseAlarms, correctLeaves };
}

/** Coefficients of Abramowitz and Stegun 26.2.23: the error stays under 4.5e-4. */
const TOP = [2.515517, 0.802853, 0.010328] as const;
const BOTTOM = [1.432788, 0.189269, 0.001308] as const;

/** The standard deviations below which a share of a normal distribution lies; 0 where there is no such share. */
function probit(share: number): number {
  if (!(share > 0 && share < 1)) return 0;
  const tail = Math.min(share, 1 - share);
  const t = Math.sqrt(-2 * log(tail));
  const z =
    t - (TOP[0] + t * (TOP[1] + t * TOP[2])) / (1 + t * (BOTTOM[0] + t * (BOTTOM[1] + t * BOTTOM[2])));
  return share < 0.5 ? -z : z;
}
