import { describe, expect, it } from 'vitest';
import { playScripted, referenceEnds } from '../../lab/index.ts';
import type { Action } from '../../model/action.ts';
import type { ScriptedPlayer } from '../../model/codes.ts';
import type { CrossedLine } from '../../model/grade.ts';
import { type GameRecord, WORSE_PLAYER } from '../../model/record.ts';
import { essai } from '../../record/essai.ts';
import { encodeRecord, packRecord, sealOf, sealRecord } from '../../record/index.ts';
import { gradeRecord } from '../../scoring/index.ts';
import { RULES_ONLY } from '../../tone/index.ts';
import { speaker } from '../../ui/speak.ts';
import { PILE_WORDS } from '../../words/debrief/pile.ts';
import { openAssessor } from './assess.ts';
import { asideOf, countedOf } from './counting.ts';
import { pileCsv, whyNotCounted } from './csv.ts';
import { aliasOf, type Entry, type Played } from './entry.ts';
import { codesOf } from './intake.ts';
import { marksCsv } from './marks-csv.ts';
import { adjustedTotal, opinionsText, readOpinions, withOpinion } from './opinions.ts';
import { tellReader } from './reader-told.ts';
import { totalRemarks } from './remarks.ts';
import { curvesOf, dividedOf, helpOf, POOLED_FROM, pooledOf, probit } from './stats.ts';
import { openTwins } from './twins.ts';

const scenario = essai();
const assess = openAssessor([scenario], RULES_ONLY);
const sealed = (record: GameRecord): GameRecord => ({ ...record, seal: sealOf(record) });
/** The record of a scripted player's game, marked as a person's. */
const recordOf = (player: ScriptedPlayer, alias = '', group = '') => {
  const { record } = playScripted(scenario, player, '7', RULES_ONLY);
  return sealed({
    ...record,
    settings: { ...record.settings, player: 'person' },
    annexes: { alias, group },
  });
};
const twinsOf = (entries: readonly Entry[]) => {
  const finder = openTwins();
  for (const entry of entries) finder.add(entry, entry.id.charCodeAt(0));
  return finder.found();
};
const handed = (text: string, id = 'a') => ({ id, name: `${id}.json`, text });
const entryOf = (player: ScriptedPlayer, alias: string, id: string) =>
  assess(handed(encodeRecord(recordOf(player, alias)), id));

