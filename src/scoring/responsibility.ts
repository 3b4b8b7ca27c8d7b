import { attributedCluster } from '../engine/index.ts';
import type { ActId, Cluster } from '../model/codes.ts';
import type { DimensionGrade } from '../model/grade.ts';
import type { FindingRule } from '../words/debrief/findings.ts';
import { unbackedAct } from './backing.ts';
import { firstCriticism } from './delays.ts';
import { type GameTrace, isPublicWord, knewAt, type PlayerWord } from './game-trace.ts';
import { isSound } from './harm.ts';
import { heardBy } from './heard.ts';
import { atPost, atTick, atWord, type Extra, gradeOf, type Part } from './marks.ts';
import { adviceFit, familiesOf, isHarshDenial, isMixed, judgedActs } from './strategy.ts';
import { isJudged } from './tone.ts';
import {
  APOLOGY_PARTS,
  COMPONENTS_SHARE,
  PRIVATE_SHARE,
  RESPONSIBILITY_FAULTS,
  WRONG_STRATEGY_MOST,
} from './tuning.ts';
import { isDenialWrong } from './voice.ts';

/**
 * Responsibility and strategy: the right family for the crisis (SCCT, R1-R3) and, where the house is held
 * responsible, the components of an apology (R7), each counted once however often it is said. Score 0..100; not graded
 * when no criticism showed and nothing was said about the affair.
 */
export function gradeResponsibility(trace: GameTrace): DimensionGrade {
  const words = trace.said.filter((word) => word.isAffair && isJudged(word));
  const start = firstCriticism(trace);
  if (start === null && words.length === 0) return gradeOf('responsibility', []);
  return gradeOf(
    'responsibility',
    [...componentParts(trace, words, start?.post ?? null), ...fitPart(trace, words)].map((part) => ({
      ...part,
      isSaid: true,
    })),
    faults(trace, words),
    heardBy(trace, 'responsibility.heardByFew'),
  );
}

/** The components of an apology that are owed, by cluster: a rumour needs only an explanation. */
function owed(trace: GameTrace): readonly (keyof typeof APOLOGY_PARTS)[] {
  const cluster = attributedCluster(trace.scenario);
  if (cluster === 'victim') return ['explain'];
  if (cluster === 'accidental') return ['repair', 'apology', 'explain'];
  return ['responsibility', 'repair', 'apology', 'explain'];
}

function componentParts(trace: GameTrace, words: readonly PlayerWord[], signal: string | null): Part[] {
  const list = owed(trace);
  const sum = list.reduce((total, part) => total + APOLOGY_PARTS[part], 0);
  return list.map((component): Part => {
    const weight = (APOLOGY_PARTS[component] / sum) * COMPONENTS_SHARE;
    const named = `responsibility.${component}` as const;
    const has = (word: PlayerWord) =>
      isSound(trace, word) &&
      (word.saying.acts.includes(component) || (component === 'explain' && tellsTruth(trace, word)));
    const inPublic = words.find((word) => isPublicWord(word) && has(word));
    if (inPublic !== undefined)
      return { rule: named, source: 'R7', spot: atWord(inPublic, [component]), weight, share: 1 };
    const inPrivate = words.find(has);
    if (inPrivate !== undefined)
      return {
        rule: `${named}Private`,
        source: 'R7',
        spot: atWord(inPrivate, [component]),
        weight,
        share: PRIVATE_SHARE,
        better: named,
      };
    const spot = lastPublic(words) ?? (signal === null ? atTick(0) : atPost(trace, signal));
    return { rule: `${named}None`, source: 'R7', spot, weight, share: 0, better: named };
  });
}

function tellsTruth(trace: GameTrace, word: PlayerWord): boolean {
  return word.saying.states.some((fact) => trace.facts.get(fact)?.isTrue === true);
}

function lastPublic(words: readonly PlayerWord[]) {
  const last = words.filter(isPublicWord).at(-1);
  return last === undefined ? null : atWord(last);
}

/**
 * How well one word fits the crisis, 0..1; null when it takes no line. A false claim may be denied with facts in any
 * crisis, and a true fault admitted with its fact. To deny what is true or to hurt somebody fits no crisis, not even a
 * rumour (R20).
 */
function fitOfWord(trace: GameTrace, word: PlayerWord): number | null {
  const cluster = attributedCluster(trace.scenario);
  const acts = judgedOf(trace, word);
  const line = lineOf(trace, word);
  const isFairDenial = line.length < acts.length;
  if (isHarshDenial(acts, cluster, isFairDenial)) return 0;
  return adviceFit(line, cluster) ?? (isFairDenial || acts.length < word.saying.acts.length ? 1 : null);
}

/** The acts by which the line of a word is judged, without a denial that is right: it is turned against nobody. */
function lineOf(trace: GameTrace, word: PlayerWord): readonly ActId[] {
  const { states, contradicts } = word.saying;
  const acts = judgedOf(trace, word);
  const isWrong = isDenialWrong(
    { acts, states, contradicts, to: word.to },
    attributedCluster(trace.scenario),
  );
  return isWrong ? acts : acts.filter((act) => act !== 'deny');
}

