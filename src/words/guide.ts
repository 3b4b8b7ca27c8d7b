import { defineWords, plural } from './define.ts';

/** The guide: one line that says what to do now, and a line for each tool that has just come. */
export const GUIDE_WORDS = defineWords({
  fr: {
    guide: 'Conseil',
    firstPost: ({ key }) => `Une publication monte. Ouvre-la : Entrée, ou la touche ${key}.`,
    waitFirst: 'Ton quart commence. Les publications arrivent à gauche; le ciel dit l’humeur de la foule.',
    firstRead: ({ answer, leave }) =>
      `Lis, puis décide : répondre (${answer}), ou laisser passer (${leave}). Tout ne mérite pas une réponse.`,
    firstAnswer: 'Choisis un brouillon, adapte-le ou écris le tien. Rien ne presse : le temps se retient.',
    onSill: ({ undo }) => `Tes mots attendent un instant. Tu peux les reprendre : ${undo}.`,
    message: ({ name, key }) => `${name} attend ta réponse au bureau (${key}).`,
    promiseSoon: ({ hour, key }) => `Ta promesse tombe à ${hour}. Le bureau (${key}) te dit laquelle.`,
    plannedSoon: ({ hour, key }) =>
      `Une publication est prévue à ${hour}. Va voir si elle tombe bien : Maison (${key}).`,
    askFirst: ({ key }) =>
      `Tu ne sais pas encore tout. Le bureau (${key}) peut vérifier avant que tu affirmes.`,
    unread: ({ n, key }) =>
      `${n} ${plural('fr', Number(n), 'publication non lue', 'publications non lues')}. ${key} : la suivante.`,
    calm: 'C’est calme. Garde l’œil ouvert; le temps passe.',
    heldNow: ({ key }) => `Le fil est retenu. ${key} pour le relâcher.`,
    clockOff: 'L’horloge est arrêtée : tes gestes la font avancer, ou le bouton « Laisser passer ».',
    taken: 'La direction tient le clavier. Tu peux encore lire, trier et demander.',
    newTool: 'Nouvel outil',
    toolthank: ({ key }) => `Remercier (${key}) : un appui sincère se salue, court.`,
    toolmoderate: ({ hide, remove }) =>
      `Modérer : masquer (${hide}), supprimer (${remove})… Pour ce qui enfreint la nétiquette, jamais pour une critique.`,
    toolpass: ({ key }) => `Confier (${key}) : un service répond mieux que toi à certaines questions.`,
    toolask: ({ key }) => `Demander (${key}) : le bureau vérifie un fait pendant que tu travailles.`,
    toolpromise: 'Promettre : dis quand tu reviendras. Une lanterne s’allume; il faudra la tenir.',
    tooldeclare: ({ key }) =>
      `Déclaration (${key}) : parler à tous d’un coup, quand l’orage n’est plus à un seul endroit.`,
    toolwatch: ({ key }) => `Veille (${key}) : des mots à surveiller et un seuil d’alerte.`,
    toolcontact: ({ key }) => `Joindre quelqu’un (${key}) : parler à la personne avant d’en parler.`,
    toolplanned: ({ key }) => `Calendrier (${key}) : ce qui est prévu peut être mis en pause.`,
  },
  en: {
    guide: 'Hint',
    firstPost: ({ key }) => `A post is rising. Open it: Enter, or the ${key} key.`,
    waitFirst: 'Your shift begins. Posts arrive on the left; the sky tells the mood of the crowd.',
    firstRead: ({ answer, leave }) =>
      `Read, then decide: answer (${answer}), or let it pass (${leave}). Not everything deserves an answer.`,
    firstAnswer: 'Pick a draft, adapt it or write your own. No rush: time holds its breath.',
    onSill: ({ undo }) => `Your words wait a moment. You may take them back: ${undo}.`,
    message: ({ name, key }) => `${name} is waiting for your reply at the office (${key}).`,
    promiseSoon: ({ hour, key }) => `Your promise falls due at ${hour}. The office (${key}) tells you which.`,
    plannedSoon: ({ hour, key }) =>
      `A post is planned for ${hour}. Check that it is well timed: House (${key}).`,
    askFirst: ({ key }) => `You do not know everything yet. The office (${key}) can check before you claim.`,
    unread: ({ n, key }) => `${n} unread ${plural('en', Number(n), 'post', 'posts')}. ${key}: the next one.`,
    calm: 'All is calm. Keep an eye open; time goes by.',
    heldNow: ({ key }) => `The feed is held. ${key} to release it.`,
    clockOff: 'The clock is stopped: your acts move it forward, or the “Let pass” button.',
    taken: 'Management has the keyboard. You can still read, sort and ask.',
    newTool: 'New tool',
    toolthank: ({ key }) => `Thank (${key}): sincere support deserves a short word.`,
    toolmoderate: ({ hide, remove }) =>
      `Moderate: hide (${hide}), remove (${remove})… For what breaks the house rules, never for criticism.`,
    toolpass: ({ key }) => `Hand over (${key}): a service answers some questions better than you.`,
    toolask: ({ key }) => `Ask (${key}): the office checks a fact while you work.`,
    toolpromise: 'Promise: say when you will be back. A lantern lights up; it must be kept.',
    tooldeclare: ({ key }) =>
      `Statement (${key}): speak to everyone at once, when the storm is no longer in one place.`,
    toolwatch: ({ key }) => `Watch (${key}): words to follow and an alert threshold.`,
    toolcontact: ({ key }) => `Get in touch (${key}): speak to the person before you speak about them.`,
    toolplanned: ({ key }) => `Calendar (${key}): what is planned can be paused.`,
  },
});
