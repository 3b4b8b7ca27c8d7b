import { defineWords } from '../define.ts';

/** What a player says of their own decisions before the verdict, and the same beside ours. */
export const FORETOLD_WORDS = defineWords({
  fr: {
    title: ({ n, of }) => `Avant le verdict\u00a0: décision ${n} de ${of}`,
    lead: 'Ce n’est pas noté. Ce que tu dis maintenant reviendra à côté de notre lecture.',
    leadKey: 'Échap pour passer au débreffage.',
    why: 'Pourquoi cette réponse? En une ligne.',
    sure: 'À quel point es-tu sûr que c’était une bonne réponse?',
    next: 'Décision suivante',
    last: 'Voir le verdict',
    skip: 'Passer au débreffage',
    after: 'Ce que tu en disais, et ce que nous en disons',
    afterLead: 'Tes mots d’avant le verdict; notre lecture, avec ce qu’on savait à cette heure-là.',
    yourWhy: ({ why }) => `Ta raison\u00a0: ${why}`,
    yourSure: ({ sure }) => `Sûr de toi\u00a0: ${sure}.`,
    better: ({ what }) => `Mieux\u00a0: ${what}`,
  },
  en: {
    title: ({ n, of }) => `Before the verdict: decision ${n} of ${of}`,
    lead: 'This is not graded. What you say now comes back beside our reading.',
    leadKey: 'Escape goes on to the debrief.',
    why: 'Why this answer? In one line.',
    sure: 'How sure are you that it was a good answer?',
    next: 'Next decision',
    last: 'See the verdict',
    skip: 'Skip to the debrief',
    after: 'What you said of them, and what we say',
    afterLead: 'Your words from before the verdict; our reading, with what was known at that hour.',
    yourWhy: ({ why }) => `Your reason: ${why}`,
    yourSure: ({ sure }) => `How sure you were: ${sure}.`,
    better: ({ what }) => `Better: ${what}`,
  },
});
export type ForetoldWord = keyof (typeof FORETOLD_WORDS)['fr'];
