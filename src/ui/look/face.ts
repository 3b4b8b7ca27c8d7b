import { html, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';

export type FaceKind = 'person' | 'crowd' | 'house' | 'service' | 'press';

const drawn = new Map<string, string>();
let artist: Promise<(seed: string) => string> | null = null;

/** The face of someone made up, drawn from their id, always the same. Decorative: the name is beside it. */
export function face(kind: FaceKind, seed: string): TemplateResult {
  if (kind === 'house' || kind === 'press') return initials(kind, seed);
  const known = drawn.get(seed);
  const shown = known === undefined ? until(draw(seed).then(picture), blank(kind)) : picture(known);
  return html`<span class="face ${kind} tint-${tintOf(seed)}" aria-hidden="true">${shown}</span>`;
}

async function draw(seed: string): Promise<string> {
  artist ??= hire();
  const uri = (await artist)(seed);
  drawn.set(seed, uri);
  return uri;
}

/** Lorelei by Lisa Wischofsky, CC0, fetched at the first face. */
async function hire(): Promise<(seed: string) => string> {
  const [{ createAvatar }, lorelei] = await Promise.all([
    import('@dicebear/core'),
    import('@dicebear/lorelei'),
  ]);
  return (seed) => createAvatar(lorelei, { seed, size: 64 }).toDataUri();
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
