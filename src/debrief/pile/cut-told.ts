import type { GameRecord } from '../../model/record.ts';
import type { Lang } from '../../model/text.ts';
import { clockWords } from '../../ui/clock-words.ts';
import { speaker } from '../../ui/speak.ts';
import { PILE_WORDS } from '../../words/debrief/pile.ts';
import type { Held } from './held.ts';

/** Where a game stops before its end: at which hour and how far on, when its scenario is at hand; '' when it does not. */
export function tellCut({ end }: Pick<GameRecord, 'end'>, playedOn: Held | null, lang: Lang): string {
  if (end.isComplete) return '';
  const word = speaker(PILE_WORDS, lang);
  if (playedOn === null) return word('cutShort');
  const { scenario } = playedOn;
  const percent = Math.floor((100 * end.tick) / Math.max(1, scenario.ticks));
  return word('cutAt', { hour: clockWords(scenario, end.tick, lang).hour, percent });
}
