import { defineWords } from '../define.ts';

/**
 * The faults of a draft by their code: the name; under `Why`, what makes it plausible; under `Write`, a sentence to fill
 * in, `[…]` where the author's words go; under `Mark`, the reason shown after the game.
 */
export const DRAFT_FAULT_WORDS = defineWords({
  fr: {
    halfApology: 'La demi-excuse',
    halfApologyWhy: 'Elle sonne poli, et ne coûte rien\u00a0: on s’excuse de ce que l’autre a ressenti.',
    halfApologyWrite: '[…], nous sommes désolés si […] a pu vous déplaire. Ce n’était pas notre intention.',
    halfApologyMark: 'Un «\u00a0si\u00a0» dans l’excuse\u00a0: personne n’a rien fait.',
    template: 'Le gabarit',
    templateWhy: 'Il est approuvé d’avance, et part en dix secondes. Rien n’y est faux.',
    templateWrite: 'Bonjour, nous prenons votre commentaire au sérieux et le transmettons à l’équipe. Merci.',
    templateMark: 'Irait sous n’importe quel message.',
    tooEarly: 'Trop tôt',
    tooEarlyWhy: 'C’est peut-être vrai, et tout le monde le voudrait. Personne ne le sait encore.',
    tooEarlyWrite:
      '[…], […] inquiète, et nous aussi. Mais ce n’est pas […]\u00a0: nous vous le confirmerons vers […].',
    tooEarlyMark: 'Affirmé avant d’être su.',
    namesPerson: 'Un nom donné',
    namesPersonWhy: 'Il semble franc, et montre que la maison a cherché. La foule, elle, n’attend qu’un nom.',
    namesPersonWrite:
      '[…], vous avez raison de le demander. C’est […] qui était là à […]\u00a0: la personne a été rencontrée.',
    namesPersonMark: 'Une personne, livrée à la place de la maison.',
    trueButCold: 'Vrai mais froid',
    trueButColdWhy: 'Tout y est exact. On a répondu à la question, et à personne.',
    trueButColdWrite: 'Le […] à […], […].',
    trueButColdMark: 'Le fait y est; la personne, non.',
    tooSoonPromised: 'L’heure intenable',
    tooSoonPromisedWhy: 'Plus l’heure est proche, plus elle rassure. Le service qui sait répond plus tard.',
    tooSoonPromisedWrite: '[…], […] mérite une réponse. Nous cherchons, et elle sera ici à […].',
    tooSoonPromisedMark: 'Une heure que personne ne peut tenir.',
    wrongTwin: 'Le jumeau faux',
    wrongTwinWhy: 'Les mêmes phrases que la bonne réponse; un seul fait diffère, aussi vraisemblable.',
    wrongTwinWrite:
      'Reprenez la bonne réponse, et changez-y un fait\u00a0: le lieu, l’heure, le nombre, qui décide.',
    wrongTwinMark: 'Ce n’est pas ce que le service a dit.',
  },
  en: {
    halfApology: 'The half apology',
    halfApologyWhy: 'It sounds polite and costs nothing: one is sorry for what the other felt.',
    halfApologyWrite: '[…], we are sorry if […] may have displeased you. That was not our intention.',
    halfApologyMark: 'An “if” in the apology: nobody did anything.',
    template: 'The template',
    templateWhy: 'It is approved ahead, and leaves within ten seconds. Nothing in it is false.',
    templateWrite: 'Hello, we take your comment seriously and have passed it on to the team. Thank you.',
    templateMark: 'Would fit under any post.',
    tooEarly: 'Too early',
    tooEarlyWhy: 'It may well be true, and everyone wishes it were. Nobody knows yet.',
    tooEarlyWrite: '[…], […] is worrying, to us as well. But it is not […]: we will confirm it around […].',
    tooEarlyMark: 'Claimed before it is known.',
    namesPerson: 'A name given',
    namesPersonWhy:
      'It seems candid, and shows that the house looked into it. A name is all the crowd waits for.',
    namesPersonWrite:
      '[…], you are right to ask. It was […] who was there at […]: that person has been met with.',
    namesPersonMark: 'A person, handed over in place of the house.',
    trueButCold: 'True but cold',
    trueButColdWhy: 'All of it is exact. The question was answered, and nobody was.',
    trueButColdWrite: 'On […] at […], […].',
    trueButColdMark: 'The fact is there; the person is not.',
    tooSoonPromised: 'An hour that will not hold',
    tooSoonPromisedWhy: 'The nearer the hour, the more it reassures. The service that knows answers later.',
    tooSoonPromisedWrite: '[…], […] deserves an answer. We are looking, and it will be here at […].',
    tooSoonPromisedMark: 'An hour that nobody can keep.',
    wrongTwin: 'The false twin',
    wrongTwinWhy: 'The same sentences as the right answer; one fact differs, just as likely.',
    wrongTwinWrite:
      'Take up the right answer, and change one fact in it: the place, the hour, the number, who decides.',
    wrongTwinMark: 'Not what the service said.',
  },
});
