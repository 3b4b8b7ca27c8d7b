/**
 * `npm run bench:class`: how long an act takes from who sends it to every seat that it concerns, clients included, and
 * what a dead process or a Redis started again costs. Figures also as ratios to a bare echo measured in the same run.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, connect as dial } from 'node:net';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { io } from 'socket.io-client';
import { CLASS_BUILD, gameOf, type LogEntry } from '../../src/live/index.ts';
import { type ClassConnection, connectClass } from '../../src/session/class-connection.ts';
import { socketLine } from '../../src/session/socket-line.ts';
import { RULES_ONLY } from '../../src/tone/index.ts';
import { aBusyScenario } from '../support/a-busy-scenario.ts';
import { findRedis, type TestRedis } from '../support/find-redis.ts';

const PROCESS = fileURLToPath(new URL('./one-process.ts', import.meta.url));
const TSX = fileURLToPath(new URL('../../node_modules/tsx/dist/cli.mjs', import.meta.url));
const SECONDS = Number(process.env.BENCH_SECONDS ?? 12);
const AT_ONCE = 30; // that sit down together
const EVERY_MS = 2000; // each seat acts that often
const GROUND = { scenario: aBusyScenario(), tone: RULES_ONLY };

interface Made {
  readonly code: string;
  readonly token: string;
}
interface Process {
  readonly child: ChildProcess;
  readonly port: number;
  readonly classes: readonly Made[];
}
interface Seat {
  readonly connection: ClassConnection;
  readonly code: string;
  readonly game: string;
}
interface Figures {
  readonly name: string;
  readonly p50: number;
  readonly p95: number;
  readonly acts: number;
  readonly lost: number;
  readonly limit: number;
  readonly backMs: number | null;
  readonly agree: boolean;
}

const started: Process[] = [];
let keys = 0;
const rows: Figures[] = [];
const folder = mkdtempSync(join(tmpdir(), 'tempete-bench-'));
const redis = await findRedis();
try {
  const floor = await echo();
  process.stdout.write(`echo: p50 ${ms(floor.p50)} p95 ${ms(floor.p95)}; load ${loadavg()[0]?.toFixed(1)}\n`);
  const tell = (row: Figures) => {
    rows.push(row);
    const isFine = row.p95 < row.limit && row.lost === 0 && row.agree && (row.backMs ?? 0) < 5000;
    const back = row.backMs === null ? '' : ` back ${Math.round(row.backMs)} ms`;
    const ratio = (row.p95 / floor.p95).toFixed(1);
    process.stdout.write(
      `${isFine ? 'ok  ' : 'MISS'} ${row.name}: p50 ${ms(row.p50)} p95 ${ms(row.p95)} (limit ${row.limit}, ${ratio} x echo) acts ${row.acts} lost ${row.lost}${back} agree ${row.agree} load ${loadavg()[0]?.toFixed(1)}\n`,
    );
    if (!isFine) process.exitCode = 1;
  };
  tell(await embedded());
  tell(await several('10 classes of 30, two processes, Redis', 10, 5, 150));
  tell(await several('a class of 300, two processes, Redis', 1, 50, 500));
  tell(await several('a process killed', 4, 5, Number.POSITIVE_INFINITY, 'kill'));
  tell(await several('Redis started again', 4, 5, Number.POSITIVE_INFINITY, 'redis'));
  process.stdout.write(`in ${Math.round(performance.now() / 1000)} s\n`);
} finally {
  for (const one of started) one.child.kill('SIGKILL');
  await redis.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exit();

async function embedded(): Promise<Figures> {
  const one = await start(join(folder, 'log'), '1', '5');
  const run = await play([one.port], one.classes, 5, async () => null);
  one.child.kill('SIGKILL');
  return { name: 'embedded, a class of 30, one process', limit: 100, ...run };
}

async function several(
  name: string,
  classes: number,
  teams: number,
  limit: number,
  trouble?: 'kill' | 'redis',
): Promise<Figures> {
  const first = await start(redis.url, `${classes}`, `${teams}`);
  const second = await start(redis.url, '0', '0');
  const run = await play([first.port, second.port], first.classes, teams, async () => {
    if (trouble === undefined) return null;
    const from = performance.now();
    if (trouble === 'kill') first.child.kill('SIGKILL');
    else await (redis as TestRedis).restart(500);
    return from;
  });
  for (const one of [first, second]) one.child.kill('SIGKILL');
  return { name, limit, ...run };
}

async function play(
  ports: readonly number[],
  classes: readonly Made[],
  teams: number,
  disturb: () => Promise<number | null>,
): Promise<Omit<Figures, 'name' | 'limit'>> {
  const balancer = await balance(ports);
  const address = `http://127.0.0.1:${balancer.port}`;
  const seats: Seat[] = [];
  const hosts: ClassConnection[] = [];
  for (const { code, token } of classes) {
    const host = connect(address, code, token);
    await until(() => host.getState().status === 'open');
    hosts.push(host);
    const guests = Array.from({ length: teams * 6 }, () => connect(address, code, null));
    await until(() => guests.every((one) => one.getState().status === 'open'));
    const sit = async (connection: ClassConnection, i: number) => {
      const game = `g${(i % teams) + 1}`;
      const ask = (name: string) => connection.join({ name, as: 'player', game, roles: [] });
      // A log that answers late may have the first one all the same, so the second takes another name.
      let joined = await ask(`Place ${i}`);
      if (!joined.ok && joined.code === 'class/log-away') joined = await ask(`Place ${i} bis`);
      if (!joined.ok) throw new Error(joined.code);
      return { connection, code, game };
    };
    for (let i = 0; i < guests.length; i += AT_ONCE)
      seats.push(...(await Promise.all(guests.slice(i, i + AT_ONCE).map((one, n) => sit(one, i + n)))));
    await host.send({ kind: 'start' });
  }
  const sentAt = new Map<string, number>();
  const delays: number[] = [];
  let isMeasured = true;
  for (const { connection } of seats)
    connection.follow(({ entry }) => {
      const from = sentAt.get(entry.key);
      if (from !== undefined && isMeasured) delays.push(performance.now() - from);
    });
  const refusals = new Map<string, number>();
  const acknowledged: { seat: Seat; key: string | undefined }[] = [];
  const asked: Promise<unknown>[] = [];
  const act = (seat: Seat) => {
    const page = `p${seats.indexOf(seat)}`;
    const before = seat.connection.getState().unsent.length;
    const sent = seat.connection.send({ kind: 'act', action: { type: 'read', page } });
    const key = seat.connection.getState().unsent[before]?.key;
    if (key !== undefined) sentAt.set(key, performance.now());
    const told = sent.then((answer) => {
      if (answer.ok) acknowledged.push({ seat, key });
      else refusals.set(answer.code, (refusals.get(answer.code) ?? 0) + 1);
    });
    asked.push(told);
    return told;
  };
  const timers = seats.map((seat, i) => {
    let timer: NodeJS.Timeout | undefined;
    const begin = setTimeout(
      () => {
        act(seat);
        timer = setInterval(() => act(seat), EVERY_MS);
      },
      (i * EVERY_MS) / seats.length,
    );
    return () => {
      clearTimeout(begin);
      clearInterval(timer);
    };
  });
  await later((SECONDS * 1000) / 2);
  const from = await disturb();
  let backMs: number | null = null;
  if (from !== null) {
    // A seat is back when what it does from now on is in the log.
    await Promise.all(seats.map(act));
    backMs = performance.now() - from;
  }
  await later((SECONDS * 1000) / 2);
  for (const stop of timers) stop();
  if (refusals.size > 0) process.stdout.write(`refused: ${JSON.stringify([...refusals])}\n`);
  await Promise.all(asked);
  isMeasured = false;
  await later(1500);
  const held = new Map(
    seats.map((seat) => [seat, new Set(seat.connection.getState().held.entries.map((entry) => entry.key))]),
  );
  const lost = acknowledged.flatMap(({ seat, key = '' }) =>
    seats.filter((one) => one.code === seat.code && one.game === seat.game && !held.get(one)?.has(key)),
  ).length;
  const agree = classes.every(({ code }, i) => {
    const all = (hosts[i] as ClassConnection).getState().held.entries;
    return Array.from({ length: teams }, (_, n) => `g${n + 1}`).every((game) =>
      areSame(
        all,
        game,
        seats.filter((seat) => seat.code === code && seat.game === game),
      ),
    );
  });
  for (const { connection } of seats) connection.close();
  for (const host of hosts) host.close();
  balancer.close();
  delays.sort((a, b) => a - b);
  const acts = acknowledged.length;
  return { p50: quantile(delays, 0.5), p95: quantile(delays, 0.95), acts, lost, backMs, agree };
}

/** Whether all the devices of a game hold the same log as whoever leads, and one of them the same hash at the end. */
function areSame(all: readonly LogEntry[], game: string, devices: readonly Seat[]): boolean {
  const end = all.at(-1)?.at ?? 0;
  const own = JSON.stringify(all.filter((entry) => entry.game === null || entry.game === game));
  if (devices.some(({ connection }) => JSON.stringify(connection.getState().held.entries) !== own))
    return false;
  const hashOf = (entries: readonly LogEntry[]) => gameOf(entries, game, GROUND, end)?.end.hash;
  const [first] = devices;
  return first !== undefined && hashOf(all) === hashOf(first.connection.getState().held.entries);
}

