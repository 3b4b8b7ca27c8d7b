import { describe, expect, it } from 'vitest';
import { aBusyScenario } from '../../tests/support/a-busy-scenario.ts';
import { checkHash } from '../engine/index.ts';
import {
  type ClassSettings,
  gameOf,
  openEntryOf,
  replayClass,
  type SeatRole,
  USUAL_CLASS,
} from '../live/index.ts';
import { RULES_ONLY } from '../tone/index.ts';
import { fakeClass } from './class-fakes.ts';
import { watchClass } from './class-watch.ts';
import { createSession, handPage } from './session-fakes.ts';

const SCENARIO = aBusyScenario();
const GROUND = { scenario: SCENARIO, tone: RULES_ONLY };

function aClass(settings: Partial<ClassSettings> = {}) {
  return fakeClass(openEntryOf('AAAAAA', SCENARIO, RULES_ONLY.hash, { ...USUAL_CLASS, ...settings }));
}

async function sit(room: ReturnType<typeof fakeClass>, name: string, roles: readonly SeatRole[] = []) {
  const connection = room.connect(null);
  await connection.join({ name, as: 'player', game: null, roles });
  const page = handPage(name);
  const session = await createSession({ loadTone: async () => RULES_ONLY, page });
  await session.enterClass(connection, SCENARIO);
  return { connection, session, page };
}

