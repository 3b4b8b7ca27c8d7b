import { createAvatar } from '@dicebear/core';
import * as lorelei from '@dicebear/lorelei';
import { describe, expect, it } from 'vitest';
import { HAIR } from '../../model/scenario.ts';
import { lookOf } from './face.ts';

const SEEDS = Array.from({ length: 60 }, (_, i) => `personne_${i}`);
const drawn = (seed: string, portrait?: Parameters<typeof lookOf>[0]) =>
  createAvatar(lorelei, { seed, size: 64, ...lookOf(portrait) }).toJson().extra as Record<string, unknown>;

describe('a face', () => {
  it('without a portrait is what chance drew before there were any', () => {
    expect(lookOf(undefined)).toEqual({});
    expect(SEEDS.some((seed) => drawn(seed).beard !== undefined)).toBe(true);
  });

  it('has a beard and glasses only where they are written', () => {
    for (const seed of SEEDS) {
      expect(drawn(seed, {})).toMatchObject({ beard: undefined, glasses: undefined });
      expect(drawn(seed, { hasBeard: true }).beard).toBeDefined();
      expect(drawn(seed, { hasGlasses: true }).glasses).toBeDefined();
    }
  });

  it.each(HAIR)('has hair of the kind that is written, in a style that can be drawn: %s', (hair) => {
    const styles = lookOf({ hair }).hair ?? [];
    const { hair: known } = lorelei.schema.properties as { hair: { default: string[] } };
    expect(styles.length).toBeGreaterThan(2);
    expect(styles.filter((style) => !known.default.includes(style))).toEqual([]);
    for (const seed of SEEDS) expect(styles).toContain(drawn(seed, { hair }).hair);
  });

  it('has hair of one kind alone', () => {
    const all = HAIR.flatMap((hair) => lookOf({ hair }).hair ?? []);
    expect(new Set(all).size).toBe(all.length);
  });
});
