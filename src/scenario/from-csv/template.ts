import type { Lang } from '../../model/text.ts';
import { writeSheet } from './spreadsheet.ts';

/**
 * A spreadsheet to start from: eight posts of a small crisis, three with answers. It makes a scenario without a fault.
 * Its rows are to be replaced.
 */
export function sheetTemplate(lang: Lang): string {
  return writeSheet(lang === 'fr' ? FRENCH : ENGLISH, lang);
}

const none = ['', '', '', '', '', '', '', ''];

const FRENCH: readonly (readonly string[])[] = [
  [
    ...['id', 'heure', 'auteur', 'public', 'portée', 'plateforme', 'classe', 'ardeur', 'texte', 'détail'],
    ...['en réponse à', 'réponse 1', 'actes 1', 'niveau 1', 'pourquoi 1'],
    ...['réponse 2', 'actes 2', 'niveau 2', 'pourquoi 2'],
  ],
  [
    ...['eau_froide', '7 h 10', 'Solange', 'clients', '240', 'Fil', 'plainte', '0,4'],
    ...[
      'Porte barrée à 7 h, pas un mot sur la page. On était douze dans la neige.',
      'porte, barrée, neige',
      '',
    ],
    ...[
      'Nous prenons note de votre commentaire et le transmettrons aux personnes concernées. Bonne journée!',
    ],
    ...['faire patienter', '1', 'Un gabarit: ni la porte ni la neige n’y sont.'],
    ...['Douze dehors, la porte barrée, dans la neige: on aurait dû vous avertir. On revient ici à 8 h 30.'],
    ...['nommer, responsabilité, promettre', '4', 'Nomme la chose, prend sa part, donne une heure.'],
  ],
  [
    ...['combien', '7 h 35', 'Marc-André', 'touchés', '90', 'Babillard', 'question', '0,3'],
    ...['Le cours de ma mère à 10 h, il a lieu ou pas? Elle part de loin.', 'cours, 10 h, mère', ''],
    ...[
      'Le cours de 10 h est annulé: la chaudière a lâché. Dites à votre mère de rester au chaud, on remboursera.',
    ],
    ...['expliquer, dire quoi faire, dédommager', '4', 'Répond d’abord, puis dit quoi faire.'],
    ...[
      'Pour toute question sur les horaires et les annulations, veuillez s’il vous plaît consulter notre site.',
    ],
    ...['renvoyer ailleurs', '1', 'Renvoie ailleurs quelqu’un qui attend une réponse.'],
  ],
  [
    ...['', '7 h 50', 'grognon_du_12', 'trolles', '310', 'Fil', 'insulte', '0,8'],
    ...['Gang de sans-desseins, même pas capables de chauffer de l’eau!', '', 'eau_froide', ...none],
  ],
  [
    ...['rumeur', '8 h 05', 'Kim', 'militants', '1 800', 'Fil', 'fausse affirmation', '0,6'],
    ...[
      'Paraît que la Ville vend la piscine. La chaudière, c’est le prétexte.',
      'vend, piscine, prétexte',
      '',
    ],
    ...['Votre affirmation est fausse et nuit à toute l’équipe. Vérifiez donc vos sources avant de publier.'],
    ...['démentir, attaquer', '0', 'Dément en s’en prenant à la personne.'],
    ...['Non, la piscine n’est pas à vendre. La chaudière a lâché cette nuit; le réparateur arrive à 9 h.'],
    ...['démentir, expliquer', '4', 'Dément la chose, avec un fait, sans blâmer personne.'],
  ],
  [
    ...['', '8 h 20', 'Fatou', 'fans', '150', 'Babillard', 'appui', '0,2'],
    ...['Vingt ans que j’y nage. Laissez-les donc réparer.', '', '', ...none],
  ],
  [
    ...['', '8 h 25', 'gagne_vite', 'trolles', '12', 'Fil', 'pourriel', '0,1'],
    ...['Maillots à moitié prix, lien dans mon profil!!!', '', '', ...none],
  ],
  [
    ...['', '8 h 40', 'La Feuille du quartier', 'presse', '6 000', 'Fil', 'nouvelle', '0,3'],
    ...['Piscine fermée ce matin: les abonnés l’ont appris devant la porte.', '', '', ...none],
  ],
  [
    ...['', '9 h 15', 'grognon_du_12', '', '', 'Fil', 'données personnelles', '0,7'],
    ...['Le gérant reste au 8, rue des Saules. Allez donc lui en parler.', '', '', ...none],
  ],
].map((row) => row.map((text) => text.replaceAll(/(?<!^\d ?):(?= )/g, '\u00a0:')));

