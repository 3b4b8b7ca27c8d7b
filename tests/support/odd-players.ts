import { availableStatements } from '../../src/engine/index.ts';
import { type Habit, type Moment, now, type Undated } from '../../src/lab/habit.ts';
import { declaring } from '../../src/lab/habits/declaring.ts';
import { moderating, protecting } from '../../src/lab/habits/moderating.ts';
import {
  asking,
  bestOption,
  keeping,
  leaving,
  opening,
  pasting,
  pausing,
  replying,
  watching,
} from '../../src/lab/habits/working.ts';
import { decide } from '../../src/lab/play.ts';
import { PLAYERS } from '../../src/lab/players.ts';
import { onDesk, recentCrowd, wasDealtWith } from '../../src/lab/view.ts';
import type { Post } from '../../src/model/state.ts';

/** Ticks of the crowd's posts that a sweeping player looks back over. */
const LOOK_BACK = 64;

/** The same deed once on every post in sight, of the story or, with `crowd`, of anybody. */
function onEach(
  tool: 'thank' | 'pin' | 'report' | 'relegate' | 'handOver' | 'escalate',
  crowd = false,
  isWanted = (_post: Post) => true,
): Habit {
  return (moment) => {
    const posts = crowd ? [...onDesk(moment), ...recentCrowd(moment, LOOK_BACK)] : onDesk(moment);
    const post = posts.find((one) => isWanted(one) && !wasDealtWith(moment, one.id, tool));
    if (post === undefined) return null;
    const service = moment.world.scenario.services[0]?.id ?? '';
    const act =
      tool === 'handOver' || tool === 'escalate'
        ? { type: tool, post: post.id, service }
        : { type: tool, post: post.id };
    return now(moment, act as Undated);
  };
}

/** Removes every criticism, politely: a rule cited, a word to its author. */
const removingWithManners: Habit = (moment) => {
  const post = onDesk(moment).find((one) => one.class === 'complaint' || one.class === 'question');
  const rule = moment.world.scenario.organisation.rules[0]?.id ?? null;
  const explanation = 'Retiré selon notre nétiquette.';
  return post === undefined ? null : now(moment, { type: 'remove', post: post.id, rule, explanation });
};

/** Hides each post, then puts it back. */
const flickering: Habit = (moment) => {
  const post = onDesk(moment).find((one) => !wasDealtWith(moment, one.id, 'restore'));
  if (post === undefined) return null;
  return now(moment, { type: wasDealtWith(moment, post.id, 'hide') ? 'restore' : 'hide', post: post.id });
};

/** Promises an hour at every turn, of nothing. */
const promising: Habit = (moment) =>
  moment.state.tick % 15 === 0
    ? now(moment, { type: 'promise', text: 'Des nouvelles', ticks: 60, post: null })
    : null;

/** Closes the comments of every platform, with a word that protects everybody. */
const closing: Habit = (moment) => {
  const isClosed = (id: string) =>
    moment.done.some((act) => act.type === 'closeComments' && act.platform === id);
  const platform = moment.world.scenario.platforms.find(({ id, kind }) => kind !== 'press' && !isClosed(id));
  if (platform === undefined) return null;
  return now(moment, {
    type: 'closeComments',
    platform: platform.id,
    explanation: 'Nous fermons pour protéger tout le monde.',
  });
};

/** Sets a watch that nothing will ever ring. */
const deaf: Habit = (moment) =>
  moment.state.watch === null ? now(moment, { type: 'watch', words: ['zzz'], threshold: 100_000 }) : null;

/** Our expert until a shift is over, then nobody. */
export function leavingAfter(shift: number): Habit {
  return (moment: Moment) => {
    const end = moment.world.scenario.quarts[shift - 1]?.to ?? 0;
    return moment.state.tick >= end ? null : decide(PLAYERS.expert, moment);
  };
}

/** Whoever publishes the best statement on offer, and does nothing else. */
export const statementsAlone: Habit = (moment) => {
  const isSaid = (id: string) =>
    moment.done.some(
      (act) => act.type === 'declare' && act.wording.mode === 'draft' && act.wording.draft === id,
    );
  if (!availableStatements(moment.state, moment.world).some(({ draft }) => !isSaid(draft.id))) return null;
  return declaring({ least: 3, most: 8, apartMinutes: 90, approved: false, pinned: true })(moment);
};

const typing = (...lines: readonly string[]) => pasting({ fr: lines, en: lines }, false);

/** Players who look busy, careful or polite, and serve nobody. Each is a list of habits. */
export const ODD_PLAYERS: Readonly<Record<string, readonly Habit[]>> = {
  'thanks everybody': [onEach('thank')],
  'pins everything': [onEach('pin')],
  'reports everything': [onEach('report')],
  'escalates everything': [onEach('escalate')],
  'hands everything over': [onEach('handOver')],
  'moves every criticism down': [onEach('relegate', true, (post) => post.purpose === 'condemn')],
  'removes criticism with manners': [removingWithManners],
  'hides and puts back': [flickering],
  'closes every comment': [closing],
  'promises and calls it kept': [keeping, promising],
  'promises, and says little': [
    keeping,
    promising,
    typing('Merci de votre message.', 'Bien noté.', 'Nous sommes là.'),
  ],
  'says yes to everybody': [typing('OK.', 'D’accord.', 'Entendu.', 'Oui.', 'Noté.', 'C’est bon.')],
  'asks, and tells nobody': [asking(20)],
  'looks, and does nothing': [opening, deaf],
  'answers the direction and the press alone': [replying(bestOption)],
  'moderates well and never speaks': [
    watching,
    opening,
    protecting,
    pausing,
    asking(20),
    moderating,
    leaving,
  ],
};