describe('a text handed in', () => {
  it('that replays exactly is graded as everywhere else, whether a file or a code', () => {
    const record = recordOf('decent', 'Ana');
    const grade = gradeRecord(scenario, record, referenceEnds(scenario, '7', RULES_ONLY), {
      tone: RULES_ONLY,
    });
    for (const text of [encodeRecord(record), packRecord(record)]) {
      const entry = assess(handed(text));
      expect(entry).toMatchObject({ standing: 'exact', firstMismatch: null });
      expect(entry.played?.grade).toEqual(grade);
    }
  });

  it('that was edited is named with the first difference, and does not count', () => {
    const text = encodeRecord(recordOf('decent', 'Ana')).replace(/"draft":"[ab]"/, (d) =>
      d === '"draft":"a"' ? '"draft":"b"' : '"draft":"a"',
    );
    const entry = assess(handed(text));
    expect(entry.standing).toBe('altered');
    expect(entry.firstMismatch).toBeGreaterThan(0);
    expect(countedOf([entry], new Map())).toEqual([]);
  });

  it('of another version, another scenario or no game at all is named, and never thrown', () => {
    const record = recordOf('decent');
    const on = (scenario: object) => sealed({ ...record, scenario: { ...record.scenario, ...scenario } });
    const standings = [
      encodeRecord(on({ hash: 'deadbeefdeadbeef', rules: 'deadbeefdeadbeef' })),
      encodeRecord(on({ hash: 'deadbeefdeadbeef', words: 'deadbeefdeadbeef' })),
      encodeRecord(on({ hash: 'deadbeefdeadbeef', rules: null, words: null })),
      encodeRecord(on({ id: 'ailleurs', hash: 'deadbeefdeadbeef' })),
      '{"recordVersion": 1}',
      'AT1.essai.00000000.xxxx',
      '',
      '['.repeat(100_000),
    ].map((text) => assess(handed(text)).standing);
    expect(standings).toEqual([
      'differs',
      'differs',
      'differs',
      'foreign',
      'unreadable',
      'foreign',
      'unreadable',
      'unreadable',
    ]);
  });

  it('that another version of the reader read keeps its marks, counts, and says so in both languages', () => {
    const wording = {
      mode: 'typed',
      text: 'Désolée, Odette, ton café était froid. On répare ce matin.',
    } as const;
    const actions: Action[] = [
      { type: 'answer', at: 12, post: 'opener', wording, lang: 'fr', channel: 'public' },
    ];
    const settings = { mode: 'evaluation', lang: 'fr', player: 'person', accommodation: 1 } as const;
    const game = { scenario, seed: '7', settings, actions };
    const march = sealRecord({ ...game, toneModel: { ...RULES_ONLY, hash: 'rules-of-march' } });
    const may = sealRecord({ ...game, toneModel: RULES_ONLY });
    const { readings: _, ...rest } = march;
    const texts = [march, may, recordOf('decent'), { ...rest, recordVersion: 4 }].map((one) =>
      JSON.stringify(one),
    );
    const entries = texts.map((text, i) => assess(handed(text, 'abcd'[i])));
    const told = (lang: 'fr' | 'en') => entries.map((entry) => tellReader(entry, speaker(PILE_WORDS, lang)));
    expect(entries.map(({ standing }) => standing)).toEqual(['exact', 'exact', 'exact', 'differs']);
    expect(entries[0]?.played?.grade).toEqual(entries[1]?.played?.grade);
    expect(told('fr')).toEqual([
      'une autre version\u00a0: 1 texte, 0 autrement ici',
      'le lecteur d’ici',
      'rien de tapé',
      'relue ici',
    ]);
    expect(told('en')[0]).toBe('another version: 1 text, 0 read differently here');
    const csv = pileCsv({
      entries,
      waiting: [],
      opinions: new Map(),
      twins: new Map(),
      playedOn: () => null,
      lang: 'en',
    });
    expect(csv).toContain('another version: 1 text, 0 read differently here');
  });

  it('pasted as lines of codes is as many games', () => {
    const code = packRecord(recordOf('silence'));
    expect(codesOf(`Ana ${code}\nLuc; ${code}\n`).map((one) => one.text)).toEqual([code, code]);
  });
});

describe('a name that somebody chose', () => {
  const shown = (alias: string) => aliasOf(assess(handed(encodeRecord(recordOf('silence', alias)))));
  it.each([
    ['a plain one', 'Zoé L’Écuyer', 'Zoé L’Écuyer'],
    ['one as long as a book', 'x'.repeat(20_000), `${'x'.repeat(60)}…`],
    ['one that turns the line about', '\u202egpj.exe', '\\u202Egpj.exe'],
    ['one of stacked accents', `Z${'\u0301'.repeat(5000)}`, 'Z\u0301\u0301\u0301…'],
    ['one of emoji', '👩‍👩‍👧', '👩‍👩‍👧'],
    ['one of no letter', ' \t ', ''],
  ])('is shown so that it harms no other line: %s', (_, alias, as) => {
    expect(shown(alias)).toBe(as);
  });
});

