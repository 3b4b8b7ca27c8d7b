import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import type { Finding } from './finding.ts';
import { CLOSED_ENTRIES, FIRST_LEVEL_OUTSIDE, isTest, ROOMS, roomOf, TEST_NPM } from './rooms.ts';
import type { Taking } from './source.ts';

const CODE = /\.[cm]?tsx?$/;
const ASSET = /\.(json|css|svg|png|webp|woff2|html|ya?ml|txt|mp3|ogg)$/;

/** What is wrong with one thing a file takes in, or nothing. */
export function judgeTaking(path: string, taking: Taking): Finding | undefined {
  const say = (rule: Finding['rule'], what: string): Finding => ({ path, line: taking.line, rule, what });
  const room = roomOf(path);
  if (room === undefined) return undefined;
  if (taking.from === undefined) return say('unreadable', 'write the address as a plain string');
  const [from = ''] = taking.from.split('?');
  if (from.startsWith('.')) return judgeRelative(path, room, from, say);
  if (from.startsWith('/') || /^[a-z]+:\/\//.test(from)) return say('address', taking.from);
  return judgePackage(path, room, from, say);
}

type Say = (rule: Finding['rule'], what: string) => Finding;

function judgeRelative(path: string, room: string, from: string, say: Say): Finding | undefined {
  const target = posix.normalize(posix.join(posix.dirname(path), from));
  const level = ROOMS[room]?.level ?? 0;
  if (!target.startsWith('src/')) {
    const isShipped = /^(scenarios|assets|public)\//.test(target) && level >= FIRST_LEVEL_OUTSIDE;
    return isShipped || isTest(path) ? undefined : say('outside', target);
  }
  if (!CODE.test(from) && !ASSET.test(from)) return say('extension', `${from} (write it with .ts)`);
  const other = roomOf(target);
  if (other === undefined) return say('no-room', target);
  if (other === room) return undefined;
  if (isTest(target)) return say('test', target);
  const theirs = ROOMS[other]?.level ?? 0;
  if (theirs > level) return say('upward', `${room} (${level}) takes from ${other} (${theirs})`);
  if (theirs === level) return say('sideways', `${room} and ${other} stand on level ${level}`);
  return isDoor(other, target) || isTest(path) ? undefined : say('door', target);
}

function isDoor(room: string, target: string): boolean {
  const doors = ROOMS[room]?.doors;
  return doors === undefined || doors.some((door) => target === `src/${room}/${door}`);
}

function judgePackage(path: string, room: string, from: string, say: Say): Finding | undefined {
  const isNode = from.startsWith('node:') || builtinModules.includes(from);
  const parts = from.split('/');
  const name = isNode
    ? `node:${from.replace(/^node:/, '')}`
    : parts.slice(0, from.startsWith('@') ? 2 : 1).join('/');
  const closed = CLOSED_ENTRIES[from];
  if (closed !== undefined) return say('closed-entry', `${from}: take ${closed}`);
  const allowed = [...(ROOMS[room]?.npm ?? []), ...(isTest(path) ? TEST_NPM : [])];
  const isAllowed = allowed.some((one) =>
    one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : name === one,
  );
  if (isAllowed) return undefined;
  return say(isNode ? 'node' : 'npm', `${room} takes ${from}`);
}
