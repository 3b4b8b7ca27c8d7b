import { beforeAll, describe, expect, it } from 'vitest';
import { SWEEP } from '../lab/index.ts';
import type { SCRIPTED_PLAYERS } from '../model/codes.ts';
import { DIMENSIONS } from '../model/codes.ts';
import { ESSAI_YAML, essai } from '../record/essai.ts';
import { decodeRecord, encodeRecord, packRecord, sealRecord } from '../record/index.ts';
import { RULES_ONLY } from '../tone/index.ts';
import { doTasks } from './do-tasks.ts';
import { paperIo } from './io-fakes.ts';
import { main } from './main.ts';
import { nodeWorkers } from './node-workers.ts';

const files = new Map([
  ['essai.yaml', ESSAI_YAML],
  ['scenarios/essai.yaml', ESSAI_YAML],
]);

async function tempete(command: string, disk = files, input: readonly string[] = []) {
  const io = paperIo(disk, input);
  const status = await main(command.split(' '), io);
  return { status, ...io.said(), files: io.files };
}

const PLAY = 'play essai.yaml --player decent --seed 7 --format json --out partie.json';

describe('a game from the command line', () => {
  let game: Record<string, unknown> & { events: { kind: string }[] };
  let disk: Map<string, string>;

  beforeAll(async () => {
    const run = await tempete(PLAY);
    expect(run).toMatchObject({ status: 0, err: expect.stringContaining('tirage 7') });
    game = JSON.parse(run.out);
    disk = run.files;
  });

  it('is printed with the names of the contract', () => {
    expect(Object.keys(game)).toEqual([
      'scenario',
      'seed',
      'player',
      'ticks',
      'secondsPerTick',
      'hash',
      'volume',
      'trust',
      'grade',
      'rubric',
      'events',
    ]);
    expect(game).toMatchObject({
      scenario: 'essai',
      seed: '7',
      player: 'decent',
      ticks: 360,
      secondsPerTick: 60,
    });
    const grade = game.grade as { dimensions: object };
    expect(Object.keys(grade)).toEqual(['total', 'process', 'outcome', 'dimensions']);
    expect(Object.keys(grade.dimensions)).toEqual([...DIMENSIONS]);
    expect(game.events.filter((event) => event.kind === 'post').length).toBeGreaterThan(4);
  });

  it('is the same bytes twice', async () => {
    const [once, twice] = [await tempete(PLAY), await tempete(PLAY)];
    expect(once.out).toBe(twice.out);
    expect(once.files.get('partie.json')).toBe(twice.files.get('partie.json'));
  });

  it('verifies, its scenario found by its id or given', async () => {
    for (const command of ['verify partie.json', 'verify partie.json --scenario essai.yaml'])
      expect(await tempete(`${command} --format json`, disk)).toMatchObject({ status: 0 });
    const { out } = await tempete('verify partie.json --format json', disk);
    expect(JSON.parse(out)).toMatchObject({ ok: true, firstMismatch: null, notices: [] });
  });

  it('verifies as a code too', async () => {
    const decoded = decodeRecord(disk.get('partie.json') ?? '');
    const code = decoded.ok ? packRecord(decoded.value) : '';
    const withCode = new Map([...disk, ['partie.txt', code]]);
    expect(await tempete('verify partie.txt --lang en', withCode)).toMatchObject({
      status: 0,
      out: 'The game replays exactly (seed 7).\n',
    });
  });

  it('once edited no longer verifies, and the tick is named', async () => {
    const text = (disk.get('partie.json') ?? '').replace(
      /("type":"answer".*"draft":")([ab])"/,
      (_, before, draft) => `${before}${draft === 'a' ? 'b' : 'a'}"`,
    );
    const edited = new Map([...disk, ['partie.json', text]]);
    expect(text).not.toBe(disk.get('partie.json'));
    const { status, out } = await tempete('verify partie.json --format json', edited);
    expect([status, JSON.parse(out)]).toMatchObject([1, { ok: false, firstMismatch: 50 }]);
  });

  it('once rewritten is graded and told with a notice, and the status says that a check failed', async () => {
    const rewrite = (from: RegExp, to: string) => {
      const text = (disk.get('partie.json') ?? '').replace(from, to);
      expect(text).not.toBe(disk.get('partie.json'));
      return new Map([...disk, ['partie.json', text]]);
    };
    const settings = rewrite(/"mode": "entrainement"/, '"mode": "evaluation"');
    const acts = rewrite(/\n\s*\{"type":"answer".*\},?/, '');
    for (const [edited, said] of [
      [settings, 'was changed since it was sealed'],
      [acts, 'first difference at tick'],
    ] as const)
      for (const verb of ['grade', 'replay'])
        expect(await tempete(`${verb} partie.json --lang en`, edited)).toMatchObject({
          status: 1,
          err: expect.stringContaining(said),
          out: expect.stringContaining('7'),
        });
    expect(JSON.parse((await tempete('grade partie.json --format json', settings)).out)).toMatchObject({
      replay: 'altered',
      notices: [{ code: 'record/seal-broken' }],
    });
    expect((await tempete('verify partie.json --lang en', settings)).out).toContain('since it was sealed');
  });

  it('cut before its end is graded, and it is said how much of it there is', async () => {
    const decoded = decodeRecord(disk.get('partie.json') ?? '');
    if (!decoded.ok) throw new Error(decoded.error.code);
    const { settings, actions } = decoded.value;
    const cut = sealRecord({
      scenario: essai(),
      seed: '7',
      settings,
      actions,
      toneModel: RULES_ONLY,
      until: 72,
    });
    const short = new Map([...disk, ['partie.json', encodeRecord(cut)]]);
    expect(await tempete('grade partie.json --lang en', short)).toMatchObject({
      status: 0,
      err: expect.stringContaining('cut short: saved at 20%'),
    });
  });

  it.each([
    ['its rules', 'severity: serious', 'severity: small', 'has changed since this game'],
    ['its posts', 'Mon café était froid. Encore.', 'Mon café était froid.', 'words that the game reads'],
  ])(
    'on a scenario that has changed in %s is graded with a notice, and never called exact',
    async (_, was, is, told) => {
      const changed = new Map([...disk, ['scenarios/essai.yaml', ESSAI_YAML.replace(was, is)]]);
      expect(await tempete('grade partie.json --lang en', changed)).toMatchObject({
        status: 0,
        err: expect.stringContaining(told),
      });
      expect(await tempete('verify partie.json', changed)).toMatchObject({ status: 1 });
    },
  );

  it('on a scenario whose prose alone was mended is verified, and it is told', async () => {
    const mended = ESSAI_YAML.replace('un samedi matin.', 'un matin de samedi.');
    const changed = new Map([...disk, ['scenarios/essai.yaml', mended]]);
    expect(await tempete('grade partie.json --lang en', changed)).toMatchObject({
      status: 0,
      err: expect.stringContaining('Same rules, corrected text'),
    });
    expect(await tempete('verify partie.json', changed)).toMatchObject({ status: 0 });
  });

  it('is graded as it was when played', async () => {
    const { out } = await tempete('grade partie.json --format json', disk);
    expect(JSON.parse(out)).toMatchObject({
      grade: game.grade,
      total: (game.grade as { total: number }).total,
    });
  });

  it('is told in the reader’s language', async () => {
    const french = await tempete('replay partie.json', disk);
    const english = await tempete('replay partie.json --lang en', disk);
    expect(french.out).toContain(
      '6\u00a0h\u00a020  Odette\u00a0: «\u00a0Mon café était froid. Encore.\u00a0»',
    );
    expect(english.out).toContain('6:20\u00a0a.m.  Odette: “Mon café était froid. Encore.”');
    expect(french.out).toContain('→ ');
  });

  it('whose scenario is nowhere asks for it', async () => {
    const lone = new Map([['partie.json', disk.get('partie.json') ?? '']]);
    expect(await tempete('grade partie.json', lone)).toMatchObject({
      status: 2,
      err: expect.stringContaining('--scenario'),
    });
  });

  it('that cannot be written says so', async () => {
    expect(await tempete('play essai.yaml --out locked/x.json')).toMatchObject({ status: 2 });
  });
});

describe('new', () => {
  it.each(['fr', 'en'])(
    'gives a scenario in %s that passes check without a word, and plays',
    async (lang) => {
      const { out } = await tempete(`new depart --lang ${lang}`);
      const disk = new Map([['depart.yaml', out]]);
      const checked = await tempete('check depart.yaml --format json', disk);
      expect([checked.status, JSON.parse(checked.out)]).toEqual([0, []]);
      expect(await tempete('play depart.yaml --player silence', disk)).toMatchObject({ status: 0 });
    },
  );
});

describe('sweep', () => {
  it('gives a table of spreads and a ranking', async () => {
    const { out } = await tempete('sweep essai.yaml --seeds 2 --players decent,silence --format json');
    const table = JSON.parse(out);
    expect([...table.ranking].sort()).toEqual(['decent', 'silence']);
    expect(Object.keys(table.players.decent)).toEqual(['grade', 'trust', 'volume']);
    expect(Object.keys(table.players.decent.grade)).toEqual(['mean', 'p10', 'p90']);
  });

  it('is the same table on one core and on two', async () => {
    const players: (typeof SCRIPTED_PLAYERS)[number][] = ['decent', 'silence'];
    const setup = { scenario: essai(), players, tone: RULES_ONLY };
    const seeds = ['1', '2', '3', '4'];
    const counted = { one: 0, two: 0 };
    const one = await doTasks(nodeWorkers(1), SWEEP, setup, seeds, () => counted.one++);
    const two = await doTasks(nodeWorkers(2), SWEEP, setup, seeds, () => counted.two++);
    expect(two).toEqual(one);
    expect(counted).toEqual({ one: 4, two: 4 });
  });
});

describe('tone', () => {
  it('answers each line in order, however the input is cut', async () => {
    const lines = [
      { text: 'Nous avons eu tort; nous réparons dès ce soir.' },
      { text: 'Tu es un menteur et un imbécile.', to: 'Mon café était froid.' },
      { text: 'été 🙂' },
    ].map((line) => JSON.stringify(line));
    const whole = `${lines.join('\r\n')}\n`;
    const cut = [...whole].reduce<string[]>((all, unit, i) => {
      if (i % 7 === 0) all.push('');
      all[all.length - 1] += unit;
      return all;
    }, []);
    const [one, many] = [
      await tempete('tone --lang fr', files, [whole]),
      await tempete('tone --lang fr', files, cut),
    ];
    expect(many.out).toBe(one.out);
    const readings = one.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(readings.length).toBe(3);
    expect(readings[0].acts.responsibility).toBeGreaterThan(0.5);
    expect(readings[1].hostility).toBeGreaterThan(0.5);
    for (const reading of readings) {
      expect(Object.keys(reading.acts).length).toBe(25);
      expect(reading).toMatchObject({ register: expect.any(String), spans: expect.any(Array) });
    }
  });
});
