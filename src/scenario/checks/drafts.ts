import type { AuthoredPost } from '../../model/scenario.ts';
import { LANGS, type Lang, type Text } from '../../model/text.ts';
import { type Context, faultOf } from '../compile-context.ts';
import { ANSWERS, DRAFTS } from '../tuning.ts';
import type { Unsealed } from '../unsealed.ts';

interface Choice {
  readonly owner: object;
  readonly field: 'drafts' | 'options';
  readonly answers: readonly { readonly text: Text; readonly level: number }[];
}

/** Neither the length nor the place of an answer may say which one is good. */
export function checkDrafts(ctx: Context, scenario: Unsealed): void {
  const choices: Choice[] = [
    ...scenario.posts.map((post) => ({ owner: post, field: 'drafts' as const, answers: post.drafts })),
    ...scenario.contacts.map((contact) => ({
      owner: contact,
      field: 'drafts' as const,
      answers: contact.drafts,
    })),
    ...scenario.messages.map((message) => ({
      owner: message,
      field: 'options' as const,
      answers: message.options,
    })),
  ].filter((choice) => choice.answers.length > 1);
  for (const choice of choices) if (choice.field === 'drafts') checkLengths(ctx, choice);
  checkHabits(ctx, choices);
  for (const post of scenario.posts) checkBest(ctx, post);
}

/** A post whose drafts are all poor is told, in case it is not meant. */
function checkBest(ctx: Context, post: AuthoredPost): void {
  const levels = post.drafts.map(({ level }) => level);
  if (levels.length === 0 || levels.some((level) => level < 0 || level >= ANSWERS.good)) return;
  faultOf(ctx, post, 'drafts', 'no-good-draft', { id: post.id });
}

function checkLengths(ctx: Context, choice: Choice): void {
  for (const lang of LANGS) {
    const all = choice.answers.map((answer) => sizeIn(answer.text, lang));
    const sizes = all.filter((size) => size > 0);
    const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
    if (sizes.length < 2 || most - least <= Math.max(DRAFTS.slack, DRAFTS.spread * most)) continue;
    const [shortest, longest] = [all.indexOf(least) + 1, all.indexOf(most) + 1];
    return faultOf(ctx, choice.owner, choice.field, 'draft-lengths', {
      least,
      most,
      shortest,
      longest,
      lang,
    });
  }
}

/** Over all graded choices: is the best one always the longest, or always the first? */
function checkHabits(ctx: Context, choices: readonly Choice[]): void {
  const graded = choices.flatMap((choice) => {
    const best = bestOf(choice);
    return best < 0 ? [] : [{ choice, best }];
  });
  const first = graded[0];
  if (first === undefined || graded.length < DRAFTS.sets) return;
  const tell = (code: 'best-always-first' | 'best-always-longest') =>
    faultOf(ctx, first.choice.owner, first.choice.field, code, { sets: graded.length });
  if (graded.every(({ best }) => best === 0)) tell('best-always-first');
  if (graded.every(({ choice, best }) => isLongest(choice, best, ctx.lang))) tell('best-always-longest');
}

/** Index of the one answer of the highest level; -1 when levels are missing or shared. */
function bestOf({ answers }: Choice): number {
  const levels = answers.map((answer) => answer.level);
  const top = Math.max(...levels);
  const isClear = levels.every((level) => level >= 0) && levels.filter((level) => level === top).length === 1;
  return isClear ? levels.indexOf(top) : -1;
}

function isLongest({ answers }: Choice, best: number, lang: Lang): boolean {
  const sizes = answers.map((answer) => sizeIn(answer.text, lang));
  return sizes.every((size, i) => i === best || size < (sizes[best] ?? 0));
}

function sizeIn(text: Text, lang: Lang): number {
  return [...(text[lang] ?? '')].length;
}
