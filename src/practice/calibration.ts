/** Answers given with one sureness, and how many were good. */
export interface CalibrationRow {
  readonly sure: number; // per cent
  readonly answers: number;
  readonly good: number;
}

/** An answer, how sure its giver was before the verdict (0..100), and whether it was good. */
interface SureAnswer {
  readonly sure: number;
  readonly isGood: boolean;
}

/** What one's sureness is worth: a row for each that was said, from the least sure. */
export function calibrationOf(answers: readonly SureAnswer[]): CalibrationRow[] {
  const sures = [...new Set(answers.map(({ sure }) => sure))].sort((a, b) => a - b);
  return sures.map((sure) => {
    const these = answers.filter((one) => one.sure === sure);
    return { sure, answers: these.length, good: these.filter(({ isGood }) => isGood).length };
  });
}

/** The rows of two lists of answers as one list. */
export function mergeCalibration(
  ours: readonly CalibrationRow[],
  theirs: readonly CalibrationRow[],
): CalibrationRow[] {
  const rows = new Map(ours.map((row) => [row.sure, row]));
  for (const { sure, answers, good } of theirs) {
    const own = rows.get(sure);
    rows.set(sure, { sure, answers: (own?.answers ?? 0) + answers, good: (own?.good ?? 0) + good });
  }
  return [...rows.values()].sort((a, b) => a.sure - b.sure);
}

/** A level that a player guessed before the verdict, and the one that the rubric gave: 0..4. */
interface LevelGuess {
  readonly guess: number;
  readonly level: number;
}

/** How far guesses were from the rubric, in levels. */
export interface GuessGap {
  readonly guesses: number;
  readonly bias: number; // mean of guess less level; above 0: one rates oneself too high
  readonly off: number; // mean distance, whichever way
}

/** How far the guesses of some games were; null without any. */
export function guessGap(guesses: readonly LevelGuess[]): GuessGap | null {
  if (guesses.length === 0) return null;
  const gaps = guesses.map(({ guess, level }) => guess - level);
  const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
  return { guesses: gaps.length, bias: mean(gaps), off: mean(gaps.map(Math.abs)) };
}
