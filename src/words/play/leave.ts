import { defineWords } from '../define.ts';

/** A game under way that is about to be left. */
export const LEAVE_WORDS = defineWords({
  fr: {
    title: 'Quitter la partie?',
    kept: 'Elle reste gardée. Tu pourras la reprendre de l’accueil, là où tu en es.',
    lost: 'Le mode invité ne garde rien\u00a0: cette partie serait perdue.',
    stay: 'Rester',
    leave: 'Quitter',
  },
  en: {
    title: 'Leave the game?',
    kept: 'It stays saved. You can pick it up from the front page, right where you are.',
    lost: 'Guest mode saves nothing: this game would be lost.',
    stay: 'Stay',
    leave: 'Leave',
  },
});
