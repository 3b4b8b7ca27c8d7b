import { defineWords, plural } from '../define.ts';
import { atHour } from '../story-hour.ts';

/** A key in brackets, or nothing where there is no keyboard or its letters are off. */
const k = (key: string | number | undefined): string => (key ? ` (${key})` : '');

const nextKey = (key: string | number | undefined, words: string): string => (key ? ` ${key}${words}` : '');

/** The guide: one line on what to do now, and one for each tool that has just come. */
export const GUIDE_WORDS = defineWords({
  fr: {
    guide: 'Conseil',
    firstPost: ({ key }) =>
      key
        ? `Une publication monte. Ouvre-la : Entrée, ou la touche ${key}.`
        : 'Une publication monte. Ouvre-la.',
    waitFirst: 'Ton quart commence. Les publications arrivent à gauche; le ciel dit l’humeur de la foule.',
    firstRead: ({ answer, leave }) =>
      `Lis, puis décide : répondre${k(answer)}, ou laisser passer${k(leave)}. Tout ne mérite pas une réponse.`,
    firstAnswer: 'Choisis un brouillon, adapte-le ou écris le tien. Rien ne presse : le temps se retient.',
    firstBlank:
      'Écris ta réponse en tes mots. Rien ne presse\u00a0: le temps se retient. Des brouillons viennent sur demande.',
    chips: 'Sous ton texte\u00a0: ce qu’on y entend. Corrige d’une touche ce qui n’est pas juste, ou laisse.',
    inOutbox: ({ undo }) => `Ça attend un instant avant de partir. Tu peux le reprendre${k(undo)}.`,
    message: ({ name, key }) => `On attend ta réponse au bureau${k(key)} : ${name}.`,
    promiseSoon: ({ hour, key }) =>
      `Ta promesse tombe ${atHour(hour, 'fr')}. Le bureau${k(key)} te dit laquelle.`,
    plannedSoon: ({ hour, key }) =>
      `Une publication est prévue ${atHour(hour, 'fr')}. Va voir si elle tombe bien : Maison${k(key)}.`,
    askFirst: ({ key }) =>
      `Tu ne sais pas encore tout. Le bureau${k(key)} peut vérifier avant que tu affirmes.`,
    unread: ({ n, key }) =>
      `${n} ${plural('fr', Number(n), 'publication non lue', 'publications non lues')}.${nextKey(key, ' : la suivante.')}`,
    calm: 'C’est calme. Garde l’œil ouvert; le temps passe.',
    heldByHost: 'Qui anime a arrêté l’horloge; rien n’avance. Tu peux lire en attendant.',
    heldNow: ({ key }) => `Le fil est retenu; rien n’avance. Relâche-le${k(key)} quand tu es prêt.`,
    clockOff: 'L’horloge est arrêtée : tes gestes la font avancer, ou le bouton « Laisser passer ».',
    taken: 'La direction tient le clavier. Tu peux encore lire, trier et demander.',
    newTool: 'Nouvel outil',
    toolthank: ({ key }) => `Remercier${k(key)} : un appui sincère se salue, court.`,
    toolmoderate: ({ hide, remove }) =>
      `Modérer : masquer${k(hide)}, supprimer${k(remove)}… Pour ce qui enfreint la nétiquette, jamais pour une critique.`,
    toolpass: ({ key }) => `Confier${k(key)} : un service répond mieux que toi à certaines questions.`,
    toolask: ({ key }) => `Demander${k(key)} : le bureau vérifie un fait pendant que tu travailles.`,
    toolpromise: 'Promettre : dis quand tu reviendras. Une lanterne s’allume; il faudra la tenir.',
    tooldeclare: ({ key }) =>
      `Déclaration${k(key)} : parler à tous d’un coup, quand l’orage n’est plus à un seul endroit.`,
    toolwatch: ({ key }) => `Veille${k(key)} : des mots à surveiller et un seuil d’alerte.`,
    toolcontact: ({ key }) => `Joindre quelqu’un${k(key)} : parler à la personne avant d’en parler.`,
    toolplanned: ({ key }) => `Calendrier${k(key)} : ce qui est prévu peut être mis en pause.`,
  },
  en: {
    guide: 'Hint',
    firstPost: ({ key }) =>
      key ? `A new post is in. Open it: Enter, or the ${key} key.` : 'A new post is in. Open it.',
    waitFirst: 'Your shift begins. Posts arrive in the feed; the sky shows the mood of the crowd.',
    firstRead: ({ answer, leave }) =>
      `Read, then decide: answer${k(answer)}, or let it pass${k(leave)}. Not everything deserves an answer.`,
    firstAnswer: 'Pick a draft, adapt it or write your own. No rush: time slows down while you write.',
    firstBlank:
      'Write your answer in your own words. No rush: time slows down while you write. Drafts come on request.',
    chips: 'Under your text: what we hear in it. Tap what isn’t right to correct it, or leave it.',
    inOutbox: ({ undo }) => `It waits a moment before it goes out. You can take it back${k(undo)}.`,
    message: ({ name, key }) => `Someone at the office is waiting for your reply${k(key)}: ${name}.`,
    promiseSoon: ({ hour, key }) =>
      `One of your promises is due ${atHour(hour, 'en')}. See which at the office${k(key)}.`,
    plannedSoon: ({ hour, key }) =>
      `A post is scheduled for ${hour}. Check that the timing is right: Organization${k(key)}.`,
    askFirst: ({ key }) => `You don’t know everything yet. The office${k(key)} can check before you say it.`,
    unread: ({ n, key }) =>
      `${n} unread ${plural('en', Number(n), 'post', 'posts')}.${nextKey(key, ': next one.')}`,
    calm: 'All is calm. Keep an eye out; time is passing.',
    heldByHost: 'The facilitator has stopped the clock; nothing moves. You can read meanwhile.',
    heldNow: ({ key }) => `The feed is on hold; nothing moves. Let it move${k(key)} when you’re ready.`,
    clockOff: 'The clock is stopped: your actions move it forward, or the “Let pass” button.',
    taken: 'Management has taken over the account. You can still read, sort and ask.',
    newTool: 'New tool',
    toolthank: ({ key }) => `Thank${k(key)}: sincere support deserves a short word.`,
    toolmoderate: ({ hide, remove }) =>
      `Moderate: hide${k(hide)}, remove${k(remove)}… For what breaks the house rules, never for criticism.`,
    toolpass: ({ key }) => `Hand over${k(key)}: a team can answer some questions better than you.`,
    toolask: ({ key }) => `Ask${k(key)}: the office checks a fact while you work.`,
    toolpromise: 'Promise: say when you will be back. Your promise is on record; keep it.',
    tooldeclare: ({ key }) =>
      `Statement${k(key)}: speak to everyone at once, when the storm is no longer in one place.`,
    toolwatch: ({ key }) => `Alerts${k(key)}: words to watch for, and how many posts it takes.`,
    toolcontact: ({ key }) => `Get in touch${k(key)}: talk to the person before you talk about them.`,
    toolplanned: ({ key }) => `Calendar${k(key)}: what is scheduled can be paused.`,
  },
});
