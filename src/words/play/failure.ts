import { defineWords } from '../define.ts';

/** A page that could not be shown, and a start that did not end. */
export const FAILURE_WORDS = defineWords({
  fr: {
    title: 'Cette page n’a pas pu s’afficher',
    unloaded:
      'Une partie du programme n’a pas pu être chargée. Si tu es hors ligne, attends que la connexion revienne, puis réessaie. Ne ferme pas cet onglet avant.',
    broken: 'Le programme a trébuché en la dessinant.',
    game: 'Ta partie est toujours là. Tu peux aussi l’enregistrer en fichier\u00a0: le jeu la rouvre.',
    file: 'Enregistrer la partie en fichier',
    retry: 'Réessayer',
    home: 'Retour à l’accueil',
    reload: 'Recharger la page',
    details: 'Ce que dit le programme',

    startTitle: 'Le dernier démarrage ne s’est pas terminé',
    startWhy:
      'Ce qui est gardé sur cette machine, ou le lien ouvert, a peut-être bloqué la page. Rien n’a été effacé. Choisis comment ouvrir le jeu.',
    startPlain: 'Ouvrir sans mes scénarios ni le lien',
    startAgain: 'Essayer de nouveau',
    startFiles: 'Prendre mes fichiers',
    filesTitle: 'Ce qui est gardé ici',
    filesNone: 'Rien n’est gardé ici.',
    filesReading: 'On regarde ce qui est gardé…',
    plain:
      'Tes scénarios ne sont pas ouverts cette fois-ci. Ils sont toujours gardés\u00a0: recharge la page pour les revoir.',
  },
  en: {
    title: 'This page could not be shown',
    unloaded:
      'A part of the program could not be loaded. If you are offline, wait for the connection to come back, then try again. Do not close this tab before that.',
    broken: 'The program stumbled while drawing it.',
    game: 'Your game is still there. You may also save it as a file: the game opens it again.',
    file: 'Save the game as a file',
    retry: 'Try again',
    home: 'Back to the first screen',
    reload: 'Reload the page',
    details: 'What the program says',

    startTitle: 'The last start did not end',
    startWhy:
      'What is kept on this machine, or the link that was opened, may have blocked the page. Nothing was erased. Choose how to open the game.',
    startPlain: 'Open without my scenarios and the link',
    startAgain: 'Try again',
    startFiles: 'Take my files',
    filesTitle: 'What is kept here',
    filesNone: 'Nothing is kept here.',
    filesReading: 'Looking at what is kept…',
    plain: 'Your scenarios are not open this time. They are still kept: reload the page to see them again.',
  },
});
