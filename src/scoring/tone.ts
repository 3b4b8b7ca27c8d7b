import { attributedCluster } from '../engine/index.ts';
import type { DimensionGrade, Finding } from '../model/grade.ts';
import { figureOf } from '../model/rubric.ts';
import type { BetterCode, FindingRule } from '../words/debrief/findings.ts';
import { isEmergency } from './emergency.ts';
import { callsForWord, type GameTrace, type PlayerWord } from './game-trace.ts';
import { waitedShifts } from './heard.ts';
import { atPost, atTick, atWord, findingOf, graded, ungraded } from './marks.ts';
import { praisesOf } from './praise.ts';
import { substanceOf } from './substance.ts';
import { ABSENT, HARM_SCORE, HARM_WEIGHT, TONE_FAULTS, WORD_WEIGHTS } from './tuning.ts';
import { houseOf, type Voice, type VoiceFault, voiceOf } from './voice.ts';

/**
 * Tone and empathy: the weighted mean of what each word is worth, 0..100, where missing words count as `ABSENT.tone`
 * (F6b, R9, R11-R13). Words that the reader is not sure of are left out.
 */
export function gradeTone(trace: GameTrace): DimensionGrade {
  const words = trace.said.filter(isJudged).map((word) => ({ word, voice: voiceOfSaid(trace, word) }));
  const expected = expectedWords(trace);
  const weights = words.map(
    ({ word, voice }) => WORD_WEIGHTS[word.where] * (voice.score < HARM_SCORE ? HARM_WEIGHT : 1),
  );
  const spoken = words.reduce((sum, { word }) => sum + WORD_WEIGHTS[word.where], 0);
  const silent = silentShifts(trace);
  const missing = Math.max(0, expected - spoken, silent.share * spoken);
  const total = weights.reduce((sum, w) => sum + w, 0) + missing;
  if (total <= 0) return ungraded('tone');
  let score = (missing / total) * ABSENT.tone;
  const findings: Finding[] = [];
  const weighed = words.map((one, i) => ({ ...one, share: (weights[i] ?? 0) / total }));
  for (const { word, voice, share } of weighed) {
    score += share * voice.score;
    findings.push(...lossesOf(word, voice, share));
  }
  findings.push(...praisesOf(trace, weighed));
  if (missing > 0)
    findings.push(silenceFinding(trace, silent, ((100 - ABSENT.tone) * missing) / total, words.length));
  return graded('tone', score, findings);
}

/** Whether a word can be graded: a draft, or a typed text of which the reader has no doubt. */
export function isJudged(word: PlayerWord): boolean {
  return word.reading === null || word.reading.doubt === null;
}

function voiceOfSaid(trace: GameTrace, word: PlayerWord): Voice {
  const { acts, likeness, states, contradicts } = word.saying;
  const house = houseOf(trace.scenario, attributedCluster(trace.scenario));
  const voice = voiceOf(
    {
      acts,
      reading: word.reading,
      likeness,
      states,
      contradicts,
      level: word.level,
      to: word.to,
      isEmergency: isEmergency(trace.authored.get(word.to?.id ?? '')),
    },
    house,
  );
  // A typed word that says nothing is worth no more than silence; a draft is worth what its author says.
  const isNothing = word.reading !== null && substanceOf(trace, word) === 'nothing';
  return isNothing ? { ...voice, score: Math.min(voice.score, ABSENT.tone) } : voice;
}

/** Weight of the words expected: one for each post about the affair that calls for one, up to `wordsExpected`. */
function expectedWords(trace: GameTrace): number {
  let calls = 0;
  for (const id of trace.shown.keys()) {
    const post = trace.authored.get(id);
    if (post?.isAboutAffair === true && callsForWord(post)) calls++;
  }
  return Math.min(figureOf(trace.scenario.rubric, 'wordsExpected'), calls);
}

interface Silent {
  readonly share: number; // 0..1 of the shifts in which people called
  readonly shifts: number; // silent ones
  readonly of: number; // shifts in which people called
}

/** The shifts in which people called about the affair and the player said nothing to anybody. */
function silentShifts(trace: GameTrace): Silent {
  const waited = waitedShifts(trace);
  const silent = waited.filter(({ from, to }) => !trace.said.some((word) => word.at >= from && word.at < to));
  return {
    share: waited.length === 0 ? 0 : silent.length / waited.length,
    shifts: silent.length,
    of: waited.length,
  };
}

