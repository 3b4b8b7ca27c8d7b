import type { Lang } from '../../model/text.ts';
import { speaker } from '../../ui/speak.ts';
import { redLineWithin } from '../../words/codes/codes.ts';
import { PILE_WORDS } from '../../words/debrief/pile.ts';
import { figure } from '../parts/finding.ts';
import { tellCut } from './cut-told.ts';
import type { Entry } from './entry.ts';
import type { Held } from './held.ts';

/**
 * What a reader must know beside a total: that an assessment is under the pass mark, which lines were crossed and whether
 * they cap it, and that the game stops before its end.
 */
export function totalRemarks({ played }: Entry, playedOn: Held | null, lang: Lang): string[] {
  if (played === null) return [];
  const word = speaker(PILE_WORDS, lang);
  const { grade, record } = played;
  const told: string[] = [];
  if (record.settings.mode === 'evaluation' && grade.total < grade.passMark)
    told.push(word('underMark', { mark: figure(grade.passMark, lang) }));
  const lines = [...new Set(grade.redLines.map(({ line }) => redLineWithin(lang, line)))].join(', ');
  if (grade.isCapped) told.push(word('cappedBy', { cap: figure(grade.cap, lang), lines }));
  else if (lines !== '') told.push(word('crossed', { lines }));
  const cut = tellCut(record, playedOn, lang);
  return cut === '' ? told : [...told, cut];
}
