/**
 * The rule: a scene imports the style sheets it is drawn with. Why: each scene is loaded by itself, and one whose rules
 * stand in the sheet of another is bare until that other has been opened.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const SCENES = 'src/scenes';
/** Sheets of the first page, there before any scene: the kit, and the front page. */
const ALWAYS = ['src/ui/', 'src/scenes/home/'];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((name) => join('src', name));
const read = (file: string) => readFileSync(file, 'utf8');

/** Sheets that say something of a class, by its name. */
const sheets = new Map<string, ReadonlySet<string>>();
for (const file of files.filter((name) => name.endsWith('.css')))
  for (const [, name = ''] of read(file)
    .replace(/\{[^{}]*\}/g, '{}')
    .matchAll(/\.([a-z][a-z0-9-]+)/g))
    sheets.set(name, new Set([...(sheets.get(name) ?? []), file]));

const scenes = files.filter((name) => name.startsWith(SCENES) && /(?<!\.test)\.ts$/.test(name));

/** Sheets imported by any file of a folder, for the files of a folder are loaded together. */
function sheetsOf(folder: string, file: string): string[] {
  const beside = folder === SCENES ? [file] : scenes.filter((name) => dirname(name) === folder);
  return beside.flatMap((name) =>
    [...read(name).matchAll(/^import '(.+\.css)';$/gm)].map(([, to = '']) =>
      normalize(join(dirname(name), to)),
    ),
  );
}

function classesIn(text: string): string[] {
  const literals = [...text.matchAll(/class="([^"]*)"/g)].map(([, names = '']) => names);
  return [...new Set(literals.flatMap((names) => names.replace(/\$\{[^}]*\}/g, ' ').split(/\s+/)))];
}

describe('a scene', () => {
  it('imports a style sheet of each class that only other scenes would bring', () => {
    const bare = scenes.flatMap((file) => {
      const own = sheetsOf(dirname(file), file);
      return classesIn(read(file)).flatMap((name) => {
        const those = [...(sheets.get(name) ?? [])];
        const isThere = those.some((sheet) => own.includes(sheet) || ALWAYS.some((a) => sheet.startsWith(a)));
        return those.length === 0 || isThere ? [] : [`${file}: .${name} of ${those.join(', ')}`];
      });
    });
    expect(bare).toEqual([]);
  });
});
