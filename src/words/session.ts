import { defineWords } from './define.ts';

/** Things to tell that stop nothing. */
export const NOTICE_WORDS = defineWords({
  fr: {
    'storage/full':
      'La mémoire de ce navigateur est pleine\u00a0: la partie continue, mais un rechargement la perdrait. Enregistre-la en fichier, ou fais de la place.',
    'storage/forbidden':
      'Ce navigateur ne laisse rien garder\u00a0: la partie continue, mais un rechargement la perdrait. Enregistre-la en fichier à la fin.',
    'resume/other-scenario':
      'Le scénario a changé depuis ta dernière visite. La partie reprend sur la version d’aujourd’hui.',
    'resume/other-engine':
      'Le jeu a été mis à jour depuis ta dernière visite. La partie reprend avec le moteur d’aujourd’hui.',
    'resume/other-tone-model':
      'Le lecteur de ton a changé depuis ta dernière visite\u00a0: tes textes peuvent être compris autrement.',
    'resume/mismatch':
      'La partie gardée ne se rejoue pas tout à fait comme avant. Elle reprend telle qu’elle se rejoue aujourd’hui.',
    'plume/spent': 'Le temps suspendu de ce quart est épuisé\u00a0: l’heure avance pendant que tu écris.',
    'game/stopped': (p) =>
      `Le jeu a trébuché au tic ${p.tick} et s’est arrêté là; ta partie est gardée. Recharge la page pour reprendre, ou enregistre la partie en fichier.`,
    'send/returned': 'Ton texte n’a pas pu partir\u00a0: il t’attend là où tu l’as écrit.',
  },
  en: {
    'storage/full':
      'This browser’s storage is full: the game goes on, but a reload would lose it. Save it as a file, or make room.',
    'storage/forbidden':
      'This browser lets nothing be kept: the game goes on, but a reload would lose it. Save it as a file at the end.',
    'resume/other-scenario':
      'The scenario has changed since your last visit. The game resumes on today’s version.',
    'resume/other-engine':
      'The game was updated since your last visit. Your game resumes with today’s engine.',
    'resume/other-tone-model':
      'The tone reader has changed since your last visit: your texts may be understood differently.',
    'resume/mismatch':
      'The game that was kept does not replay quite as before. It resumes as it replays today.',
    'plume/spent': 'The held time of this shift is used up: the clock runs while you write.',
    'game/stopped': (p) =>
      `The game stumbled at tick ${p.tick} and stopped there; it has been kept. Reload the page to go on, or save the game as a file.`,
    'send/returned': 'Your text could not leave: it is waiting where you wrote it.',
  },
});
