import { minutesIn } from '../base/time.ts';
import { figureOf } from '../model/rubric.ts';
import { callersOf } from './coverage.ts';
import { clockStart, firstWordLimit } from './delays.ts';
import type { GameTrace, PlayerWord } from './game-trace.ts';
import { isHarmful } from './harm.ts';
import { atPost, atWord, type Part, roundTo } from './marks.ts';
import { isAnswer } from './substance.ts';
import { TIMING_PARTS } from './tuning.ts';

interface Delay {
  readonly word: PlayerWord;
  readonly minutes: number;
  readonly limit: number; // minutes expected on its platform
}

/**
 * The share of people answered within the limit of their platform, among those expected: the callers, by the rubric's
 * `coverageExpected`, the other people answered, and the harmful answers (T5). It shows the slowest answer, or somebody
 * who waited when there is none. No part when nobody called and nobody was answered.
 */
export function promptPart(trace: GameTrace): Part[] {
  const callers = callersOf(trace);
  const words = trace.said.filter(
    (word) => word.where === 'public' && word.to !== null && word.to.segment !== 'house',
  );
  const wrong = words.filter((word) => isHarmful(trace, word)).length;
  const sound = words.filter((word) => isAnswer(trace, word));
  const firsts = sound.filter((word, n) => sound.findIndex((one) => one.to?.id === word.to?.id) === n);
  const delays = firsts.map((word) => delayOf(trace, word));
  const called = new Set(callers.map((caller) => caller.post));
  const answered = delays.filter(({ word }) => called.has(word.to?.id ?? '')).length;
  const wanted = Math.max(
    answered,
    Math.ceil(callers.length * figureOf(trace.scenario.rubric, 'coverageExpected')),
  );
  const expected = wanted + delays.length - answered + wrong;
  if (expected === 0) return [];
  const prompt = delays.filter((delay) => delay.minutes <= delay.limit).length;
  const share = prompt / expected;
  const slowest = delays.reduce<Delay | null>(
    (a, b) => (a === null || b.minutes - b.limit > a.minutes - a.limit ? b : a),
    null,
  );
  const params = {
    prompt,
    answers: expected,
    minutes: roundTo(slowest?.minutes ?? 0, 0),
    limit: slowest?.limit ?? 0,
  };
  const waiting = callers.find((caller) => !caller.isAnswered)?.post ?? words[0]?.to?.id ?? '';
  const spot = slowest === null ? atPost(trace, waiting) : atWord(slowest.word);
  const isGood = share >= 0.75;
  return [
    {
      rule: isGood
        ? 'timing.answersPrompt'
        : words.length === 0
          ? 'timing.answersNone'
          : 'timing.answersSlow',
      source: 'T5',
      spot,
      weight: TIMING_PARTS.prompt,
      share,
      params,
      ...(isGood ? {} : { better: 'triageFirst' }),
    },
  ];
}

function delayOf(trace: GameTrace, word: PlayerWord): Delay {
  const post = word.to;
  if (post === null) return { word, minutes: 0, limit: 0 };
  const seen = trace.shown.get(post.id) ?? post.at;
  const minutes = minutesIn(trace.scenario, word.at - Math.max(clockStart(trace, seen), post.at));
  return { word, minutes, limit: firstWordLimit(trace, post.platform) };
}
