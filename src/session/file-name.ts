import { fold } from '../base/fold.ts';
import { hashJson } from '../base/hash.ts';
import type { GameRecord } from '../model/record.ts';

const MOST_ALIAS = 40; // letters
const MARK = 6; // hexadecimal digits

/**
 * The name of a game's file, without what follows its dot: scenario, alias if any, day, first digits of a hash of all it
 * holds. The files of a class are gathered in one folder, where none may take another's place.
 * @param when epoch ms, of the machine
 */
export function gameFileName(record: GameRecord, when: number): string {
  return classFileName(record.scenario.id, record.annexes.alias ?? '', when, record);
}

/** The same for anything that a class hands in: `what` it is, who made it, and all it holds. */
export function classFileName(what: string, alias: string, when: number, held: object): string {
  const mark = hashJson(held).slice(0, MARK);
  return [what, plain(alias), dayOf(when), mark].filter((part) => part !== '').join('-');
}

/** The local day, as 2026-11-29. */
export function dayOf(when: number): string {
  const day = new Date(when);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** Letters and digits, accents off, so that drives and mails keep them. */
function plain(text: string): string {
  const kept = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...kept.join('-')].slice(0, MOST_ALIAS).join('').replace(/-$/, '');
}
