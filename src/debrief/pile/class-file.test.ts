import { describe, expect, it, vi } from 'vitest';
import { playScripted } from '../../lab/index.ts';
import { classFileText, HOST, openClass, openEntryOf, USUAL_CLASS } from '../../live/index.ts';
import { essai } from '../../record/essai.ts';
import { encodeRecord } from '../../record/index.ts';
import { RULES_ONLY } from '../../tone/index.ts';
import { codesOf, sortFiles } from './intake.ts';

const scenario = essai();
const { record } = playScripted(scenario, 'silence', '7', RULES_ONLY);
const body = openEntryOf('ACEFHJ', scenario, RULES_ONLY.hash, USUAL_CLASS);
const opening = { seq: 1, at: 1, by: HOST, game: null, key: 'open', body } as const;
const text = classFileText(
  openClass(opening)!,
  [opening],
  [
    { id: 'g1', name: 'Phare agile', record },
    { id: 'g2', name: 'Brise sage', record },
  ],
);

describe('the file of a class', () => {
  it('gives the pile each of its games, by the name of its players', () => {
    const games = codesOf(text);
    expect(games.map(({ name }) => name)).toEqual([' – Phare agile', ' – Brise sage']);
    expect(games[0]?.text).toBe(encodeRecord(record));
  });

  it.each([
    ['cut short', text.slice(0, 900)],
    ['of another make', text.replace('"classFile":1', '"classFile":9')],
  ])('%s is one text that cannot be read, never an error', (_, bad) => {
    expect(codesOf(bad)).toHaveLength(1);
  });

  it('is read once, however long it is', async () => {
    const parse = vi.spyOn(JSON, 'parse');
    const handed = { name: 'classe.json', file: new File([text], 'classe.json') };
    const { games, classFiles } = await sortFiles([handed], { tell: () => {}, isStopped: () => false });
    const times = parse.mock.calls.filter(([one]) => one === text).length;
    parse.mockRestore();
    expect([games.length, classFiles.length, times]).toEqual([2, 1, 1]);
  });

  it('leaves out a game that is none', () => {
    expect(codesOf(text.replace('"name":"Brise sage"', '"name":7'))).toHaveLength(1);
  });
});
