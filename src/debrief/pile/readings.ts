import type { ActId } from '../../model/codes.ts';
import type { Lang } from '../../model/text.ts';
import { CONTESTED_WORDS } from '../../words/debrief/contested.ts';
import { say } from '../../words/define.ts';
import { lookedAt, opinionsOf, type PileModel, playedOn } from './model.ts';
import { rulingsOf } from './opinions.ts';
import { namesIn, withoutNames } from './without-names.ts';

/** A reading that an instructor settled for the reader or for the player, without names. */
export interface SettledReading {
  readonly lang: Lang; // in which the game was played
  readonly to: string; // post answered; '' none
  readonly text: string;
  readonly acts: readonly ActId[];
}

/** The readings settled in the games looked at. A word of which neither was right teaches nothing, and is left out. */
export function settledReadings(model: PileModel): SettledReading[] {
  return lookedAt(model).flatMap((entry) => {
    const { played } = entry;
    const scenario = playedOn(model, entry)?.scenario;
    if (played?.grade.contest == null || scenario === undefined) return [];
    const rulings = rulingsOf(opinionsOf(model, entry));
    const names = namesIn(scenario, played.record.annexes.alias ?? '');
    const clean = (text: string) => withoutNames(text, names, say(CONTESTED_WORDS, model.lang, 'name'));
    return played.grade.contest.words.flatMap(({ saying, to, text, heard, says }) => {
      const ruling = rulings[saying];
      if (ruling !== 'reader' && ruling !== 'player') return [];
      const { lang } = played.record.settings;
      return [{ lang, to: clean(to), text: clean(text), acts: ruling === 'reader' ? heard : says }];
    });
  });
}

/** The same as a file: a line each, its fields apart by tabs. No name of a person, no game and no day stand in it. */
export function readingsTsv(model: PileModel): string {
  const line = (cells: readonly string[]) => cells.map((cell) => cell.replace(/\s+/g, ' ').trim()).join('\t');
  const rows = settledReadings(model).map(({ lang, to, text, acts }) =>
    line([lang, to, text, acts.join(' ')]),
  );
  return `${[line(['lang', 'post', 'reply', 'acts']), ...rows].join('\n')}\n`;
}
