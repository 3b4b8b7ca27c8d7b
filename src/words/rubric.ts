import type { Mode } from '../model/codes.ts';
import {
  RUBRIC_FIGURES,
  RUBRIC_KEYS,
  type Rubric,
  type RubricChange,
  type RubricKey,
  type RubricName,
  usualIn,
} from '../model/rubric.ts';
import { type Lang, type Text, textIn } from '../model/text.ts';
import { DIMENSION_NAMES, PLATFORM_KIND_NAMES } from './codes.ts';
import { defineWords, say } from './define.ts';

/** The rubric of a game, where somebody changed it. */
export const RUBRIC_WORDS = defineWords({
  fr: {
    title: 'Barème de cette partie',
    lead: 'Ce qui diffère ici de la grille habituelle, et pourquoi.',
    what: 'Ce qui change',
    here: 'Ici',
    usual: 'D’ordinaire',
    why: 'Pourquoi',
    noWhy: 'aucune raison donnée',
    fromFile: (p) => `Barème «\u00a0${p.title}\u00a0», par-dessus celui du scénario.`,
    instead: (p) => `le scénario disait ${p.value}`,
    nothing: 'Rien n’y change la grille habituelle.',
    sameDay: 'le jour même',
    outcomeUsual: (p) => `${p.value}; rien en évaluation`,
    acknowledgeUsual: '1\u00a0h; 3\u00a0h pour une page ou des avis',

    gradedTitle: 'Ce qui sera noté',
    gradedLead: 'Le poids de chaque dimension dans la note.',
    gradedPass: (p) => `Seuil de réussite\u00a0: ${p.mark}.`,
    gradedOutcome: (p) =>
      `Le résultat, c’est-à-dire la confiance à la fin, compte pour ${p.share} de la note; la démarche, pour le reste.`,
    gradedNoOutcome: 'Seule la démarche compte; le résultat est montré, sans être noté.',
    gradedCap: (p) => `Une ligne rouge franchie plafonne la note à ${p.cap}.`,
    dimension: 'Dimension',
    weight: 'Poids',
  },
  en: {
    title: 'The rubric of this game',
    lead: 'What differs here from the usual rubric, and why.',
    what: 'What changes',
    here: 'Here',
    usual: 'Usually',
    why: 'Why',
    noWhy: 'no reason given',
    fromFile: (p) => `Rubric “${p.title}”, laid over the scenario’s own.`,
    instead: (p) => `the scenario said ${p.value}`,
    nothing: 'Nothing in it changes the usual rubric.',
    sameDay: 'the same day',
    outcomeUsual: (p) => `${p.value}; nothing in assessment`,
    acknowledgeUsual: '1\u00a0h; 3\u00a0h for a page or reviews',

    gradedTitle: 'What will be graded',
    gradedLead: 'The weight of each dimension in the grade.',
    gradedPass: (p) => `Pass mark: ${p.mark}.`,
    gradedOutcome: (p) =>
      `The outcome, which is to say trust at the end, is ${p.share} of the grade; the process is the rest.`,
    gradedNoOutcome: 'Only the process counts; the outcome is shown and not graded.',
    gradedCap: (p) => `A red line crossed caps the grade at ${p.cap}.`,
    dimension: 'Dimension',
    weight: 'Weight',
  },
});
export type RubricWord = keyof (typeof RUBRIC_WORDS)['fr'];

