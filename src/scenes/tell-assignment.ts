import type { Lang } from '../model/text.ts';
import { speaker } from '../ui/speak.ts';
import { TEACH_WORDS } from '../words/author/teach.ts';
import { MODE_NAMES } from '../words/codes/codes.ts';
import { DRILL_WORDS } from '../words/debrief/drills.ts';
import { DOSSIER_WORDS } from '../words/play/dossier.ts';
import type { Assignment } from './assignment.ts';

/** An assignment in one line: the drills, or mode, seed, time, drafts, group, rubric; what is as usual is not said. */
export function tellAssignment(
  { mode, seed, time, writeFirst, group, rubric, drills }: Assignment,
  lang: Lang,
): string {
  const t = speaker(TEACH_WORDS, lang);
  const d = speaker(DOSSIER_WORDS, lang);
  const names = speaker(DRILL_WORDS, lang);
  if (drills.length > 0)
    return [
      drills.map((name) => names(name)).join(', '),
      seed === '' ? '' : t('tellSeed', { seed }),
      group === '' ? '' : t('tellGroup', { group }),
    ]
      .filter((part) => part !== '')
      .join(' · ');
  return [
    speaker(MODE_NAMES, lang)(mode),
    seed === '' ? '' : t('tellSeed', { seed }),
    time === 1 ? '' : time === 0 ? d('timeOff') : d('timeTimes', { n: time }),
    writeFirst ? t('tellWriteFirst') : '',
    rubric === '' ? '' : t('tellRubric'),
    group === '' ? '' : t('tellGroup', { group }),
  ]
    .filter((part) => part !== '')
    .map((part) => part.replace(/\.$/, ''))
    .join(' · ');
}
