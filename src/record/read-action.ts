import { never } from '../base/result.ts';
import type { Action, ActionType, Wording } from '../model/action.ts';
import { ACTIONS, type FieldKind, factsOf } from '../model/actions.ts';
import { ANSWER_WAYS, type ClaimSource, QUESTION_TOPICS } from '../model/claim.ts';
import { type ActId, SPEECH_ACTS } from '../model/codes.ts';
import {
  countAt,
  eachAt,
  flagAt,
  idAt,
  langAt,
  Misshapen,
  oneOf,
  own,
  type Tree,
  textAt,
  treeAt,
  wanted,
} from './shape.ts';
import { MAX_SOURCES } from './tuning.ts';

/** A clean action from untrusted JSON: exactly its own fields, each of its kind. Throws `Misshapen`. */
export function readAction(value: unknown, path: string): Action {
  const tree = treeAt(value, path);
  const type = own(tree, 'type');
  if (typeof type !== 'string' || !Object.hasOwn(ACTIONS, type)) wanted(`${path}.type`, 'action');
  const action: Record<string, unknown> = { type, at: countAt(own(tree, 'at'), `${path}.at`) };
  const by = own(tree, 'by');
  if (by !== undefined) action.by = idAt(by, `${path}.by`);
  for (const [name, kind] of Object.entries(fieldsOf(type as ActionType))) {
    const read = readField(own(tree, name), kind, `${path}.${name}`);
    if (read !== undefined) action[name] = read;
  }
  return action as unknown as Action;
}

/** The fields of an act in a file, with their kinds, in the order of a packed record. */
export function fieldsOf(type: ActionType): Readonly<Record<string, FieldKind>> {
  return factsOf(type).fields;
}

function readField(value: unknown, kind: FieldKind, path: string): unknown {
  switch (kind) {
    case 'id':
      return idAt(value, path);
    case 'id|null':
      return value === null ? null : idAt(value, path);
    case 'id?':
      return value === undefined ? undefined : idAt(value, path);
    case 'ids':
      return eachAt(value, path, idAt);
    case 'text':
      return textAt(value, path);
    case 'text|null':
      return value === null ? null : textAt(value, path);
    case 'text?':
      return value === undefined ? undefined : textAt(value, path);
    case 'texts':
      return eachAt(value, path, (item, at) => textAt(item, at));
    case 'count':
      return countAt(value, path);
    case 'count?':
      return value === undefined ? undefined : countAt(value, path);
    case 'flag':
      return flagAt(value, path);
    case 'lang':
      return langAt(value, path);
    case 'channel':
      return oneOf(value, path, ['public', 'private']);
    case 'wording':
      return readWording(treeAt(value, path), path);
    case 'sources?':
      return value === undefined ? undefined : eachAt(value, path, readSource, MAX_SOURCES);
    case 'acts':
      return eachAt(value, path, readAct, SPEECH_ACTS.length);
    case 'acts?':
      return value === undefined ? undefined : eachAt(value, path, readAct, SPEECH_ACTS.length);
    default:
      return never(kind);
  }
}

function readSource(value: unknown, path: string): ClaimSource {
  const tree = treeAt(value, path);
  const start = countAt(own(tree, 'start'), `${path}.start`);
  const end = countAt(own(tree, 'end'), `${path}.end`);
  const topic = oneOf(own(tree, 'topic'), `${path}.topic`, QUESTION_TOPICS);
  const how = oneOf(own(tree, 'how'), `${path}.how`, ANSWER_WAYS);
  return { topic, start, end, how, fact: how === 'fact' ? idAt(own(tree, 'fact'), `${path}.fact`) : null };
}

function readAct(value: unknown, path: string): ActId {
  return oneOf(value, path, SPEECH_ACTS);
}

function readWording(tree: Tree, path: string): Wording {
  const mode = oneOf(own(tree, 'mode'), `${path}.mode`, ['draft', 'adapted', 'typed']);
  const draft = () => idAt(own(tree, 'draft'), `${path}.draft`);
  const text = () => textAt(own(tree, 'text'), `${path}.text`);
  if (mode === 'draft') return { mode, draft: draft() };
  return mode === 'typed' ? { mode, text: text() } : { mode, draft: draft(), text: text() };
}

/** A clean action from untrusted JSON; null when it is none. */
export function checkedAction(value: unknown): Action | null {
  try {
    return readAction(value, 'action');
  } catch (thrown) {
    if (thrown instanceof Misshapen) return null;
    throw thrown;
  }
}
