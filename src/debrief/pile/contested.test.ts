import { describe, expect, it } from 'vitest';
import { playScripted } from '../../lab/index.ts';
import type { Contest, Ruling } from '../../model/contest.ts';
import { essai } from '../../record/essai.ts';
import { encodeRecord, sealOf } from '../../record/index.ts';
import { RULES_ONLY } from '../../tone/index.ts';
import { tellTotals } from '../parts/contest.ts';
import { worksOf } from '../study.ts';
import { openAssessor } from './assess.ts';
import { contestRate, tellProvisional, tellRate } from './contested-rate.ts';
import { pileCsv } from './csv.ts';
import type { Entry } from './entry.ts';
import { EMPTY, type PileModel } from './model.ts';
import { type Opinions, opinionsText, readOpinions, rulingsOf, settling, withOpinion } from './opinions.ts';
import { readingsTsv, settledReadings } from './readings.ts';
import { namesIn, withoutNames } from './without-names.ts';

const scenario = essai();

/** A game whose player contests what was read, handed in as Ana's. */
const handed = (() => {
  const { record } = playScripted(scenario, 'contester', '7', RULES_ONLY);
  const settings = { ...record.settings, player: 'person' };
  const person = { ...record, settings, annexes: { alias: 'Ana' } };
  return { id: 'a', name: 'a.json', text: encodeRecord({ ...person, seal: sealOf(person) }) };
})();

const assessed = (opinions: Opinions = new Map()): Entry =>
  openAssessor([scenario], RULES_ONLY, opinions)(handed);
const entry = assessed();
const contest = entry.played?.grade.contest ?? null;
const words = contest?.words ?? [];

/** The opinions of whoever rules the same on all contested words of the game. */
function ruling(of: Ruling | null): Opinions {
  const list = words.reduce<ReturnType<typeof withOpinion>>((kept, { saying }) => {
    const { what, was, is } = settling(saying, of);
    return withOpinion(kept, what, was, is, '');
  }, []);
  return new Map([[entry.played?.key ?? '', list]]);
}

const model = (opinions: Opinions, shown = assessed(opinions)): PileModel => ({
  ...EMPTY,
  lang: 'fr',
  width: 900,
  known: { shipped: [scenario], opened: [] },
  entries: [shown],
  opinions,
});

describe('a game with contested words', () => {
  it('has both totals, the lower as its own, until all is settled', () => {
    expect(words.length).toBeGreaterThan(0);
    expect(entry.played?.grade.total).toBe(Math.min(contest?.asRead ?? 0, contest?.asSaid ?? 0));
    expect(tellProvisional(entry, 'fr')).toMatch(/^provisoire\u00a0: \d.* comme c’est lu, \d/);
    expect(tellProvisional(assessed(ruling('player')), 'fr')).toBe('');
  });

  it('is graded as the instructor settles it', () => {
    expect(assessed(ruling('player')).played?.grade.total).toBe(contest?.asSaid);
    expect(assessed(ruling('reader')).played?.grade.total).toBe(contest?.asRead);
    const neither = assessed(ruling('neither')).played?.grade;
    expect(neither?.notGraded.length).toBe(words.length);
    expect(assessed(ruling(null))).toEqual(entry);
  });

  it('tells how much of what was read is contested', () => {
    expect(contestRate(contest)).toBe(words.length / (contest?.read ?? 1));
    expect(tellRate(contest, 'en')).toBe(
      `${words.length} of ${contest?.read} (${Math.round(100 * contestRate(contest))}%)`,
    );
    expect(tellRate(null, 'fr')).toBe('0');
  });

  it('is shown settled in its débreffage, on the page and on paper', () => {
    const record = entry.played?.record;
    if (record === undefined) throw new Error('the game is not there');
    for (const of of ['reader', 'player'] as const) {
      const rulings = rulingsOf(ruling(of).get(entry.played?.key ?? '') ?? []);
      const { grade } = worksOf({ scenario, record, tone: RULES_ONLY, rulings }).study();
      expect(grade).toEqual(assessed(ruling(of)).played?.grade);
      const told = tellTotals(grade.contest as Contest, 'en');
      expect(told).toMatch(/^Settled grade: [\d.]+%\. An instructor has decided\.$/);
    }
    const { grade } = worksOf({ scenario, record, tone: RULES_ONLY }).study();
    expect(tellTotals(grade.contest as Contest, 'fr')).toMatch(/^Note provisoire/);
  });

  it('says so in the table to keep, with the rulings', () => {
    const table = { waiting: [], twins: new Map(), playedOn: () => null, lang: 'en' as const };
    const opinions = ruling('reader');
    const [head = '', open = ''] = pileCsv({ ...table, entries: [entry], opinions: new Map() }).split('\r\n');
    const at = head.split(',').indexOf('Provisional total');
    expect(head).toContain(
      ',Total as read,Total as the player says,Provisional total,Contested texts,Share contested,',
    );
    expect(open.split(',')[at]).toBe('yes');
    const [, settled = ''] = pileCsv({ ...table, entries: [assessed(opinions)], opinions }).split('\r\n');
    expect(settled.split(',')[at]).toBe('');
    expect(settled).toContain(`contested text ${words[0]?.saying}: the reading`);
  });
});

