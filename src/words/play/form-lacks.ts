import { defineWords } from '../define.ts';

/** What a form still lacks before it can be sent. */
export const FORM_WORDS = defineWords({
  fr: {
    fill: 'Il faut écrire quelque chose ici avant de continuer.',
    choose: 'Il faut faire un choix ici avant de continuer.',
    range: ({ min, max }) => `Un nombre entier de ${min} à ${max}.`,
    wrong: 'Ceci ne convient pas. Corrige-le avant de continuer.',
  },
  en: {
    fill: 'Fill this in to continue.',
    choose: 'Choose one to continue.',
    range: ({ min, max }) => `A whole number from ${min} to ${max}.`,
    wrong: 'This doesn’t fit. Correct it to continue.',
  },
});