const ENGLISH: readonly (readonly string[])[] = [
  [
    ...['id', 'hour', 'author', 'audience', 'reach', 'platform', 'class', 'arousal', 'text', 'detail', 'to'],
    ...['answer 1', 'acts 1', 'level 1', 'why 1', 'answer 2', 'acts 2', 'level 2', 'why 2'],
  ],
  [
    ...['locked_out', '07:10', 'Solange', 'customers', '240', 'Wire', 'complaint', '0.4'],
    ...[
      'Door locked at 7, not a word on the page. Twelve of us stood in the snow.',
      'door, locked, snow',
      '',
    ],
    ...[
      'Thank you for your comment. We will be sure to pass it on to the people concerned. Have a nice day!',
    ],
    ...['hold', '1', 'A template: neither the door nor the snow is in it.'],
    ...[
      'Twelve of you at a locked door, in the snow: we should have told you. We will be back here at 8:30.',
    ],
    ...['name the concern, responsibility, promise', '4', 'Names it, owns it, gives a time.'],
  ],
  [
    ...['class_at_ten', '07:35', 'Mark', 'affected', '90', 'Page', 'question', '0.3'],
    ...["Is my mother's ten o'clock class on or not? She has a long way to come.", 'class, mother, ten', ''],
    ...[
      'The ten o’clock class is off: the boiler failed. Tell your mother to stay home; we refund the class.',
    ],
    ...['explain, instruct, compensate', '4', 'Answers first, then says what to do.'],
    ...[
      'For any question about schedules and cancellations, would you please be so kind as to see our site.',
    ],
    ...['redirect', '1', 'Sends away someone who waits for an answer.'],
  ],
  [
    ...['', '07:50', 'grump_at_12', 'trolls', '310', 'Wire', 'uncivil', '0.8'],
    ...['Pack of halfwits, you cannot even heat water!', '', 'locked_out', ...none],
  ],
  [
    ...['rumour', '08:05', 'Kim', 'activists', '1800', 'Wire', 'falseClaim', '0.6'],
    ...['I hear the City is selling the pool. The boiler is a pretext.', 'selling, pool, pretext', ''],
    ...['Your claim is false and hurts the whole team. You should really check your sources before posting.'],
    ...['deny, attack', '0', 'Denies by going after the person.'],
    ...[
      'No, the pool is not for sale. The boiler failed last night, and nobody here wishes to sell a thing.',
    ],
    ...['deny, explain', '4', 'Denies the thing, with a fact, blaming nobody.'],
  ],
  [
    ...['', '08:20', 'Fatou', 'fans', '150', 'Page', 'support', '0.2'],
    ...['Twenty years I have swum there. Let them fix it.', '', '', ...none],
  ],
  [
    ...['', '08:25', 'quick_win', 'trolls', '12', 'Wire', 'spam', '0.1'],
    ...['Swimsuits at half price, link in my profile!!!', '', '', ...none],
  ],
  [
    ...['', '08:40', 'The Ward Leaf', 'press', '6000', 'Wire', 'news', '0.3'],
    ...['Pool closed this morning: members learned it at the door.', '', '', ...none],
  ],
  [
    ...['', '09:15', 'grump_at_12', '', '', 'Wire', 'personalData', '0.7'],
    ...['The manager lives at 8 Willow Street. Go and tell him.', '', '', ...none],
  ],
];
