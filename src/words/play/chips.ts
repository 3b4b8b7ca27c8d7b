import { defineWords } from '../define.ts';

/** Around the chips: what a text seems to do, and how to correct it. */
export const CHIPS_WORDS = defineWords({
  fr: {
    title: 'Que fait ta phrase?',
    sentTitle: 'Que fait ta réponse?',
    hint: 'Voici ce qu’on y entend. Touche ce qui n’est pas juste, ajoute ce qui manque; sinon, laisse.',
    none: 'On n’y entend rien de précis. Ajoute ce qu’elle fait, ou laisse.',
    unsure: 'On n’est pas sûr de ce que font ces mots\u00a0: ils ne seraient pas notés.',
    add: 'Ajouter',
    off: 'retiré',
    said: 'Ta parole est au dossier, à côté de la lecture.',
    leave: 'Laisser',
    done: 'Fermer',
  },
  en: {
    title: 'What does your sentence do?',
    sentTitle: 'What does your answer do?',
    hint: 'This is what we hear in it. Tap what isn’t right, add what is missing, or leave it.',
    none: 'We don’t hear anything definite in it. Add what it does, or leave it.',
    unsure: 'It isn’t clear what these words do: they would not be graded.',
    add: 'Add',
    off: 'removed',
    said: 'What you say is in the record, beside our reading.',
    leave: 'Leave it',
    done: 'Close',
  },
});