describe('a seat of a class', () => {
  it('plays by the log alone, and its game is a record like any other', async () => {
    const room = aClass();
    const host = room.connect('host');
    const ana = await sit(room, 'Ana');
    const bea = await sit(room, 'Béa');
    const watch = watchClass(host, SCENARIO, RULES_ONLY);
    expect(ana.session.getState().phase).toBe('dossier');
    await host.send({ kind: 'start' });
    room.pass(60_000);
    expect(ana.session.getState().phase).toBe('quart');
    expect(ana.session.getState().crisis?.tick).toBe(20);
    const hurry = { now: true };
    ana.session.act({ type: 'open', post: 'opener' });
    ana.session.act({ type: 'relegate', post: 'opener' });
    ana.session.act({ type: 'pin', post: 'demande' }, hurry);
    room.pass(40_000);
    room.pass(40_000);
    const played = ana.session.getState();
    expect(played.crisis?.deeds.map(({ tool }) => tool)).toEqual(['relegate', 'pin']);
    expect(bea.session.getState().crisis?.deeds).toEqual([]);
    const [own] = [...watch.games().values()];
    expect(checkHash(own?.state as never)).toBe(checkHash(played.crisis as never));
    await host.send({ kind: 'end' });
    expect(ana.session.getState().phase).toBe('ended');
    const record = gameOf(room.log, own?.id ?? '', GROUND);
    expect(record?.actions.map(({ type }) => type)).toEqual(['open', 'relegate', 'pin']);
    expect(record?.annexes.alias).toBe('Ana');
    expect(ana.session.record()?.seal).toBe(record?.seal);
  });

  it('comes back after a cut where the others are, and loses nothing', async () => {
    const room = aClass();
    const host = room.connect('host');
    const ana = await sit(room, 'Ana');
    await host.send({ kind: 'start' });
    room.pass(30_000);
    ana.connection.cut();
    expect(ana.session.getState().live?.status).toBe('cut');
    ana.session.act({ type: 'relegate', post: 'opener' });
    room.pass(30_000);
    await host.send({ kind: 'act', action: { type: 'pressure', rises: true } });
    ana.connection.mend();
    room.pass(10_000);
    const { crisis } = ana.session.getState();
    const replayed = replayClass(room.log, GROUND, undefined, ana.connection.getState().held.now);
    expect(crisis?.deeds.map(({ tool }) => tool)).toEqual(['relegate']);
    expect(checkHash(crisis as never)).toBe(checkHash(replayed?.games[0]?.state as never));
  });

  it('proposes in a team what is above its role; the time of each is their own', async () => {
    const room = aClass({ format: 'team', teams: 1 });
    const host = room.connect('host');
    const ana = await sit(room, 'Ana', ['answer']);
    const bea = await sit(room, 'Béa', ['approve']);
    await host.send({ kind: 'start' });
    room.pass(20_000);
    ana.session.act({ type: 'remove', post: 'opener', rule: null, explanation: null });
    bea.session.act({ type: 'requestApproval', service: 'direction', keen: false });
    room.pass(10_000);
    const [proposal] = bea.session.getState().live?.proposals ?? [];
    expect(proposal).toMatchObject({ status: 'asked', action: { type: 'remove' } });
    expect(bea.session.getState().crisis?.deeds).toEqual([]);
    const answer = { kind: 'consent', proposal: proposal?.id ?? '', note: 'Non.' } as const;
    expect(await ana.connection.send({ ...answer, isGranted: true })).toMatchObject({
      ok: false,
      code: 'class/no-consent',
    });
    await bea.connection.send({ ...answer, isGranted: true });
    room.pass(10_000);
    expect(ana.session.getState().crisis?.deeds).toMatchObject([{ tool: 'remove', post: 'opener' }]);
    const record = gameOf(room.log, 'g1', GROUND);
    expect(record?.actions.map(({ type, by }) => `${type} ${by}`)).toEqual(
      expect.arrayContaining(['propose s1', 'consent s2', 'remove s1']),
    );
  });

  it('six write at once in one team: each is told, nobody’s words are lost, all hold the same game', async () => {
    const room = aClass({ format: 'team', teams: 1 });
    const host = room.connect('host');
    const roles: readonly SeatRole[][] = [
      ['direct'],
      ['answer'],
      ['answer'],
      ['moderate'],
      ['approve'],
      ['watch'],
    ];
    const six = [];
    for (const [i, own] of roles.entries()) six.push(await sit(room, `Nom ${i}`, own));
    const seventh = await room
      .connect(null)
      .join({ name: 'Nom 6', as: 'player', game: 'g1', roles: ['answer'] });
    expect(seventh).toMatchObject({ ok: false, code: 'class/full' });
    await host.send({ kind: 'start' });
    room.pass(20_000);
    const says = (text: string) =>
      ({
        type: 'answer',
        post: 'opener',
        wording: { mode: 'typed', text },
        lang: 'fr',
        channel: 'public',
      }) as const;
    for (const [i, { session }] of six.entries()) session.act(says(`Mot de ${i}.`), { now: true });
    room.pass(10_000);
    const [lead] = six;
    const { live } = lead!.session.getState();
    const status = (i: number) => live?.outcomes.find(({ by }) => by === `s${i + 1}`)?.status;
    // Who leads and who answers speak by themselves; the others ask.
    expect(roles.map((_, i) => status(i))).toEqual([
      'done',
      'done',
      'done',
      'proposed',
      'proposed',
      'proposed',
    ]);
    const asked = live?.proposals.filter(({ by }) => by === 's6') ?? [];
    const no = {
      kind: 'consent',
      proposal: asked[0]?.id ?? '',
      isGranted: false,
      note: 'Pas encore.',
    } as const;
    await six[4]!.connection.send(no);
    room.pass(20_000);
    expect(six[5]!.session.getState().returned).toMatchObject({ wording: { text: 'Mot de 5.' } });
    expect(lead!.session.getState().crisis?.sayings).toHaveLength(3);
    const hashes = six.map(({ session }) => checkHash(session.getState().crisis as never));
    expect(new Set(hashes).size).toBe(1);
  });

  it('a device cut for a minute comes back at the same tick, its own words in writing kept', async () => {
    const room = aClass();
    const host = room.connect('host');
    const ana = await sit(room, 'Ana');
    const bea = await sit(room, 'Béa');
    await host.send({ kind: 'start' });
    room.pass(20_000);
    ana.session.keepUnsent('answer:opener', 'Je commence à');
    ana.connection.cut();
    for (let i = 0; i < 240; i++) room.pass(250);
    ana.session.keepUnsent('answer:opener', 'Je commence à répondre.');
    expect(ana.session.getState().crisis?.tick).toBeLessThan(bea.session.getState().crisis?.tick ?? 0);
    ana.connection.mend();
    room.pass(250);
    const [mine, theirs] = [ana.session.getState(), bea.session.getState()];
    expect(mine.live?.status).toBe('open');
    expect(mine.crisis?.tick).toBe(theirs.crisis?.tick);
    expect(mine.unsent).toEqual({ 'answer:opener': 'Je commence à répondre.' });
  });
});