describe('a ruling', () => {
  it('is kept with the other opinions, and comes back', () => {
    const opinions = ruling('neither');
    const back = readOpinions(opinionsText(opinions, [entry]));
    expect(back).toEqual(opinions);
    expect(Object.values(rulingsOf(back?.get(entry.played?.key ?? '') ?? []))).toEqual(
      words.map(() => 'neither'),
    );
  });

  it('of another make is left out', () => {
    const game = (opinion: object) =>
      JSON.stringify({
        format: 'avis-de-tempete-opinions/1',
        games: { '0123456789abcdef': { opinions: [opinion] } },
      });
    for (const is of [3, -1, 0.5])
      expect(readOpinions(game({ what: 'contest:o1-0', was: -1, is, why: '' }))?.size).toBe(0);
    expect(readOpinions(game({ what: 'contest:<b>', was: -1, is: 0, why: '' }))?.size).toBe(0);
    expect(readOpinions(game({ what: 'contest:o1-0', was: -1, is: 2, why: '' }))?.size).toBe(1);
  });
});

describe('settled readings as a file', () => {
  it('hold the acts of whoever was right, and nothing before anybody was', () => {
    expect(settledReadings(model(new Map()))).toEqual([]);
    expect(settledReadings(model(ruling('neither')))).toEqual([]);
    expect(settledReadings(model(ruling('reader'))).map(({ acts }) => acts)).toEqual(
      words.map(({ heard }) => heard),
    );
    expect(settledReadings(model(ruling('player'))).map(({ acts }) => acts)).toEqual(
      words.map(({ says }) => says),
    );
  });

  it('are a line each, with no name in them', () => {
    const lines = readingsTsv(model(ruling('reader')))
      .trimEnd()
      .split('\n');
    expect(lines[0]).toBe('lang\tpost\treply\tacts');
    expect(lines).toHaveLength(words.length + 1);
    for (const line of lines) expect(line.split('\t')).toHaveLength(4);
    const names = scenario.people.flatMap(({ name }) => name.split(' ')).filter((name) => name.length > 2);
    for (const name of names) expect(lines.join('\n').toLowerCase()).not.toContain(name.toLowerCase());
  });
});

describe('names', () => {
  const names = ['Odette Roy', 'Odette', 'odette_r', 'Roy'];
  it.each([
    ['Odette Roy, on vous lit.', '[x], on vous lit.'],
    ['odette, ODETTE!', '[x], [x]!'],
    ['Merci @odette_r et @luc.', 'Merci [x] et [x]'],
    ['Le royaume est grand.', 'Le royaume est grand.'],
    ['Écrivez à a.b@c.qc.ca ou au 514 555-0142.', 'Écrivez à [x] ou au [x].'],
    ['On a vendu 412 manteaux à 9 h 30.', 'On a vendu 412 manteaux à 9 h 30.'],
    ['Voyez https://exemple.org/a?b=c', 'Voyez [x]'],
  ])('are taken out of « %s »', (text, bare) => {
    expect(withoutNames(text, names, '[x]')).toBe(bare);
  });

  it('are those of the scenario and of whoever played, the longest first', () => {
    const found = namesIn(scenario, 'Ana (B*)');
    expect(found).toContain('Ana');
    expect(found).not.toContain('B');
    expect(withoutNames('Ana (B*) a dit', found, '[x]')).toBe('[x] a dit');
    expect(found).toEqual([...found].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)));
  });
});
