import type { Diagnostic } from '../../model/diagnostic.ts';
import { type RubricFile, rubricHash } from '../../model/rubric.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { ScenarioFiles } from '../../model/scenario-files.ts';
import { samenessOf } from '../../record/index.ts';
import { type CompiledFiles, compileRubric, isRubricText, isScenarioText } from '../../scenario/index.ts';
import type { Entry } from './entry.ts';
import { type Held, isSame, type Known, type Opened, playsAlike } from './held.ts';
import type { Opinions } from './opinions.ts';

/** Most scenarios checked in one drop: a class has fewer, and each check takes time. */
const MOST_SCENARIOS = 12;
/** Most UTF-16 units of a rubric: it is read on the thread that draws the page. */
const MOST_RUBRIC_UNITS = 100_000;

/**
 * What came with the games and could change a grade. It does so only when the instructor takes it, since a pupil may
 * hand in a scenario, a rubric or opinions with a game.
 */
export type Offer = ScenarioOffer | RubricOffer | OpinionsOffer;
export interface ScenarioOffer extends Opened {
  readonly kind: 'scenario';
}
export interface RubricOffer {
  readonly kind: 'rubric';
  readonly file: string;
  readonly rubric: RubricFile;
  readonly remarks: readonly Diagnostic[];
}

export interface OpinionsOffer {
  readonly kind: 'opinions';
  readonly file: string;
  readonly opinions: Opinions;
}

/** A file that says it is a scenario but has errors. */
export interface Faulty {
  readonly file: string;
  readonly errors: number; // 0: checking it took too long
}

export type Check = (files: ScenarioFiles) => Promise<CompiledFiles | null>;
type Texts = ScenarioFiles['texts'];

/** The scenarios among the YAML texts of a drop, each checked with its decks beside it. */
export async function scenariosAmong(
  texts: Texts,
  check: Check,
): Promise<{ readonly offers: readonly ScenarioOffer[]; readonly faulty: readonly Faulty[] }> {
  const offers: ScenarioOffer[] = [];
  const faulty: Faulty[] = [];
  const mains = texts.filter(([, text]) => isScenarioText(text) && !isRubricText(text));
  for (const [file] of mains.slice(0, MOST_SCENARIOS)) {
    const checked = await check({ main: file, texts });
    const errors = checked?.diagnostics.filter(({ severity }) => severity === 'error').length ?? 0;
    if (checked?.scenario != null) offers.push({ kind: 'scenario', file, scenario: checked.scenario });
    else faulty.push({ file, errors });
  }
  return { offers, faulty };
}

/**
 * The rubrics among the texts of a drop, and the faults of the last one that cannot be read. A text handed in alone that
 * is no scenario is read as a rubric, so that its faults are reported.
 */
export function rubricsAmong(texts: Texts): {
  readonly offers: readonly RubricOffer[];
  readonly faults: readonly Diagnostic[];
} {
  const offers: RubricOffer[] = [];
  let faults: readonly Diagnostic[] = [];
  for (const [file, text] of texts) {
    const isAlone = texts.length === 1 && !isScenarioText(text);
    if (text.length > MOST_RUBRIC_UNITS || !(isRubricText(text) || isAlone)) continue;
    const { rubric, diagnostics } = compileRubric(text, file);
    if (rubric === null) faults = diagnostics;
    else offers.push({ kind: 'rubric', file, rubric, remarks: diagnostics });
  }
  return { offers, faults };
}

/** Offers that would change something: all but scenarios that are here already with the same rubric. */
export function worthAsking(offers: readonly Offer[], held: readonly Held[]): readonly Offer[] {
  return offers.filter(
    (offer) => offer.kind !== 'scenario' || !held.some(({ scenario }) => isSame(scenario, offer.scenario)),
  );
}

/** Earlier offers and new ones; of two with the same file and kind, the new one is kept. */
export function offersWith(before: readonly Offer[], now: readonly Offer[]): readonly Offer[] {
  const nameOf = ({ kind, file }: Offer) => `${kind} ${file}`;
  const names = new Set(now.map(nameOf));
  return [...before.filter((one) => !names.has(nameOf(one))), ...now];
}

/**
 * Scenarios opened on this machine that play like a game of the pile but grade it otherwise. They are offers, since to
 * open one is not to decide to grade by it.
 */
export function offersOfMachine(
  known: Known,
  taken: readonly Opened[],
  entries: readonly Entry[],
): readonly ScenarioOffer[] {
  const wanted = new Set(entries.map((entry) => entry.wanted.hash));
  return known.opened
    .filter(({ scenario }) => wanted.has(scenario.hash))
    .filter(({ scenario }) =>
      known.shipped.some((s) => playsAlike(s, scenario) && !isGradedAlike(s, scenario)),
    )
    .filter(({ scenario }) => !taken.some((one) => isSame(one.scenario, scenario)))
    .map(({ file, scenario }) => ({ kind: 'scenario', file, scenario }) as const);
}

function isGradedAlike(one: Scenario, other: Scenario): boolean {
  return rubricHash(one.rubric) === rubricHash(other.rubric);
}

/** How an offered scenario relates to those at hand. */
export type Kinship = 'rubric' | 'version' | 'new'; // same game graded otherwise; same name, another text; neither

/** How a scenario relates to those at hand, by its hash, then by its id. */
export function kinshipOf(scenario: Scenario, held: readonly Held[]): Kinship {
  if (held.some((one) => one.scenario.hash === scenario.hash)) return 'rubric';
  return held.some((one) => one.scenario.id === scenario.id) ? 'version' : 'new';
}

/** Number of games of the pile that were played on a scenario, even when its prose differs. */
export function gamesOn(scenario: Scenario, entries: readonly Entry[]): number {
  return entries.filter(({ wanted }) => {
    const isMarked = wanted.id === scenario.id && wanted.hash !== '' && scenario.hash.startsWith(wanted.hash);
    return isMarked || samenessOf(wanted, scenario) === 'mended';
  }).length;
}
