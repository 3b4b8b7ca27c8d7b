/** A scenario without a fault, in one language and in two: their own, so that the one shipped to begin with may change. */
export const monolingual = `format: avis-de-tempete/1
id: mon-cafe
title: Le café froid
summary: Une machine brisée, trois clients de mauvaise humeur, et la rumeur qui s'en mêle.
lang: fr
minutes: 6
start: 2026-10-10T06:10   # date et heure locales du début
duration: 4h              # durée simulée; 90s, 40m et 20h s'écrivent aussi

organisation:
  name: Café du Coin
  handle: cafe_du_coin
  about: Un café de quartier, ouvert depuis onze ans. Quatre personnes y travaillent, et tout le monde y passe.
  voice: vous             # ou tu

crisis:
  cluster: accidental     # victim, accidental, preventable (à qui la faute?)
  severity: medium        # small, medium, serious, explosive
  known: La machine à espresso a lâché ce matin. On ne sait pas encore pourquoi.

quarts:                   # les moments joués; entre deux, le temps file
  - {id: ouverture, title: Ouverture, from: "06:10", to: "07:40"}
  - {id: rattrapage, title: Rattrapage, from: "08:30", to: "10:00"}

platforms:
  - {id: fil, kind: microblog}
  - {id: babillard, kind: page}

people:
  - {id: odette, name: Odette, handle: odette_l, audience: customers, reach: 800, recurring: yes}
  - {id: vlad, name: Vlad, handle: vlad_gronde, audience: trolls, reach: 900}
  - {id: gazette, name: La Gazette du quartier, handle: gazette_q, audience: press, reach: 9000}

facts:                    # ce qu'on apprend en le demandant à un service
  - id: valve
    text: Une valve a cédé; la pièce arrive à 9 h.
    question: Pourquoi la machine est-elle en panne?
    learn: {ask: technique, after: 15m}
    enables: [repair]     # une fois ce fait connu, promettre la réparation est vrai

posts:
  - id: cafe_froid
    at: "06:20"
    by: odette
    platform: fil
    class: complaint
    text: Mon café était froid. Encore. Deux fois cette semaine.
    detail: [froid, deux fois, encore]   # ce qu'une bonne réponse nomme
    drafts:
      - {text: "Nous prenons votre commentaire très au sérieux. Merci de nous avoir écrit, et bonne journée à vous.", acts: [hold], why: "Un gabarit; rien de ce qu'elle a dit n'y est."}
      - {text: "Deux cafés froids, c'est deux de trop, Odette. La machine a lâché; le prochain café est pour nous.", acts: [nameConcern, explain, repair], why: "Nomme la chose, dit la cause, répare."}
  - {id: insulte, at: "06:45", by: vlad, platform: babillard, class: uncivil, text: "Bande d'incapables, retournez à l'école!"}

timeline:                 # ce qui arrive, à une heure ou sous une condition
  - {id: relance, when: "elapsed > 40m and not answered(cafe_froid)", post: {by: odette, platform: fil, class: complaint, text: "Toujours pas de réponse. Bon."}}
  - {id: article, at: "07:05", article: {platform: fil, by: gazette, mass: 40, text: "Café froid au Café du Coin, la panne qui agace le quartier."}}
  - id: demande
    at: "08:35"
    message:
      from: direction
      text: Efface la plainte d'Odette, ça fait mauvais genre.
      options:
        - {stance: comply, level: 0, text: "C'est comme si c'était fait.", why: "On n'efface pas une critique."}
        - {stance: refuse, level: 4, text: "Non. Elle a raison, et je lui réponds.", why: "La critique reste, la réponse aussi."}
`;
export const bilingual = `format: avis-de-tempete/1
id: mon-cafe
title: {fr: Le café froid, en: Cold coffee}
langs: [fr, en]
start: 2026-10-10T06:10
duration: 12h
organisation: {name: Café du Coin, handle: cafe_du_coin}
crisis: {cluster: accidental, severity: small}
platforms: [{id: fil, kind: microblog}]
people: [{id: odette, name: Odette, audience: customers}]
posts:
  - {id: opener, at: "06:20", by: odette, platform: fil, class: complaint, text: {fr: Froid., en: Cold.}}
  - {id: suite, at: "06:40", by: odette, platform: fil, class: complaint, text: {fr: Encore., en: Again.}}
`;
const INSULT = '  - {id: insulte,';
const HABIT = ['p1', 'p2', 'p3']
  .map(
    (id) =>
      `  - {id: ${id}, at: "06:30", by: odette, platform: fil, class: complaint, text: Froid., drafts: [` +
      `{text: Merci de votre message (${id}) et bonne journée., acts: [hold], level: 0, why: Creux.}, ` +
      `{text: La machine (${id}) a lâché; on répare ce matin même., acts: [repair], level: 4, why: Vrai.}]}\n`,
  )
  .join('');

export interface Mistake {
  readonly what: string;
  readonly code: string;
  readonly from: string; // of the sound file
  readonly to: string; // what the author wrote instead
  readonly at?: string; // begins the line where it is told, when that is not `to`
  readonly cure?: string; // said in the message or its cure, in both languages
  readonly sound?: string;
}

export const MISTAKES: readonly Mistake[] = [
  {
    what: 'a misspelt id',
    code: 'unknown-id',
    from: 'answered(cafe_froid)',
    to: 'answered(cafe_froit)',
    cure: 'cafe_froid',
  },
  {
    what: 'a missing translation',
    code: 'missing-translation',
    from: 'text: {fr: Encore., en: Again.}',
    to: 'text: {fr: Encore.}',
    sound: bilingual,
  },
  {
    what: 'a beat that nothing reaches',
    code: 'beat-unreachable',
    from: 'elapsed > 40m and not answered(cafe_froid)',
    to: 'fired(relance)',
  },
  {
    what: 'the best draft always the longest',
    code: 'best-always-longest',
    from: INSULT,
    to: `${HABIT}${INSULT}`,
  },
  {
    what: 'a promise that cannot be kept',
    code: 'promise-too-late',
    from: 'acts: [nameConcern, explain, repair],',
    to: 'acts: [promise], promise: {text: Un café, due: 20h},',
  },
  {
    what: 'an unknown field',
    code: 'unknown-field',
    from: '    detail: [froid',
    to: '    detial: [froid',
    cure: 'detail',
  },
  {
    what: 'a bad duration',
    code: 'bad-duration',
    from: 'duration: 4h ',
    to: 'duration: 4 heures ',
    cure: '20h',
  },
  { what: 'a wrong indent', code: 'bad-indent', from: '    by: odette\n', to: '     by: odette\n' },
  {
    what: 'a condition that can never hold',
    code: 'condition-never',
    from: 'elapsed > 40m and',
    to: 'volume < 0 and',
  },
  {
    what: 'a fact that nobody can learn',
    code: 'fact-unlearnable',
    from: '    learn: {ask: technique, after: 15m}\n',
    to: '',
    at: '  - id: valve',
    cure: 'learn',
  },
];

/** A sound file with one mistake made in it, and the line (from 1) where it is to be told. */
export function faulty({ from, to, at, sound }: Mistake): { readonly source: string; readonly line: number } {
  const [before = '', after, ...more] = (sound ?? monolingual).split(from);
  if (after === undefined || more.length > 0) throw new Error(`not there once: ${from}`);
  const source = `${before}${to}${after}`;
  return { source, line: source.slice(0, source.indexOf(at ?? to)).split('\n').length };
}
