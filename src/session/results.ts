import type { KeptElsewhere, ResultSummary } from './types.ts';

/** What takes the results of games out of the page: a school's platform, say. The session knows none. */
export interface ResultsPort {
  /** The game so far: at each act and quart, from time to time, and when the page is hidden or goes (`isUrgent`). */
  readonly keep: (game: KeptElsewhere, isUrgent: boolean) => void;
  /** A finished game and its marks; again when its player adds a note to it. */
  readonly deliver: (game: KeptElsewhere, summary: ResultSummary) => Promise<void>;
}

/** Downloads a text, or bytes, as a file. */
export function saveFile(name: string, content: string | Uint8Array, type: string): void {
  const whole = typeof content === 'string' ? `${type};charset=utf-8` : type;
  const address = URL.createObjectURL(
    new Blob([typeof content === 'string' ? content : new Uint8Array(content)], {
      type: whole,
    }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
