import { monolingual } from './ten-mistakes.ts';

/** A scenario made to hang the program, and the decks that go with it, by the path asked for. */
export interface Bomb {
  readonly source: string;
  readonly decks: Readonly<Record<string, string>>;
}

const HALF_A_MEGABYTE = 499_000;
const AT_THE_LIMIT = 99_000; // characters of a bomb that is still read, and costs the most

const sound = monolingual.replace('id: mon-cafe', 'id: bombe');
const bomb = (source: string, decks: Bomb['decks'] = {}): Bomb => ({ source, decks });
const times = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));

/** A piece again and again, up to so many characters, between a beginning and an end. */
function filled(size: number, before: string, piece: string, after = '\n'): Bomb {
  const n = Math.floor((size - before.length - after.length) / piece.length);
  return bomb(`${before}${piece.repeat(n)}${after}`);
}

const summed = (summary: string, more = '') =>
  bomb(`${sound.replace(/^summary: .*$/m, () => `summary: ${summary}`)}${more}`);
const beats = (list: readonly string[]) =>
  bomb(sound.replace(/^timeline:.*$/m, () => `timeline:\n${list.map((beat) => `  - ${beat}`).join('\n')}`));

/** `{{v1}}{{v1}}` and so on, each twice the one before. */
function doubling(n: number): Bomb {
  const lines = times(n, (i) => `  v${i + 1}: "{{v${i}}}{{v${i}}}"`);
  return summed(`"{{v${n}}}"`, `variables:\n  v0: abcdefghij\n${lines.join('\n')}\n`);
}

/** Texts of a lawful size, where one long variable stands a thousand times; aliases make many of one. */
function multiplying(): Bomb {
  const variables = `variables: {v: "${'x'.repeat(7_990)}"}\n`;
  return summed(
    `&a "${'{{v}}'.repeat(1_500)}"`,
    `${variables}skills: [${Array(400).fill('*a').join(', ')}]\n`,
  );
}

function sixteenDecks(): Bomb {
  const post = (id: string) =>
    `  - {id: ${id}, at: "06:30", by: odette, platform: fil, class: complaint, text: "${'mot '.repeat(30)}"}`;
  const names = times(16, (i) => `d${i}.yaml`);
  const decks = names.map((name, i): [string, string] => [
    `bombe/${name}`,
    `posts:\n${times(1_900, (n) => post(`p${i}_${n}`)).join('\n')}\n`,
  ]);
  return bomb(`${sound}include: [${names.join(', ')}]\n`, Object.fromEntries(decks));
}

function aliasBomb(): Bomb {
  const ten = (item: string) => `[${Array(10).fill(item).join(', ')}]`;
  return bomb(times(12, (i) => `a${i}: &a${i} ${ten(i === 0 ? 'x' : `*a${i - 1}`)}`).join('\n'));
}

/** Slots that hold slots: twenty, twenty times over, three deep. */
function slots(): Bomb {
  const slot = (i: number) => `s${i}: ["${`{{s${i + 1}}}`.repeat(20)}"]`;
  return bomb(
    `${sound}chatter: {slots: {${times(3, slot).join(', ')}, s3: ["${'x'.repeat(119)}"]}, groups: [{id: g, lines: ["${'{{s0}}'.repeat(20)}"]}]}\n`,
  );
}

