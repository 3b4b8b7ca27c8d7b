import { defineWords, plural } from '../define.ts';

/** What was kept on this machine and can no longer be read, line by line or whole. */
export const DAMAGED_WORDS = defineWords({
  fr: {
    history: ({ n }) =>
      `${n} ${plural('fr', Number(n), 'ligne de ton parcours ne se lit plus', 'lignes de ton parcours ne se lisent plus')}`,
    historyAll: 'Ton parcours ne se lit plus',
    scenarios: ({ n }) =>
      `${n} ${plural('fr', Number(n), 'scénario gardé ici ne se lit plus', 'scénarios gardés ici ne se lisent plus')}`,
    scenariosAll: 'Les scénarios gardés ici ne se lisent plus',
    opinionsAll: 'Les avis gardés ici ne se lisent plus',
    deck: ({ n }) =>
      `${n} ${plural('fr', Number(n), 'carte de ta relève ne se lit plus', 'cartes de ta relève ne se lisent plus')}`,
    deckAll: 'Ta relève ne se lit plus',
    why: 'Rien n’a été effacé\u00a0: le texte d’origine est mis de côté, tel quel. Enregistre-le en fichier, pour le montrer à quelqu’un qui sait le lire. Ce qui se lit encore est à sa place.',
    file: 'Enregistrer en fichier',
    fileNamed: ({ what }) => `Enregistrer en fichier\u00a0: ${what}`,
    forget: 'L’effacer',
    forgetNamed: ({ what }) => `L’effacer\u00a0: ${what}`,
    forgetAsk: 'Effacer ce texte mis de côté? Il n’en restera rien ici.',
    keep: 'Le garder',
    fileName: 'abime',
  },
  en: {
    history: ({ n }) =>
      `${n} ${plural('en', Number(n), 'line of your history can no longer be read', 'lines of your history can no longer be read')}`,
    historyAll: 'Your history can no longer be read',
    scenarios: ({ n }) =>
      `${n} ${plural('en', Number(n), 'scenario saved here can no longer be read', 'scenarios saved here can no longer be read')}`,
    scenariosAll: 'The scenarios saved here can no longer be read',
    opinionsAll: 'The opinions saved here can no longer be read',
    deck: ({ n }) =>
      `${n} ${plural('en', Number(n), 'card of your retakes can no longer be read', 'cards of your retakes can no longer be read')}`,
    deckAll: 'Your retakes can no longer be read',
    why: 'Nothing was erased: the original text is set aside as it is. Save it as a file to show it to someone who can read it. What can still be read is where it was.',
    file: 'Save as a file',
    fileNamed: ({ what }) => `Save as a file: ${what}`,
    forget: 'Erase it',
    forgetNamed: ({ what }) => `Erase it: ${what}`,
    forgetAsk: 'Erase this text? Nothing of it will be left here.',
    keep: 'Keep it',
    fileName: 'damaged',
  },
});
