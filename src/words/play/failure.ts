import { defineWords } from '../define.ts';

/** A page that could not be shown, and a start that did not end. */
export const FAILURE_WORDS = defineWords({
  fr: {
    title: 'Cette page n’a pas pu s’afficher',
    unloaded:
      'Une partie du programme n’a pas pu être chargée. Si tu es hors ligne, attends que la connexion revienne, puis réessaie. Si tu es en ligne, le jeu vient peut-être d’être mis à jour\u00a0: recharge la page. Rien n’est perdu.',
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
      'A part of the program could not be loaded. If you are offline, wait for the connection to come back, then try again. If you are online, the game may just have been updated: reload the page. Nothing is lost.',
    broken: 'The program hit a problem while drawing it.',
    game: 'Your game is still there. You can also save it as a file and open it again later.',
    file: 'Save the game as a file',
    retry: 'Try again',
    home: 'Back to the front page',
    reload: 'Reload the page',
    details: 'What the program says',

    startTitle: 'The game didn’t finish loading last time',
    startWhy:
      'Something saved on this device, or the link you opened, may have blocked the page. Nothing was erased. Choose how to open the game.',
    startPlain: 'Open without my scenarios or the link',
    startAgain: 'Try again',
    startFiles: 'Save my files',
    filesTitle: 'What is saved here',
    filesNone: 'Nothing is saved here.',
    filesReading: 'Looking at what is saved…',
    plain: 'Your scenarios are not open this time. They are still saved: reload the page to see them again.',
  },
});
