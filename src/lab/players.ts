import type { ScriptedPlayer } from '../model/codes.ts';
import { type Habit, now } from './habit.ts';
import { answering, bestDraft, middleDraft, worstDraft } from './habits/answering.ts';
import { askingApproval, contacting, declaring, declaringWorst } from './habits/declaring.ts';
import { censoring, moderating, protecting, removingCriticism } from './habits/moderating.ts';
import { randomly } from './habits/random.ts';
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

const TEMPLATE = {
  fr: ['Bonjour, nous prenons votre commentaire très au sérieux. Merci de votre fidélité.'],
  en: ['Hello, we take your comment very seriously. Thank you for your loyalty.'],
};

const SORRY = {
  fr: [
    'Nous sommes désolés. Toutes nos excuses.',
    'Nous nous excusons sincèrement, encore une fois.',
    'Pardon. Nous sommes vraiment désolés de tout ça.',
  ],
  en: [
    'We are sorry. Our apologies.',
    'We sincerely apologise, once again.',
    'Forgive us. We are truly sorry about all this.',
  ],
};

const CHATTY = {
  fr: [
    'Merci d’avoir pris le temps de nous écrire.',
    'On vous lit, merci.',
    'Bien reçu, bonne journée à vous.',
    'Merci pour ce message.',
  ],
  en: [
    'Thanks for taking the time to write.',
    'We read you, thank you.',
    'Noted, have a good day.',
    'Thank you for this message.',
  ],
};

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
