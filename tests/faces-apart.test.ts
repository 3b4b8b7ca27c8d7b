import { readFileSync } from 'node:fs';
import { createAvatar } from '@dicebear/core';
import * as lorelei from '@dicebear/lorelei';
import { describe, expect, it } from 'vitest';
import { hairStyles } from '../vite.hair.ts';

const HAIR = new URL('components/hair.js', import.meta.resolve('@dicebear/lorelei'));
const STYLES = hairStyles(readFileSync(HAIR, 'utf8'));

describe('the hair of the faces, each style apart', () => {
  it('holds every style that may be drawn', () => {
    const { hair } = lorelei.schema.properties as { hair: { default: string[] } };
    expect(STYLES.map(([name]) => name).sort()).toEqual([...hair.default].sort());
  });

  it('draws as the whole library does', () => {
    const asIs = { xml: (text: string) => text };
    for (const [name, draw] of STYLES) {
      const alone = new Function('escape', `return ${draw}`)(asIs) as (c: object, k: object) => string;
      const svg = createAvatar(lorelei, {
        seed: 'odette',
        hair: [name as never],
        hairColor: ['8f8f8f'],
      }).toString();
      const [shape] = /d="[^"]+"/.exec(alone({}, { hair: '#8f8f8f' })) ?? [];
      expect(shape).toBeDefined();
      expect(svg).toContain(shape);
    }
  });
});
