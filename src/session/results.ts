import type { GameRecord } from '../model/record.ts';
import { encodeRecord } from '../record/index.ts';
import type { ResultSummary } from './types.ts';

/** Where a finished game's result goes. A file today; a school's LMS is another port of the same shape. */
export interface ResultsPort {
  readonly deliver: (record: GameRecord, summary: ResultSummary | null) => Promise<void>;
}

/** Gives the record to the player as a file. */
export function filePort(): ResultsPort {
  return {
    deliver: async (record) => {
      const who = (record.annexes.alias ?? '').replace(/[^\p{L}\p{N}_-]+/gu, '-').slice(0, 40);
      const name = [record.scenario.id, record.seed.replace(/[^\p{L}\p{N}_-]+/gu, '-'), who];
      saveFile(
        `${name.filter((part) => part !== '').join('-')}.json`,
        encodeRecord(record),
        'application/json',
      );
    },
  };
}

/** Hands a text to the browser as a file to keep. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