function connect(address: string, code: string, token: string | null): ClassConnection {
  const newKey = () => `k${++keys}`;
  return connectClass(socketLine(address), {
    code,
    token,
    build: CLASS_BUILD,
    newKey,
    now: () => performance.now(),
  });
}

/** As many sockets as ten classes, each telling the server something that comes straight back. */
async function echo(): Promise<{ p50: number; p95: number }> {
  const { port, child } = await start('echo');
  const sockets = Array.from({ length: 300 }, () =>
    io(`http://127.0.0.1:${port}`, { transports: ['websocket'], forceNew: true }),
  );
  await until(() => sockets.every((one) => one.connected), 30_000);
  const delays: number[] = [];
  const timers = sockets.map((socket, i) =>
    setTimeout(
      () => {
        const say = () => {
          const from = performance.now();
          socket.emit('say', { key: `k${i}`, body: { kind: 'act' } }, () =>
            delays.push(performance.now() - from),
          );
        };
        say();
        timers.push(setInterval(say, EVERY_MS) as never);
      },
      (i * EVERY_MS) / sockets.length,
    ),
  );
  await later(6000);
  for (const timer of timers) clearInterval(timer);
  for (const socket of sockets) socket.disconnect();
  child.kill('SIGKILL');
  delays.sort((a, b) => a - b);
  return { p50: quantile(delays, 0.5), p95: quantile(delays, 0.95) };
}

