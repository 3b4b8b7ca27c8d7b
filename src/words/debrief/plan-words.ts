import { defineWords, plural } from '../define.ts';
import { atHour } from '../story-hour.ts';

/** The plan for the next game: made, remembered, and what came of it. */
export const PLAN_WORDS = defineWords({
  fr: {
    make: 'Un plan que la prochaine partie vérifiera',
    makeLead:
      'Choisi parmi ce qui a manqué ici. La prochaine partie dira si l’occasion est venue, et si tu l’as tenu.',
    makeNone: 'Rien de ce que le jeu sait guetter n’a manqué ici. Ta règle, dans tes mots, suffit.',
    noPlan: 'pas de plan',
    mine: 'Ton plan',
    notCome: 'L’occasion n’est pas venue dans cette partie. Le plan attend la prochaine.',
    kept: ({ n, hour }) =>
      `L’occasion est venue ${atHour(hour, 'fr')}${Number(n) === 1 ? '' : ` et ${plural('fr', Number(n) - 1, 'une autre fois', `${Number(n) - 1} autres fois`)}`}. Tenu.`,
    broken: ({ n, held, hour }) =>
      `L’occasion est venue ${n} fois; tenu ${held} fois sur ${n}. Manqué d’abord ${atHour(hour, 'fr')}.`,
    title: 'Tes plans',
    waiting: 'attend son occasion',
    row: ({ title, held, n }) => `${title}\u00a0: tenu ${held} fois sur ${n}`,
    rowNone: ({ title }) => `${title}\u00a0: l’occasion n’est pas venue`,
  },
  en: {
    make: 'A plan that the next game will check',
    makeLead:
      'Chosen from what was missed here. The next game will say whether the moment came, and whether you held to it.',
    makeNone: 'Nothing that the game can watch for was missed here. Your rule, in your words, is enough.',
    noPlan: 'no plan',
    mine: 'Your plan',
    notCome: 'The moment did not come in this game. The plan waits for the next one.',
    kept: ({ n, hour }) =>
      `The moment came ${atHour(hour, 'en')}${Number(n) === 1 ? '' : ` and ${plural('en', Number(n) - 1, 'once more', `${Number(n) - 1} more times`)}`}: held.`,
    broken: ({ n, held, hour }) =>
      `The moment came ${n} ${plural('en', Number(n), 'time', 'times')}, first missed ${atHour(hour, 'en')}: held ${held} out of ${n}.`,
    title: 'Your plans',
    waiting: 'waits for its moment',
    row: ({ title, held, n }) => `${title}: held ${held} out of ${n}`,
    rowNone: ({ title }) => `${title}: the moment did not come`,
  },
});
