import { MODES } from '../model/codes.ts';
import { isSureness } from '../model/how-sure.ts';
import { isPlan, type PlannedGame } from '../model/plan.ts';
import type { Annexes } from '../model/record.ts';
import type { DamagedTexts } from './damaged.ts';
import { KEYS } from './kept-keys.ts';
import type { KeyValueStore } from './key-value-store.ts';
import { MAX_HISTORY } from './tuning.ts';
import type { Foretold, JudgedGame, PastResult } from './types.ts';

/** What could be read of the Parcours, and how many of its lines could not; all: the text itself is damaged. */
interface ReadHistory {
  readonly results: readonly PastResult[];
  readonly lost: number | 'all';
}

/** Reads the Parcours from any text; lines that are not results are left out, and counted. */
function readHistory(text: string | null): ReadHistory {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    if (!Array.isArray(value)) return { results: [], lost: 'all' };
    const results = value.filter(isResult);
    return { results: results.slice(0, MAX_HISTORY).map(cleaned), lost: value.length - results.length };
  } catch {
    return { results: [], lost: 'all' };
  }
}

/** A kept line with its optional parts as far as they are of their form. */
function cleaned({ foretold, plan, planned, ...result }: PastResult): PastResult {
  return {
    ...result,
    ...(foretold === undefined ? {} : { foretold: readForetold(foretold) }),
    ...(isPlan(plan) ? { plan } : {}),
    ...(isPlanned(planned) ? { planned } : {}),
  };
}

function isPlanned(value: unknown): value is NonNullable<PlannedGame['planned']> {
  const { plan, times, held } = (value ?? {}) as Record<string, unknown>;
  return isPlan(plan) && Number.isInteger(times) && Number.isInteger(held);
}

/**
 * The Parcours of this machine. What is damaged in it is set aside first, and only then left out of it; with nowhere to
 * set it aside, for a guest, nothing is touched.
 */
export async function openHistory(
  storage: KeyValueStore,
  damaged: DamagedTexts | null,
): Promise<readonly PastResult[]> {
  const text = await storage.get(KEYS.history);
  const { results, lost } = readHistory(text);
  if (text === null || lost === 0 || damaged === null) return results;
  if (await damaged.setAside('history', lost, text)) await storage.set(KEYS.history, JSON.stringify(results));
  return results;
}

/** Adds a result, newest first; the same game graded again keeps its place, and the day it was played. */
export function withResult(history: readonly PastResult[], result: PastResult): PastResult[] {
  if (history.every(({ id }) => id !== result.id)) return [result, ...history].slice(0, MAX_HISTORY);
  return history.map((one) => (one.id === result.id ? { ...result, when: one.when } : one));
}

/** The plan made at the end of a game, and what came of the one made before it. */
export function plansOf({ plan, planned }: Annexes, { plans }: Pick<JudgedGame, 'plans'>): PlannedGame {
  return {
    ...(plan === undefined ? {} : { plan }),
    ...(planned === undefined
      ? {}
      : { planned: { plan: planned, times: plans[planned].times, held: plans[planned].held } }),
  };
}

/** What was said of a game before its verdict, beside the verdict; null when nothing was. */
export function foretoldOf(
  { guesses, sures }: Annexes,
  { levels, decisions }: Pick<JudgedGame, 'levels' | 'decisions'>,
): Foretold | null {
  const told: Foretold = {
    levels: Object.entries(guesses ?? {}).flatMap(([dimension, guess]) => {
      const level = levels[dimension] ?? null;
      return level === null || !isLevel(guess) ? [] : [{ guess, level }];
    }),
    sures: Object.entries(sures ?? {}).flatMap(([id, sure]) => {
      const isGood = decisions[id];
      return isGood === undefined || !isSureness(sure) ? [] : [{ sure, isGood }];
    }),
  };
  return told.levels.length + told.sures.length === 0 ? null : told;
}

/** The same of a kept line: what is not of its form is left out. */
function readForetold(value: unknown): Foretold {
  const { levels, sures } = (value ?? {}) as Partial<Record<keyof Foretold, unknown>>;
  const each = (list: unknown) =>
    Array.isArray(list) ? list.filter((one) => one !== null && typeof one === 'object') : [];
  return {
    levels: each(levels).filter(({ guess, level }) => isLevel(guess) && isLevel(level)),
    sures: each(sures).filter(({ sure, isGood }) => isSureness(sure) && typeof isGood === 'boolean'),
  };
}

function isLevel(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 4;
}

function isResult(value: unknown): value is PastResult {
  if (value === null || typeof value !== 'object') return false;
  const one = value as Partial<PastResult>;
  const isScore = (score: unknown) => score === null || (typeof score === 'number' && Number.isFinite(score));
  return (
    [one.id, one.scenario, one.seed, one.code].every((text) => typeof text === 'string') &&
    one.title !== null &&
    typeof one.title === 'object' &&
    one.dimensions !== null &&
    typeof one.dimensions === 'object' &&
    Object.values(one.dimensions).every(isScore) &&
    (MODES as readonly unknown[]).includes(one.mode) &&
    typeof one.when === 'number' &&
    isScore(one.total) &&
    isScore(one.outcome)
  );
}
