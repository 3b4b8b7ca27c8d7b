import { defineWords } from '../define.ts';

/** Each plan in one sentence: the cue, then the act. */
export const PLAN_NAMES = defineWords({
  fr: {
    danger: 'Si quelqu’un est en danger, alors je lui réponds ou je fais remonter dans les dix minutes.',
    threat:
      'Si une menace ou l’adresse de quelqu’un paraît, alors je la retire et je la fais remonter dans le quart d’heure.',
    firstWord:
      'Si une première critique paraît, alors je dis un premier mot, même court, dans le délai de la grille.',
    falseClaim:
      'Si une fausseté circule, alors je demande à qui le sait, ou je dis ce qui est su, dans la demi-heure.',
    promise: 'Si je promets quelque chose, alors je le tiens avant l’heure dite.',
    deadline: 'Si on me demande une réponse pour une heure donnée, alors je réponds avant cette heure.',
    anger:
      'Si quelqu’un s’emporte sans enfreindre la nétiquette, alors je laisse en place et je réponds dans l’heure.',
    insult: 'Si quelqu’un est insulté, alors je retire en citant la règle.',
  },
  en: {
    danger: 'If someone is in danger, then I answer them or escalate within ten minutes.',
    threat:
      'If a threat or someone’s address appears, then I remove it and escalate it within fifteen minutes.',
    firstWord:
      'If a first criticism appears, then I say a first word, however short, in the time the rubric leaves.',
    falseClaim:
      'If something false goes round, then I ask who knows, or say what is known, within half an hour.',
    promise: 'If I promise something, then I keep it before the hour I gave.',
    deadline: 'If I am asked for a reply by a given hour, then I reply before that hour.',
    anger:
      'If someone is angry without breaking the house rules, then I leave it up and answer within the hour.',
    insult: 'If someone is insulted, then I remove it and cite the rule.',
  },
});
