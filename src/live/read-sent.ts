import type { ActionDraft } from '../model/action.ts';
import { checkedAction } from '../record/index.ts';
import type { EntryBody } from './log-entry.ts';
import type { Hello, JoinRequest, Sent, StateReport } from './protocol.ts';
import { SEAT_ROLES, type SeatRole } from './seat-roles.ts';
import { CLASS_RATES, type ClassRate } from './timetable.ts';
import { MAX_KEY, MAX_NAME, MAX_NOTE } from './tuning.ts';

/**
 * Readers of what devices send: untrusted JSON. Each gives a clean copy with its own fields and nothing else, or null.
 */

type Tree = Readonly<Record<string, unknown>>;

/** An entry to be written. `join` and `open` are the server's own, and read as none. */
export function readSent(value: unknown): Sent | null {
  const tree = treeOf(value);
  const body = readBody(tree?.body);
  const key = textOf(tree?.key, MAX_KEY);
  if (tree === null || body === null || key === null || key === '') return null;
  const game = tree.game === null ? null : idOf(tree.game);
  return tree.game !== null && game === null ? null : { key, game, body };
}

/** The first message of a device. */
export function readHello(value: unknown): Hello | null {
  const tree = treeOf(value);
  const code = textOf(tree?.code, 20);
  const build = textOf(tree?.build, 200);
  const after = tree?.after;
  if (tree === null || code === null || build === null || !isSeq(after)) return null;
  const token = tree.token === null ? null : textOf(tree.token, 200);
  return tree.token !== null && token === null ? null : { code, token, build, after };
}

/** A wish for a seat; the name is trimmed, and its signs are of one line. */
export function readJoin(value: unknown): JoinRequest | null {
  const tree = treeOf(value);
  const name = textOf(tree?.name, 4 * MAX_NAME)
    ?.replace(/\s+/g, ' ')
    .trim();
  const roles = rolesOf(tree?.roles);
  const as = tree?.as;
  if (tree === null || name === undefined || roles === null) return null;
  if (as !== 'player' && as !== 'observer') return null;
  const game = tree.game === null ? null : idOf(tree.game);
  return tree.game !== null && game === null ? null : { name, as, game, roles };
}

/** A hash of a device. */
export function readReport(value: unknown): StateReport | null {
  const tree = treeOf(value);
  const game = idOf(tree?.game);
  const hash = textOf(tree?.hash, 64);
  const tick = tree?.tick;
  if (game === null || hash === null || !/^[0-9a-f]{8,64}$/.test(hash) || !isSeq(tick)) return null;
  return { game, tick, hash };
}

/** Where somebody writes: a short id, or nowhere. */
export function readPlace(value: unknown): string | null {
  return idOf(value);
}

function readBody(value: unknown): EntryBody | null {
  const tree = treeOf(value);
  if (tree === null) return null;
  switch (tree.kind) {
    case 'leave':
    case 'start':
    case 'hold':
    case 'resume':
    case 'end':
      return { kind: tree.kind };
    case 'pace':
      return CLASS_RATES.includes(tree.rate as ClassRate)
        ? { kind: 'pace', rate: tree.rate as ClassRate }
        : null;
    case 'act': {
      const action = draftOf(tree.action);
      return action === null ? null : { kind: 'act', action };
    }
    case 'consent': {
      const proposal = idOf(tree.proposal);
      const note = textOf(tree.note, MAX_NOTE);
      if (proposal === null || note === null || typeof tree.isGranted !== 'boolean') return null;
      return { kind: 'consent', proposal, isGranted: tree.isGranted, note };
    }
    case 'note': {
      const text = textOf(tree.text, MAX_NOTE);
      const post = tree.post === null ? null : idOf(tree.post);
      if (text === null || text.trim() === '' || (tree.post !== null && post === null)) return null;
      return { kind: 'note', post, text };
    }
    case 'lock':
      return typeof tree.isLocked === 'boolean' ? { kind: 'lock', isLocked: tree.isLocked } : null;
    case 'kick': {
      const seat = idOf(tree.seat);
      return seat === null ? null : { kind: 'kick', seat };
    }
    case 'assign': {
      const seat = idOf(tree.seat);
      const roles = rolesOf(tree.roles);
      return seat === null || roles === null ? null : { kind: 'assign', seat, roles };
    }
    default:
      return null;
  }
}

/** An act by the very reader of records, whatever tick or author the device may claim. */
function draftOf(value: unknown): ActionDraft | null {
  const tree = treeOf(value);
  const action = tree === null ? null : checkedAction({ ...tree, at: 0 });
  if (action === null || action.type === 'propose' || action.type === 'consent') return null;
  const { at: _, by: __, ...draft } = action;
  return draft as ActionDraft;
}

function rolesOf(value: unknown): readonly SeatRole[] | null {
  if (!Array.isArray(value) || value.length > SEAT_ROLES.length) return null;
  const isGood = value.every((role, i) => SEAT_ROLES.includes(role) && value.indexOf(role) === i);
  return isGood ? value : null;
}

function treeOf(value: unknown): Tree | null {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Tree) : null;
}

function textOf(value: unknown, most: number): string | null {
  return typeof value === 'string' && value.length <= most ? value : null;
}

/** Letters first, and no name that every object inherits. */
function idOf(value: unknown): string | null {
  const isId = typeof value === 'string' && value.length <= 80 && /^[A-Za-z][\w:-]*$/.test(value);
  return isId && !(value in {}) ? value : null;
}

function isSeq(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
