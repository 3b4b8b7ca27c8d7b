import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findRedis, type TestRedis } from '../../tests/support/find-redis.ts';
import type { LogEntry, Unplaced } from '../live/index.ts';
import type { ClassLog } from './class-log.ts';
import { fileLog } from './file-log.ts';
import { redisLog } from './redis-log.ts';

const KEPT = { secret: 'ab'.repeat(32), madeAt: 1, scenario: '{}' };
const folder = mkdtempSync(join(tmpdir(), 'tempete-log-'));
let redis: TestRedis;

beforeAll(async () => {
  redis = await findRedis();
}, 120_000);
afterAll(async () => {
  await redis.stop();
  rmSync(folder, { recursive: true, force: true });
});

function anEntry(key: string): Unplaced {
  return { by: 's1', game: null, key, body: { kind: 'start' } };
}

const LOGS: readonly [string, () => ClassLog][] = [
  ['a file', () => fileLog(folder)],
  ['a Redis stream', () => redisLog(redis.url)],
];

describe.each(LOGS)('the log of a class in %s', (name, openLog) => {
  const code = name === 'a file' ? 'AAAAAA' : 'CCCCCC';

  it('places entries in one order that every reader sees, and dates none before the hour told', async () => {
    const [writer, reader] = [openLog(), name === 'a file' ? null : openLog()];
    await until(async () => (await writer.find(code).catch(() => 'away')) === null);
    expect(await writer.create(code, KEPT)).toBe(true);
    expect(await writer.create(code, KEPT)).toBe(false);
    const heard: LogEntry[] = [];
    const stop = (reader ?? writer).follow(code, 0, (entries) => heard.push(...entries));
    const placed = await Promise.all(
      Array.from({ length: 50 }, (_, i) => writer.append(code, anEntry(`k${i}`))),
    );
    const { now } = await writer.pulse(code, placed[49]?.seq ?? 0);
    const late = await writer.append(code, anEntry('late'));
    expect(late.at).toBeGreaterThanOrEqual(now);
    await until(() => heard.length === 51);
    expect(heard.map(({ key }) => key)).toEqual([...Array.from({ length: 50 }, (_, i) => `k${i}`), 'late']);
    const seqs = heard.map(({ seq }) => seq);
    expect(seqs).toEqual([...new Set(seqs)].sort((a, b) => a - b));
    expect(await writer.read(code, placed[48]?.seq ?? 0)).toEqual(heard.slice(49));
    stop();
    await Promise.all([writer.close(), reader?.close()]);
  });

  it('keeps all that was acknowledged when a process goes and another comes', async () => {
    const log = openLog();
    await until(async () => (await log.find(code).catch(() => null)) !== null);
    expect(await log.find(code)).toEqual(KEPT);
    expect((await log.read(code, 0)).length).toBe(51);
    const last = (await log.read(code, 0)).at(-1) as LogEntry;
    expect((await log.append(code, anEntry('more'))).seq).toBeGreaterThan(last.seq);
    const key = await log.signingKey(() => 'one');
    expect(await log.signingKey(() => 'another')).toBe(key);
    expect(await log.list()).toContain(code);
    await log.erase(code);
    expect(await log.find(code)).toBeNull();
    await log.close();
  });
});

it('a full disk refuses an entry, spoils none, and takes the next one when there is room', async () => {
  let isFull = false;
  const log = fileLog(folder, {
    write: async (file, text) => {
      await file.appendFile(isFull ? text.slice(0, 9) : text);
      if (isFull) throw Object.assign(new Error('no room'), { code: 'ENOSPC' });
    },
  });
  await log.create('EEEEEE', KEPT);
  await log.append('EEEEEE', anEntry('a'));
  isFull = true;
  await expect(log.append('EEEEEE', anEntry('b'))).rejects.toMatchObject({ why: 'full' });
  isFull = false;
  await log.append('EEEEEE', anEntry('c'));
  await log.close();
  const again = fileLog(folder);
  expect((await again.read('EEEEEE', 0)).map(({ key }) => key)).toEqual(['a', 'c']);
  await again.close();
});

it('a disk that cannot take half a line back takes nothing after it, until it can', async () => {
  let trouble: 'write' | 'truncate' | null = null;
  const log = fileLog(folder, {
    write: async (file, text) => {
      const truncate = file.truncate.bind(file);
      file.truncate = async (size) => {
        if (trouble !== null) throw new Error('no way back');
        await truncate(size);
      };
      await file.appendFile(trouble === 'write' ? text.slice(0, 9) : text);
      if (trouble === 'write') throw new Error('no room');
    },
  });
  await log.create('FFFFFF', KEPT);
  await log.append('FFFFFF', anEntry('a'));
  trouble = 'write';
  await expect(log.append('FFFFFF', anEntry('b'))).rejects.toMatchObject({ why: 'full' });
  trouble = 'truncate';
  await expect(log.append('FFFFFF', anEntry('c'))).rejects.toMatchObject({ why: 'full' });
  trouble = null;
  await log.append('FFFFFF', anEntry('d'));
  await log.close();
  const again = fileLog(folder);
  expect((await again.read('FFFFFF', 0)).map(({ key }) => key)).toEqual(['a', 'd']);
  await again.close();
});

it('a line cut by a dead machine goes, the lines before it stay', async () => {
  const path = join(folder, 'EEEEEE.log');
  writeFileSync(path, `${readFileSync(path, 'utf8')}{"by":"s1","ga`);
  const log = fileLog(folder);
  expect((await log.read('EEEEEE', 0)).length).toBe(2);
  await log.append('EEEEEE', anEntry('d'));
  await log.close();
  expect(readFileSync(path, 'utf8').trim().split('\n').length).toBe(3);
});

it('Redis gone for a moment loses nothing: what was asked meanwhile is told so', async () => {
  const log = redisLog(redis.url);
  await until(async () => (await log.find('HHHHHH').catch(() => 'away')) === null);
  await log.create('HHHHHH', KEPT);
  const heard: LogEntry[] = [];
  log.follow('HHHHHH', 0, (entries) => heard.push(...entries));
  await log.append('HHHHHH', anEntry('a'));
  const back = redis.restart(300);
  await new Promise((later) => setTimeout(later, 200));
  await expect(log.append('HHHHHH', anEntry('b'))).rejects.toMatchObject({ why: 'away' });
  await back;
  await until(async () => (await log.append('HHHHHH', anEntry('b')).catch(() => null)) !== null);
  await until(() => heard.length === 2);
  expect(heard.map(({ key }) => key)).toEqual(['a', 'b']);
  await log.close();
}, 20_000);

async function until(test: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 8000;
  while (!(await test())) {
    if (Date.now() > end) throw new Error('it never came');
    await new Promise((later) => setTimeout(later, 20));
  }
}
