import { fold } from '../../base/fold.ts';
import { type ActId, POST_CLASSES, SPEECH_ACTS } from '../../model/codes.ts';
import type { Lang } from '../../model/text.ts';
import { nearest } from '../nearest.ts';

/** What a column may hold. Those of answers carry their number: `answer 1`. */
const COLUMNS = [
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
export type SheetColumn = (typeof COLUMNS)[number];
const NUMBERED: readonly SheetColumn[] = ['answer', 'acts', 'level', 'why'];
const TRANSLATED: readonly SheetColumn[] = ['text', 'answer', 'why', 'detail'];
export const NEEDED: readonly SheetColumn[] = ['at', 'by', 'class', 'text'];
const MOST_ANSWERS = 6;

/** Headings as people write them in French, folded; the English ones are the names of the format. */
const HEADINGS: Readonly<Record<string, SheetColumn>> = {
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
export const CLASS_SPELLINGS: Readonly<Record<string, string>> = {
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

/** Acts as people name them in French and in English, folded, beside the names of the format. */
export const ACT_SPELLINGS: Readonly<Record<string, ActId>> = {
  ...Object.fromEntries(SPEECH_ACTS.map((name) => [name.toLowerCase(), name])),
  'accuser reception': 'acknowledge',
  'accuse de reception': 'acknowledge',
  nommer: 'nameConcern',
  'nommer la preoccupation': 'nameConcern',
  'name the concern': 'nameConcern',
  empathie: 'empathy',
  excuses: 'apology',
  excuser: 'apology',
  "s'excuser": 'apology',
  apologise: 'apology',
  apologize: 'apology',
  responsabilite: 'responsibility',
  reparer: 'repair',
  reparation: 'repair',
  expliquer: 'explain',
  'dire quoi faire': 'instruct',
  consigne: 'instruct',
  promettre: 'promise',
  promesse: 'promise',
  renvoyer: 'redirect',
  'renvoyer ailleurs': 'redirect',
  confier: 'handOver',
  'hand over': 'handOver',
  dedommager: 'compensate',
  patienter: 'hold',
  'faire patienter': 'hold',
  attente: 'hold',
  dementir: 'deny',
  nier: 'deny',
  'se justifier': 'excuse',
  'rejeter la faute': 'shiftBlame',
  'shift the blame': 'shiftBlame',
  attaquer: 'attack',
  'demi-excuse': 'halfApology',
  'half apology': 'halfApology',
  'se vanter': 'bolster',
  'humour bienveillant': 'humourKind',
  'kind humour': 'humourKind',
  'humour piquant': 'humourSharp',
  'sharp humour': 'humourSharp',
  remercier: 'thank',
  merci: 'thank',
  demander: 'ask',
  question: 'ask',
  'poser une question': 'ask',
  'demander des renseignements personnels': 'askPersonalData',
  'ask personal data': 'askPersonalData',
  menacer: 'threaten',
};

/** How values are offered to an author, in each language. */
export const OFFERED: Readonly<
  Record<'class' | 'tone' | 'audience' | 'acts', Readonly<Record<Lang, readonly string[]>>>
> = {
  class: {
    fr: [
      'plainte',
      'question',
      'fausse affirmation',
      'hors sujet',
      'insulte',
      'trolle',
      'menace',
      'données personnelles',
      'pourriel',
      'appui',
      'nouvelle',
    ],
    en: POST_CLASSES.filter((name) => name !== 'own'),
  },
  tone: { fr: ['cordial', 'agressif'], en: ['cordial', 'aggressive'] },
  audience: {
    fr: ['touchés', 'clients', 'passants', 'militants', 'fans', 'trolles', 'presse'],
    en: ['affected', 'customers', 'bystanders', 'activists', 'fans', 'trolls', 'press'],
  },
  acts: {
    fr: [
      'accuser réception',
      'nommer',
      'empathie',
      'excuses',
      'responsabilité',
      'réparer',
      'expliquer',
      'dire quoi faire',
      'promettre',
      'renvoyer ailleurs',
      'confier',
      'dédommager',
      'faire patienter',
      'démentir',
      'se justifier',
      'rejeter la faute',
      'attaquer',
      'demi-excuse',
      'se vanter',
      'humour bienveillant',
      'humour piquant',
      'remercier',
      'demander',
      'demander des renseignements personnels',
      'menacer',
    ],
    en: SPEECH_ACTS,
  },
};

/** Headings as they are written in a file to start from. */
const TITLES: Readonly<Record<Lang, Readonly<Record<SheetColumn, string>>>> = {
  fr: {
    id: 'id',
    at: 'heure',
    by: 'auteur',
    handle: 'pseudo',
    audience: 'public',
    reach: 'portée',
    platform: 'plateforme',
    to: 'en réponse à',
    class: 'classe',
    tone: 'ton',
    arousal: 'ardeur',
    detail: 'détail',
    text: 'texte',
    answer: 'réponse',
    acts: 'actes',
    level: 'niveau',
    why: 'pourquoi',
  },
  en: {
    id: 'id',
    at: 'hour',
    by: 'author',
    handle: 'handle',
    audience: 'audience',
    reach: 'reach',
    platform: 'platform',
    to: 'to',
    class: 'class',
    tone: 'tone',
    arousal: 'arousal',
    detail: 'detail',
    text: 'text',
    answer: 'answer',
    acts: 'acts',
    level: 'level',
    why: 'why',
  },
};

/** The heading of a column in a language: `réponse 2`. */
export function titleOf(column: SheetColumn, lang: Lang, answer = 0): string {
  return NUMBERED.includes(column) ? `${TITLES[lang][column]} ${Math.max(1, answer)}` : TITLES[lang][column];
}

const LONGEST_HEADING = 200; // what is longer is a text, and is not searched for a heading

/**
 * The heading that someone probably meant, with its number if it had one; null when none is close, or it is there
 * already. `taken`: the columns that are there.
 */
export function headingMeant(written: string, lang: Lang, taken: readonly SheetColumn[]): string | null {
  if (written.length > LONGEST_HEADING) return null;
  const folded = fold(written);
  const [, name = '', number = ''] = /^(.*?)[ _-]*(\d?)$/.exec(folded) ?? [];
  const found = nearest(name, [...Object.values(TITLES[lang]), ...Object.keys(HEADINGS), ...COLUMNS]);
  if (found === null) return null;
  const column = HEADINGS[found] ?? COLUMNS.find((one) => one === found || TITLES[lang][one] === found);
  if (column === undefined || (taken.includes(column) && !NUMBERED.includes(column))) return null;
  return titleOf(column, lang, Number(number));
}

/** The language in which most of the headings are written; null when they do not tell. */
export function langOfHeadings(written: readonly string[]): Lang | null {
  const short = written.filter((one) => one.length <= LONGEST_HEADING);
  const folded = short.map((one) => fold(one).replace(/[ _-]*\d?$/, ''));
  const in_ = (lang: Lang) => {
    const other = lang === 'fr' ? 'en' : 'fr';
    const own = Object.values(TITLES[lang]).filter((one) => !Object.values(TITLES[other]).includes(one));
    return folded.filter((one) => own.some((title) => fold(title) === one)).length;
  };
  const [fr, en] = [in_('fr'), in_('en')];
  return fr === en ? null : fr > en ? 'fr' : 'en';
}

export interface Heading {
  readonly column: SheetColumn;
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
  const column = (COLUMNS as readonly string[]).includes(name) ? (name as SheetColumn) : HEADINGS[name];
  if (column === undefined || !Object.hasOwn({ ...HEADINGS, [column]: column }, name)) return null;
  const answer = Number(found?.[2] ?? (NUMBERED.includes(column) ? 1 : 0));
  if (NUMBERED.includes(column) ? answer < 1 || answer > MOST_ANSWERS : answer !== 0) return null;
  const isOther = found?.[3] === other;
  if (isOther && !TRANSLATED.includes(column)) return null;
  return { column, answer, other: isOther };
}
