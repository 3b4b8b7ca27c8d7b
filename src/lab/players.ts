import type { ScriptedPlayer } from '../model/codes.ts';
import { type Habit, now } from './habit.ts';
import { answering, bestDraft, middleDraft, once, worstDraft } from './habits/answering.ts';
import { contesting } from './habits/contesting.ts';
import { copying } from './habits/copying.ts';
import { askingApproval, contacting, declaring, declaringWorst } from './habits/declaring.ts';
import { censoring, moderating, protecting, removingCriticism } from './habits/moderating.ts';
import { randomly } from './habits/random.ts';
import { likeliestDraft, likeliestOption } from './habits/skimming.ts';
import {
  asking,
  bestOption,
  complyingOption,
  handingOver,
  keeping,
  leaving,
  middleOption,
  opening,
  pasting,
  pausing,
  replying,
  thanking,
  watching,
  worstOption,
} from './habits/working.ts';
import { BOASTS, CHARMS, CHATTY, LEGALESE, MUDDLES, SORRY, TEMPLATE } from './scripted-lines.ts';

/** Worth from which a draft is the one good thing that `onething` and `copier` send, 0..100. */
const GOOD = 65;

const EXPERT: readonly Habit[] = [
  watching,
  opening,
  protecting,
  pausing,
  replying(bestOption),
  asking(20),
  askingApproval,
  declaring({ least: 3, most: 4, apartMinutes: 100, approved: true, pinned: true }),
  contacting('best'),
  moderating,
  answering({ pick: bestDraft(50), waitMinutes: 0, every: 1 }),
  handingOver,
  keeping,
  thanking(3),
  leaving,
];

/** The expert's choices at a person's speed: as posts take time to read, the most serious are opened and dealt with first. */
const HUMAN: readonly Habit[] = [
  watching,
  protecting,
  pausing,
  ...EXPERT.filter(
    (habit) => habit !== watching && habit !== opening && habit !== protecting && habit !== pausing,
  ),
  opening,
];

/** Each scripted player is a list of habits, tried in order whenever it is free. */
export const PLAYERS: Readonly<Record<ScriptedPlayer, readonly Habit[]>> = {
  expert: EXPERT,
  human: HUMAN,
  decent: [
    opening,
    protecting,
    pausing,
    replying(middleOption),
    asking(2),
    askingApproval,
    declaring({ least: 2, most: 2, apartMinutes: 240, approved: true, pinned: false }),
    answering({ pick: middleDraft, waitMinutes: 35, every: 2 }),
    moderating,
  ],
  silence: [],
  blunder: [
    opening,
    replying(worstOption),
    declaringWorst,
    answering({ pick: worstDraft, waitMinutes: 10, every: 1 }),
    contacting('worst'),
    removingCriticism(4),
  ],
  template: [pasting(TEMPLATE, false)],
  censor: [censoring('remove', 'all')],
  random: [randomly],
  fastwrong: [
    declaringWorst,
    answering({ pick: (drafts) => drafts[0] ?? null, waitMinutes: 0, every: 1 }),
    replying((options) => options[0]),
    declaring({ least: 1, most: 3, apartMinutes: 30, approved: false, pinned: false }),
  ],
  apologist: [pausing, pasting(SORRY, false)],
  answerall: [opening, pasting(CHATTY, true)],
  hider: [
    opening,
    pausing,
    censoring('hide', ['complaint', 'question', 'uncivil', 'troll', 'threat', 'personalData', 'spam']),
  ],
  onething: [once(answering({ pick: bestDraft(GOOD), waitMinutes: 0, every: 1 }))],
  boaster: [pasting(BOASTS, false)],
  copier: [copying(GOOD)],
  lawyer: [pasting(LEGALESE, false)],
  charmer: [pausing, pasting(CHARMS, false)],
  muddler: [pasting(MUDDLES, false)],
  contester: [opening, contesting],
  skimmer: [
    opening,
    protecting,
    replying(likeliestOption),
    moderating,
    answering({ pick: likeliestDraft, waitMinutes: 5, every: 1 }),
  ],
  obedient: [opening, replying(complyingOption), removingCriticism(6), (moment) => declaringWorst(moment)],
};

/** Reports a figure at the point de quart. */
export const reporting: Habit = (moment) => {
  const { state, world } = moment;
  const over = world.scenario.quarts.findLast((q) => q.to <= state.tick);
  if (over === undefined || state.quart !== null || state.bilans.some((b) => b.quart === over.id))
    return null;
  return now(moment, { type: 'bilan', quart: over.id, figure: 'trust', intent: '' });
};
