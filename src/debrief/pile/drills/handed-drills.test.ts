import { describe, expect, it } from 'vitest';
import { shippedStory } from '../../../../tests/support/shipped-stories.ts';
import { ENGINE_VERSION } from '../../../model/record.ts';
import { SAME_THREAD } from '../../../pool/index.ts';
import { answersCode, answersText, type DrillAnswers, type HandedAnswers } from '../../../practice/index.ts';
import { DRILL } from '../../../practice/practice-tasks.ts';
import { RULES_ONLY } from '../../../tone/index.ts';
import { sortFiles } from '../intake.ts';
import { EMPTY, type PileModel, type PileState } from '../model.ts';
import { choiceRows, ownScore, pairRows, strayAnswers } from './count-answers.ts';
import { drillSetsOf, findAnswers, withHanded, withoutAnswers } from './drill-sets.ts';
import { openSetMaking } from './make-sets.ts';

const scenario = shippedStory('premier-quart');
const NONE: DrillAnswers = { isOver: true, sort: {}, source: {}, tries: [], text: '', order: [], words: '' };
const handed = (alias: string, drills: HandedAnswers['drills'], group = 'A'): HandedAnswers => ({
  scenario: { id: scenario.id, hash: scenario.hash },
  engineVersion: ENGINE_VERSION,
  seed: '7',
  lang: 'fr',
  alias,
  group,
  drills,
});
const file = (name: string, text: string) => ({ name, file: new File([text], name) });
const reading = { tell: () => {}, isStopped: () => false };

describe('answers to drills among what is handed in', () => {
  it('are found in files and in codes, and are no games; games beside them stay', async () => {
    const one = handed('Zoé', { sort: { ...NONE, sort: { a: 'hide' } } });
    const two = handed('Ali', { sort: { ...NONE, sort: { a: 'leave' } } });
    const sorted = await sortFiles(
      [
        file('zoe.json', answersText(one)),
        file('codes.txt', `${answersCode(one)}\n${answersCode(two)}\nAT4.premier-quart.0123abcd.xyz`),
        file('cut.json', answersText(two).slice(0, 200)),
      ],
      reading,
    );
    expect(sorted.answers.answers).toEqual([one, one, two]);
    expect(sorted.answers.faults).toEqual([{ file: 'cut.json', code: 'answers/damaged' }]);
    expect(sorted.games.map(({ text }) => text)).toEqual(['AT4.premier-quart.0123abcd.xyz']);
    expect(withHanded([one], sorted.answers.answers)).toEqual([one, two]);
    expect(findAnswers('AT4.x.0123abcd.y', '')).toBeNull();
    expect(withoutAnswers(`a ${answersCode(one)} b`).replace(/\s+/g, ' ')).toBe('a b');
  });

  it('are put together by drill, story, seed and language, of one group or of all', () => {
    const sort = { ...NONE, sort: { a: 'hide' } } as const;
    const all = [handed('Zoé', { sort, tone: NONE }), handed('Ali', { sort }, 'B')];
    const shape = (group: string | null) =>
      drillSetsOf(all, group).map(({ name, given }) => [name, given.map(({ alias }) => alias)]);
    expect(shape(null)).toEqual([
      ['sort', ['Zoé', 'Ali']],
      ['tone', ['Zoé']],
    ]);
    expect(shape('B')).toEqual([['sort', ['Ali']]]);
  });
});

describe('a drill made again', () => {
  const making = async (drills: readonly HandedAnswers[], part: Partial<PileModel> = {}) => {
    let model: PileModel = { ...EMPTY, lang: 'fr', width: 800, drills, ...part };
    const change: PileState['change'] = (next) => {
      model = { ...model, ...next };
    };
    const state: PileState = { get: () => model, change };
    await openSetMaking(state, { workers: SAME_THREAD }).goOn();
    return model;
  };
  const known = { shipped: [scenario], opened: [] };

  it('holds the answers to le tri against its key, and says what it does not ask', async () => {
    const { sort } = (await (await DRILL.load())({ scenario, seed: '7', lang: 'fr', tone: RULES_ONLY }))(
      'sort',
      () => {},
    );
    const right = Object.fromEntries(sort.map(({ post, good }) => [post, good[0]!]));
    const lazy = Object.fromEntries(sort.map(({ post }) => [post, 'leave' as const]));
    const all = [
      handed('Zoé', { sort: { ...NONE, sort: right } }),
      handed('Ali', { sort: { ...NONE, sort: { ...lazy, elsewhere: 'hide' } } }),
    ];
    const model = await making(all, { known });
    const [set] = drillSetsOf(all, null);
    const made = model.made.get(set!.key)!;
    expect(made.at).toBe('made');
    expect(ownScore(set!, set!.given[0]!, made.piece!)).toEqual({ right: sort.length, of: sort.length });
    expect(ownScore(set!, set!.given[1]!, made.piece!)!.right).toBeLessThan(sort.length);
    const rows = choiceRows(set!, made.piece!);
    expect(rows.length).toBe(sort.length);
    expect(rows.every(({ right: n, of }) => n >= 1 && of === 2)).toBe(true);
    expect(rows[0]!.right).toBe(1); // the hardest comes first
    expect(strayAnswers(set!, made.piece!)).toBe(1);
  }, 60_000);

  it('reads every try at le ton again, the answer one starts from as what it is', async () => {
    const { tone } = (await (await DRILL.load())({ scenario, seed: '7', lang: 'fr', tone: RULES_ONLY }))(
      'tone',
      () => {},
    );
    expect(tone).not.toBeNull();
    const all = [handed('Zoé', { tone: { ...NONE, tries: ['Dégage, imbécile.', tone!.text] } })];
    const model = await making(all, { known });
    const made = [...model.made.values()][0]!;
    expect([made.at, made.scene !== null]).toEqual(['made', true]);
    expect([...made.seen.values()].map((seen) => seen?.isGood)).not.toContain(true);
    expect(made.seen.size).toBe(2);
  }, 120_000);

  it('of a story that is not here is told, and made once the story is', async () => {
    const all = [handed('Zoé', { sort: { ...NONE, sort: { a: 'hide' } } })];
    const model = await making(all);
    expect([...model.made.values()].map(({ at }) => at)).toEqual(['gone']);
    const later = await making(all, { known, made: model.made });
    expect([...later.made.values()].map(({ at }) => at)).toEqual(['made']);
  }, 60_000);

  it('of l’heure counts an order of other things as no answer', () => {
    const hour = {
      tick: 3,
      items: [
        { id: 'x', about: '', what: 'X' },
        { id: 'y', about: '', what: 'Y' },
      ],
      key: ['x', 'y'],
      pairs: [{ first: 'x', second: 'y', reason: 'trust', gain: 1 }],
      words: null,
      lucks: 3,
    } as const;
    const piece = { sort: [], source: null, tone: null, hour };
    const of = (order: readonly string[]) => handed('', { hour: { ...NONE, order } });
    const [set] = drillSetsOf([of(['x', 'y']), of(['y', 'x']), of(['z', 'x'])], null);
    expect(pairRows(set!, piece)).toEqual([{ id: 'x y', counts: [], right: 1, of: 2 }]);
    expect(strayAnswers(set!, piece)).toBe(1);
    expect(ownScore(set!, set!.given[2]!, piece)).toBeNull();
  });
});
