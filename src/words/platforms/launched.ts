import { defineWords, plural } from '../define.ts';

/** What a package says to who plays it: where it stands with the platform, and where what is typed goes. */
export const LAUNCHED_WORDS = defineWords({
  fr: {
    kicker: 'Avis de tempête',
    start: 'Ouvrir le dossier',
    resume: 'Reprendre la partie',
    resumeAnyway: ({ n }) => `Reprendre sans ${plural('fr', Number(n), 'ce geste', `ces ${n} gestes`)}`,
    review: 'Revoir la partie',
    again: 'Jouer une autre partie',
    done: 'Terminer',
    modeEvaluation: 'Évaluation\u00a0: le tirage et le barème sont fixés.',
    modeEntrainement: 'Entraînement.',
    pass: ({ mark }) => `Il faut ${mark} sur 100 pour réussir.`,
    linked: 'Partie reliée à la plateforme de ton école\u00a0: ta progression et ta note y sont gardées.',
    unlinked:
      'Aucune plateforme ne répond. Ferme cette page et rouvre l’activité; ou joue, puis télécharge ta partie et remets le fichier.',
    alone: 'À la fin, télécharge ta partie et remets le fichier à la personne qui enseigne.',
    fenced:
      'Cette page est enfermée dans un cadre qui ne lui laisse pas parler à la plateforme. Tu peux jouer\u00a0: à la fin, télécharge ta partie et remets le fichier.',
    failing:
      'La plateforme ne garde plus rien pour l’instant. Continue\u00a0: on réessaie à chaque geste. À la fin, télécharge ta partie par sûreté.',
    lookOnly: 'Consultation\u00a0: tu peux regarder, rien n’est envoyé à la plateforme.',
    wordsDevice:
      'Ce que tu tapes reste sur cet appareil. Si tu reprends sur un autre, les gestes où tu as tapé des mots n’y seront pas.',
    wordsPlatform: 'Ce que tu tapes est gardé sur la plateforme; la personne qui enseigne peut le lire.',
    wordsFull:
      'La plateforme n’a plus de place pour tes mots les plus anciens\u00a0: ils restent sur cet appareil.',
    wordsLost: ({ n }) =>
      plural(
        'fr',
        Number(n),
        'Un geste de cette partie a été tapé sur un autre appareil et ne peut pas être repris ici.',
        `${n} gestes de cette partie ont été tapés sur un autre appareil et ne peuvent pas être repris ici.`,
      ),
    wordsLostCure: 'Retourne sur l’appareil où tu jouais pour tout retrouver, ou continue sans.',
    keptUnread: 'Ce que la plateforme gardait de ta partie ne se lit pas. La partie repart du début.',
    download: 'Télécharger ma partie',
    delivered: ({ total }) => `Ta note a été envoyée à la plateforme\u00a0: ${total} sur 100.`,
    keptBetter: ({ total, best }) =>
      `Cette partie vaut ${total} sur 100. La plateforme garde ta meilleure note\u00a0: ${best}.`,
    notDelivered: 'La plateforme n’a pas confirmé ta note. Télécharge ta partie et remets le fichier.',
    closed: 'C’est terminé. Tu peux fermer cette page.',
    damaged: 'Ce paquet est abîmé\u00a0: il ne contient pas d’histoire. Demande qu’on le refasse.',
    toEnglish: 'English',
    settings: 'Réglages',
  },
  en: {
    kicker: 'Storm Warning',
    start: 'Open the briefing',
    resume: 'Resume the game',
    resumeAnyway: ({ n }) => `Resume without ${plural('en', Number(n), 'that move', `those ${n} moves`)}`,
    review: 'Look at the game again',
    again: 'Play another game',
    done: 'Finish',
    modeEvaluation: 'Assessment: the seed and the rubric are set.',
    modeEntrainement: 'Training.',
    pass: ({ mark }) => `You need ${mark} out of 100 to pass.`,
    linked: 'Connected to your school’s platform: your progress and your mark are kept there.',
    unlinked:
      'No platform answers. Close this page and open the activity again; or play, then download your game and hand in the file.',
    alone: 'At the end, download your game and hand the file in to your teacher.',
    fenced:
      'This page is locked in a frame that does not let it talk to the platform. You can play: at the end, download your game and hand in the file.',
    failing:
      'The platform is not keeping anything for now. Carry on: we try again at each move. At the end, download your game to be safe.',
    lookOnly: 'Review: you can look around, nothing is sent to the platform.',
    wordsDevice:
      'What you type stays on this device. If you resume on another one, the moves where you typed words will be missing there.',
    wordsPlatform: 'What you type is kept on the platform; your teacher can read it.',
    wordsFull: 'The platform has no room left for your oldest words: they stay on this device.',
    wordsLost: ({ n }) =>
      plural(
        'en',
        Number(n),
        'One move of this game was typed on another device and cannot be resumed here.',
        `${n} moves of this game were typed on another device and cannot be resumed here.`,
      ),
    wordsLostCure: 'Go back to the device you played on to find everything again, or go on without.',
    keptUnread: 'What the platform kept of your game cannot be read. The game starts over.',
    download: 'Download my game',
    delivered: ({ total }) => `Your mark was sent to the platform: ${total} out of 100.`,
    keptBetter: ({ total, best }) =>
      `This game is worth ${total} out of 100. The platform keeps your best mark: ${best}.`,
    notDelivered: 'The platform did not confirm your mark. Download your game and hand in the file.',
    closed: 'All done. You can close this page.',
    damaged: 'This package is damaged: there is no story in it. Ask for it to be made again.',
    toEnglish: 'Français',
    settings: 'Settings',
  },
});
