import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { io } from 'socket.io-client';
import { afterEach, describe, expect, it } from 'vitest';
import { aBusyScenario } from '../../tests/support/a-busy-scenario.ts';
import {
  CLASS_BUILD,
  type ClassSettings,
  classFileText,
  gameOf,
  MAX_EXTRAS,
  openEntryOf,
  USUAL_CLASS,
} from '../live/index.ts';
import { type ClassConnection, connectClass } from '../session/class-connection.ts';
import { socketLine } from '../session/socket-line.ts';
import { RULES_ONLY } from '../tone/index.ts';
import { fileLog } from './file-log.ts';
import { openHall } from './open-hall.ts';
import { type ClassServer, serveClass } from './serve-class.ts';

const SCENARIO = aBusyScenario();
const folder = mkdtempSync(join(tmpdir(), 'tempete-serve-'));
mkdirSync(join(folder, 'dist', 'assets'), { recursive: true });
writeFileSync(join(folder, 'dist', 'index.html'), '<!doctype html><title>jeu</title>');
writeFileSync(join(folder, 'dist', 'assets', 'a.js'), '1;');
writeFileSync(join(folder, 'dist', 'service-worker.js'), '1;');
writeFileSync(join(folder, 'secret.txt'), 'no');
const open: { close: () => unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

async function aServer(settings: Partial<ClassSettings> = {}, port = 0) {
  const hall = openHall(fileLog(join(folder, 'classes')), RULES_ONLY);
  const server: ClassServer = await serveClass(hall, join(folder, 'dist'), port);
  open.push(server);
  const made = await hall.open(JSON.stringify(SCENARIO), (code) =>
    openEntryOf(code, SCENARIO, RULES_ONLY.hash, { ...USUAL_CLASS, ...settings }),
  );
  return { ...made, hall, server, address: `http://localhost:${server.port}` };
}

let keys = 0;
function connect(address: string, code: string, token: string | null, build = CLASS_BUILD): ClassConnection {
  const connection = connectClass(socketLine(address), {
    code,
    token,
    build,
    newKey: () => `k${++keys}`,
    now: () => performance.now(),
  });
  open.push(connection);
  return connection;
}

async function joined(address: string, code: string, name: string) {
  const connection = connect(address, code, null);
  await until(() => connection.getState().status === 'open');
  const answer = await connection.join({ name, as: 'player', game: null, roles: [] });
  if (!answer.ok) throw new Error(answer.code);
  return { connection, ...answer };
}

describe('a class on one machine', () => {
  it('goes from the lobby to the records, over a cut and a server started again', async () => {
    const { address, code, token, server } = await aServer({ rate: 40 });
    const host = connect(address, code, token);
    const ana = await joined(address, code, 'Ana');
    const bea = await joined(address, code, 'Béa');
    expect((await host.send({ kind: 'start' })).ok).toBe(true);
    const sent = await ana.connection.send({ kind: 'act', action: { type: 'read', page: 'dossier' } });
    expect(sent.ok).toBe(true);
    await until(() => host.getState().held.entries.length === 5);
    expect(bea.connection.getState().held.entries.length).toBe(3); // what is Ana's alone is not told to her
    await until(() => host.getState().presence.here.length === 2);

    const { port } = server;
    await server.close();
    open.splice(open.indexOf(server), 1);
    await until(() => ana.connection.getState().status === 'cut');
    const late = ana.connection.send({ kind: 'act', action: { type: 'read', page: 'cut' } });
    const again = openHall(fileLog(join(folder, 'classes')), RULES_ONLY);
    open.push(await serveClass(again, join(folder, 'dist'), port));
    expect(await late).toMatchObject({ ok: true });
    await until(() => host.getState().held.entries.length === 6);
    const twin = connect(address, code, ana.token);
    await until(() => twin.getState().held.entries.length === 5);
    expect(twin.getState().me).toEqual({ who: 'seat', seat: ana.seat, game: ana.game });
    const { entries } = host.getState().held;
    const record = gameOf(entries, ana.game, { scenario: SCENARIO, tone: RULES_ONLY });
    expect(record?.actions.map((action) => action.type)).toEqual(['read', 'read']);
  }, 20_000);

  it('refuses what is out of role, forged, repeated, of another class or of another build, and goes on', async () => {
    const { address, code, token, hall } = await aServer();
    const host = connect(address, code, token);
    const ana = await joined(address, code, 'Ana');
    const bea = await joined(address, code, 'Béa');
    const other = await hall.open(JSON.stringify(SCENARIO), (drawn) =>
      openEntryOf(drawn, SCENARIO, RULES_ONLY.hash),
    );
    const act = { kind: 'act', action: { type: 'read', page: 'p' } } as const;
    expect(await ana.connection.send(act)).toMatchObject({ code: 'class/not-started' });
    expect(await ana.connection.send({ kind: 'start' })).toMatchObject({ code: 'class/not-host' });
    expect(await ana.connection.send({ kind: 'kick', seat: bea.seat })).toMatchObject({
      code: 'class/not-host',
    });
    expect(await host.send({ kind: 'start' })).toMatchObject({ ok: true });
    expect(await host.send({ kind: 'start' })).toMatchObject({ code: 'class/already-started' });
    const inject = { kind: 'act', action: { type: 'inject', card: 'opener' } } as const;
    expect(await ana.connection.send(inject)).toMatchObject({ code: 'class/not-host' });
    expect(await ana.connection.send({ ...act, action: { type: 'nothing' } } as never)).toMatchObject({
      code: 'class/malformed',
    });
    const propose = { type: 'propose', proposal: 'q1', deed: 'hide', on: null } as const;
    expect(await ana.connection.send({ kind: 'act', action: propose })).toMatchObject({
      code: 'class/malformed',
    });
    const long = { type: 'inquire', service: 'direction', text: 'é'.repeat(40_000) } as const;
    expect(await ana.connection.send({ kind: 'act', action: long })).toMatchObject({
      code: 'class/too-large',
    });
    for (const [bad, why] of [
      [connect(address, other.code, ana.token), 'class/bad-token'],
      [connect(address, code, `${bea.seat}.${ana.token.split('.')[1]}`), 'class/bad-token'],
      [connect(address, 'XXXXXX', null), 'class/unknown'],
      [connect(address, code, null, '0.0.1/0'), 'class/old-build'],
    ] as const) {
      await until(() => bad.getState().status === 'dismissed');
      expect(bad.getState().why).toBe(why);
    }
    const guest = connect(address, code, null);
    await until(() => guest.getState().status === 'open');
    const ask = (name: string) => guest.join({ name, as: 'player', game: null, roles: [] });
    expect(await ask('gros c0nnard')).toMatchObject({ code: 'class/bad-name' });
    expect(await ask('ana')).toMatchObject({ code: 'class/name-taken' });
    expect(await ask('a'.repeat(25))).toMatchObject({ code: 'class/bad-name' });
    await host.send({ kind: 'lock', isLocked: true });
    expect(await ask('Zoé')).toMatchObject({ code: 'class/locked' });
    expect(await host.rehearse(MAX_EXTRAS + 1)).toMatchObject({ code: 'class/too-many' });
    const second = connect(address, code, token); // two facilitators lead the same class
    await until(() => second.getState().status === 'open');
    expect(await second.send({ kind: 'hold' })).toMatchObject({ ok: true });
    expect(await host.send({ kind: 'kick', seat: bea.seat })).toMatchObject({ ok: true });
    await until(() => bea.connection.getState().why === 'class/sent-out');
    const back = connect(address, code, bea.token);
    await until(() => back.getState().why === 'class/sent-out');
    expect(await ana.connection.send(act)).toMatchObject({ ok: true });
  }, 20_000);

  it('counts an entry sent twice once, and slows who sends too many', async () => {
    const { address, code, token } = await aServer();
    const host = connect(address, code, token);
    const ana = await joined(address, code, 'Ana');
    await host.send({ kind: 'start' });
    const raw = io(address, { transports: ['websocket'] });
    open.push({ close: () => raw.disconnect() });
    const ask = (event: string, value: unknown): Promise<Record<string, unknown>> =>
      new Promise((done) => raw.emit(event, value, done));
    expect(await ask('send', { key: 'k', game: null, body: { kind: 'leave' } })).toMatchObject({
      code: 'class/malformed',
    });
    expect(await ask('hello', { code: 7 })).toMatchObject({ code: 'class/malformed' });
    expect(await ask('hello', { code, token: ana.token, build: CLASS_BUILD, after: 0 })).toMatchObject({
      ok: true,
    });
    const body = { kind: 'act', action: { type: 'read', page: 'p', at: 99, by: 'host' } };
    const first = await ask('send', { key: 'same', game: null, body });
    expect(first).toMatchObject({ ok: true });
    expect(await ask('send', { key: 'same', game: null, body })).toEqual(first);
    const many = await Promise.all(
      Array.from({ length: 60 }, (_, i) => ask('send', { key: `m${i}`, game: null, body })),
    );
    const taken = many.filter(({ ok }) => ok === true).length;
    expect(taken).toBeGreaterThan(20);
    expect(taken).toBeLessThan(50);
    expect(many.find(({ ok }) => ok === false)).toMatchObject({ code: 'class/too-many', limit: 20 });
    await until(
      () => host.getState().held.entries.filter((entry) => entry.body.kind === 'act').length === taken + 1,
    );
    const [act] = host.getState().held.entries.filter((entry) => entry.body.kind === 'act');
    expect(act).toMatchObject({ by: ana.seat, body: { action: { type: 'read', page: 'p' } } });
    expect(act?.body).toEqual({ kind: 'act', action: { type: 'read', page: 'p' } });
  }, 20_000);

  it('signs the file of whoever leads, and of nobody else', async () => {
    const { address, code, token, hall } = await aServer();
    const ana = await joined(address, code, 'Ana');
    const host = connect(address, code, token);
    await until(() => host.getState().held.entries.length === 2);
    const { room, entries } = host.getState().held;
    const text = classFileText(room!, entries, []);
    const ask = (who: string, body: string) =>
      fetch(`${address}/class/${code}/sign`, {
        method: 'POST',
        headers: { authorization: `Bearer ${who}` },
        body,
      });
    const answer = await ask(token, text);
    expect(await answer.json()).toMatchObject({ by: await hall.signer() });
    expect((await ask(ana.token, text)).status).toBe(403);
    expect((await ask('', text)).status).toBe(403);
    expect((await ask(token, text.replace('"Ana"', '"Zoé"'))).status).toBe(403);
    expect(readdirSync(join(folder, 'classes'))).toContain('signing-key.pem');
  }, 20_000);

  it('is rehearsed with scripted pupils, whose devices all agree', async () => {
    const { address, code, token, hall } = await aServer({ rate: 40 });
    const host = connect(address, code, token);
    await until(() => host.getState().status === 'open');
    expect(await host.rehearse(4)).toEqual({ ok: true });
    await host.send({ kind: 'start' });
    const acts = () => host.getState().held.entries.filter((entry) => entry.body.kind === 'act');
    await until(() => acts().length > 0);
    expect(host.getState().differences).toEqual([]);
    expect((await hall.list()).map((one) => one.code)).toContain(code);
  }, 20_000);
});

describe('the files beside a class', () => {
  it('are those of the built game and no others, with the headers of the house', async () => {
    const { address, code } = await aServer();
    const page = await fetch(`${address}/`);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toContain(`<meta name="class-server" content="${CLASS_BUILD}">`);
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await fetch(`${address}/assets/a.js`)).headers.get('cache-control')).toContain('immutable');
    expect(await (await fetch(`${address}/class.json`)).json()).toEqual({ build: CLASS_BUILD });
    expect(await (await fetch(`${address}/class/${code}/scenario.json`)).json()).toMatchObject({
      id: SCENARIO.id,
    });
    for (const path of [
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/none',
      '/service-worker.js',
      '/%',
      '/class/XXXXXX/scenario.json',
    ])
      expect((await fetch(`${address}${path}`)).status).toBe(404);
    expect((await fetch(`${address}/`, { method: 'POST' })).status).toBe(405);
    const stranger = io(address, {
      transports: ['websocket'],
      extraHeaders: { origin: 'http://ailleurs.example' },
    });
    open.push({ close: () => stranger.disconnect() });
    await new Promise((done) => stranger.once('connect_error', done));
    expect(stranger.connected).toBe(false);
  });
});

it('forgets the folder of the tests', () => {
  rmSync(folder, { recursive: true, force: true });
});

async function until(test: () => boolean, ms = 8000): Promise<void> {
  const end = Date.now() + ms;
  while (!test()) {
    if (Date.now() > end) throw new Error('it never came');
    await new Promise((later) => setTimeout(later, 15));
  }
}
