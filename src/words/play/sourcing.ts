import type { QuestionTopic } from '../../model/claim.ts';
import { defineWords } from '../define.ts';

/** What is asked about words before they leave: where a claim comes from, or whether a fault is meant. */
export const SOURCING_WORDS = defineWords({
  fr: {
    claimTitle: 'D’où le tiens-tu?',
    dataTitle: 'Un renseignement personnel?',
    privateTitle: 'La vie de quelqu’un?',
    insultTitle: 'C’est dur pour la personne?',
    count: ({ n, of }) => `Question ${n} sur ${of}`,
    written: 'Tu écris :',
    claimLegend: 'D’où cela vient',
    doubtLegend: 'Ce que tu veux dire',
    fromFact: ({ fact }) => `D’un fait appris : ${fact}`,
    fromRumour: ({ fact }) => `D’une rumeur : ${fact}`,
    claimBack: 'Je ne le sais pas encore : je reprends mon texte.',
    claimStands: 'Je le dis quand même.',
    doubtBack: 'Je reprends mon texte.',
    dataStands: 'Oui, je le demande ici, devant tout le monde.',
    dataDenied: 'Non, je ne demande rien de personnel.',
    privateStands: 'Oui, je le dis devant tout le monde.',
    privateDenied: 'Non, c’est déjà public, ou la personne le veut.',
    insultStands: 'Oui, c’est voulu.',
    insultDenied: 'Non, cela ne blesse personne.',
    note: 'On le demande du vrai comme du faux. Ta réponse reste avec ton texte.',
    back: 'Revenir au texte',
    next: 'Continuer',
    send: 'Continuer et envoyer',
  },
  en: {
    claimTitle: 'How do you know?',
    dataTitle: 'Something personal?',
    privateTitle: 'Someone’s private life?',
    insultTitle: 'Is this hard on the person?',
    count: ({ n, of }) => `Question ${n} of ${of}`,
    written: 'You write:',
    claimLegend: 'Where it comes from',
    doubtLegend: 'What you mean',
    fromFact: ({ fact }) => `From a fact you learned: ${fact}`,
    fromRumour: ({ fact }) => `From a rumour: ${fact}`,
    claimBack: 'I don’t know that yet. Back to my text.',
    claimStands: 'I’m saying it anyway.',
    doubtBack: 'Back to my text.',
    dataStands: 'Yes, I’m asking for it here, in front of everyone.',
    dataDenied: 'No, I’m not asking for anything personal.',
    privateStands: 'Yes, I’m saying it in front of everyone.',
    privateDenied: 'No, it is already public, or the person wants it known.',
    insultStands: 'Yes, I mean it.',
    insultDenied: 'No, it hurts nobody.',
    note: 'We ask whether it is true or false. Your answer stays with your text.',
    back: 'Back to the text',
    next: 'Continue',
    send: 'Continue and send',
  },
});

/** The words of a topic: those of claims are one set. */
export function sourcingSet(topic: QuestionTopic): 'claim' | 'data' | 'private' | 'insult' {
  return topic === 'data' || topic === 'private' || topic === 'insult' ? topic : 'claim';
}
