import { offeredDrafts, readWording, textOf } from '../../engine/index.ts';
import { type ActId, SPEECH_ACTS } from '../../model/codes.ts';
import { textIn } from '../../model/text.ts';
import { type Habit, now } from '../habit.ts';
import { onDesk, wasAnswered } from '../view.ts';
import { worstDraft } from './answering.ts';

/** Acts that lower a mark: none of them is owned up to. */
const DENIED: readonly ActId[] = [
  'deny',
  'excuse',
  'shiftBlame',
  'attack',
  'threaten',
  'halfApology',
  'bolster',
  'humourSharp',
  'askPersonalData',
];
/** Acts that raise one: all of them are laid claim to. */
const CLAIMED: readonly ActId[] = [
  'nameConcern',
  'empathy',
  'apology',
  'responsibility',
  'repair',
  'explain',
  'instruct',
];

/** Types the worst that could be said to each post, and says of it that it does everything well. */
export const contesting: Habit = (moment) => {
  const { world, state } = moment;
  const { lang } = world.scenario;
  for (const post of onDesk(moment)) {
    if (wasAnswered(moment, post.id)) continue;
    const draft = worstDraft(offeredDrafts(state, world, post.id), moment, post);
    if (draft === null) continue;
    const wording = { mode: 'typed', text: textIn(draft.text, lang) } as const;
    const to = { text: textOf(world.scenario, state, post, lang), detail: [] };
    const { acts } = readWording(world, wording, lang, [], to);
    const says = SPEECH_ACTS.filter(
      (act) => CLAIMED.includes(act) || (acts.includes(act) && !DENIED.includes(act)),
    );
    return now(moment, { type: 'answer', post: post.id, wording, lang, channel: 'public', says });
  }
  return null;
};
