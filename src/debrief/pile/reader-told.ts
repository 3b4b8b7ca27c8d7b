import type { Speak } from '../../ui/speak.ts';
import type { PileWord } from '../../words/debrief/pile.ts';
import type { Entry } from './entry.ts';

/** Which reader graded the typed words of a game: that of here, another version, or here because none was stored. */
export function tellReader({ notices, played }: Entry, word: Speak<PileWord>): string {
  if (played === null) return '';
  const { readings } = played.record;
  if (readings?.length === 0) return word('readerNone');
  const { texts, otherwise } = readElsewhere({ notices });
  if (texts > 0) return word('readerOther', { texts, otherwise });
  const isReread = notices.some(({ code }) => code === 'record/tone-differs');
  return word(isReread ? 'readerAgain' : 'readerHere');
}

/** How many texts of a game another version of the reader read, and how many of them the one here reads otherwise. */
export function readElsewhere({ notices }: Pick<Entry, 'notices'>): {
  readonly texts: number;
  readonly otherwise: number;
} {
  const found = notices.find(({ code }) => code === 'record/read-elsewhere');
  return { texts: Number(found?.params.texts ?? 0), otherwise: Number(found?.params.otherwise ?? 0) };
}
