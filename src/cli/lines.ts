/** Characters of a line that is read, D: a hundred times the longest reply. What is beyond is dropped, without a fault. */
const LONGEST = 1_000_000;

/**
 * Whole lines from pieces of any length, without their ends (LF or CRLF): those that each piece completes,
 * so that answers leave when the input pauses. The last line may lack its end.
 */
export async function* splitLines(pieces: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  let held: string[] = []; // of the line that is not whole yet
  let size = 0;
  const hold = (part: string) => {
    if (size < LONGEST && part !== '') held.push(part.slice(0, LONGEST - size));
    size += part.length;
  };
  for await (const piece of pieces) {
    const [first = '', ...others] = piece.split('\n');
    hold(first);
    const lines: string[] = [];
    for (const part of others) {
      const line = held.join('');
      lines.push(line.endsWith('\r') ? line.slice(0, -1) : line);
      held = [];
      size = 0;
      hold(part);
    }
    yield lines;
  }
  if (size > 0) yield [held.join('')];
}
