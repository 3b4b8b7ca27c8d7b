/** Every word of the catalogues is asked for somewhere: what nobody can read is not kept up in two languages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordsNeverAsked } from './fences/asked-words.ts';
import { ROOT, sources } from './fences/sources.ts';

/** Keys forgiven for now. An entry that is asked for again, or gone, must leave: it can only shrink. */
const DEBT: readonly string[] = [];

describe('the words of the catalogues', () => {
  it('are all asked for', () => {
    const yaml = 'node_modules/yaml/dist/errors.d.ts'; // its codes key the causes of a file that does not read
    const codes = [{ path: yaml, text: readFileSync(join(ROOT, yaml), 'utf8') }];
    expect(wordsNeverAsked(sources(), codes)).toEqual(DEBT);
  });

  const catalogue = {
    path: 'src/words/play/x.ts',
    text: `export const X_WORDS = defineWords({ fr: { shown: 'a', row1: 'b', spark: 'c', lost: 'd' }, en: {} });`,
  };

  it.each([
    ['a key in the file that takes the catalogue', "say(X_WORDS, lang, 'lost');", 'src/desk/a.ts', []],
    ['a template that gives it', `say(X_WORDS, lang, \`lo\${rest}\`);`, 'src/desk/a.ts', []],
    ['nothing', 'say(X_WORDS, lang, key);', 'src/desk/a.ts', ['src/words/play/x.ts X_WORDS lost']],
    [
      'the same word in a room that has no such catalogue',
      "f('lost');",
      'src/cli/a.ts',
      ['src/words/play/x.ts X_WORDS lost'],
    ],
  ])('are found out by %s', (_, text, path, expected) => {
    const others = [
      { path: 'src/desk/b.ts', text: `import { X_WORDS } from 'x'; t('shown'); t(\`row\${n}\`);` },
      { path: 'src/model/c.ts', text: "export const STAGES = ['spark'];" },
    ];
    expect(wordsNeverAsked([catalogue, ...others, { path, text }])).toEqual(expected);
  });
});
