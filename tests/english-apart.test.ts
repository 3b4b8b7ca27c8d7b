/** The build takes the English out of each catalogue and keeps it in one file to load: no sentence is lost between the two. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { englishApart } from '../vite.words.ts';
import { ROOT, sources } from './fences/sources.ts';

interface Parts {
  readonly load: (id: string) => { readonly code: string } | null;
  readonly transform: (code: string, id: string) => { readonly code: string } | null;
}
const { load, transform } = englishApart() as unknown as Parts;
const KEY = /\b(?:apart\("[a-z]+", |keepEnglish\()("[^"]+")/g;
const keysIn = (code: string) => [...code.matchAll(KEY)].map(([, key]) => key);

describe('the catalogues of the built page', () => {
  const files = sources().filter(({ path }) => path.startsWith('src/words/'));
  const taken = files.flatMap(({ path, text }) => {
    const changed = transform(text, resolve(ROOT, path));
    return changed === null ? [] : [{ path, text, code: changed.code }];
  });

  it('leave no English behind, and name the set it comes in', () => {
    expect(taken.length).toBeGreaterThan(40);
    for (const { path, text, code } of taken) {
      const made = text.match(/(?<!function )\bdefineWords(?:<[^(]*>)?\(\{/g)?.length;
      expect([path, keysIn(code).length]).toEqual([path, made]);
      expect(code).not.toMatch(/= defineWords/);
    }
  });

  it('find each of their tables again in the set they name, once', () => {
    const named = new Set(taken.flatMap(({ code }) => /apart\("([a-z]+)"/.exec(code)?.[1] ?? []));
    const kept = [...named].flatMap((name) => {
      const inside = load(`\0virtual:english/${name}`)?.code.match(/"[^"]+"/g) ?? [];
      return inside.flatMap((id) => keysIn(load(JSON.parse(id) as string)?.code ?? ''));
    });
    expect(kept.sort()).toEqual(taken.flatMap(({ code }) => keysIn(code)).sort());
  });

  it('stay whole where both languages are said at once, or where words must stand without a network', () => {
    for (const path of [
      'src/words/platforms/package.ts',
      'src/words/codes/crisis.ts',
      'src/words/play/failure.ts',
    ])
      expect(transform(readFileSync(join(ROOT, path), 'utf8'), resolve(ROOT, path))).toBeNull();
  });
});
