import type { ClassRefusal } from '../../model/class-codes.ts';
import { defineWords } from '../define.ts';

/** Why a class did not take what was asked, and what to do about it. */
export const CLASS_REFUSAL_WORDS = defineWords<ClassRefusal>({
  fr: {
    'class/unknown': 'Aucune classe n’a ce code ici. Vérifie les six lettres avec qui anime.',
    'class/full': 'La classe ou l’équipe est complète. Choisis-en une autre ou préviens qui anime.',
    'class/locked': 'La classe est verrouillée. Demande à qui anime de l’ouvrir.',
    'class/bad-name':
      'Ce nom ne convient pas. Choisis-en un de 24 signes au plus, que tout le monde peut lire.',
    'class/name-taken': 'Ce nom est déjà pris dans la classe. Choisis-en un autre.',
    'class/bad-token': 'Cette place n’est pas de cette classe. Entre de nouveau avec le code.',
    'class/gone': 'Cette place n’est plus tenue. Entre de nouveau avec le code.',
    'class/sent-out':
      'Qui anime a fermé ta place; ce que tu y as fait reste au dossier de la classe. Parle-lui avant de revenir\u00a0: il te faudra une autre place.',
    'class/not-host': 'C’est à qui anime la classe de le faire.',
    'class/not-yours': 'Cette partie n’est pas la tienne.',
    'class/observer': 'Ta place observe\u00a0: elle ne pose pas de geste.',
    'class/no-consent': 'Ta place n’approuve pas. Demande à qui approuve.',
    'class/not-started': 'La classe n’est pas commencée. Attends le départ.',
    'class/already-started': 'La classe est déjà commencée.',
    'class/ended': 'La classe est finie. Passe au débreffage.',
    'class/malformed': 'Ce message n’a pas été compris. Recharge la page et recommence.',
    'class/too-large': (p) => `C’est trop long pour être envoyé (${p.limit} octets au plus). Raccourcis-le.`,
    'class/too-many': 'Trop de messages à la fois. Attends quelques secondes.',
    'class/old-build':
      'Cette page est d’une autre version que la classe. Recharge-la\u00a0: ta place et ce que tu écrivais t’attendent.',
    'class/log-full':
      'Le serveur de la classe n’a plus de place. Préviens qui anime\u00a0: rien de reçu n’est perdu.',
    'class/log-away': 'Le serveur de la classe ne répond pas pour l’instant. Ton envoi repartira tout seul.',
  },
  en: {
    'class/unknown': 'No class has that code here. Check the six letters with whoever leads it.',
    'class/full': 'The class or the team is full. Choose another, or tell whoever leads it.',
    'class/locked': 'The class is locked. Ask whoever leads it to open it.',
    'class/bad-name': 'That name will not do. Choose one of 24 signs at most that everybody may read.',
    'class/name-taken': 'That name is taken in this class. Choose another.',
    'class/bad-token': 'That seat is not of this class. Join again with the code.',
    'class/gone': 'That seat is no longer held. Join again with the code.',
    'class/sent-out':
      'The facilitator closed your seat; what you did in it stays in the class’s file. Talk to them before you come back: you will need another seat.',
    'class/not-host': 'That is for whoever leads the class.',
    'class/not-yours': 'That game is not yours.',
    'class/observer': 'Your seat observes: it does not act.',
    'class/no-consent': 'Your seat does not approve. Ask whoever does.',
    'class/not-started': 'The class has not begun. Wait for the start.',
    'class/already-started': 'The class has already begun.',
    'class/ended': 'The class is over. Go on to the debrief.',
    'class/malformed': 'That message was not understood. Reload the page and try again.',
    'class/too-large': (p) => `That is too long to be sent (${p.limit} bytes at most). Shorten it.`,
    'class/too-many': 'Too many messages at once. Wait a few seconds.',
    'class/old-build':
      'This page is of another version than the class. Reload it: your seat and what you were writing are waiting.',
    'class/log-full': 'The class’s server is out of room. Tell whoever leads it: nothing received is lost.',
    'class/log-away': 'The class’s server does not answer for now. What you sent will leave by itself.',
  },
});
