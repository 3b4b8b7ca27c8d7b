import type { ActionType } from '../../model/action.ts';
import type { ModerationTool } from '../../model/actions.ts';
import { defineWords } from '../define.ts';

/** The tools of moderation, as their buttons name them. */
export const TOOL_NAMES = defineWords<ModerationTool>({
  fr: {
    pin: 'Épingler',
    relegate: 'Reléguer',
    hide: 'Masquer',
    remove: 'Supprimer',
    block: 'Bloquer',
    report: 'Signaler',
    restore: 'Rétablir',
    escalate: 'Faire remonter',
  },
  en: {
    pin: 'Pin',
    relegate: 'Relegate',
    hide: 'Hide',
    remove: 'Remove',
    block: 'Block',
    report: 'Report',
    restore: 'Restore',
    escalate: 'Escalate',
  },
});

/** The same as `?` lists them, where a name alone would not say enough. */
export const TOOL_COMMANDS = defineWords<ModerationTool>({
  fr: { ...TOOL_NAMES.fr, block: 'Bloquer la personne' },
  en: { ...TOOL_NAMES.en, block: 'Block the person' },
});

/** « de Nadège », « d’Étienne ». */
function by(who: string | number | undefined): string {
  return /^[aeiouàâäéèêëîïôöùûü]/i.test(String(who)) ? `d’${who}` : `de ${who}`;
}

/** An act in one line. `who`: the author of the post, or whoever is written to. */
export const ACTION_LINES = defineWords<
  ActionType | 'answerPrivate' | 'nothing' | 'noReply' | 'noAct' | 'at'
>({
  fr: {
    open: (p) => `Ouvrir la publication ${by(p.who)}`,
    leave: (p) => `Laisser la publication ${by(p.who)}`,
    read: 'Lire le dossier',
    thank: (p) => `Remercier ${p.who}`,
    answer: (p) => `Répondre à ${p.who}`,
    answerPrivate: (p) => `Répondre en privé à ${p.who}`,
    declare: 'Publier une déclaration',
    pin: (p) => `Épingler la publication ${by(p.who)}`,
    relegate: (p) => `Reléguer la publication ${by(p.who)}`,
    hide: (p) => `Masquer la publication ${by(p.who)}`,
    restore: (p) => `Rétablir la publication ${by(p.who)}`,
    remove: (p) => `Supprimer la publication ${by(p.who)}`,
    block: (p) => `Bloquer ${p.who}`,
    report: (p) => `Signaler la publication ${by(p.who)}`,
    escalate: (p) => `Faire remonter la publication ${by(p.who)} (${p.service})`,
    handOver: (p) => `Confier la publication ${by(p.who)} (${p.service})`,
    ask: (p) => `Poser une question (${p.service})`,
    requestApproval: (p) => `Demander une approbation (${p.service})`,
    promise: 'Promettre une suite',
    keepPromise: 'Dire une promesse tenue',
    reply: (p) => `Répondre au message (${p.who})`,
    contact: (p) => `Joindre ${p.who}`,
    pause: 'Suspendre une publication prévue',
    release: 'Relancer une publication prévue',
    correct: 'Corriger une publication de la maison',
    retract: 'Retirer une publication de la maison',
    watch: 'Régler la veille',
    closeComments: (p) => `Fermer les commentaires${p.platform === undefined ? '' : ` sur ${p.platform}`}`,
    openComments: (p) => `Rouvrir les commentaires${p.platform === undefined ? '' : ` sur ${p.platform}`}`,
    bilan: 'Faire le point',
    nothing: 'Ne rien publier',
    noReply: (p) => `Laisser sans réponse un message (${p.who})`,
    noAct: 'Ne pas le faire',
    at: (p) => `Le même geste à ${p.hour}`,
  },
  en: {
    open: (p) => `Open the post by ${p.who}`,
    leave: (p) => `Leave the post by ${p.who}`,
    read: 'Read the file',
    thank: (p) => `Thank ${p.who}`,
    answer: (p) => `Answer ${p.who}`,
    answerPrivate: (p) => `Answer ${p.who} in private`,
    declare: 'Publish a statement',
    pin: (p) => `Pin the post by ${p.who}`,
    relegate: (p) => `Move down the post by ${p.who}`,
    hide: (p) => `Hide the post by ${p.who}`,
    restore: (p) => `Restore the post by ${p.who}`,
    remove: (p) => `Remove the post by ${p.who}`,
    block: (p) => `Block ${p.who}`,
    report: (p) => `Report the post by ${p.who}`,
    escalate: (p) => `Escalate the post by ${p.who} (${p.service})`,
    handOver: (p) => `Hand over the post by ${p.who} (${p.service})`,
    ask: (p) => `Ask a question (${p.service})`,
    requestApproval: (p) => `Ask for an approval (${p.service})`,
    promise: 'Promise a follow-up',
    keepPromise: 'Mark a promise as kept',
    reply: (p) => `Reply to the message from ${p.who}`,
    contact: (p) => `Contact ${p.who}`,
    pause: 'Hold back a scheduled post',
    release: 'Let a scheduled post go out',
    correct: 'Correct a post of the house',
    retract: 'Take back a post of the house',
    watch: 'Set the watch',
    closeComments: (p) => `Close comments${p.platform === undefined ? '' : ` on ${p.platform}`}`,
    openComments: (p) => `Open comments again${p.platform === undefined ? '' : ` on ${p.platform}`}`,
    bilan: 'Report',
    nothing: 'Publish nothing',
    noReply: (p) => `Leave the message from ${p.who} unanswered`,
    noAct: 'Not do it',
    at: (p) => `The same act at ${p.hour}`,
  },
});
