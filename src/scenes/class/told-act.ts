import { type DeskInput, senderName } from '../../desk/index.ts';
import { authorOf, draftsFor, postOf, textOf } from '../../engine/index.ts';
import { targetOf } from '../../live/index.ts';
import { textIn } from '../../model/text.ts';
import type { ActionDraft } from '../../session/index.ts';
import { speaker } from '../../ui/speak.ts';
import { ACTION_NAMES } from '../../words/codes/actions.ts';

/** An act in words: what it is, whom it is on, and what it says; '' where it says nothing. */
export interface ToldAct {
  readonly what: string;
  readonly on: string;
  readonly words: string;
}

/** Tells an act asked for or done. */
export function tellAct(action: ActionDraft, ground: DeskInput): ToldAct {
  const what = speaker(ACTION_NAMES, ground.lang)(action.type);
  return { what, on: whoOn(targetOf(action), ground), words: wordsOf(action, ground) };
}

/** What a post says, for whoever must decide about it; '' when there is none. */
export function tellPost(id: string | null, { scenario, state, lang }: DeskInput): string {
  const post = id === null ? undefined : postOf(state, id);
  return post === undefined ? '' : textOf(scenario, state, post, lang);
}

/** Whom an act is on: the author of a post, a contact, a service, the sender of a message; '' nobody. */
export function whoOn(id: string | null, input: DeskInput): string {
  const { scenario, state, lang } = input;
  if (id === null) return '';
  const post = postOf(state, id);
  if (post !== undefined) return authorOf(scenario, post).name;
  const message = scenario.messages.find((one) => one.id === id);
  if (message !== undefined) return senderName(input, message.from);
  const contact = scenario.contacts.find((one) => one.id === id);
  return textIn(contact?.label ?? scenario.services.find((one) => one.id === id)?.name, lang);
}

function wordsOf(action: ActionDraft, { scenario, state, world, lang }: DeskInput): string {
  if (action.type === 'reply') {
    const options = scenario.messages.find(({ id }) => id === action.message)?.options;
    return textIn(options?.find(({ id }) => id === action.option)?.text, lang);
  }
  if ('text' in action && typeof action.text === 'string') return action.text;
  if (!('wording' in action)) return '';
  const { wording } = action;
  if (wording.mode !== 'draft') return wording.text;
  const of = targetOf(action);
  const drafts = of === null ? scenario.statements.map(({ draft }) => draft) : draftsFor(state, world, of);
  return textIn(drafts.find(({ id }) => id === wording.draft)?.text, lang);
}
