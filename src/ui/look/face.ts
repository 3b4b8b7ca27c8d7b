import type * as lorelei from '@dicebear/lorelei';
import { html, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import type { HAIR, Portrait } from '../../model/scenario.ts';

export type FaceKind = 'person' | 'crowd' | 'house' | 'service' | 'press';

const drawn = new Map<string, string>();
let artist: Promise<Artist> | null = null;
type Artist = (seed: string, portrait: Drawn) => Promise<string>;

/**
 * The face of someone made up, drawn from their id and as their author wants it, always the same; only a blank one when
 * they want none. Decorative: the name is beside it.
 */
export function face(kind: FaceKind, seed: string, portrait?: Portrait): TemplateResult {
  if (kind === 'house' || kind === 'press') return initials(kind, seed);
  if (portrait === 'none')
    return html`<span class="face ${kind} tint-${tintOf(seed)}" aria-hidden="true">${blank(kind)}</span>`;
  const known = drawn.get(keyOf(seed, portrait));
  const shown = known === undefined ? until(draw(seed, portrait).then(picture), blank(kind)) : picture(known);
  return html`<span class="face ${kind} tint-${tintOf(seed)}" aria-hidden="true">${shown}</span>`;
}

type Drawn = Exclude<Portrait, 'none'> | undefined;

function keyOf(seed: string, portrait: Drawn): string {
  return portrait === undefined ? seed : `${seed} ${JSON.stringify(portrait)}`;
}

async function draw(seed: string, portrait: Drawn): Promise<string> {
  artist ??= hire();
  const uri = await (await artist)(seed, portrait);
  drawn.set(keyOf(seed, portrait), uri);
  return uri;
}

/** Lorelei as it is built: each style of hair comes when a face wears it (`vite.hair.ts`). */
type Style = typeof lorelei & { readonly bringHair?: (name: string) => Promise<void> };

/** Lorelei by Lisa Wischofsky, CC0, fetched at the first face. */
async function hire(): Promise<Artist> {
  const { createAvatar } = await import('@dicebear/core');
  const style: Style = await import('@dicebear/lorelei');
  return async (seed, portrait) => {
    const options = { seed, size: 64, ...lookOf(portrait) };
    // Drawn once without its hair, a face tells which it wears.
    if (style.bringHair) await style.bringHair(String(createAvatar(style, options).toJson().extra.hair));
    return createAvatar(style, options).toDataUri();
  };
}

/** The variants of hair that lorelei draws, by what they look like. */
const STYLES: Readonly<Record<(typeof HAIR)[number], readonly number[]>> = {
  short: [1, 2, 3, 4, 6, 7, 8, 9, 12, 22, 43, 47],
  long: [13, 15, 16, 21, 23, 35, 40, 41],
  curly: [5, 18, 24, 32, 39],
  tied: [14, 26, 29, 31, 36, 38, 42, 45, 48],
  bald: [25, 28, 34],
};
const GREY = '8f8f8f';

/** What lorelei is told of a portrait; nothing when chance draws all of it. */
export function lookOf(
  portrait: Drawn,
): Pick<lorelei.Options, 'hair' | 'hairColor' | 'beardProbability' | 'glassesProbability'> {
  if (portrait === undefined) return {};
  const { hair, isGrey, hasBeard, hasGlasses } = portrait;
  const styles = hair && STYLES[hair].map((n) => `variant${String(n).padStart(2, '0')}`);
  return {
    ...(styles === undefined ? {} : { hair: styles as NonNullable<lorelei.Options['hair']> }),
    ...(isGrey ? { hairColor: [GREY] } : {}),
    beardProbability: hasBeard ? 100 : 0,
    glassesProbability: hasGlasses ? 100 : 0,
  };
}

function picture(uri: string): TemplateResult {
  return html`<img src=${uri} alt="" width="40" height="40" decoding="async" />`;
}

function blank(kind: FaceKind): TemplateResult {
  return html`<i class=${kind}></i>`;
}

function initials(kind: FaceKind, seed: string): TemplateResult {
  const letters = seed
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, 2)
    .toUpperCase();
  return html`<span class="face ${kind}" aria-hidden="true"><b>${letters}</b></span>`;
}

function tintOf(seed: string): number {
  let h = 0;
  for (const c of seed) h = (Math.imul(h, 31) + (c.codePointAt(0) ?? 0)) | 0;
  return Math.abs(h) % 6;
}
