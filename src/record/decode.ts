import { ok, type Result } from '../base/result.ts';
import { type GameRecord, RECORD_VERSION } from '../model/record.ts';
import { fault, type RecordFault } from './fault.ts';
import { migrate, OLDEST_RECORD } from './migrate.ts';
import { readRecord } from './read-record.ts';
import { Misshapen, own, treeAt } from './shape.ts';
import { MAX_TEXT_UNITS } from './tuning.ts';
import { isPacked, type ScenarioOf, unpack } from './unpack.ts';

/** The record as the text of a file: JSON, one act and one reading a line, so that people and `diff` can read it. */
export function encodeRecord(record: GameRecord): string {
  const { actions, readings } = record;
  const text = JSON.stringify({ ...record, actions: '@', readings: readings === null ? null : '@' }, null, 2);
  return `${text
    .replace('"actions": "@"', () => `"actions": ${linesOf(actions)}`)
    .replace('"readings": "@"', () => `"readings": ${linesOf(readings ?? [])}`)}\n`;
}

function linesOf(list: readonly object[]): string {
  const lines = list.map((item) => `    ${JSON.stringify(item)}`).join(',\n');
  return `[${lines === '' ? '' : `\n${lines}\n  `}]`;
}

/**
 * A record from the text of a file or from a packed code, whoever made it. What is not understood is left
 * behind; what is wrong is named with its place. Never throws. Only a code of version 1 needs `scenarioOf`, to find its words.
 */
export function decodeRecord(
  text: string,
  scenarioOf: ScenarioOf = () => null,
): Result<GameRecord, RecordFault> {
  if (text.length > MAX_TEXT_UNITS)
    return fault('record/too-large', { size: text.length, limit: MAX_TEXT_UNITS });
  const trimmed = text.replace(/^\ufeff/, '').trim();
  if (trimmed === '') return fault('record/empty');
  try {
    return decodeTree(isPacked(trimmed) ? unpack(trimmed, scenarioOf) : parse(trimmed));
  } catch (thrown) {
    if (thrown instanceof Misshapen) return thrown.fault;
    // Too deep for the machine's own stack: no record of ours is.
    if (thrown instanceof RangeError) return fault('record/not-a-record');
    throw thrown;
  }
}

function decodeTree(value: unknown): Result<GameRecord, RecordFault> {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    return fault('record/not-a-record');
  const tree = treeAt(value, '');
  const version = own(tree, 'recordVersion');
  if (typeof version !== 'number' || !Number.isInteger(version) || version < OLDEST_RECORD)
    return fault('record/not-a-record');
  if (version > RECORD_VERSION) return fault('record/newer', { version, known: RECORD_VERSION });
  return ok(readRecord(migrate(tree, version)));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Misshapen(fault('record/not-json'));
  }
}
