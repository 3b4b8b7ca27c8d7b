import { MODES } from '../model/codes.ts';
import { MAX_HISTORY } from './tuning.ts';
import type { PastResult } from './types.ts';

/** Reads the Parcours from any text; lines that are not results are left out. */
export function readHistory(text: string | null): PastResult[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? value.filter(isResult).slice(0, MAX_HISTORY) : [];
  } catch {
    return [];
  }
}

/** Adds a result, newest first; the same game graded again replaces its line. */
export function withResult(history: readonly PastResult[], result: PastResult): PastResult[] {
  return [result, ...history.filter((one) => one.id !== result.id)].slice(0, MAX_HISTORY);
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