const CUES: Readonly<Record<VoiceFault, readonly string[]>> = {
  attack: ['attack', 'hostility'],
  threaten: ['threaten', 'hostility'],
  sharpHumour: ['humourSharp', 'sarcasm'],
  hostile: ['hostility', 'attack'],
  sarcastic: ['sarcasm', 'humourSharp'],
  shiftBlame: ['shiftBlame', 'defensiveness'],
  halfApology: ['halfApology'],
  pasted: [],
  denial: ['deny'],
  humourHarm: ['humourKind'],
  defensive: ['defensiveness', 'excuse', 'deny'],
  excuse: ['excuse', 'defensiveness'],
  boast: ['bolster'],
  empathyForFury: ['empathy'],
  coldFacts: ['explain', 'instruct'],
  shouting: ['capitals', 'shouting'],
  register: ['register'],
};
const SOURCES: Readonly<Record<VoiceFault, string>> = {
  attack: 'R20',
  threaten: 'R20',
  sharpHumour: 'R11',
  hostile: 'R20',
  sarcastic: 'R11',
  shiftBlame: 'R19',
  halfApology: 'R7',
  pasted: 'F7',
  denial: 'R3',
  humourHarm: 'R11',
  defensive: 'R10',
  excuse: 'R3',
  boast: 'R3',
  empathyForFury: 'R9',
  coldFacts: 'F6b',
  shouting: 'R13',
  register: 'R13',
};

/** The loss of a word, shared among its faults, else named after the merit it lacks. */
function lossesOf(word: PlayerWord, voice: Voice, share: number): Finding[] {
  const found: Finding[] = [];
  const lost = 100 - voice.score;
  const faultSum = voice.faults.reduce((sum, fault) => sum + TONE_FAULTS[fault], 0);
  for (const fault of voice.faults) {
    const points = -((TONE_FAULTS[fault] / faultSum) * lost * share);
    found.push(noted(word, `tone.${fault}`, points, SOURCES[fault], CUES[fault], `tone.${fault}`));
  }
  if (voice.faults.length === 0 && lost > 15) {
    const rule = voice.isLowByAuthor
      ? 'tone.author'
      : voice.merits.includes('namesConcern')
        ? voice.isFury
          ? 'tone.noFacts'
          : 'tone.noWarmth'
        : isMoreThanFormula(word)
          ? 'tone.unnamed'
          : 'tone.template';
    found.push(
      noted(
        word,
        rule,
        -lost * share,
        rule === 'tone.noFacts'
          ? 'R9'
          : rule === 'tone.noWarmth'
            ? 'F6b'
            : rule === 'tone.author'
              ? 'author'
              : rule === 'tone.unnamed'
                ? 'R16'
                : 'R13',
        [],
        rule,
      ),
    );
  }
  return found;
}

const ANSWERING: readonly string[] = ['explain', 'instruct', 'repair', 'responsibility', 'compensate'];

/** Whether a word tells or undertakes something, or is good by its author: it need not repeat the complaint. */
function isMoreThanFormula({ saying, level }: PlayerWord): boolean {
  return level >= 3 || saying.states.length > 0 || saying.acts.some((act) => ANSWERING.includes(act));
}

function noted(
  word: PlayerWord,
  rule: FindingRule,
  points: number,
  source: string,
  cues: readonly string[],
  better?: BetterCode,
): Finding {
  const note = { rule, source, spot: atWord(word, cues), better };
  return findingOf('tone', note, points);
}

/** The finding for words that were not said, at the unanswered post with the highest arousal. */
function silenceFinding(trace: GameTrace, silent: Silent, points: number, spoken: number): Finding {
  let waiting: string | null = null;
  let heat = -1;
  for (const id of trace.shown.keys()) {
    const authored = trace.authored.get(id);
    const post = trace.posts.get(id);
    if (authored === undefined || post === undefined || !callsForWord(authored) || !post.isAffair) continue;
    if (trace.said.some((word) => word.to?.id === id)) continue;
    if (post.arousal > heat) {
      heat = post.arousal;
      waiting = id;
    }
  }
  const rule = spoken === 0 ? 'tone.silence' : silent.share > 0 ? 'tone.silentShifts' : 'tone.fewWords';
  const spot = waiting === null ? atTick(0) : atPost(trace, waiting);
  return findingOf(
    'tone',
    {
      rule,
      source: 'F6',
      spot,
      params: { words: spoken, silent: silent.shifts, shifts: silent.of },
      better: 'tone.speak',
    },
    -points,
  );
}