describe('a class', () => {
  const entries = [
    entryOf('expert', 'Ana', 'a'),
    entryOf('decent', 'Luc', 'b'),
    entryOf('blunder', 'Zoé', 'c'),
    entryOf('expert', 'Ana', 'd'),
    entryOf('expert', 'Max', 'e'),
  ];
  const twins = twinsOf(entries);
  const counted = countedOf(entries, twins);
  const played = counted.map((entry) => entry.played);

  it('counts the very same record once, and names a game that is somebody else’s, whichever comes back first', () => {
    for (const order of [entries, [...entries].reverse()])
      expect([...twinsOf(order)].sort()).toEqual([
        ['a', { of: 'e', share: 1, isAgain: false }],
        ['d', { of: 'a', share: 1, isAgain: true }],
        ['e', { of: 'a', share: 1, isAgain: false }],
      ]);
    expect(counted.map((entry) => entry.id)).toEqual(['a', 'b', 'c', 'e']);
  });

  it('names a scripted player’s game under another name, on its own seed, with a page read in between', () => {
    const decent = entries[1]?.played?.like;
    expect([entries[0]?.played?.like, decent]).toEqual([
      { player: 'expert', share: 1 },
      { player: 'decent', share: 1 },
    ]);
    const { actions } = playScripted(scenario, 'expert', 'mardi', RULES_ONLY).record;
    const read = { type: 'read', at: 30, page: 'organisation' } as const;
    const settings = { mode: 'evaluation', lang: 'fr', player: 'person', accommodation: 1 } as const;
    const more = [...actions, read].sort((a, b) => a.at - b.at);
    const record = sealRecord({ scenario, seed: 'mardi', settings, actions: more, toneModel: RULES_ONLY });
    expect(record.actions).toContain(read);
    const entry = assess(handed(encodeRecord(record)));
    expect(entry.standing).toBe('exact');
    expect(entry.played?.like).toEqual({ player: 'expert', share: 1 });
  });

  it('does not count a game that is cut, nor one that nobody played, and says which', () => {
    const whole = recordOf('decent', 'Luc');
    const { settings, actions } = whole;
    const cut = sealRecord({ scenario, seed: '7', settings, actions, toneModel: RULES_ONLY, until: 18 });
    const scripted = { ...whole, settings: { ...settings, player: 'expert' } };
    const given = [cut, sealed(scripted)].map((record) => assess(handed(encodeRecord(record))));
    expect(given.map(({ standing }) => standing)).toEqual(['exact', 'exact']);
    expect(given.map((entry) => asideOf(entry, new Map()))).toEqual(['cut', 'scripted']);
  });

  it('does not count a game made worse on purpose, and calls it neither scripted nor a person’s', () => {
    const whole = recordOf('decent', 'Luc');
    const worse = sealed({ ...whole, settings: { ...whole.settings, player: WORSE_PLAYER } });
    const entry = assess(handed(encodeRecord(worse)));
    expect([entry.standing, asideOf(entry, new Map())]).toEqual(['exact', 'worse']);
    expect(whyNotCounted(entry, new Map(), 'fr')).toBe('jouée pour faire pire');
    expect(whyNotCounted(entry, new Map(), 'en')).toBe('played to make it worse');
  });

  it('tells where a game was cut, without an hour when its scenario is not at hand', () => {
    const { settings, actions } = recordOf('decent', 'Luc');
    const cut = (until: number) =>
      assess(
        handed(
          encodeRecord(sealRecord({ scenario, seed: '7', settings, actions, toneModel: RULES_ONLY, until })),
        ),
      );
    const held = { from: 'shipped', file: '', scenario } as const;
    expect(totalRemarks(cut(18), held, 'fr')).toEqual(['coupée à 6\u00a0h\u00a028 (5\u00a0%)']);
    expect(totalRemarks(cut(18), null, 'fr')).toEqual(['coupée']);
    expect(totalRemarks(cut(0), null, 'en')).toEqual(['cut short']);
    expect(totalRemarks(entryOf('expert', 'Ana', 'a'), held, 'fr')).toEqual([]);
  });

  it('says of one that could not be played again how long nothing was heard of it, try by try', () => {
    const params = { first: 30, last: 240 };
    expect(speaker(PILE_WORDS, 'fr')('unfinished_late', params)).toMatch(
      /30\u00a0secondes.*240\u00a0secondes/,
    );
    expect(speaker(PILE_WORDS, 'en')('unfinished_late', params)).toMatch(
      /no progress for 30 seconds.*240 seconds/,
    );
  });

  it('is divided where people did otherwise, most evenly first', () => {
    const divided = dividedOf(played);
    expect(divided[0]?.choices.length).toBeGreaterThan(1);
    for (const one of divided) {
      expect(one.division).toBeGreaterThan(0);
      expect(one.choices.reduce((sum, choice) => sum + choice.players, 0)).toBe(one.players);
    }
    expect(dividedOf([played[0], played[0]].filter((p) => p !== undefined))).toEqual([]);
  });

  it('says who needs help with what, the weakest first', () => {
    const tone = helpOf(counted).find((help) => help.dimension === 'tone');
    expect(tone?.who[0]?.id).toBe('c');
    expect(tone?.who.map((entry) => entry.id)).not.toContain('a');
  });

  it('lays its curves over each other between the tenth and the ninetieth percentile', () => {
    const { lines, low, middle, high } = curvesOf(played);
    expect(lines).toHaveLength(4);
    middle.forEach((value, i) => {
      expect(value).toBeGreaterThanOrEqual(low[i] ?? 100);
      expect(value).toBeLessThanOrEqual(high[i] ?? 0);
    });
  });

  it('has a pooled d′ from twenty players on, with the log-linear correction', () => {
    const one = (over: object): Played => ({ ...(played[0] as Played), ...over });
    const moderation = { hits: 3, misses: 1, falseAlarms: 1, correctLeaves: 3 };
    const grade = { ...(played[0] as Played).grade, moderation };
    const many = Array.from({ length: POOLED_FROM }, () => one({ grade }));
    expect(pooledOf(many.slice(1)).dPrime).toBeNull();
    const expected = probit(60.5 / 81) - probit(20.5 / 81);
    expect(pooledOf(many)).toMatchObject({
      hits: 60,
      moderable: 80,
      falseAlarms: 20,
      criticisms: 80,
      dPrime: expected,
    });
    expect(expected).toBeCloseTo(1.33, 2);
  });

  it.each([
    [0.5, 0],
    [0.975, 1.959964],
    [0.01, -2.326348],
    [0.0001, -3.719016],
  ])('has the normal quantile of %f at %f', (p, z) => {
    expect(probit(p)).toBeCloseTo(z, 5);
  });
});