function start(...args: string[]): Promise<Process> {
  const child = spawn(process.execPath, [TSX, PROCESS, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((done, failed) => {
    child.once('exit', (code) => failed(new Error(`a process ended with ${code}`)));
    child.stdout.once('data', (data: Buffer) => {
      child.removeAllListeners('exit');
      const one = { child, ...JSON.parse(String(data)) } as Process;
      started.push(one);
      done(one);
    });
  });
}

/** A plain balancer: each connection to the next process that answers. */
async function balance(ports: readonly number[]): Promise<{ port: number; close: () => void }> {
  let turn = 0;
  const server = createServer((from) => {
    const attempt = (left: number) => {
      const to = dial(ports[turn++ % ports.length] as number, '127.0.0.1');
      let isUp = false;
      to.once('connect', () => {
        isUp = true;
        from.pipe(to).pipe(from);
      });
      to.on('error', () => (isUp || left === 0 ? from.destroy() : attempt(left - 1)));
      to.on('close', () => isUp && from.destroy());
      from.on('error', () => to.destroy());
      from.on('close', () => to.destroy());
    };
    attempt(ports.length);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { port: (server.address() as { port: number }).port, close: () => server.close() };
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}

function later(wait: number): Promise<void> {
  return new Promise((done) => setTimeout(done, wait));
}

async function until(test: () => boolean, most = 60_000): Promise<void> {
  const end = performance.now() + most;
  while (!test()) {
    if (performance.now() > end) throw new Error('it never came');
    await later(20);
  }
}
