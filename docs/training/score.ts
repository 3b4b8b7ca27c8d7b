/** Area under the ROC curve: the chance that a positive is ranked above a negative, ties count half. */
export function auc(scores: readonly number[], positive: readonly boolean[]): number {
  const order = scores.map((_, i) => i).sort((a, b) => scores[a]! - scores[b]!);
  let rankSum = 0;
  let i = 0;
  while (i < order.length) {
    let j = i;
    while (j < order.length && scores[order[j]!] === scores[order[i]!]) j++;
    for (let k = i; k < j; k++) if (positive[order[k]!]) rankSum += (i + j + 1) / 2;
    i = j;
  }
  const yes = positive.filter(Boolean).length;
  const no = positive.length - yes;
  return yes === 0 || no === 0 ? Number.NaN : (rankSum - (yes * (yes + 1)) / 2) / (yes * no);
}

/** Macro-averaged F1 over the labels that occur. */
export function macroF1(truth: readonly string[], said: readonly string[]): number {
  const labels = [...new Set(truth)];
  return (
    labels.reduce(
      (sum, label) =>
        sum +
        f1(
          truth.map((t) => t === label),
          said.map((s) => s === label),
        ),
      0,
    ) / labels.length
  );
}

/** F1 of a yes/no question. */
export function f1(truth: readonly boolean[], said: readonly boolean[]): number {
  let hit = 0;
  let miss = 0;
  let extra = 0;
  truth.forEach((t, i) => {
    if (t && said[i]) hit++;
    else if (t) miss++;
    else if (said[i]) extra++;
  });
  return hit === 0 ? 0 : (2 * hit) / (2 * hit + miss + extra);
}

export const mean = (xs: readonly number[]): number =>
  xs.length === 0 ? Number.NaN : xs.reduce((a, b) => a + b, 0) / xs.length;
