import { afterEach, expect, it, vi } from 'vitest';
import { aBusyScenario } from '../../tests/support/a-busy-scenario.ts';
import { type DeviceEvents, openEntryOf, type ServerEvents } from '../live/index.ts';
import { RULES_ONLY } from '../tone/index.ts';
import { type ClassLine, connectClass } from './class-connection.ts';

afterEach(() => {
  vi.useRealTimers();
});

/** A line whose other end is in the hands of the test. */
function aLine() {
  const asked: { event: keyof DeviceEvents; args: readonly unknown[] }[] = [];
  const hears = new Map<string, (...args: never[]) => void>();
  let up = () => {};
  let down = () => {};
  const line: ClassLine = {
    tell: (event, ...args) => void asked.push({ event, args }),
    on: (event, hear) => void hears.set(event, hear as never),
    onUp: (hear) => {
      up = hear;
    },
    onDown: (hear) => {
      down = hear;
    },
    close: () => {},
  };
  const hear = <K extends keyof ServerEvents>(event: K, ...args: Parameters<ServerEvents[K]>) =>
    hears.get(event)?.(...(args as unknown as never[]));
  const answer = (event: keyof DeviceEvents, value: unknown) => {
    const last = asked.findLast((one) => one.event === event);
    const tell = last?.args.at(-1) as (value: unknown) => void;
    tell(value);
  };
  return { line, asked, hear, answer, up: () => up(), down: () => down() };
}

const OPEN = openEntryOf('ACEFHJ', aBusyScenario(), RULES_ONLY.hash);
const FIRST = { seq: 1, at: 1, by: 'host', game: null, key: 'open', body: OPEN } as const;

it('a server that says nothing more is told as a cut, and what waits leaves once when it speaks again', async () => {
  vi.useFakeTimers();
  const { line, asked, hear, answer, up } = aLine();
  const options = { code: 'ACEFHJ', token: 't', build: 'b', newKey: () => 'k', now: () => Date.now() };
  const connection = connectClass(line, options);
  const welcome = (after: number) =>
    answer('hello', {
      ok: true,
      me: { who: 'seat', seat: 's1', game: 'g1' },
      lobby: null,
      feed: { after, upTo: 1, now: 2, entries: after === 0 ? [FIRST] : [] },
    });
  up();
  welcome(0);
  for (let i = 0; i < 40; i++) {
    vi.advanceTimersByTime(250);
    hear('feed', { after: 1, upTo: 1, now: 3 + i, entries: [] });
  }
  expect(connection.getState().status).toBe('open');
  vi.advanceTimersByTime(8000);
  expect(connection.getState().status).toBe('cut');
  const sent = connection.send({ kind: 'act', action: { type: 'read', page: 'p' } });
  expect(asked.filter(({ event }) => event === 'send')).toEqual([]);
  vi.advanceTimersByTime(60_000);
  expect(connection.getState().unsent).toHaveLength(1);
  for (const now of [100, 101, 102]) hear('feed', { after: 1, upTo: 1, now, entries: [] });
  expect(asked.filter(({ event }) => event === 'hello')).toHaveLength(2);
  welcome(1);
  expect(connection.getState().status).toBe('open');
  expect(asked.filter(({ event }) => event === 'send')).toHaveLength(1);
  answer('send', { ok: true, seq: 2, at: 200 });
  expect(await sent).toMatchObject({ ok: true, seq: 2 });
  expect(connection.getState().unsent).toEqual([]);
  connection.close();
});

it('a class that is not ready is asked again by one clock, which stops once in, cut off or closed', () => {
  vi.useFakeTimers();
  const { line, asked, answer, up, down } = aLine();
  const options = { code: 'ACEFHJ', token: 't', build: 'b', newKey: () => 'k', now: () => Date.now() };
  const connection = connectClass(line, options);
  const hellos = () => asked.filter(({ event }) => event === 'hello').length;
  const later = () => answer('hello', { ok: false, code: 'class/log-away' });
  up();
  later();
  up(); // the line was lost and found within the wait
  later();
  vi.advanceTimersByTime(1500);
  expect(hellos()).toBe(3);
  later();
  up();
  answer('hello', { ok: true, me: { who: 'guest' }, lobby: null, feed: null });
  vi.advanceTimersByTime(10_000);
  expect([hellos(), connection.getState().status]).toEqual([4, 'open']);
  up();
  later();
  down();
  vi.advanceTimersByTime(10_000);
  expect(hellos()).toBe(5);
  up();
  later();
  connection.close();
  vi.advanceTimersByTime(10_000);
  expect(hellos()).toBe(6);
  later();
  vi.advanceTimersByTime(10_000);
  expect([hellos(), connection.getState().status]).toEqual([6, 'cut']);
});
