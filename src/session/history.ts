import { MODES } from '../model/codes.ts';
import type { DamagedTexts } from './damaged.ts';
import { KEYS } from './kept-keys.ts';
import type { KeyValueStore } from './key-value-store.ts';
import { MAX_HISTORY } from './tuning.ts';
import type { PastResult } from './types.ts';

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
    return { results: results.slice(0, MAX_HISTORY), lost: value.length - results.length };
  } catch {
    return { results: [], lost: 'all' };
  }
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
