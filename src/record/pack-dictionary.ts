import { strToU8 } from 'fflate';

/**
 * What any game is likely to say, whatever its scenario: openings and endings of answers, then the rows of the packed
 * form, the likeliest last. It is part of the format: a change of one letter is a new PACK_VERSION.
 */
const USUAL = [
  'les personnes touchées, la direction, la technique, le service, vos questions, votre message, votre commande, ',
  'Nous avons retiré cette publication. Nous vérifions et nous revenons ici avant midi avec ce que nous savons. ',
  'Vous avez raison de le demander. On répare et on rembourse. Écrivez-nous en privé, pas ici. Promesse tenue. ',
  'Bonjour, merci de nous avoir écrit. Nous sommes désolés. Je suis désolée, c’est notre faute. Toutes nos excuses. ',
  'We have taken this post down. We are checking and will be back here before noon with what we know. Promise kept. ',
  'You are right to ask. We are fixing it. Please write to us in private, not here. We were wrong and we are sorry. ',
  'Hello, thank you for writing. I am sorry, this is our fault. ',
  '{"felt":"","guesses":{"timing":50,"tone":60,"responsibility":,"information":,"moderation":,"channel":,"language":,"total":70,"outcome":},"rule":"","bilan":{"figures":["volume","trust"],"cause":"","lesson":""},"alias":"","group":""}',
  '["fil","babillard","page","photos","avis"],0,null,"excuses","attente","',
  '[0,1,"c12-1"],[0,2,"c13-0"],[3,8,"c40-2"],[3,10,"c51-1",null,""],[2,13,"c60-3","direction"],[6,15,"technique","cause"],',
  '],[2,19,"direction","a"],[0,28,"matin","volume",""],[0,28,"soir","trust","',
  '[12,5,[0,"excuses"],0,["fil","babillard"],1],[12,5,[2,"',
  '[1,0,"opener"],[3,4,"opener",[0,"a"],0,0],[1,0,"',
  '",[0,"b"],0,0],[0,0,"',
  '",[2,"',
  '",[0,"a"],0,0],[1,4,"',
].join('');

export const PACK_DICTIONARY = strToU8(USUAL);
