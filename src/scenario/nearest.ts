const MOST_EDITS = 4;

/**
 * The name an author probably meant: the closest of the known ones by edit distance (a swap of two
 * neighbours counts as one), at most a third of its length away and four edits; null when none is close.
 */
export function nearest(name: string, known: readonly string[]): string | null {
  const wanted = plain(name);
  if (wanted.length === 0 || wanted.length > 60) return null;
  const size = wanted.length + MOST_EDITS + 2;
  const rows: Rows = [new Uint8Array(size), new Uint8Array(size), new Uint8Array(size)];
  let best: string | null = null;
  let least = Math.min(MOST_EDITS, Math.max(1, Math.floor(wanted.length / 3))) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - wanted.length) >= least) continue;
    const distance = candidate === name ? 0 : editDistance(wanted, plain(candidate), least, rows);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[-_ ]/g, '');
}

/** Exact below `bound`; any distance from `bound` on is given as too far, so that most names are soon dismissed. */
function editDistance(a: string, b: string, bound: number, rows: Rows): number {
  const far = a.length + b.length;
  let [before, last, row] = rows;
  for (let j = 0; j <= b.length; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - bound);
    const to = Math.min(b.length, i + bound);
    row[from - 1] = from === 1 ? i : far; // cells this far from the diagonal are over the bound
    let nearest = from === 1 ? i : far;
    const letter = a.charCodeAt(i - 1);
    for (let j = from; j <= to; j++) {
      const cost = letter === b.charCodeAt(j - 1) ? 0 : 1;
      let least = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + cost,
      );
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        least = Math.min(least, (before[j - 2] as number) + 1);
      row[j] = least;
      if (least < nearest) nearest = least;
    }
    row[to + 1] = far;
    if (nearest >= bound) return bound;
    [before, last, row] = [last, row, before];
  }
  return last[b.length] as number;
}

type Rows = readonly [Uint8Array, Uint8Array, Uint8Array];
