import { fold } from '../base/fold.ts';
import type { ConditionName } from '../model/expr.ts';

/** The words that join parts, folded. Identifiers hold them too (`chose(demande, non)`): see `frenchJoint`. */
const JOINTS: Readonly<Record<string, string>> = { et: 'and', ou: 'or', non: 'not', pas: 'not' };

/** Names as a French author says them, folded. */
const NAMES: Readonly<Record<string, ConditionName>> = {
  publications: 'volume',
  debit: 'rate',
  rythme: 'rate',
  confiance: 'trust',
  blame: 'blame',
  tort: 'blame',
  vide: 'vacuum',
  censure: 'censorship',
  medias: 'media',
  presse: 'media',
  ecoule: 'elapsed',
  reponses: 'answers',
  phase: 'stage',
  etape: 'stage',
  dit: 'said',
  repondu: 'answered',
  fait: 'done',
  retire: 'removed',
  retires: 'removed',
  ouvert: 'opened',
  lu: 'opened',
  sait: 'knows',
  connait: 'knows',
  affirme: 'stated',
  contredit: 'contradicted',
  nie: 'contradicted',
  joint: 'contacted',
  contacte: 'contacted',
  choisi: 'chose',
  promis: 'promised',
  promesses: 'promised',
  manque: 'missed',
  manquees: 'missed',
  tenu: 'kept',
  tenues: 'kept',
  suspendu: 'paused',
  publie: 'published',
  paru: 'posted',
  visible: 'standing',
  arrive: 'fired',
  drapeau: 'flag',
  hasard: 'chance',
};

/** A French word that joins two parts of a condition, outside of parentheses, and the one to write; null when none. */
export function frenchJoint(raw: string): { readonly word: string; readonly meant: string } | null {
  const bare = raw.replace(/\w\([^()]*\)/g, (inner) => ' '.repeat(inner.length));
  const word = /(?<![\p{L}\p{N}_])(?:et|ou|non|pas)(?![\p{L}\p{N}_])/iu.exec(bare)?.[0];
  return word === undefined ? null : { word, meant: JOINTS[word.toLowerCase()] as string };
}

/** The name of a condition that a French word means; null when it means none. */
export function frenchName(word: string): ConditionName | null {
  const plain = fold(word);
  return Object.hasOwn(NAMES, plain) ? (NAMES[plain] as ConditionName) : null;
}
