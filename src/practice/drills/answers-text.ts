import { fieldWords } from '../../base/field-words.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { DRILL_NAMES } from '../../model/drill.ts';
import { LANGS } from '../../model/text.ts';
import { packFiles, unpackFiles } from '../../record/index.ts';
import { asTree, isId, treeIn } from '../kept-tree.ts';
import type { DrillAnswers, HandedAnswers } from './handed-answers.ts';
import { SORT_CHOICES } from './sort-key.ts';
import { SOURCE_CHOICES } from './source-key.ts';

const FORMAT = 'avis-de-tempete-gammes';
const VERSION = 1;
const CODE = /^AG(\d{1,6}\.[A-Za-z0-9_-]+)$/;
const MOST_ITEMS = 200; // answers of a drill
const MOST_TRIES = 20;
const MOST_WORDS = 5000; // of a text, UTF-16
const MOST_SEED = 200; // of a seed, and of a name before it is cut
const MOST_UNITS = 1_000_000; // of a file

/** Why no answers can be read in a text that says it holds some. */
export interface AnswersFault {
  readonly code: 'answers/damaged' | 'answers/newer';
}

/** Answers as the text of a file. */
export function answersText(answers: HandedAnswers): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, ...answers }, null, 1)}\n`;
}

/** The same in one word, to be copied. */
export function answersCode(answers: HandedAnswers): string {
  return packFiles({ main: FORMAT, texts: [[FORMAT, answersText(answers)]] }).replace(/^AS/, 'AG');
}

/**
 * Reads answers from a text of any origin, a file or a code; null: the text does not say that it holds any. What cannot be
 * read of a drill is left out. Never throws.
 */
export function readHandedAnswers(text: string): Result<HandedAnswers, AnswersFault> | null {
  const [, code] = CODE.exec(text.trim()) ?? [];
  if (code === undefined) return text.slice(0, 400).includes(`"${FORMAT}"`) ? answersIn(text) : null;
  const files = unpackFiles(`AS${code}`);
  if (files.ok) return answersIn(files.value.texts[0]?.[1] ?? '');
  return err({ code: files.error.code === 'parcel/newer' ? 'answers/newer' : 'answers/damaged' });
}

function answersIn(text: string): Result<HandedAnswers, AnswersFault> {
  const damaged = err({ code: 'answers/damaged' } as const);
  const tree = text.length > MOST_UNITS ? null : treeIn(text);
  if (tree === null || tree.format !== FORMAT || typeof tree.version !== 'number') return damaged;
  if (tree.version > VERSION) return err({ code: 'answers/newer' });
  const scenario = asTree(tree.scenario);
  const { id, hash } = scenario ?? {};
  const lang = LANGS.find((one) => one === tree.lang);
  const { seed, alias, group, engineVersion } = tree;
  if (!isId(id) || !isId(hash) || lang === undefined || typeof seed !== 'string') return damaged;
  const given = asTree(tree.drills) ?? {};
  const drills = DRILL_NAMES.flatMap((name) => {
    const answers = drillIn(given[name]);
    return answers === null ? [] : [[name, answers] as const];
  });
  return ok({
    scenario: { id, hash },
    engineVersion: fieldWords(wordsIn(engineVersion, MOST_SEED)),
    seed: wordsIn(seed, MOST_SEED),
    lang,
    alias: fieldWords(wordsIn(alias, MOST_SEED)),
    group: fieldWords(wordsIn(group, MOST_SEED)),
    drills: Object.fromEntries(drills),
  });
}

function drillIn(value: unknown): DrillAnswers | null {
  const tree = asTree(value);
  if (tree === null) return null;
  return {
    isOver: tree.isOver === true,
    sort: choicesIn(tree.sort, SORT_CHOICES),
    source: choicesIn(tree.source, SOURCE_CHOICES),
    tries: listIn(tree.tries, MOST_TRIES).filter((one) => one.trim() !== ''),
    text: wordsIn(tree.text, MOST_WORDS),
    order: listIn(tree.order, MOST_ITEMS),
    words: wordsIn(tree.words, MOST_WORDS),
  };
}

function choicesIn<C extends string>(value: unknown, all: readonly C[]): Record<string, C> {
  const pairs = Object.entries(asTree(value) ?? {}).slice(0, MOST_ITEMS);
  return Object.fromEntries(
    pairs.flatMap(([id, one]) => {
      const choice = all.find((other) => other === one);
      return choice === undefined || !isId(id) ? [] : [[id, choice] as const];
    }),
  );
}

function listIn(value: unknown, most: number): string[] {
  const all = Array.isArray(value) ? (value as readonly unknown[]) : [];
  return all
    .slice(0, most)
    .filter((one) => typeof one === 'string')
    .map((one) => wordsIn(one, MOST_WORDS));
}

function wordsIn(value: unknown, most: number): string {
  return typeof value === 'string' ? value.slice(0, most) : '';
}
