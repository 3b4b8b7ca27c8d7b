import { defineWords } from '../define.ts';

/** Words the engine's own posts are rendered with: the direction when it takes the keyboard, the press. */
export const CRISIS_WORDS = defineWords({
  fr: {
    directionSilent: (p) =>
      `Chez ${p.org}, nous avons toujours été à l’écoute de notre communauté. Si des gens se sont sentis froissés, nous en sommes désolés. Merci de votre confiance.`,
    directionKeyboard: (p) =>
      `La direction de ${p.org} tient à rappeler qu’elle agit dans le respect des règles et qu’elle a été mal comprise. Nous ne ferons pas d’autre commentaire.`,
    reportQuotes: (p) =>
      `La grogne contre ${p.org} gagne du terrain. «\u00a0${p.quote}\u00a0», a fait savoir l’organisation.`,
    leak: (p) =>
      `Une capture des messages internes de ${p.org} circule. «\u00a0${p.order}\u00a0» Réponse\u00a0: «\u00a0${p.answer}\u00a0»`,
    reportSilent: (p) =>
      `La grogne contre ${p.org} gagne du terrain. L’organisation n’avait pas répondu au moment de publier.`,
  },
  en: {
    directionSilent: (p) =>
      `At ${p.org}, we have always listened to our community. If anyone felt slighted, we are sorry. Thank you for your trust.`,
    directionKeyboard: (p) =>
      `The management of ${p.org} wishes to point out that it follows the rules and has been misunderstood. We will not comment further.`,
    reportQuotes: (p) => `Anger at ${p.org} is spreading. “${p.quote},” the organization said.`,
    leak: (p) =>
      `A screenshot of internal messages at ${p.org} is going around. “${p.order}” Reply: “${p.answer}”`,
    reportSilent: (p) => `Anger at ${p.org} is spreading. The organization had not replied at press time.`,
  },
});