function judgedOf(trace: GameTrace, word: PlayerWord): readonly ActId[] {
  const told = word.saying.states.flatMap((id) => {
    const fact = trace.facts.get(id);
    return fact?.isTrue === true && knewAt(trace, id, word.at) ? [fact] : [];
  });
  return judgedActs(word.saying.acts, told, attributedCluster(trace.scenario));
}

function fitPart(trace: GameTrace, words: readonly PlayerWord[]): Part[] {
  let sum = 0;
  let n = 0;
  let best: { word: PlayerWord; fit: number } | null = null;
  for (const word of words.filter(isPublicWord)) {
    const fit = fitOfWord(trace, word);
    if (fit === null) continue;
    sum += fit;
    n++;
    if (best === null || fit > best.fit) best = { word, fit };
  }
  if (best === null) return [];
  const share = sum / n;
  const rule = share >= 0.75 ? 'responsibility.fits' : 'responsibility.fitsHalf';
  return [
    {
      rule,
      source: 'R3',
      spot: atWord(best.word, STRATEGY_CUES),
      weight: 1 - COMPONENTS_SHARE,
      share,
      better: share >= 0.75 ? undefined : `strategy.${attributedCluster(trace.scenario)}`,
    },
  ];
}
const STRATEGY_CUES: readonly ActId[] = [
  'responsibility',
  'repair',
  'apology',
  'explain',
  'instruct',
  'deny',
];

function faults(trace: GameTrace, words: readonly PlayerWord[]): Extra[] {
  const cluster = attributedCluster(trace.scenario);
  const extras: Extra[] = [];
  const wrong = words.filter((word) => (fitOfWord(trace, word) ?? 1) < 0.3);
  const weight = (list: readonly PlayerWord[]) =>
    list.reduce((sum, word) => sum + (isPublicWord(word) ? 1 : PRIVATE_SHARE), 0);
  const cost = Math.max(
    RESPONSIBILITY_FAULTS.wrongStrategy,
    (WRONG_STRATEGY_MOST * weight(wrong)) / Math.max(1, weight(words)),
  );
  for (const word of words) {
    const acts = judgedOf(trace, word);
    if (wrong.includes(word)) {
      const points = (-cost * weight([word])) / weight(wrong);
      const [rule, source] = wrongIn(cluster, acts);
      extras.push({
        rule,
        source,
        spot: atWord(word, WRONG_CUES),
        points,
        better: `strategy.${cluster}`,
      });
    }
    if (isMixed(lineOf(trace, word)) && !extras.some((e) => e.rule === 'responsibility.mixed'))
      extras.push({
        rule: 'responsibility.mixed',
        source: 'R3',
        spot: atWord(word, WRONG_CUES),
        points: -RESPONSIBILITY_FAULTS.mixed,
        better: 'oneLine',
      });
  }
  const paid = words.find((word) => isPublicWord(word) && word.saying.acts.includes('compensate'));
  if (
    paid !== undefined &&
    (trace.fireAt === null || paid.at < trace.fireAt) &&
    !paid.saying.acts.includes('explain')
  )
    extras.push({
      rule: 'responsibility.earlyCompensation',
      source: 'F8',
      spot: atWord(paid, ['compensate']),
      points: -RESPONSIBILITY_FAULTS.earlyCompensation,
      better: 'compensateLater',
    });
  const empty = emptyRepair(trace, words);
  if (empty !== null)
    extras.push({
      rule: 'responsibility.emptyRepair',
      source: 'R19',
      spot: atWord(empty, ['repair', 'compensate']),
      points: -RESPONSIBILITY_FAULTS.emptyRepair,
      better: 'repairKnown',
    });
  return extras;
}

/** The rule for a line that does not fit, and its source. */
function wrongIn(cluster: Cluster, acts: readonly ActId[]): readonly [FindingRule, string] {
  if (cluster !== 'victim') return ['responsibility.wrongStrategy', 'R1'];
  return familiesOf(acts).has('rebuild')
    ? ['responsibility.grovelling', 'R3']
    : ['responsibility.harshDenial', 'R20'];
}

const WRONG_CUES = [
  'deny',
  'excuse',
  'shiftBlame',
  'attack',
  'halfApology',
  'apology',
  'compensate',
  'defensiveness',
];

/** The first public word that announces a repair or compensation which no known fact makes possible; null without one. */
function emptyRepair(trace: GameTrace, words: readonly PlayerWord[]): PlayerWord | null {
  const isEmpty = (word: PlayerWord) => {
    const { acts, states } = word.saying;
    const { text, lang, spans, isAffair } = word;
    const written = word.reading === null ? {} : { written: { text, lang, spans, states } };
    const knows = (fact: string) => knewAt(trace, fact, word.at);
    return unbackedAct(trace.scenario, { acts, isAffair, ...written }, knows) !== null;
  };
  return words.find((word) => isPublicWord(word) && isEmpty(word)) ?? null;
}
