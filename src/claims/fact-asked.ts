import { fold } from '../base/fold.ts';
import type { Fact } from '../model/scenario.ts';
import { type Lang, textIn } from '../model/text.ts';
import { type Matter, matterOf } from './numbers.ts';

/**
 * The fact that a question in the player's own words asks for: the one whose question, then whose text and cues, share most
 * with it, a word that few facts hold weighing more. Null when none is near, or when two are as near. Total.
 */
export function factAsked(question: string, facts: readonly Fact[], lang: Lang): Fact | null {
  const asked = signsOf(matterOf(fold(question), lang));
  const each = facts.map((fact) => ({ fact, ...askedBy(fact, lang) }));
  const rarity = (sign: string, of: 'own' | 'told') =>
    1 / Math.max(1, each.filter((one) => one[of].has(sign)).length);
  const near = each
    .map(({ fact, own, told }) => {
      const shared = asked.filter((sign) => own.has(sign) || told.has(sign));
      const weigh = (sign: string) => (own.has(sign) ? OWN * rarity(sign, 'own') : rarity(sign, 'told'));
      const score = shared.reduce((sum, sign) => sum + weigh(sign), 0);
      const isNear = shared.length >= ENOUGH || shared.some((sign) => own.has(sign));
      return { fact, score: isNear ? score : 0, share: shared.length / Math.max(1, own.size) };
    })
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score || b.share - a.share);
  const [first, second] = near;
  if (first === undefined) return null;
  return second?.score === first.score && second.share === first.share ? null : first.fact;
}

/** D. A word of the fact's own question weighs more than one of its answer. */
const OWN = 2;
/** D. Words in common that are enough; one is, when it is of the fact's own question. */
const ENOUGH = 2;
/** D. Weight under which a question is about something else: one word that three questions hold. */
const LEAST = 0.67;

function askedBy(fact: Fact, lang: Lang): { own: ReadonlySet<string>; told: ReadonlySet<string> } {
  const own = new Set(signsOf(matterOf(fold(textIn(fact.question, lang)), lang)));
  const told = matterOf([fold(textIn(fact.text, lang)), ...fact.cues[lang]].join(' . '), lang);
  return { own, told: new Set(signsOf(told)) };
}

function signsOf({ stems, numbers, hours }: Matter): string[] {
  return [...stems, ...numbers, ...hours];
}
