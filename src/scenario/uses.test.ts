import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ScenarioFiles } from '../model/scenario-files.ts';
import { compileFiles } from './files.ts';
import { namedThingsIn, renameIn } from './uses.ts';

const ROOT = new URL('../../scenarios/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, ROOT), 'utf8');
const flagship: ScenarioFiles = {
  main: 'letiquette.yaml',
  texts: [
    ['letiquette.yaml', read('letiquette.yaml')] as const,
    ...readdirSync(new URL('letiquette/', ROOT)).map(
      (name) => [`letiquette/${name}`, read(`letiquette/${name}`)] as const,
    ),
  ],
};

describe('the names of a story', () => {
  const names = namedThingsIn(flagship);
  it('are each told with where they are given and where they are used', () => {
    expect(names.length).toBeGreaterThan(150);
    const lonely = names.filter(({ given }) => given.length === 0).map(({ kind }) => kind);
    expect(new Set(lonely)).not.toContain('person');
    const people = names.filter(({ kind }) => kind === 'person');
    expect(people.filter(({ used }) => used.length > 0).length).toBeGreaterThan(10);
    for (const { id, given, used } of people)
      for (const { file, line } of [...given, ...used]) {
        const text = flagship.texts.find(([name]) => name === file)?.[1].split('\n');
        // A condition may go on over the next lines.
        expect(text?.slice(line - 1, line + 4).join('\n'), `${file}:${line}`).toContain(id);
      }
  });
  it('can be changed everywhere at once: the story stays sound, and the old name is gone', () => {
    for (const kind of ['person', 'flag', 'post'] as const) {
      const [thing] = names
        .filter((one) => one.kind === kind && one.given.length > 0)
        .sort((a, b) => b.used.length - a.used.length);
      if (thing === undefined) throw new Error(kind);
      const renamed = renameIn(flagship, kind, thing.id, 'un_nom_neuf');
      if (!renamed.ok) throw new Error(`${kind} ${thing.id}: ${renamed.error}`);
      expect(compileFiles(renamed.value).diagnostics.filter(({ severity }) => severity === 'error')).toEqual(
        [],
      );
      const after = namedThingsIn(renamed.value);
      expect(after.find((one) => one.kind === kind && one.id === thing.id)).toBeUndefined();
      expect(after.find((one) => one.id === 'un_nom_neuf')?.used.length).toBe(thing.used.length);
    }
  });
  it('are not changed to what would be taken for something else', () => {
    const [one, other] = names.filter(({ kind }) => kind === 'person').map(({ id }) => id);
    expect(renameIn(flagship, 'person', one ?? '', other ?? '')).toEqual({
      ok: false,
      error: 'rename/taken',
    });
    expect(renameIn(flagship, 'person', one ?? '', 'É')).toEqual({ ok: false, error: 'rename/bad-id' });
    expect(renameIn(flagship, 'person', 'nobody_here', 'x')).toEqual({ ok: false, error: 'rename/unknown' });
  });
});
