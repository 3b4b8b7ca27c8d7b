import type { Sky } from '../model/codes.ts';
import type { Text } from '../model/text.ts';

/** What the stage shows: a plain JSON picture of opinion, with no rule and no prose in it. */
export interface StageView {
  readonly sky: Sky;
  readonly intensity: number; // 0..1, strength of that sky
  readonly hour: number; // 0..24, simulated hour of day, fractions allowed
  readonly hidden: number; // 0..1, criticism hidden from sight: lightning behind the hills
  readonly districts: readonly District[]; // in the order they stand, left to right
  readonly fronts: readonly Front[];
  readonly lanterns: readonly Lantern[];
  readonly pulse: readonly number[]; // recent volumes, oldest first, any unit
  readonly alert: AlertLevel;
}

/** An audience as a district of the city. */
export interface District {
  readonly id: string;
  readonly name?: Text; // as the author calls it
  readonly share: number; // 0..1 of the windows
  readonly light: number; // 0..1, arousal
  readonly stance: number; // -1 against .. 1 in favour
  readonly trust: number; // 0..100
}

const FRONT_KINDS = ['press', 'ambassador', 'deadline'] as const;
export type FrontKind = (typeof FRONT_KINDS)[number];

/** Something coming over the horizon. */
export interface Front {
  readonly id: string;
  readonly kind: FrontKind;
  readonly eta: number; // 1 just seen .. 0 here
}

/** A promise: a lantern on a string that shortens as its deadline nears. */
export interface Lantern {
  readonly id: string;
  readonly left: number; // 1 just made .. 0 due
  readonly lit: boolean; // false once missed
}

export type AlertLevel = 0 | 1 | 2 | 3;

/** A place in the window, both 0..1 from the top left. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Something that happens once. Coordinates are fixed anchors of the page, never a scrolling card. */
export type StageEffect =
  | { readonly kind: 'drop'; readonly to: Spot; readonly district?: string }
  | { readonly kind: 'reply'; readonly from: Spot; readonly district?: string }
  | { readonly kind: 'thunder'; readonly x?: number }
  | { readonly kind: 'lantern-out'; readonly id: string };

/** Milliseconds the page waits before it moves its own part of an effect. */
export const DROP_MS = 300;
export const REPLY_MS = 450;
export const THUNDER_HOLD_MS = 120;
export const THUNDER_SOUND_MS = 600;

/** The sky at rest, before any crisis: what the Accueil shows. */
export const CALM: StageView = {
  sky: 'clear',
  intensity: 0.3,
  hour: 21,
  hidden: 0,
  districts: [
    { id: 'affected', share: 0.08, light: 0.2, stance: 0, trust: 60 },
    { id: 'customers', share: 0.22, light: 0.2, stance: 0.1, trust: 60 },
    { id: 'bystanders', share: 0.45, light: 0.15, stance: 0, trust: 60 },
    { id: 'activists', share: 0.08, light: 0.25, stance: -0.1, trust: 55 },
    { id: 'fans', share: 0.1, light: 0.3, stance: 0.5, trust: 70 },
    { id: 'trolls', share: 0.05, light: 0.2, stance: -0.1, trust: 50 },
    { id: 'press', share: 0.02, light: 0.2, stance: 0, trust: 55 },
  ],
  fronts: [],
  lanterns: [],
  pulse: [],
  alert: 0,
};
