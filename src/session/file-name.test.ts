import { describe, expect, it } from 'vitest';
import { playScripted } from '../lab/index.ts';
import { essai } from '../record/essai.ts';
import { RULES_ONLY } from '../tone/index.ts';
import { dayOf, gameFileName } from './file-name.ts';

const scenario = essai();
const { record } = playScripted(scenario, 'decent', '7', RULES_ONLY);
const noon = new Date(2026, 10, 9, 12).getTime();
const named = (annexes: object) => gameFileName({ ...record, annexes }, noon);

describe('the name of a game’s file', () => {
  it('tells scenario, alias if any, day and a mark', () => {
    expect(named({})).toMatch(/^essai-2026-11-09-[0-9a-f]{6}$/);
    expect(named({ alias: 'Zoé  L’Écuyer' })).toMatch(/^essai-zoe-l-ecuyer-2026-11-09-[0-9a-f]{6}$/);
    expect(dayOf(new Date(2027, 0, 3).getTime())).toBe('2027-01-03');
  });

  it('is one of its own for each game of a class, alias or not', () => {
    const games = ['1', '2', '3'].flatMap((seed) =>
      (['decent', 'silence', 'blunder'] as const).map(
        (who) => playScripted(scenario, who, seed, RULES_ONLY).record,
      ),
    );
    const names = games.map((one) => gameFileName(one, noon));
    expect(new Set(names).size).toBe(9);
    expect(named({ felt: 'Bien.' })).not.toBe(named({}));
  });

  it.each(['../../etc/passwd', 'a/b\\c:d', '\u202egpj.exe', '…', 'CON', '  ', 'x'.repeat(300), '👍'])(
    'is a plain name whatever the alias: %s',
    (alias) => {
      const name = named({ alias });
      expect(name).toMatch(/^essai-[\p{L}\p{N}-]*2026-11-09-[0-9a-f]{6}$/u);
      expect(name.length).toBeLessThan(80);
    },
  );

  it('keeps letters of any script', () => {
    expect(named({ alias: '李 明' })).toMatch(/^essai-李-明-2026/);
  });
});
