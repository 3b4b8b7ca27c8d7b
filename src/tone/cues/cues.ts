import { compile, type Matcher, matcher, type Pattern } from '../match.ts';
import { holdsNegation } from '../scope.ts';
import { ACTS_EN, CLASSES_EN } from './acts-en.ts';
import { ACTS_FR, CLASSES_FR } from './acts-fr.ts';
import type { CueGroup, CueId } from './cue.ts';
import { HOUSE_EN } from './house-en.ts';
import { HOUSE_FR } from './house-fr.ts';
import { MANNERS_EN } from './manners-en.ts';
import { MANNERS_FR } from './manners-fr.ts';
import { TIMES_EN, TIMES_FR } from './times.ts';

/** One pattern ready to be searched, with what it shows. */
export interface Cue {
  readonly id: CueId | 'time';
  readonly key: string; // the pattern as written: a cue counts once
  readonly weight: number;
  readonly negated: 'keep' | 'drop' | CueId;
  readonly question: 'only' | 'never' | 'any';
  readonly ownsNegation: boolean; // the pattern itself holds a "not"
}

function cuesOf(
  groups: readonly CueGroup[],
  times: readonly string[],
  classes: Readonly<Record<string, string>>,
  lang: 'fr' | 'en',
): Matcher<Cue> {
  const items: { pattern: Pattern; item: Cue }[] = [];
  for (const group of groups)
    for (const source of group.patterns)
      items.push({
        pattern: compile(source, classes),
        item: {
          id: group.cue,
          key: source,
          weight: group.weight,
          negated: group.negated ?? 'drop',
          question: group.question ?? 'any',
          ownsNegation: holdsNegation(source, lang),
        },
      });
  for (const source of times)
    items.push({
      pattern: compile(source, classes),
      item: { id: 'time', key: source, weight: 1, negated: 'keep', question: 'any', ownsNegation: true },
    });
  return matcher(items);
}

/** English words that French replies borrow as they are. */
const BORROWED: readonly CueGroup[] = [
  { cue: 'apology', weight: 0.85, negated: 'refuseApology', patterns: ['sorry'] },
  { cue: 'thank', weight: 0.8, patterns: ['thanks', 'thank you'] },
  { cue: 'redirect', weight: 0.9, patterns: ['call nous', 'checkez|checke'] },
  { cue: 'repair', weight: 0.8, patterns: ['@we ~1 fix|fixe'] },
];

export const CUES: Readonly<Record<'fr' | 'en', Matcher<Cue>>> = {
  fr: cuesOf([...ACTS_FR, ...HOUSE_FR, ...MANNERS_FR, ...BORROWED], TIMES_FR, CLASSES_FR, 'fr'),
  en: cuesOf([...ACTS_EN, ...HOUSE_EN, ...MANNERS_EN], TIMES_EN, CLASSES_EN, 'en'),
};
