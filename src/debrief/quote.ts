export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** A text cut at the borders of its spans: what to underline, and what lies between. Spans may overlap. */
export function piecesOf(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of merged(text.length, spans)) {
    if (start > at) pieces.push({ text: text.slice(at, start), isMarked: false });
    pieces.push({ text: text.slice(start, end), isMarked: true });
    at = end;
  }
  if (at < text.length || pieces.length === 0) pieces.push({ text: text.slice(at), isMarked: false });
  return pieces;
}

function merged(length: number, spans: readonly { readonly start: number; readonly end: number }[]) {
  const sorted = spans
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(length, end) }))
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start);
  const found: { start: number; end: number }[] = [];
  for (const span of sorted) {
    const last = found.at(-1);
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else found.push({ ...span });
  }
  return found;
}