/** What each figure is called; `weights` and `acknowledge` take the name of a dimension or a kind of platform. */
const FIGURE_NAMES = defineWords({
  fr: {
    weights: (p) => `Poids\u00a0: ${p.of}`,
    acknowledge: (p) =>
      p.of === '' ? 'Délai de la première parole' : `Délai de la première parole, ${p.of}`,
    passMark: 'Seuil de réussite',
    outcomeWeight: 'Part du résultat dans la note',
    redLineCap: 'Plafond d’une ligne rouge',
    criticismsRemoved: 'Critiques retirées sans un mot qui font une ligne rouge',
    threatLeft: 'Menace laissée en place, temps simulé',
    threatLeftReal: 'Menace laissée en place, temps réel',
    illegalWithin: 'Délai pour un contenu illégal',
    conclude: 'Délai de la réponse qui règle l’essentiel',
    signalWithin: 'Délai pour ouvrir la première critique',
    alertWithin: 'Délai pour suivre une alerte',
    standing: 'Temps en place pour qu’une publication compte',
    wordsExpected: 'Paroles attendues',
    factsExpected: 'Faits attendus en public',
    questionsExpected: 'Questions attendues aux services',
    coverageExpected: 'Part des gens à qui répondre',
    longExchange: 'Réponses publiques qui font un long échange',
  },
  en: {
    weights: (p) => `Weight: ${p.of}`,
    acknowledge: (p) => (p.of === '' ? 'Time for the first word' : `Time for the first word, ${p.of}`),
    passMark: 'Pass mark',
    outcomeWeight: 'Share of outcome in the grade',
    redLineCap: 'Cap of a red line',
    criticismsRemoved: 'Criticisms removed without a word that cross a red line',
    threatLeft: 'Threat left standing, simulated time',
    threatLeftReal: 'Threat left standing, real time',
    illegalWithin: 'Time to deal with illegal content',
    conclude: 'Time for the answer that settles the main thing',
    signalWithin: 'Time to open the first criticism',
    alertWithin: 'Time to follow an alert',
    standing: 'Time standing for a post to count',
    wordsExpected: 'Words expected',
    factsExpected: 'Facts expected in public',
    questionsExpected: 'Questions expected to services',
    coverageExpected: 'Share of people to answer',
    longExchange: 'Public answers that make a long exchange',
  },
});

/** A change in words. */
export interface ToldChange {
  readonly key: string; // as in a rubric file
  readonly what: string;
  readonly value: string;
  readonly usual: string;
  readonly instead: string | null; // what the scenario said, where a file says another
}

/** Changes made for one reason. */
export interface ToldReason {
  readonly why: string; // empty when none was given
  readonly changes: readonly ToldChange[];
}

/**
 * What of a rubric differs from ours in that mode, in words, those changed for one reason together. `null`: in
 * either mode, and what is set back to its usual value as well.
 */
export function tellRubric(rubric: Rubric, mode: Mode | null, lang: Lang): ToldReason[] {
  const told: { why: string; changes: ToldChange[] }[] = [];
  for (const change of gathered(rubric.changes, mode)) {
    const why = textIn(change.why, lang);
    const last = told.at(-1);
    const one = tellChange(change, mode, lang);
    if (last !== undefined && last.why === why && why !== '') last.changes.push(one);
    else told.push({ why, changes: [one] });
  }
  return told;
}

/** A change to show; a time for the first word that is the same on every platform is one. */
interface Shown extends RubricChange {
  readonly isForAll: boolean;
}

function gathered(changes: readonly RubricChange[], mode: Mode | null): Shown[] {
  const words = changes.filter(({ key }) => key.startsWith('acknowledge.'));
  const kinds = RUBRIC_KEYS.filter((key) => key.startsWith('acknowledge.')).length;
  const alike = words.filter((one) => isAlike(one, words[0]));
  const isForAll = alike.length === kinds;
  const isReal = ({ key, value, instead }: RubricChange) =>
    mode === null || instead !== undefined || value !== usualIn(key, mode);
  return changes
    .filter((change) =>
      isForAll && words.includes(change) ? change === words[0] && words.some(isReal) : isReal(change),
    )
    .map((change) => ({ ...change, isForAll: isForAll && words.includes(change) }));
}

function isAlike(one: RubricChange, other: RubricChange | undefined): boolean {
  return (
    other !== undefined &&
    one.value === other.value &&
    one.by === other.by &&
    one.instead === other.instead &&
    one.why.fr === other.why.fr &&
    one.why.en === other.why.en
  );
}

