import { never } from '../base/result.ts';
import type { Action, ActionType, Wording } from '../model/action.ts';
import { ACTION_TYPES, type FieldKind } from '../model/actions.ts';
import { ANSWER_WAYS, type ClaimSource, QUESTION_TOPICS } from '../model/claim.ts';
import { type ActId, SPEECH_ACTS } from '../model/codes.ts';
import { LANGS } from '../model/text.ts';
import { fieldsOf } from './read-action.ts';
import { damaged, listAt, type Tree } from './shape.ts';
import { MAX_SOURCES } from './tuning.ts';

/**
 * The number of each act in a packed code. It is part of the format, as is the order of the fields of an act: a
 * new act takes the next number, a new field the last place, and old codes stay readable.
 */
export const PACK_ORDER: Readonly<Record<ActionType, number>> = {
  open: 0,
  leave: 1,
  read: 2,
  thank: 3,
  answer: 4,
  declare: 5,
  pin: 6,
  relegate: 7,
  hide: 8,
  restore: 9,
  remove: 10,
  block: 11,
  report: 12,
  escalate: 13,
  handOver: 14,
  ask: 15,
  requestApproval: 16,
  promise: 17,
  keepPromise: 18,
  reply: 19,
  contact: 20,
  pause: 21,
  release: 22,
  correct: 23,
  retract: 24,
  watch: 25,
  bilan: 26,
  closeComments: 27,
  openComments: 28,
  clarify: 29,
  seeDrafts: 30,
  inquire: 31,
  inject: 32,
  pressure: 33,
  propose: 34,
  consent: 35,
  withhold: 36,
};

const BY_NUMBER = new Map(ACTION_TYPES.map((type) => [PACK_ORDER[type], type]));
const CHANNELS = ['public', 'private'] as const;
const WORDING_MODES = ['draft', 'adapted', 'typed'] as const;

/** Acts as lists: ticks since the act before, number (with who of a team did it), fields; missing last fields are left out. */
export function packActions(actions: readonly Action[]): unknown[][] {
  let before = 0;
  return actions.map((action) => {
    const fields = Object.entries(fieldsOf(action.type)).map(([name, kind]) =>
      packField((action as unknown as Record<string, unknown>)[name], kind),
    );
    while (fields.at(-1) === null && fields.length > 0) fields.pop();
    const number = PACK_ORDER[action.type];
    const packed = [action.at - before, action.by === undefined ? number : [number, action.by], ...fields];
    before = action.at;
    return packed;
  });
}

/** The number of an act in its row, whoever of a team did it. */
export function actNumber(which: unknown): number {
  return (Array.isArray(which) ? which[0] : which) as number;
}

/** The acts again, still to be checked like those of any file. Throws `Misshapen`. */
export function unpackActions(list: readonly unknown[]): Tree[] {
  let at = 0;
  return list.map((item, i) => {
    const [after, which, ...fields] = listAt(item, `actions[${i}]`, 16);
    const [number, by] = Array.isArray(which) ? which : [which];
    const type = BY_NUMBER.get(number as number);
    if (typeof after !== 'number' || type === undefined) throw damaged();
    at += after;
    return { type, at, ...(by === undefined ? {} : { by }), ...unpackFields(type, fields) };
  });
}

function packField(value: unknown, kind: FieldKind): unknown {
  if (value === undefined || value === null) return null;
  switch (kind) {
    case 'flag':
      return value === true ? 1 : 0;
    case 'lang':
      return LANGS.indexOf(value as (typeof LANGS)[number]);
    case 'channel':
      return CHANNELS.indexOf(value as (typeof CHANNELS)[number]);
    case 'wording':
      return packWording(value as Wording);
    case 'sources?':
      return (value as readonly ClaimSource[]).map(packSource);
    case 'acts':
    case 'acts?':
      return (value as readonly ActId[]).map((act) => SPEECH_ACTS.indexOf(act));
    case 'id':
    case 'id|null':
    case 'id?':
    case 'ids':
    case 'text':
    case 'text|null':
    case 'text?':
    case 'texts':
    case 'count':
    case 'count?':
      return value;
    default:
      return never(kind);
  }
}

function packWording(wording: Wording): unknown[] {
  const mode = WORDING_MODES.indexOf(wording.mode);
  if (wording.mode === 'draft') return [mode, wording.draft];
  return wording.mode === 'typed' ? [mode, wording.text] : [mode, wording.draft, wording.text];
}

function packSource({ topic, start, end, how, fact }: ClaimSource): unknown[] {
  const packed = [QUESTION_TOPICS.indexOf(topic), start, end, ANSWER_WAYS.indexOf(how)];
  return fact === null ? packed : [...packed, fact];
}

function unpackSource(value: unknown): Tree {
  const [topic, start, end, how, fact] = listAt(value, 'source', 5);
  return {
    topic: QUESTION_TOPICS[topic as number],
    start,
    end,
    how: ANSWER_WAYS[how as number],
    fact: fact ?? null,
  };
}

function unpackFields(type: ActionType, fields: readonly unknown[]): Tree {
  const tree: Record<string, unknown> = {};
  Object.entries(fieldsOf(type)).forEach(([name, kind], i) => {
    const value = unpackField(fields[i] ?? null, kind);
    if (value !== undefined) tree[name] = value;
  });
  return tree;
}

function unpackField(value: unknown, kind: FieldKind): unknown {
  if (value === null) return kind.endsWith('|null') ? null : undefined;
  if (kind === 'flag') return value === 1;
  if (kind === 'lang') return LANGS[value as number];
  if (kind === 'channel') return CHANNELS[value as number];
  if (kind === 'sources?') return listAt(value, 'sources', MAX_SOURCES).map(unpackSource);
  if (kind === 'acts' || kind === 'acts?') return unpackActs(value);
  return kind === 'wording' ? unpackWording(value) : value;
}

/** A number that stands for no act gives `undefined`, which is refused like any other value of a file. */
function unpackActs(value: unknown): unknown[] {
  return listAt(value, 'acts', SPEECH_ACTS.length).map((number) => SPEECH_ACTS[number as number]);
}

function unpackWording(value: unknown): Tree {
  const [mode, first, second] = listAt(value, 'wording', 3);
  const name = WORDING_MODES[mode as number];
  if (name === 'draft') return { mode: name, draft: first };
  return name === 'typed' ? { mode: name, text: first } : { mode: name, draft: first, text: second };
}
