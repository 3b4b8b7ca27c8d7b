/** Figures of the stage. All are design values (D): they are looks, not claims. */

export const WINDOWS = {
  count: 200, // windows in the whole city
  least: 4, // windows of the smallest district
  cell: { w: 8, h: 10 }, // px, a window with its wall
  pane: { w: 5, h: 6 }, // px
} as const;

export const FPS = { lively: 20, calm: 8 } as const; // frames a second, at most
export const PASSING_MS = 3500; // one sky into the next
export const DROPS = 240; // raindrops at most
export const FLASH = { perSecond: 3, spacingMs: 340 } as const; // WCAG 2.3.1: never more than three a second
export const STANCE_STEP = 0.22; // stance beyond which a window takes a side

/** What makes the wind blow: weights of the parts of force, set so that silence on the flagship ends in storm. */
export const FORCE = {
  heat: 0.45, // share-weighted arousal
  anger: 0.3, // share-weighted arousal times how far against
  rate: 0.42, // posts of the last hour, saturating
  rateHalf: 80, // posts an hour that give half of it
  lost: 0.18, // weighted trust lost since the start
  lostWhole: 30, // points that give the whole of it
  media: 0.1, // media level over 3
} as const;

/** Points of trust lost that turn a household as far as one unit of stance would. */
export const TRUST_TO_STANCE = 60;

/** Force, hidden criticism or vacuum from which a sky is shown, 0..1 unless said. */
export const SKY_FROM = {
  mist: 0.12,
  wind: 0.2,
  showers: 0.36,
  storm: 0.56,
  red: 0.7,
  vacuum: 0.45,
  hidden: 0.25,
  rise: 0.5, // points of trust in two hours that part the clouds
  fit: 0.6, // fit of what was said that does so too
  spared: 6, // while fewer points than these are lost
} as const;

export const FRONTS = {
  warningSeconds: 5400, // simulated: 90 s of play when calm, as seen coming
  carries: 0.25, // share of the loudest person's reach that makes a voice carry
  most: 4, // drawn at once
} as const;