function tellChange({ key, value, instead, isForAll }: Shown, mode: Mode | null, lang: Lang): ToldChange {
  const [field = ''] = key.split('.');
  return {
    key: isForAll ? field : key,
    what: isForAll ? say(FIGURE_NAMES, lang, 'acknowledge', { of: '' }) : tellKey(key, lang),
    value: tellFigure(key, value, lang),
    usual: isForAll ? say(RUBRIC_WORDS, lang, 'acknowledgeUsual') : tellUsual(key, mode, lang),
    instead:
      instead === undefined || instead === RUBRIC_FIGURES[key].usual ? null : tellFigure(key, instead, lang),
  };
}

function tellUsual(key: RubricKey, mode: Mode | null, lang: Lang): string {
  if (mode !== null) return tellFigure(key, usualIn(key, mode), lang);
  const value = tellFigure(key, RUBRIC_FIGURES[key].usual, lang);
  return key === 'outcomeWeight' ? say(RUBRIC_WORDS, lang, 'outcomeUsual', { value }) : value;
}

/** What a figure is called. */
export function tellKey(key: RubricKey, lang: Lang): string {
  const [field, part = ''] = key.split('.') as [keyof (typeof FIGURE_NAMES)['fr'], string?];
  const of = key.startsWith('weights.')
    ? say(DIMENSION_NAMES, lang, part as keyof (typeof DIMENSION_NAMES)['fr'])
    : key.startsWith('acknowledge.')
      ? say(PLATFORM_KIND_NAMES, lang, part as keyof (typeof PLATFORM_KIND_NAMES)['fr'])
      : '';
  return say(FIGURE_NAMES, lang, field, { of: of.toLowerCase() });
}

/** A figure with its unit, as the language writes it. */
export function tellFigure(key: RubricKey, value: number, lang: Lang): string {
  if (key === 'conclude' && value === 0) return say(RUBRIC_WORDS, lang, 'sameDay');
  const { unit } = RUBRIC_FIGURES[key];
  if (unit === 'minutes') return span(value, lang);
  if (unit === 'seconds') return `${decimal(value, lang)}\u00a0s`;
  if (unit === 'share') return percent(100 * value, lang);
  return key === 'passMark' || key === 'redLineCap' ? percent(value, lang) : decimal(value, lang);
}

export function percent(value: number, lang: Lang): string {
  return `${decimal(value, lang)}${lang === 'fr' ? '\u00a0' : ''}%`;
}

function decimal(value: number, lang: Lang): string {
  const text = String(Math.round(value * 10) / 10);
  return lang === 'fr' ? text.replace('.', ',') : text;
}

function span(minutes: number, lang: Lang): string {
  if (minutes < 60) return `${decimal(minutes, lang)}\u00a0min`;
  const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
  if (rest === 0) return `${hours}\u00a0h`;
  const mm = String(rest).padStart(2, '0');
  return lang === 'fr' ? `${hours}\u00a0h\u00a0${mm}` : `${hours}\u00a0h\u00a0${mm}\u00a0min`;
}

/** What a rubric file is called: its title, else its own name without its folder. */
export function tellName({ file, title }: RubricName, lang: Lang): string {
  return textIn(title as Text, lang) || (file.split('/').at(-1) ?? file);
}

/** The same in one cell of a spreadsheet: stable names, as a rubric file writes them. Empty: ours as it is. */
export function rubricCell(rubric: Rubric, mode: Mode): string {
  const changes = rubric.changes
    .filter(({ key, value }) => value !== usualIn(key, mode))
    .map(({ key, value }) => `${key} ${value}`)
    .join(' ');
  const name = rubric.file === undefined ? '' : tellName(rubric.file, 'fr');
  return [name, changes].filter((part) => part !== '').join(': ');
}
