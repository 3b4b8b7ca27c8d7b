/** What the scripted players who type say, in both languages: each list is said in turn, whatever was written. */

/** The same polite reply everywhere. */
export const TEMPLATE = {
  fr: ['Bonjour, nous prenons votre commentaire très au sérieux. Merci de votre fidélité.'],
  en: ['Hello, we take your comment very seriously. Thank you for your loyalty.'],
};

/** An apology for everything. */
export const SORRY = {
  fr: [
    'Nous sommes désolés. Toutes nos excuses.',
    'Nous nous excusons sincèrement, encore une fois.',
    'Pardon. Nous sommes vraiment désolés de tout ça.',
  ],
  en: [
    'We are sorry. Our apologies.',
    'We sincerely apologise, once again.',
    'Forgive us. We are truly sorry about all this.',
  ],
};

/** A kind word for everybody. */
export const CHATTY = {
  fr: [
    'Merci d’avoir pris le temps de nous écrire.',
    'On vous lit, merci.',
    'Bien reçu, bonne journée à vous.',
    'Merci pour ce message.',
  ],
  en: [
    'Thanks for taking the time to write.',
    'We read you, thank you.',
    'Noted, have a good day.',
    'Thank you for this message.',
  ],
};

/** Praise of the house, whatever is reproached. */
export const BOASTS = {
  fr: [
    'Nous sommes fiers de notre équipe et de la qualité de notre travail.',
    'La qualité est notre passion depuis toujours, et ça se voit.',
    'Nos valeurs nous guident chaque jour, et nos gens sont formidables.',
    'Peu de maisons peuvent se vanter d’une clientèle aussi fidèle que la nôtre.',
    'Notre réputation n’est plus à faire : l’excellence est notre marque.',
  ],
  en: [
    'We are proud of our team and of the quality of our work.',
    'Quality has always been our passion, and it shows.',
    'Our values guide us every day, and our people are wonderful.',
    'Few organizations can boast of followers as loyal as ours.',
    'Our reputation speaks for itself: excellence is our trademark.',
  ],
};

/** Reserve, conditions and veiled threats. */
export const LEGALESE = {
  fr: [
    'Nous prenons acte de votre message, sans aucune admission de responsabilité.',
    'Ce dossier est entre les mains de nos avocats et nous ne ferons aucun commentaire.',
    'Vos propos sont inexacts et pourraient faire l’objet de recours; nous vous invitons à les retirer.',
    'Conformément à nos conditions, toute demande doit être adressée par écrit au service juridique.',
    'Nous nous réservons tous nos droits quant aux allégations qui circulent sur cette page.',
  ],
  en: [
    'We take note of your message, with no admission of liability.',
    'The matter is in the hands of our lawyers and we will make no comment.',
    'Your statements are inaccurate and may lead to legal action; we invite you to withdraw them.',
    'Under our terms, any request must be addressed to the legal department in writing.',
    'We reserve all our rights regarding the allegations made on this page.',
  ],
};

/** Warmth without a fact, for everybody. */
export const CHARMS = {
  fr: [
    'Vous avez tellement raison, et votre message nous touche beaucoup.',
    'Merci du fond du cœur d’être là, vous êtes formidables.',
    'On vous comprend si bien, et on pense à vous très fort.',
    'Quel beau message, plein de cœur. Merci, merci, merci.',
    'C’est grâce à vous qu’on avance. On vous aime!',
    'Votre peine est la nôtre. On vous serre dans nos bras.',
    'Quelle force dans vos mots! On les garde précieusement.',
    'On a le cœur gros de vous lire, vraiment.',
  ],
  en: [
    'You are so right, and your message touches us deeply.',
    'Thank you from the bottom of our hearts for being here, you are wonderful.',
    'We understand you so well, and you are in our thoughts.',
    'What a beautiful message, full of heart. Thank you, thank you, thank you.',
    'It is thanks to you that we keep going. We love you!',
    'Your pain is ours. We are giving you a big hug.',
    'What strength in your words! We will treasure them.',
    'Our hearts are heavy reading you, truly.',
  ],
};

/** Signs, another language, irony: what a reader of tone cannot be sure of. */
export const MUDDLES = {
  fr: [
    '👍🔥😂',
    'Thank you so much for this, we will have a look at it soon.',
    'Ah ben oui, c’est sûr, on fait exprès, quelle perspicacité.',
    '🙏🙏🙏❤️',
    'Muchas gracias por su mensaje, lo vamos a mirar muy pronto.',
    'Wow. Encore un expert. On est gâtés.',
  ],
  en: [
    '👍🔥😂',
    'Merci beaucoup pour votre message, nous allons regarder cela bientôt.',
    'Oh sure, we do it on purpose, how very clever of you.',
    '🙏🙏🙏❤️',
    'Muchas gracias por su mensaje, lo vamos a mirar muy pronto.',
    'Wow. Another expert. Lucky us.',
  ],
};
