import { hashJson } from '../base/hash.ts';
import type { Scenario } from './scenario.ts';

/**
 * What a part of a scenario does in play. `rules`: the rules read it, so that another one is another game; `words`:
 * prose that a reading, a claim or a quotation takes in; `shown`: prose and announcements that no rule reads.
 */
export type ScenarioPart = 'rules' | 'words' | 'shown';

/** Prose taken in, by its place (`*`: any item of a list): a word is read beside the post it answers, compared, quoted. */
export const WORDS: ReadonlySet<string> = new Set([
  'organisation.name', // stands in posts of the crowd and of the press
  'organisation.rules.*.text', // a pinned text that quotes them recalls them
  'facts.*.text', // a typed claim is held against it
  'posts.*.text',
  'posts.*.drafts.*.text',
  'posts.*.drafts.*.promise.text',
  'planned.*.text',
  'messages.*.text', // leaks are quoted in public
  'messages.*.options.*.text',
  'messages.*.options.*.effects.*.text',
  'statements.*.draft.text',
  'statements.*.draft.promise.text',
  'contacts.*.drafts.*.text',
  'contacts.*.drafts.*.promise.text',
  'beats.*.effects.*.text',
  'imprevus.*.effects.*.text',
  'chatter.groups.*.lines',
  'chatter.slots',
]);

/** What is only shown or announced. What is on neither list is read by the rules: a field that is new is on the safe side. */
export const SHOWN: ReadonlySet<string> = new Set([
  'posts.*.drafts.*.cost.text',
  'statements.*.draft.cost.text',
  'contacts.*.drafts.*.cost.text',
  'messages.*.options.*.cost.text',
  'hash',
  'rulesHash',
  'wordsHash',
  'rubric', // told apart (`rubricHash`): it changes no game
  'title',
  'summary',
  'langs', // follows from the texts
  'minutes',
  'difficulty',
  'skills',
  'objectives',
  'warnings',
  'seed', // of a game to come; a record has its own
  'lesson',
  'drafts', // how the composer opens
  'accommodation.note',
  'organisation.about',
  'organisation.voiceNote',
  'organisation.signature',
  'crisis.known',
  'quarts.*.title',
  'quarts.*.intro',
  'platforms.*.name',
  'audiences.*.name',
  'people.*.bio',
  'people.*.portrait',
  'facts.*.question',
  'services.*.name',
  'services.*.person',
  'services.*.role',
  'services.*.portrait',
  'posts.*.image.alt',
  'posts.*.drafts.*.why',
  'messages.*.options.*.why',
  'statements.*.title',
  'statements.*.draft.why',
  'contacts.*.label',
  'contacts.*.drafts.*.why',
  'imprevus.*.title',
  'chatter.groups.*.portrait',
  'debrief.pattern',
  'debrief.lessons',
  'debrief.endings.*.title',
  'debrief.endings.*.text',
  'debrief.endings.*.became.*.text',
]);

/** What the thing at a place (`posts.*.text`) does in play. */
export function partAt(place: string): ScenarioPart {
  return WORDS.has(place) ? 'words' : SHOWN.has(place) ? 'shown' : 'rules';
}

/** A scenario before it is hashed, or after. */
type Played = Omit<Scenario, 'hash' | 'rulesHash' | 'wordsHash'>;

/** Hash of what the rules read, prose apart, and of the prose that is taken in. */
export function hashesOf(scenario: Played): Pick<Scenario, 'rulesHash' | 'wordsHash'> {
  return {
    rulesHash: hashJson(only(scenario, '', 'rules')),
    wordsHash: hashJson(only(scenario, '', 'words')),
  };
}

/** A tree with what belongs to one part; lists keep their length, so that nothing changes place. */
function only(value: unknown, place: string, part: ScenarioPart): unknown {
  if (place !== '' && partAt(place) !== 'rules') return partAt(place) === part ? value : undefined;
  if (Array.isArray(value)) return value.map((item) => only(item, `${place}.*`, part));
  if (value === null || typeof value !== 'object') return part === 'rules' ? value : undefined;
  const kept = Object.entries(value).map(([key, item]) => {
    return [key, only(item, place === '' ? key : `${place}.${key}`, part)];
  });
  return Object.fromEntries(kept.filter(([, item]) => item !== undefined));
}
