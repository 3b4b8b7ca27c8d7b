import type { Lang } from '../../model/text.ts';
import { defineWords, plural, say } from '../define.ts';

/** What a level is made of: what was met, what was met in part, then what was missed. */
const TALLY_WORDS = defineWords({
  fr: {
    done: (p) => `${p.n} ${plural('fr', Number(p.n), 'occasion tenue', 'occasions tenues')}`,
    noneDone: 'Aucune occasion tenue',
    partly: (p) => `${p.n} en partie`,
    missed: (p) => `${p.n} ${plural('fr', Number(p.n), 'manquée', 'manquées')}`,
    noneMissed: 'aucune manquée',
    onlyMet: 'La seule occasion a été tenue.',
  },
  en: {
    done: (p) => `${p.n} ${plural('en', Number(p.n), 'opportunity', 'opportunities')} taken`,
    noneDone: 'No opportunity taken',
    partly: (p) => `${p.n} partly taken`,
    missed: (p) => `${p.n} missed`,
    noneMissed: 'none missed',
    onlyMet: 'The only opportunity was taken.',
  },
});

/** The level of a dimension in counts: met, met in part, missed; '' when there was nothing to judge. */
export function tellTally(
  lang: Lang,
  tally: { readonly done: number; readonly partly: number; readonly missed: number },
): string {
  const { done, partly, missed } = tally;
  if (done + partly + missed === 0) return '';
  if (done === 1 && partly + missed === 0) return say(TALLY_WORDS, lang, 'onlyMet');
  const told = [
    done === 0 ? say(TALLY_WORDS, lang, 'noneDone') : say(TALLY_WORDS, lang, 'done', { n: done }),
    ...(partly === 0 ? [] : [say(TALLY_WORDS, lang, 'partly', { n: partly })]),
    missed === 0 ? say(TALLY_WORDS, lang, 'noneMissed') : say(TALLY_WORDS, lang, 'missed', { n: missed }),
  ];
  return `${told.join('; ')}.`;
}
