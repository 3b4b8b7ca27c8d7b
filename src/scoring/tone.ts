import { attributedCluster } from '../engine/index.ts';
import type { DimensionGrade, Finding } from '../model/grade.ts';
import { figureOf } from '../model/rubric.ts';
import type { BetterCode, FindingRule } from '../words/debrief/findings.ts';
import { callsForWord, type GameTrace, type PlayerWord } from './game-trace.ts';
import { waitedShifts } from './heard.ts';
import { atPost, atTick, atWord, findingOf, graded, ungraded } from './marks.ts';
import { substanceOf } from './substance.ts';
import {
  ABSENT,
  HARM_SCORE,
  HARM_WEIGHT,
  TONE_FAULTS,
  TONE_MERITS,
  TONE_START,
  WORD_WEIGHTS,
} from './tuning.ts';
import { houseOf, type Voice, type VoiceFault, type VoiceMerit, voiceOf } from './voice.ts';

/**
 * Tone and empathy: the mean of what each word was worth, the words that were missing counted as absence
 * (F6b, R9, R11-R13). Words that the reader is not sure of are left out.
 */
export function gradeTone(story: GameTrace): DimensionGrade {
  const words = story.said.filter(isJudged).map((word) => ({ word, voice: voiceOfSaid(story, word) }));
  const expected = expectedWords(story);
  const weights = words.map(
    ({ word, voice }) => WORD_WEIGHTS[word.where] * (voice.score < HARM_SCORE ? HARM_WEIGHT : 1),
  );
  const spoken = words.reduce((sum, { word }) => sum + WORD_WEIGHTS[word.where], 0);
  const silent = silentShifts(story);
  const missing = Math.max(0, expected - spoken, silent.share * spoken);
  const total = weights.reduce((sum, w) => sum + w, 0) + missing;
  if (total <= 0) return ungraded('tone');
  let score = (missing / total) * ABSENT.tone;
  const findings: Finding[] = [];
  words.forEach(({ word, voice }, i) => {
    const share = (weights[i] ?? 0) / total;
    score += share * voice.score;
    findings.push(...findingsOf(word, voice, share));
  });
  if (missing > 0)
    findings.push(silenceFinding(story, silent, ((100 - ABSENT.tone) * missing) / total, words.length));
  return graded('tone', score, findings);
}

export function isJudged(word: PlayerWord): boolean {
  return word.reading === null || word.reading.doubt === null;
}

function voiceOfSaid(story: GameTrace, word: PlayerWord): Voice {
  const { acts, likeness, states, contradicts } = word.saying;
  const house = houseOf(story.scenario, attributedCluster(story.scenario));
  const voice = voiceOf(
    { acts, reading: word.reading, likeness, states, contradicts, level: word.level, to: word.to },
    house,
  );
  // Typed words that say nothing are heard as no words: civil or not, they are worth no more than silence. Of a
  // draft, its author has said what it is worth.
  const isNothing = word.reading !== null && substanceOf(story, word) === 'nothing';
  return isNothing ? { ...voice, score: Math.min(voice.score, ABSENT.tone) } : voice;
}

/** Weight of words that a game of this scenario calls for: at most so many, fewer when fewer people ask. */
function expectedWords(story: GameTrace): number {
  let calls = 0;
  for (const id of story.shown.keys()) {
    const post = story.authored.get(id);
    if (post?.isAboutAffair === true && callsForWord(post)) calls++;
  }
  return Math.min(figureOf(story.scenario.rubric, 'wordsExpected'), calls);
}

interface Silent {
  readonly share: number; // 0..1 of the shifts in which people called
  readonly shifts: number;
  readonly of: number;
}

/** Shifts in which people called about the affair and nobody had a word: one shift spoken for is not a whole day. */
function silentShifts(story: GameTrace): Silent {
  const waited = waitedShifts(story);
  const silent = waited.filter(({ from, to }) => !story.said.some((word) => word.at >= from && word.at < to));
  return {
    share: waited.length === 0 ? 0 : silent.length / waited.length,
    shifts: silent.length,
    of: waited.length,
  };
}

const CUES: Readonly<Record<VoiceFault | VoiceMerit, readonly string[]>> = {
  namesConcern: ['nameConcern', 'specificity'],
  fitsArousal: ['explain', 'instruct', 'repair', 'empathy', 'apology'],
  human: ['empathy', 'apology', 'responsibility', 'humourKind'],
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
const SOURCES: Readonly<Record<VoiceFault | VoiceMerit, string>> = {
  namesConcern: 'R16',
  fitsArousal: 'F6b',
  human: 'R13',
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

/** What was lost is shared among the faults, or said of the merit that was missing; merits are gains. */
function findingsOf(word: PlayerWord, voice: Voice, share: number): Finding[] {
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
        : isAnswer(word)
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
  if (voice.faults.length === 0 && !voice.isLowByAuthor) {
    const gained = voice.score - TONE_START;
    const best = voice.merits.reduce<VoiceMerit | null>(
      (a, b) => (a === null || TONE_MERITS[b] > TONE_MERITS[a] ? b : a),
      null,
    );
    if (best !== null && gained > 0) {
      const rule: FindingRule =
        best === 'fitsArousal' ? (voice.isFury ? 'tone.factsForFury' : 'tone.warmth') : `tone.${best}`;
      found.push(noted(word, rule, gained * share, SOURCES[best], CUES[best]));
    }
  }
  return found;
}

const ANSWERING: readonly string[] = ['explain', 'instruct', 'repair', 'responsibility', 'compensate'];

/** Words that tell or undertake something are an answer, not a formula, even when they do not say the complaint back; so are those that their author holds to be good. */
function isAnswer({ saying, level }: PlayerWord): boolean {
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

/** The post that waited with the most feeling, for the words that were not said. */
function silenceFinding(story: GameTrace, silent: Silent, points: number, spoken: number): Finding {
  let waiting: string | null = null;
  let heat = -1;
  for (const id of story.shown.keys()) {
    const authored = story.authored.get(id);
    const post = story.posts.get(id);
    if (authored === undefined || post === undefined || !callsForWord(authored) || !post.isAffair) continue;
    if (story.said.some((word) => word.to?.id === id)) continue;
    if (post.arousal > heat) {
      heat = post.arousal;
      waiting = id;
    }
  }
  const rule = spoken === 0 ? 'tone.silence' : silent.share > 0 ? 'tone.silentShifts' : 'tone.fewWords';
  const spot = waiting === null ? atTick(0) : atPost(story, waiting);
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
