import { canonicalJson } from '../base/json.ts';
import { never } from '../base/result.ts';
import { authorOf } from '../engine/index.ts';
import type { Finding } from '../model/grade.ts';
import { wordsTakenUp } from '../tone/index.ts';
import type { FindingRule } from '../words/debrief/findings.ts';
import type { GameTrace, PlayerWord } from './game-trace.ts';
import { atWord, findingOf } from './marks.ts';
import { TONE_MERITS, TONE_START } from './tuning.ts';
import type { Voice, VoiceMerit } from './voice.ts';

/** A word with its voice, and the share of the dimension that it weighs, 0..1. */
export interface VoicedWord {
  readonly word: PlayerWord;
  readonly voice: Voice;
  readonly share: number;
}

type PraiseRule = Extract<
  FindingRule,
  'tone.namesConcern' | 'tone.tellsFact' | 'tone.factsForFury' | 'tone.warmth' | 'tone.human'
>;

const CUES: Readonly<Record<PraiseRule, readonly string[]>> = {
  'tone.namesConcern': ['nameConcern', 'specificity'],
  'tone.tellsFact': ['explain', 'instruct'],
  'tone.factsForFury': ['explain', 'instruct', 'repair'],
  'tone.warmth': ['empathy', 'apology', 'responsibility'],
  'tone.human': ['empathy', 'apology', 'responsibility', 'humourKind'],
};
const SOURCES: Readonly<Record<PraiseRule, string>> = {
  'tone.namesConcern': 'R16',
  'tone.tellsFact': 'R3',
  'tone.factsForFury': 'F6b',
  'tone.warmth': 'F6b',
  'tone.human': 'R13',
};

/**
 * The gain of each word without fault that is worth more than where every word starts. Among the merits of a word, the
 * one told of the fewest words before it is told, so that a merit that most words have hides no other. Each gain says to
 * whom, and what was taken up or told; what was said in full of an earlier word is not said again.
 */
export function praisesOf(trace: GameTrace, words: readonly VoicedWord[]): Finding[] {
  const told = new Set<string>();
  const found: Finding[] = [];
  for (const { word, voice, share } of words) {
    const gained = voice.score - TONE_START;
    if (voice.faults.length > 0 || voice.isLowByAuthor || gained <= 0) continue;
    const count = (rule: PraiseRule) => found.filter((finding) => finding.rule === rule).length;
    const [praise] = rulesOf(word, voice)
      .map((rule) => ({ rule, params: paramsOf(trace, word, rule) }))
      .filter((one) => !told.has(canonicalJson(one)))
      .sort((a, b) => count(a.rule) - count(b.rule));
    if (praise === undefined) continue;
    told.add(canonicalJson(praise));
    const { rule } = praise;
    const note = { ...praise, source: SOURCES[rule], spot: atWord(word, CUES[rule]) };
    found.push(findingOf('tone', note, gained * share));
  }
  return found;
}

/** The rules by which a word may be praised, those of the weightiest merits first. */
function rulesOf(word: PlayerWord, voice: Voice): PraiseRule[] {
  const merits = [...voice.merits].sort((a, b) => TONE_MERITS[b] - TONE_MERITS[a]);
  return [...new Set(merits.map((merit) => ruleOf(merit, word, voice)))];
}

/** A word to nobody in particular is specific, and fit, by the fact that it tells. */
function ruleOf(merit: VoiceMerit, { to, saying }: PlayerWord, voice: Voice): PraiseRule {
  const isFactToAll = to === null && saying.states.length > 0;
  switch (merit) {
    case 'namesConcern':
      return isFactToAll && !saying.acts.includes('nameConcern') ? 'tone.tellsFact' : 'tone.namesConcern';
    case 'fitsArousal':
      return isFactToAll ? 'tone.tellsFact' : voice.isFury ? 'tone.factsForFury' : 'tone.warmth';
    case 'human':
      return 'tone.human';
    default:
      return never(merit);
  }
}

function paramsOf(trace: GameTrace, word: PlayerWord, rule: PraiseRule): Record<string, string> {
  const who = addressee(trace, word);
  const params: Record<string, string> = who === '' ? {} : { who };
  const [fact] = word.saying.states;
  if (rule === 'tone.tellsFact' && fact !== undefined) return { ...params, fact };
  const [one, other] = word.to === null ? [] : wordsTakenUp(word.text, trace.textOf(word.to), who);
  if (one !== undefined) params.taken = one;
  if (other !== undefined) params.also = other;
  return params;
}

/** The name of whom a word answers, the same in every language; '' for a word to all. */
function addressee({ scenario }: GameTrace, { to, saying }: PlayerWord): string {
  if (to !== null) return authorOf(scenario, to).name;
  const id =
    saying.kind === 'contact'
      ? scenario.contacts.find((contact) => contact.id === saying.to)?.person
      : scenario.messages.find((message) => message.id === saying.to)?.from;
  return scenario.people.find((person) => person.id === id)?.name ?? '';
}
