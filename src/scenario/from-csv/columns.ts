import { fold } from '../../base/fold.ts';
import { POST_CLASSES } from '../../model/codes.ts';

/** What a column may hold. Those of answers carry their number: `answer 1`. */
export const COLUMNS = [
  'id',
  'at',
  'by',
  'handle',
  'audience',
  'reach',
  'platform',
  'to',
  'class',
  'tone',
  'arousal',
  'detail',
  'text',
  'answer',
  'acts',
  'level',
  'why',
] as const;
export type Column = (typeof COLUMNS)[number];
export const NUMBERED: readonly Column[] = ['answer', 'acts', 'level', 'why'];
export const TRANSLATED: readonly Column[] = ['text', 'answer', 'why', 'detail'];
export const NEEDED: readonly Column[] = ['at', 'by', 'class', 'text'];
export const MOST_ANSWERS = 6;

/** Headings as people write them in French, folded; the English ones are the names of the format. */
const HEADINGS: Readonly<Record<string, Column>> = {
  heure: 'at',
  hour: 'at',
  auteur: 'by',
  author: 'by',
  nom: 'by',
  name: 'by',
  pseudo: 'handle',
  public: 'audience',
  portee: 'reach',
  abonnes: 'reach',
  followers: 'reach',
  plateforme: 'platform',
  'en reponse a': 'to',
  'reponse a': 'to',
  classe: 'class',
  ton: 'tone',
  ardeur: 'arousal',
  texte: 'text',
  reponse: 'answer',
  actes: 'acts',
  niveau: 'level',
  pourquoi: 'why',
};

/** Values as people write them in French, folded. */
export const CLASS_NAMES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(POST_CLASSES.map((name) => [name.toLowerCase(), name])),
  plainte: 'complaint',
  'fausse affirmation': 'falseClaim',
  rumeur: 'falseClaim',
  'hors sujet': 'offTopic',
  incivil: 'uncivil',
  insulte: 'uncivil',
  trolle: 'troll',
  menace: 'threat',
  'donnees personnelles': 'personalData',
  pourriel: 'spam',
  appui: 'support',
  nouvelle: 'news',
};
export const TONE_NAMES: Readonly<Record<string, string>> = {
  cordial: 'cordial',
  poli: 'cordial',
  agressif: 'aggressive',
  aggressive: 'aggressive',
};
export const AUDIENCE_NAMES: Readonly<Record<string, string>> = {
  affected: 'affected',
  touches: 'affected',
  customers: 'customers',
  clients: 'customers',
  bystanders: 'bystanders',
  passants: 'bystanders',
  activists: 'activists',
  militants: 'activists',
  fans: 'fans',
  trolls: 'trolls',
  trolles: 'trolls',
  press: 'press',
  presse: 'press',
};
export const PLATFORM_KINDS_NAMED: Readonly<Record<string, string>> = {
  microblog: 'microblog',
  microblogue: 'microblog',
  fil: 'microblog',
  page: 'page',
  babillard: 'page',
  photo: 'photo',
  vitrine: 'photo',
  reviews: 'reviews',
  avis: 'reviews',
  etoiles: 'reviews',
  press: 'press',
  presse: 'press',
};

export interface Heading {
  readonly column: Column;
  readonly answer: number; // 1.. for columns of answers, else 0
  readonly other: boolean; // in the other language
}

/** What a heading means: `Réponse 2 (en)`; null when it means nothing. */
export function headingOf(written: string, lang: 'fr' | 'en'): Heading | null {
  const other = lang === 'fr' ? 'en' : 'fr';
  const folded = fold(written)
    .replace(/[()[\]_.:-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const found = /^(.*?)(?: ?(\d))?(?: (fr|en))?$/.exec(folded);
  const name = found?.[1] ?? '';
  const column = (COLUMNS as readonly string[]).includes(name) ? (name as Column) : HEADINGS[name];
  if (column === undefined || !Object.hasOwn({ ...HEADINGS, [column]: column }, name)) return null;
  const answer = Number(found?.[2] ?? (NUMBERED.includes(column) ? 1 : 0));
  if (NUMBERED.includes(column) ? answer < 1 || answer > MOST_ANSWERS : answer !== 0) return null;
  const isOther = found?.[3] === other;
  if (isOther && !TRANSLATED.includes(column)) return null;
  return { column, answer, other: isOther };
}
