import type { GameRecord } from '../model/record.ts';
import type { ResultSummary } from './types.ts';

/**
 * What a page that embeds the game (a school's LMS, say) provides to receive results.
 * @public nothing calls it yet
 */
export interface ResultsPort {
  readonly deliver: (record: GameRecord, summary: ResultSummary | null) => Promise<void>;
}

/** Downloads a text as a file. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
