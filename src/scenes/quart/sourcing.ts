import type { Question } from '../../claims/index.ts';
import type { DeskInput } from '../../desk/index.ts';
import { draftsFor, postOf, questionsOf, textOf, validateAction } from '../../engine/index.ts';
import type { AnswerWay, ClaimSource } from '../../model/claim.ts';
import type { Draft } from '../../model/scenario.ts';
import type { Lang } from '../../model/text.ts';
import type { ActionDraft } from '../../session/index.ts';

/** Words that wait for the player to say where their claims come from. */
export interface Sourcing {
  readonly action: ActionDraft;
  readonly text: string;
  readonly questions: readonly Question[];
  readonly answers: readonly ClaimSource[]; // as many as were answered, in the order of the questions
}

/** What must be asked before these words leave; null when nothing is, or when they may not be sent anyway. */
export function sourcingOf({ state, world, scenario }: DeskInput, action: ActionDraft): Sourcing | null {
  const words = writtenWords(action);
  if (words === null || validateAction(state, { ...action, at: state.tick }, world) !== null) return null;
  const { text, lang } = words;
  const post = action.type === 'answer' ? (postOf(state, action.post) ?? null) : null;
  const isPublic = action.type !== 'contact' && !(action.type === 'answer' && action.channel === 'private');
  const authored = post === null ? undefined : world.posts[post.id];
  const reading = world.read(text, {
    lang,
    voice: scenario.organisation.voice,
    ...(post === null
      ? {}
      : { to: textOf(scenario, state, post, lang), detail: authored?.detail[lang] ?? [] }),
  });
  const toBeSaid = { text, lang, post, offered: offeredTo(state, world, action), isPublic, reading };
  const questions = questionsOf(state, world, toBeSaid);
  return questions.length === 0 ? null : { action, text, questions, answers: [] };
}

function offeredTo(
  state: DeskInput['state'],
  world: DeskInput['world'],
  action: ActionDraft,
): readonly Draft[] {
  if (action.type === 'answer') return draftsFor(state, world, action.post);
  if (action.type === 'contact') return draftsFor(state, world, action.contact);
  return action.type === 'declare' ? world.scenario.statements.map(({ draft }) => draft) : [];
}

function writtenWords(action: ActionDraft): { readonly text: string; readonly lang: Lang } | null {
  if (action.type === 'correct') return { text: action.text, lang: action.lang };
  if (!('wording' in action) || action.wording.mode === 'draft') return null;
  return { text: action.wording.text, lang: action.lang };
}

/** The same with one more answer. */
export function answered(sourcing: Sourcing, how: AnswerWay, fact: string | null): Sourcing {
  const question = sourcing.questions[sourcing.answers.length];
  if (question === undefined) return sourcing;
  const { topic, start, end } = question;
  return { ...sourcing, answers: [...sourcing.answers, { topic, start, end, how, fact }] };
}

/** The act with all that was answered. */
export function sourcedAction({ action, answers }: Sourcing): ActionDraft {
  return { ...action, sources: answers } as ActionDraft;
}
