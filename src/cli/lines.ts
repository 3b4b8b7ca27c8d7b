/**
 * Whole lines from pieces of any length, without their ends (LF or CRLF): those that each piece completes,
 * so that answers leave when the input pauses. The last line may lack its end.
 */
export async function* splitLines(pieces: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  let held = '';
  for await (const piece of pieces) {
    const lines = (held + piece).split('\n');
    held = lines.pop() ?? '';
    yield lines.map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
  }
  if (held !== '') yield [held];
}