const long = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** What the doors refuse, each with the code by which it is told. */
export const BOMBS: Readonly<Record<string, readonly [code: string, make: () => Bomb]>> = {
  'variables that double, twenty of them': ['text-far-too-long', () => doubling(20)],
  'variables that double, a hundred of them': ['text-far-too-long', () => doubling(100)],
  'variables that multiply once the lengths were checked': ['text-far-too-long', multiplying],
  'an alias to a long text': [
    'scenario-too-big',
    () => summed(`&a "${'x'.repeat(7_990)}"`, `skills: [${Array(450).fill('*a').join(', ')}]\n`),
  ],
  'slots that multiply': ['text-far-too-long', slots],
  'lines of the crowd that multiply': [
    'scenario-too-big',
    () =>
      bomb(
        `${sound}variables: {v: "${'x'.repeat(300)}"}\nchatter: {groups: [{id: g, lines: [${Array(1_900)
          .fill(`"${'{{v}}'.repeat(20)}"`)
          .join(', ')}]}]}\n`,
      ),
  ],
  'half a megabyte of commas': [
    'scenario-too-big',
    () => filled(HALF_A_MEGABYTE, `${sound}notes: [`, ',', ']'),
  ],
  'as many commas as are read': ['yaml-syntax', () => filled(AT_THE_LIMIT, `${sound}notes: [`, ',', ']')],
  'half a megabyte of quotes': ['scenario-too-big', () => filled(HALF_A_MEGABYTE, `${sound}notes: `, '"')],
  'half a megabyte of quotes, one a line': [
    'scenario-too-big',
    () => filled(HALF_A_MEGABYTE, `${sound}notes:\n`, '- "\n'),
  ],
  'as many quotes as are read, one a line': [
    'missing-close',
    () => filled(AT_THE_LIMIT, `${sound}notes:\n`, '- "\n'),
  ],
  'quoted texts and a word, line by line': ['yaml-syntax', () => filled(AT_THE_LIMIT, sound, 'a: "b" c\n')],
  'half a megabyte of question marks': [
    'scenario-too-big',
    () => filled(HALF_A_MEGABYTE, `${sound}notes:\n`, '?\n'),
  ],
  'as many question marks as are read': [
    'duplicate-key',
    () => filled(AT_THE_LIMIT, `${sound}notes:\n`, '?\n'),
  ],
  'question marks in a list': ['yaml-syntax', () => filled(AT_THE_LIMIT, `${sound}notes: [`, '? ', ']')],
  braces: ['scenario-too-big', () => filled(HALF_A_MEGABYTE, `${sound}notes: `, '{}')],
  'as many braces as are read': ['needs-quotes', () => filled(AT_THE_LIMIT, `${sound}notes: `, '{}')],
  'closing brackets': ['yaml-syntax', () => filled(AT_THE_LIMIT, `${sound}notes: `, ']')],
  'at signs in a list': ['needs-quotes', () => filled(AT_THE_LIMIT, `${sound}notes: [`, '@,', ']')],
  'at signs, line by line': ['needs-quotes', () => filled(AT_THE_LIMIT, `${sound}notes:\n`, '- @\n')],
  'a colon too many, line by line': ['needs-quotes', () => filled(AT_THE_LIMIT, sound, 'a: b: c\n')],
  'aliases to nothing': ['bad-alias', () => filled(AT_THE_LIMIT, `${sound}notes:\n`, '- *a\n')],
  tags: ['custom-tag', () => filled(AT_THE_LIMIT, `${sound}notes:\n`, '- !a b\n')],
  'the same key': ['duplicate-key', () => filled(AT_THE_LIMIT, `${sound}notes:\n`, '  a: 1\n')],
  'empty lists': ['scenario-too-big', () => filled(HALF_A_MEGABYTE, `${sound}notes: [`, '[],', ']')],
  'keys nobody knows': [
    'unknown-field',
    () => bomb(`${sound}${times(18_000, (i) => `k${i}: 1`).join('\n')}\n`),
  ],
  'a key as long as a book': ['text-far-too-long', () => bomb(`${sound}notes: {"${'k'.repeat(900)}": 1}\n`)],
  'long keys inside of long keys, over a long list': [
    'too-many',
    () =>
      bomb(
        `${sound}notes: ${times(50, (i) => `{${'k'.repeat(100)}${i}: `).join('')}[${'1,'.repeat(30_000)}]${'}'.repeat(50)}\n`,
      ),
  ],
  'sixteen big decks': ['scenario-too-big', sixteenDecks],
  'lists in lists': ['file-too-deep', () => bomb('['.repeat(20_000))],
  'lists in lists, line by line': [
    'file-too-deep',
    () => filled(HALF_A_MEGABYTE, `${sound}notes:\n`, '- [\n'),
  ],
  'aliases of aliases': ['alias-bomb', aliasBomb],
  'variables nobody knows': [
    'unknown-variable',
    () =>
      bomb(
        `${sound}variables: {${times(100, (i) => `v${i}: a`).join(', ')}}\nskills: [${times(70, () => `"${'{{a}}'.repeat(1_400)}"`).join(', ')}]\n`,
      ),
  ],
  'names nobody knows, each nearly that of many': [
    'unknown-id',
    () => beats(times(1_400, (i) => `{id: t${i}, when: "flag(${long}_${i}_${i % 7}q)", set: ${long}_${i}}`)),
  ],
  'names of people nobody knows': [
    'unknown-id',
    () =>
      bomb(
        sound.replace(
          /^posts:$/m,
          `posts:\n${times(1_900, (i) => `  - {id: p${i}, by: odete, platform: fill, class: complaint, text: T}`).join('\n')}`,
        ),
      ),
  ],
  'a condition cut in two by many commas': [
    'unknown-field',
    () =>
      bomb(
        `${sound}statements: [{id: s, title: S, text: T, acts: [hold], when: "${'('.repeat(300_000)}", ${times(9_000, (i) => `k${i})`).join(', ')}}]\n`,
      ),
  ],
  'wrong phrases': [
    'wrong-type',
    () =>
      bomb(
        `${sound}chatter: {groups: [${times(12, (i) => `{id: g${i}, lines: [${Array(1_900).fill('{}').join(', ')}]}`).join(', ')}]}\n`,
      ),
  ],
};

/** What is lawful, and heavy all the same. */
export const HEAVY: Readonly<Record<string, () => Bomb>> = {
  'a hole that never closes, full of spaces': () => summed(`"{{${' '.repeat(7_900)}"`),
  'beats that wait for one another, the last first': () => {
    const n = 1_900;
    return beats([
      ...times(n, (i) => `{id: t${i}, when: flag(f${n - i - 1}), set: f${n - i}}`),
      '{id: z, at: "06:20", set: f0}',
    ]);
  },
  'long conditions that wait for one another': () => {
    const n = 900;
    const all = (i: number) => times(30, (k) => `flag(f${Math.max(0, n - i - 1 - (k % 3))})`).join(' and ');
    return beats([
      ...times(n, (i) => `{id: t${i}, when: "${all(i)}", set: f${n - i}}`),
      '{id: z, at: "06:20", set: f0}',
    ]);
  },
  'beats that wait for themselves': () =>
    beats(times(1_900, (i) => `{id: t${i}, when: flag(f${i}), set: f${i}}`)),
  'conditions on promises': () =>
    beats(times(1_800, (i) => `{id: t${i}, when: "${'kept > 1 and '.repeat(10)}missed > 1", set: f}`)),
  'conditions of many parts': () =>
    beats(times(700, (i) => `{id: t${i}, when: "${'volume > 1 and '.repeat(39)}volume > 2", set: f}`)),
  'single quotes': () => filled(HALF_A_MEGABYTE, `${sound}notes: `, "'"),
  'empty lists, as many as are read': () => filled(AT_THE_LIMIT, `${sound}notes: [`, '[],', ']'),
  'empty lines': () => filled(AT_THE_LIMIT, sound, '\n'),
};
