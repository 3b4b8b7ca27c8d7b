import { defineWords } from '../define.ts';

/** Playing without a network, and a new version that waits. */
export const OFFLINE_WORDS = defineWords({
  fr: {
    saving: 'Le jeu se garde ici, pour se jouer aussi hors ligne…',
    ready: 'Le jeu est gardé ici\u00a0: il se joue aussi hors ligne.',
    partial:
      'Ton navigateur économise les données\u00a0: seul ce que tu as ouvert est gardé pour jouer hors ligne.',
    keepAll: 'Tout garder',
    full: 'Il n’y a pas assez de place pour garder tout le jeu ici. Avec le réseau, il se joue normalement.',
    unreached:
      'Une partie du jeu n’est pas venue\u00a0: il n’est pas encore gardé pour jouer hors ligne. Avec le réseau, il se joue normalement.',
    retry: 'Réessayer',
    insecure:
      'À une adresse en http, le navigateur ne peut pas garder le jeu pour jouer hors ligne. Tes parties, elles, sont gardées.',
    refused: 'Ce navigateur ne garde pas le jeu\u00a0: il se joue seulement en ligne.',
    newer: 'Une nouvelle version du jeu est prête.',
    takeOver: 'Passer à la nouvelle version',
    newerWaits: 'Une nouvelle version est prête. Elle attend l’accueil\u00a0: ta partie ne change pas.',
    understood: 'Compris',
    heldElsewhere: 'Le jeu est ouvert dans un autre onglet. Ferme-le, puis réessaie.',
  },
  en: {
    saving: 'The game is being kept here, so that it also plays offline…',
    ready: 'The game is kept here: it also plays offline.',
    partial: 'Your browser is saving data: only what you have opened is kept for playing offline.',
    keepAll: 'Keep all of it',
    full: 'There is not enough room to keep the whole game here. With a network it plays as usual.',
    unreached:
      'Part of the game did not come: it is not yet kept for playing offline. With a network it plays as usual.',
    retry: 'Try again',
    insecure:
      'At an http address, the browser cannot keep the game for playing offline. Your games are kept.',
    refused: 'This browser does not keep the game: it plays online only.',
    newer: 'A new version of the game is ready.',
    takeOver: 'Switch to the new version',
    newerWaits: 'A new version is ready. It waits for the front page: your game does not change.',
    understood: 'Got it',
    heldElsewhere: 'The game is open in another tab. Close it, then try again.',
  },
});
