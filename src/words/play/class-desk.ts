import { defineWords } from '../define.ts';

/** The few words that a live class puts on the desk itself. */
export const CLASS_DESK_WORDS = defineWords({
  fr: {
    clock: 'Horloge de la classe',
    clockHeld: 'arrêtée par qui anime',
    clockRate: ({ rate }) => `1 s = ${rate} s`,
    clockNotYours: 'L’horloge est celle de la classe\u00a0: qui anime la mène.',
    pointGo: 'Rendre mon point',
    pointGoTeam: 'Rendre le point de l’équipe',
    pointWait: 'Ton point est fait. La classe continue quand qui anime le décide.',
    pointWaitTeam: 'Le point de l’équipe est fait. La classe continue quand qui anime le décide.',
    pointDesk: 'Le quart est fini\u00a0: la suite attend ton bouton, au tableau.',
    pointWatch: 'Le quart est fini. La classe continue quand qui anime le décide.',
  },
  en: {
    clock: 'Clock of the class',
    clockHeld: 'stopped by the facilitator',
    clockRate: ({ rate }) => `1 s = ${rate} s`,
    clockNotYours: 'The clock is the class’s: the facilitator runs it.',
    pointGo: 'Hand in my report',
    pointGoTeam: 'Hand in the team’s report',
    pointWait: 'Your report is in. The class goes on when the facilitator says so.',
    pointWaitTeam: 'The team’s report is in. The class goes on when the facilitator says so.',
    pointDesk: 'The shift is over: what comes next waits for your button, on the board.',
    pointWatch: 'The shift is over. The class goes on when the facilitator says so.',
  },
});