describe('the instructor’s opinion', () => {
  const entry = entryOf('decent', 'Ana', 'a');
  const grade = (entry.played as Played).grade;
  const tone = grade.dimensions.find((d) => d.dimension === 'tone');

  it('moves a total of its own and leaves ours alone', () => {
    const list = withOpinion([], 'tone', tone?.level ?? -1, 0, 'Trop sec pour une enfant.');
    expect(adjustedTotal(grade, [])).toBeNull();
    expect(adjustedTotal(grade, list)).toBeLessThan(grade.total);
    expect(withOpinion(list, 'tone', 0, null, '')).toEqual([]);
  });

  it('given back as it is changes nothing but what a level rounds', () => {
    const middle = withOpinion([], 'tone', tone?.level ?? -1, tone?.level ?? 0, 'D’accord.');
    expect(Math.abs((adjustedTotal(grade, middle) ?? 0) - grade.total)).toBeLessThan(4);
  });

  it('of one text changes no grade', () => {
    expect(adjustedTotal(grade, withOpinion([], 'reading:12', -1, 4, 'Clair.'))).toBeNull();
  });

  it('written into a record by whoever handed it in is named and counts for nothing', () => {
    const { record, key } = entry.played as Played;
    const overrides = [{ what: 'tone', was: 3, is: 4, why: 'Excellent.' }];
    const annexes = { ...record.annexes, overrides };
    const again = assess(handed(encodeRecord({ ...record, annexes })));
    expect(again.standing).toBe('exact');
    expect(again.notices.map(({ code }) => code)).toEqual(['record/opinions-unread']);
    expect(again.played).toMatchObject({ key, grade });
    expect(Object.keys(again.played?.record.annexes ?? {})).not.toContain('overrides');
  });

  it('is kept by the hash of what was played and comes back with the same game, whatever its file says', () => {
    const { record, key } = entry.played as Played;
    const opinions = new Map([[key, withOpinion([], 'tone', 3, 2, 'Voir la consigne.')]]);
    const back = readOpinions(opinionsText(opinions, [entry]));
    expect(back).toEqual(opinions);
    const renamed = assess(handed(encodeRecord({ ...record, seal: null, annexes: { alias: 'Autre' } })));
    expect(back?.get(renamed.played?.key ?? '')).toEqual(opinions.get(key));
  });

  it.each([
    ['no JSON', '{', null],
    ['another file', '{"format": "x"}', null],
    ['a level of 9', { what: 'tone', was: 1, is: 9, why: '' }, 0],
    ['half a level', { what: 'tone', was: 1, is: 1.5, why: '' }, 0],
    ['no such dimension', { what: 'total', was: 1, is: 4, why: '' }, 0],
    ['no reason', { what: 'tone', was: 1, is: 4 }, 0],
    ['a text', { what: 'reading:12', was: -1, is: 4, why: 'Clair.' }, 1],
  ])('of a text that holds %s is left out', (_, given, n) => {
    const games = { '0123456789abcdef': { opinions: [given] }, __proto__x: { opinions: [given] } };
    const text =
      typeof given === 'string' ? given : JSON.stringify({ format: 'avis-de-tempete-opinions/1', games });
    expect(readOpinions(text)?.size ?? null).toBe(n);
  });
});

/** The same entry, its total capped by a line that it crossed. */
function capped(entry: Entry, crossed: CrossedLine): Entry {
  const { played } = entry;
  if (played === null) throw new Error('nothing was played');
  return {
    ...entry,
    played: { ...played, grade: { ...played.grade, isCapped: true, redLines: [crossed], cap: 49 } },
  };
}

