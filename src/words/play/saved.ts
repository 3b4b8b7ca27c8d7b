import { defineWords, plural } from '../define.ts';

/** The games saved on this machine, as the Accueil offers them. */
export const SAVED_WORDS = defineWords({
  fr: {
    title: 'Une partie t’attend',
    titleMany: ({ n }) => `${n} parties t’attendent`,
    where: ({ title, clock }) => `${title}, ${clock}`,
    over: ({ title }) => `${title}, partie finie`,
    assessment: 'évaluation',
    savedAt: ({ when }) => `Gardée le ${when}`,
    resume: 'Reprendre la partie',
    resumeNamed: ({ where }) => `Reprendre la partie\u00a0: ${where}`,
    see: 'Voir le débreffage',
    seeNamed: ({ where }) => `Voir le débreffage\u00a0: ${where}`,
    file: 'Enregistrer en fichier',
    fileNamed: ({ where }) => `Enregistrer en fichier\u00a0: ${where}`,
    forget: 'L’abandonner',
    forgetNamed: ({ where }) => `L’abandonner\u00a0: ${where}`,
    forgetAsk: ({ where }) => `Abandonner cette partie (${where})? Elle ne pourra plus être reprise.`,
    keep: 'La garder',
    others: ({ n }) => `${n} ${plural('fr', Number(n), 'autre partie gardée', 'autres parties gardées')}`,
    damaged: 'Une partie gardée ne se lit plus',
    damagedWhy:
      'Ce qui a été gardé est abîmé ou coupé. Rien n’a été effacé\u00a0: enregistre-la en fichier, pour la montrer à quelqu’un qui sait la lire.',
    newer: 'Une partie gardée vient d’une version plus récente du jeu',
    newerWhy: 'Elle n’a pas été touchée. Mets le jeu à jour pour la reprendre, ou enregistre-la en fichier.',
    noScenario: ({ id }) => `Une partie jouée sur «\u00a0${id}\u00a0», qui n’est pas ici`,
    noScenarioWhy: 'Ouvre d’abord le fichier de ce scénario\u00a0: la partie pourra alors être reprise.',
    unloaded: ({ id }) => `Une partie jouée sur «\u00a0${id}\u00a0», dont l’histoire n’est pas venue`,
    unloadedWhy: 'Elle est toujours gardée. Vérifie le réseau, puis réessaie.',
    reload: 'Réessayer',
    reloadNamed: ({ where }) => `Réessayer\u00a0: ${where}`,
    failed: 'Cette partie n’a pas pu être reprise. Elle est toujours gardée.',
  },
  en: {
    title: 'A game is waiting for you',
    titleMany: ({ n }) => `${n} games are waiting for you`,
    where: ({ title, clock }) => `${title}, ${clock}`,
    over: ({ title }) => `${title}, finished`,
    assessment: 'assessment',
    savedAt: ({ when }) => `Saved on ${when}`,
    resume: 'Resume the game',
    resumeNamed: ({ where }) => `Resume the game: ${where}`,
    see: 'See the debrief',
    seeNamed: ({ where }) => `See the debrief: ${where}`,
    file: 'Save as a file',
    fileNamed: ({ where }) => `Save as a file: ${where}`,
    forget: 'Delete it',
    forgetNamed: ({ where }) => `Delete it: ${where}`,
    forgetAsk: ({ where }) => `Delete this game (${where})? This can’t be undone.`,
    keep: 'Keep it',
    others: ({ n }) => `${n} other saved ${plural('en', Number(n), 'game', 'games')}`,
    damaged: 'A saved game can no longer be read',
    damagedWhy:
      'What was saved is damaged or cut short. Nothing was erased: save it as a file, to show it to someone who can read it.',
    newer: 'A saved game comes from a newer version',
    newerWhy: 'It was left untouched. Update the game to resume it, or save it as a file.',
    noScenario: ({ id }) => `A game played on “${id}”, which isn’t here`,
    noScenarioWhy: 'Open that scenario’s file first; then you can resume the game.',
    unloaded: ({ id }) => `A game played on “${id}”, whose story did not come`,
    unloadedWhy: 'It is still saved. Check the network, then try again.',
    reload: 'Try again',
    reloadNamed: ({ where }) => `Try again: ${where}`,
    failed: 'This game could not be resumed. It is still saved.',
  },
});

/** A saved game that does not replay as it was. */
export const CHANGED_WORDS = defineWords({
  fr: {
    title: 'Cette partie ne se rejoue plus comme avant',
    refused: ({ n, of }) =>
      Number(n) === 0
        ? 'Tous tes gestes se rejouent, mais leurs effets ont changé.'
        : `${n} de tes ${of} gestes ${plural('fr', Number(n), 'n’est plus possible et serait laissé', 'ne sont plus possibles et seraient laissés')} de côté.`,
    kept: 'Quoi que tu choisisses, l’ancienne partie reste gardée telle quelle, tant que tu ne l’abandonnes pas.',
    resume: 'Reprendre ce qui se rejoue',
    read: 'Lire l’ancienne partie',
    unread: 'Fermer la lecture',
    anew: 'Recommencer ce scénario',
    file: 'Enregistrer l’ancienne en fichier',
    close: 'Ne rien faire',
    acts: 'Les gestes de cette partie',
    isRefused: 'n’est plus possible',
  },
  en: {
    title: 'This game no longer replays as it did',
    refused: ({ n, of }) =>
      Number(n) === 0
        ? 'All your actions replay, but what they do has changed.'
        : `${n} of your ${of} actions ${plural('en', Number(n), 'is no longer possible and would be left out', 'are no longer possible and would be left out')}.`,
    kept: 'Whatever you choose, the old game stays saved as it is until you delete it.',
    resume: 'Resume what still replays',
    read: 'Read the old game',
    unread: 'Close it',
    anew: 'Start this scenario over',
    file: 'Save the old one as a file',
    close: 'Do nothing',
    acts: 'What you did in this game',
    isRefused: 'no longer possible',
  },
});
