import type { Action } from '../model/action.ts';
import { DIMENSIONS, MODES } from '../model/codes.ts';
import { MOST_ASKED, MOST_WHYS } from '../model/how-sure.ts';
import { isPlan } from '../model/plan.ts';
import {
  type Annexes,
  type GameRecord,
  RECORD_VERSION,
  type RecordScenario,
  type RecordSettings,
} from '../model/record.ts';
import { fault } from './fault.ts';
import { readAction } from './read-action.ts';
import {
  countAt,
  eachAt,
  flagAt,
  hashAt,
  langAt,
  Misshapen,
  numberAt,
  oneOf,
  own,
  type Tree,
  textAt,
  treeAt,
  wanted,
} from './shape.ts';
import { readStoredReading } from './stored-readings.ts';
import { MAX_ACTIONS, MAX_CHECKS, MAX_ID_UNITS, MAX_READINGS } from './tuning.ts';

/** A clean record of the present version from untrusted JSON. Unknown fields are left behind. Throws `Misshapen`. */
export function readRecord(value: unknown): GameRecord {
  const tree = treeAt(value, '');
  const end = treeAt(own(tree, 'end'), 'end');
  return {
    recordVersion: RECORD_VERSION,
    engineVersion: textAt(own(tree, 'engineVersion'), 'engineVersion', MAX_ID_UNITS),
    toneModel: textAt(own(tree, 'toneModel'), 'toneModel', MAX_ID_UNITS),
    scenario: readScenario(treeAt(own(tree, 'scenario'), 'scenario')),
    seed: textAt(own(tree, 'seed'), 'seed', MAX_ID_UNITS),
    settings: readSettings(treeAt(own(tree, 'settings'), 'settings')),
    actions: readActions(own(tree, 'actions')),
    readings: readReadings(own(tree, 'readings')),
    checks: eachAt(own(tree, 'checks'), 'checks', readCheck, MAX_CHECKS),
    end: { ...readCheck(end, 'end'), isComplete: flagAt(own(end, 'isComplete'), 'end.isComplete') },
    seal: hashOrNull(own(tree, 'seal'), 'seal'),
    annexes: readAnnexes(treeAt(own(tree, 'annexes') ?? {}, 'annexes')),
  };
}

function readScenario(tree: Tree): RecordScenario {
  const rules = hashOrNull(own(tree, 'rules'), 'scenario.rules');
  return {
    id: fileIdAt(own(tree, 'id'), 'scenario.id'),
    hash: hashAt(own(tree, 'hash'), 'scenario.hash'),
    rubric: hashOrNull(own(tree, 'rubric'), 'scenario.rubric'),
    rules,
    words: rules === null ? null : hashAt(own(tree, 'words'), 'scenario.words'),
  };
}

function readActions(value: unknown): Action[] {
  const actions = eachAt(value, 'actions', readAction, MAX_ACTIONS);
  const late = actions.findIndex((action, i) => i > 0 && action.at < (actions[i - 1] as Action).at);
  if (late >= 0) throw new Misshapen(fault('record/out-of-order', { path: `actions[${late}].at` }));
  return actions;
}

function readReadings(value: unknown): GameRecord['readings'] {
  return value === null ? null : eachAt(value, 'readings', readStoredReading, MAX_READINGS);
}

function readSettings(tree: Tree): RecordSettings {
  const accommodation = numberAt(own(tree, 'accommodation'), 'settings.accommodation');
  if (accommodation < 0 || accommodation > 1000) wanted('settings.accommodation', 'number');
  return {
    mode: oneOf(own(tree, 'mode'), 'settings.mode', MODES),
    lang: langAt(own(tree, 'lang'), 'settings.lang'),
    player: textAt(own(tree, 'player'), 'settings.player', MAX_ID_UNITS),
    accommodation,
  };
}

function hashOrNull(value: unknown, path: string): string | null {
  return value === null ? null : hashAt(value, path);
}

function readCheck(value: unknown, path: string): { tick: number; hash: string } {
  const tree = treeAt(value, path);
  return {
    tick: countAt(own(tree, 'tick'), `${path}.tick`),
    hash: hashAt(own(tree, 'hash'), `${path}.hash`),
  };
}

function readAnnexes(tree: Tree): Annexes {
  const text = (key: string) => {
    const value = own(tree, key);
    return value === undefined ? {} : { [key]: textAt(value, `annexes.${key}`) };
  };
  const guesses = own(tree, 'guesses');
  const sures = own(tree, 'sures');
  const whys = own(tree, 'whys');
  const seconds = own(tree, 'seconds');
  const left = own(tree, 'left');
  const bilan = own(tree, 'bilan');
  const [plan, planned] = [own(tree, 'plan'), own(tree, 'planned')];
  return {
    ...text('felt'),
    ...text('rule'),
    ...text('alias'),
    ...text('group'),
    ...(left === undefined ? {} : { left: countAt(left, 'annexes.left') }),
    ...(seconds === undefined ? {} : { seconds: countAt(seconds, 'annexes.seconds') }),
    ...(own(tree, 'unseen') === true ? { unseen: true } : {}),
    ...(guesses === undefined ? {} : { guesses: readGuesses(treeAt(guesses, 'annexes.guesses')) }),
    ...(sures === undefined ? {} : { sures: readByDecision(sures, 'annexes.sures', MOST_ASKED, numberAt) }),
    ...(whys === undefined ? {} : { whys: readByDecision(whys, 'annexes.whys', MOST_WHYS, textAt) }),
    ...(isPlan(plan) ? { plan } : {}),
    ...(isPlan(planned) ? { planned } : {}),
    ...(bilan === undefined ? {} : { bilan: readBilan(treeAt(bilan, 'annexes.bilan')) }),
  };
}

function readGuesses(tree: Tree): Record<string, number> {
  const guesses: Record<string, number> = {};
  for (const dimension of [...DIMENSIONS, 'total', 'outcome']) {
    const value = own(tree, dimension);
    if (value !== undefined) guesses[dimension] = numberAt(value, `annexes.guesses.${dimension}`);
  }
  return guesses;
}

/** What was said of decisions, each by its id in the review; what is under no such id is left out. */
function readByDecision<T>(
  value: unknown,
  path: string,
  most: number,
  read: (one: unknown, path: string) => T,
): Record<string, T> {
  const told = Object.entries(treeAt(value, path)).filter(([id]) => IS_DECISION.test(id));
  return Object.fromEntries(told.slice(0, most).map(([id, one]) => [id, read(one, `${path}.${id}`)]));
}
const IS_DECISION = /^d\d{1,7}-\d{1,6}$/;

function readBilan(tree: Tree): NonNullable<Annexes['bilan']> {
  return {
    figures: eachAt(own(tree, 'figures'), 'annexes.bilan.figures', (one, path) => textAt(one, path)),
    cause: textAt(own(tree, 'cause'), 'annexes.bilan.cause'),
    lesson: textAt(own(tree, 'lesson'), 'annexes.bilan.lesson'),
  };
}

/** A scenario's id, safe to look for as a file's name: no dot, no slash. */
function fileIdAt(value: unknown, path: string): string {
  if (typeof value !== 'string' || value.length > MAX_ID_UNITS || !/^[a-z][a-z0-9_-]*$/.test(value))
    wanted(path, 'id');
  return value;
}
