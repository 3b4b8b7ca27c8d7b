/** Whole lines from pieces of any length, without their ends (LF or CRLF). The last may lack one. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let held = '';
  for await (const piece of pieces) {
    held += piece;
    let from = 0;
    for (let end = held.indexOf('\n', from); end >= 0; end = held.indexOf('\n', from)) {
      yield held.slice(from, held[end - 1] === '\r' && end > from ? end - 1 : end);
      from = end + 1;
    }
    held = held.slice(from);
  }
  if (held !== '') yield held;
}
