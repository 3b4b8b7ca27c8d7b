import { defineWords } from '../define.ts';

/** A shift that opens: nothing moves until the player starts its clock. */
export const OPENING_WORDS = defineWords({
  fr: {
    opened: (p) => `À l’ouverture, ${p.hour}\u00a0:`,
    still: 'L’horloge est arrêtée. Rien n’arrive avant que tu la démarres.',
    again: 'Ta partie reprend ici. L’horloge est arrêtée\u00a0: rien n’arrive avant que tu la démarres.',
    start: 'Démarrer l’horloge',
    look: 'Entrer sans la démarrer',
  },
  en: {
    opened: (p) => `When it opened, ${p.hour}:`,
    still: 'The clock is stopped. Nothing happens until you start it.',
    again: 'Your game picks up here. The clock is stopped: nothing happens until you start it.',
    start: 'Start the clock',
    look: 'Look around first',
  },
});
