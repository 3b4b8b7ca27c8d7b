import { defineWords } from '../define.ts';

/** Notices that stop nothing. */
export const NOTICE_WORDS = defineWords({
  fr: {
    'storage/full':
      'La mémoire de ce navigateur est pleine\u00a0: la partie continue, mais un rechargement la perdrait. Enregistre-la en fichier, ou fais de la place.',
    'storage/forbidden':
      'Ce navigateur ne laisse rien garder\u00a0: la partie continue, mais un rechargement la perdrait. Enregistre-la en fichier à la fin.',
    'resume/other-scenario':
      'Le scénario a changé depuis cette partie. Elle se rejoue sur la version d’aujourd’hui et peut s’en écarter.',
    'resume/other-engine':
      'Le jeu a été mis à jour depuis cette partie. Elle se rejoue avec le moteur d’aujourd’hui et peut s’en écarter.',
    'resume/other-tone-model':
      'Le lecteur de ton a changé depuis cette partie\u00a0: tes textes peuvent être compris autrement.',
    'resume/mismatch':
      'La partie gardée ne se rejoue pas tout à fait comme avant. Elle reprend telle qu’elle se rejoue aujourd’hui.',
    'resume/unsent': 'Tu avais commencé à écrire\u00a0: tes mots t’attendent là où tu les as laissés.',
    'writing/spent': 'Le temps suspendu de ce quart est épuisé\u00a0: l’heure avance pendant que tu écris.',
    'class/not-sent':
      'La classe n’a pas pris ce geste. Tes mots te sont rendus\u00a0: envoie-les de nouveau.',
    'game/stopped': (p) =>
      `Le jeu a trébuché au tic ${p.tick} et s’est arrêté là; ta partie est gardée. Recharge la page pour reprendre, ou enregistre la partie en fichier.`,
    'send/returned': 'Ton texte n’a pas pu partir\u00a0: il t’attend là où tu l’as écrit.',
  },
  en: {
    'storage/full':
      'This browser’s storage is full: the game goes on, but a reload would lose it. Save it as a file, or make room.',
    'storage/forbidden':
      'This browser won’t save anything: the game goes on, but a reload would lose it. Save it as a file at the end.',
    'resume/other-scenario':
      'The scenario has changed since this game was played. It is replayed on today’s version and may differ.',
    'resume/other-engine':
      'The program has been updated since this game was played. It is replayed with today’s engine and may differ.',
    'resume/other-tone-model':
      'The tone reader has changed since this game was played: your texts may be read differently.',
    'resume/mismatch': 'The saved game does not replay quite as before. It resumes as it replays today.',
    'resume/unsent': 'You had started writing: your words are waiting where you left them.',
    'writing/spent': 'You have used up this shift’s paused time: the clock now runs while you write.',
    'class/not-sent': 'The class did not take that action. Your words are back: send them again.',
    'game/stopped': (p) =>
      `The game hit a problem at tick ${p.tick} and stopped there; it is saved. Reload the page to go on, or save the game as a file.`,
    'send/returned': 'Your text wasn’t sent: it is waiting where you wrote it.',
  },
});

/** One game, several tabs: shown where play has stopped. */
export const TABS_WORDS = defineWords({
  fr: {
    playingTitle: 'Une partie se joue dans un autre onglet',
    playingSame:
      'C’est celle-ci. Pour ne rien perdre, elle ne se joue qu’à un endroit à la fois\u00a0: ici, le temps est arrêté.',
    takenTitle: 'Un autre onglet a pris le relais',
    takenSame:
      'La partie continue là-bas, là où elle en était. Ici, tout est arrêté; tu peux fermer cet onglet.',
    goOnHere: 'Continuer ici',
    stepBack: 'Laisser jouer l’autre onglet',
  },
  en: {
    playingTitle: 'This game is open in another tab',
    playingSame: 'So that nothing is lost, a game is played in one place at a time: here, time is stopped.',
    takenTitle: 'Another tab has taken over',
    takenSame:
      'The game goes on there, from where it was. Here everything is stopped; you can close this tab.',
    goOnHere: 'Continue here',
    stepBack: 'Leave it to the other tab',
  },
});