describe('the table to keep', () => {
  const names: Entry[] = [
    assess(handed(encodeRecord(recordOf('decent', '=HYPERLINK("x")', 'A;B')), '=1')),
    assess(handed('rien', 'vide')),
  ];
  const none = { waiting: [], opinions: new Map(), twins: new Map(), playedOn: () => null };
  const table = { ...none, entries: names, lang: 'fr' as const };

  it('has a line for each text, those set aside included, with formulas defused', () => {
    const opinions = new Map([[names[0]?.played?.key ?? '', withOpinion([], 'tone', 3, 2, 'a;b')]]);
    const csv = pileCsv({ ...table, opinions });
    const lines = csv.split('\r\n');
    expect(csv.startsWith('\ufeff')).toBe(true);
    expect(lines).toHaveLength(4);
    const cells = (line: string) => line.replace(/"([^"]|"")*"/g, '').split(';').length;
    expect(new Set(lines.slice(0, 3).map(cells)).size).toBe(1);
    expect(lines[1]).toMatch(/^'=1\.json;se rejoue;oui;/);
    expect(lines[1]).toContain('"\'=HYPERLINK(""x"")"');
    expect(lines[1]).toContain('Ton\u00a0: 3 → 2 (a;b)');
    expect(lines[2]).toContain('vide.json;illisible;non;illisible;');
  });

  it('gives a school’s list the marks alone, with what to know before giving them', () => {
    const record = recordOf('silence', 'Ana', 'A');
    const cut = { ...record, end: { ...record.end, isComplete: false } };
    const crossed = { line: 'knownFalsehood', tick: 3, post: null, quote: '' } as const;
    const entries = [
      capped(assess(handed(encodeRecord(sealed(record)))), crossed),
      assess(handed(encodeRecord(sealed(cut)), 'cut')),
      assess(handed('rien', 'vide')),
    ];
    const key = entries[0]?.played?.key ?? '';
    const opinions = new Map([[key, withOpinion([], 'tone', 3, 0, 'a')]]);
    const waiting = [{ id: 'b', name: 'b.json', text: '' }];
    const of = (own: typeof opinions) =>
      marksCsv({ ...table, entries, waiting, opinions: own }).split('\r\n');
    const total = String(entries[0]?.played?.grade.total).replace('.', ',');
    const lines = of(new Map());
    expect(lines[0]).toBe('\ufeffNom;Groupe;Note;Total de la grille;Remarques');
    expect(lines[1]).toMatch(new RegExp(`^Ana;A;${total};;`));
    expect(lines[1]).toContain('plafonnée à 49\u00a0: ');
    expect(lines[2]).toMatch(/^Ana;A;;;.*coupée/);
    expect(lines[3]).toMatch(/^vide\.json;;;;illisible/);
    expect(lines[4]).toBe('b.json;;;;pas encore rejouée');
    expect(of(opinions)[1]).toMatch(new RegExp(`^Ana;A;[\\d,]+;${total};`));
  });

  it('names what is not played again yet, after the others, without a grade', () => {
    const waiting = ['b', 'c'].map((id) => ({ id, name: `${id}.json`, text: '' }));
    const lines = pileCsv({ ...table, waiting }).split('\r\n');
    expect(lines.slice(3, 5).map((line) => line.replace(/;+$/, ''))).toEqual([
      'b.json;pas encore rejouée',
      'c.json;pas encore rejouée',
    ]);
  });

  it('is written in the reader’s language, headings, codes and figures', () => {
    const [french = [], english = []] = (['fr', 'en'] as const).map((lang) =>
      pileCsv({ ...table, lang }).split('\r\n'),
    );
    const total = String(names[0]?.played?.grade.total ?? '');
    expect(total).toContain('.');
    expect(french[1]).toContain(`;${total.replace('.', ',')};`);
    expect(english[1]).toContain(`,${total},`);
    expect(french[0]).toMatch(/;Mode;Langue;.*;Lignes rouges;/);
    expect(english[0]).toMatch(/,Mode,Language,.*,Red lines,/);
    expect(french[1]).toContain(';Entraînement;français;');
    expect(english[1]).toContain(',Training,French,');
    for (const cells of [...(french[0] ?? '').split(';'), ...(english[0] ?? '').split(',')])
      expect(cells).toMatch(/^\ufeff?"?\p{Lu}/u);
    for (const line of [...french, ...english])
      expect(line).not.toMatch(/exact|entrainement|evaluation|undefined|criticismRemoved/);
  });
});
