import type { Kit, Talk } from './kit.ts';

/** Progress of long work on the talk's line, when a person reads it as it goes; silent elsewhere. */
export function progressOf(
  kit: Kit,
  total: number,
  line: Talk = 'progress',
): { step: () => void; end: () => void } {
  if (!kit.io.isTerminal) return { step: () => {}, end: () => {} };
  let done = 0;
  return {
    step: () => {
      done++;
      kit.io.err(`\r${kit.word(line, { done, total })}`);
    },
    end: () => kit.io.err('\r\u001b[K'),
  };
}
