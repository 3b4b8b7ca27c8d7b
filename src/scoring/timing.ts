import { momentAfter, parseMoment } from '../base/calendar.ts';
import { attributedCluster } from '../engine/index.ts';
import type { DimensionGrade } from '../model/grade.ts';
import { acknowledgeMinutes, figureOf } from '../model/rubric.ts';
import { textIn } from '../model/text.ts';
import { detectionParts } from './detection.ts';
import { hasHarm, isHarmful } from './harm.ts';
import { atPost, atTick, atWord, gradeOf, type Part, roundTo } from './marks.ts';
import { isPublicWord, kindOf, minutesIn, nextAtDesk, quartAt, type Said, type Story } from './story.ts';
import {
  DUE_WEIGHTS,
  DUE_WRONG_LEVEL,
  FIRST_WORD_HALF_MINUTES,
  FIRST_WORD_NOTHING_MINUTES,
  FORCED_SHARE,
  LATE_IN_SHIFT_MINUTES,
  MENDED_SHARE,
  NEXT_DAY_SHARE,
  TIMING_PARTS,
  WRONG_DUE_SHARE,
} from './tuning.ts';

/**
 * Timing: was it seen, was a first word said in time, did a conclusive one follow the same day, were
 * promises and deadlines kept (T1-T7, R6, F9). Not graded when no criticism of the affair ever showed.
 */
export function gradeTiming(story: Story): DimensionGrade {
  const start = firstCriticism(story);
  if (start === null) return gradeOf('timing', promiseParts(story));
  return gradeOf('timing', [
    ...detectionParts(story, start.post),
    firstWord(story, start),
    conclusive(story, start),
    ...promiseParts(story),
    ...promptPart(story),
  ]);
}

interface Start {
  readonly post: string;
  readonly at: number; // tick from which the clock runs
}

/** The first criticism of the affair that could be seen in play, and when its clock starts. */
export function firstCriticism(story: Story): Start | null {
  let found: Start | null = null;
  for (const [id, seen] of story.shown) {
    const post = story.posts.get(id);
    if (post === undefined || !post.isAffair || post.segment === 'house' || post.author === 'press') continue;
    if (post.words.from === 'echo' || post.words.from === 'reshare') continue; // it answers the house: no signal
    if (post.purpose !== 'condemn' && post.class !== 'complaint' && post.class !== 'question') continue;
    const at = clockStart(story, seen);
    if (found === null || at < found.at || (at === found.at && seen < (story.shown.get(found.post) ?? 0)))
      found = { post: id, at };
  }
  return found;
}

/** What is seen in the last minutes of a shift is counted from the next one. */
function clockStart(story: Story, seen: number): number {
  const quart = quartAt(story.scenario, seen);
  if (quart === null || minutesIn(story.scenario, quart.to - seen) >= LATE_IN_SHIFT_MINUTES) return seen;
  return nextAtDesk(story.scenario, quart.to) ?? seen;
}

/** Minutes allowed for the first word where the criticism stands. */
export function firstWordLimit(story: Story, platform: string | null): number {
  return acknowledgeMinutes(story.scenario.rubric, kindOf(story, platform));
}

function firstWord(story: Story, start: Start): Part {
  const { scenario } = story;
  const post = story.posts.get(start.post);
  const limit = firstWordLimit(story, post?.platform ?? null);
  const weight = TIMING_PARTS.firstWord;
  const words = story.said.filter((word) => isPublicWord(word) && word.isAffair);
  const wrong = words.find((word) => isHarmful(story, word));
  const first = words.find((word) => !isHarmful(story, word));
  const limits = { limit };
  if (first === undefined) {
    const rule = wrong === undefined ? 'timing.firstWordNone' : 'timing.firstWordWrong';
    const spot = wrong === undefined ? atPost(story, start.post, start.at) : atWord(wrong, HARM_CUES);
    const better = wrong === undefined ? 'holdNow' : 'rightOverFast';
    return {
      rule,
      source: wrong === undefined ? 'T5' : 'F9',
      spot,
      weight,
      share: 0,
      params: limits,
      better,
    };
  }
  const minutes = Math.max(0, roundTo(minutesIn(scenario, first.at - start.at), 0));
  const params = { minutes, limit };
  if (wrong !== undefined && wrong.at < first.at) {
    const share = MENDED_SHARE * lateness(minutes, limit);
    return {
      rule: 'timing.firstWordWrong',
      source: 'F9',
      spot: atWord(wrong, HARM_CUES),
      weight,
      share,
      params,
      better: 'rightOverFast',
    };
  }
  const share = lateness(minutes, limit);
  if (story.articleAt !== null && first.at > story.articleAt && share < 1)
    return {
      rule: 'timing.firstWordForced',
      source: 'R6',
      spot: atWord(first),
      weight,
      share: Math.min(share, FORCED_SHARE),
      params,
      better: 'holdBeforePress',
    };
  if (share < 1)
    return {
      rule: 'timing.firstWordLate',
      source: 'T5',
      spot: atWord(first),
      weight,
      share,
      params,
      better: 'holdNow',
    };
  return {
    rule: 'timing.firstWordInTime',
    source: 'T5',
    spot: atWord(first, ['acknowledge', 'hold', 'nameConcern', 'empathy']),
    weight,
    share,
    params,
  };
}

const HARM_CUES = [
  'deny',
  'attack',
  'shiftBlame',
  'excuse',
  'halfApology',
  'humourSharp',
  'threaten',
  'hostility',
  'sarcasm',
];

/** 1 within the limit, a half at 12 h, 0 at 24 h (rubric row; T7). */
export function lateness(minutes: number, limit: number): number {
  if (minutes <= limit) return 1;
  if (minutes <= FIRST_WORD_HALF_MINUTES)
    return 1 - (0.5 * (minutes - limit)) / Math.max(1, FIRST_WORD_HALF_MINUTES - limit);
  if (minutes >= FIRST_WORD_NOTHING_MINUTES) return 0;
  return (
    0.5 * (1 - (minutes - FIRST_WORD_HALF_MINUTES) / (FIRST_WORD_NOTHING_MINUTES - FIRST_WORD_HALF_MINUTES))
  );
}

/**
 * The word that settles: what it takes depends on who is held responsible; it may come in two times. In time is
 * the same day, or within the time that was set.
 */
function conclusive(story: Story, start: Start): Part {
  const weight = TIMING_PARTS.conclusive;
  const limit = figureOf(story.scenario.rubric, 'conclude');
  const cluster = attributedCluster(story.scenario);
  const acts = new Set<string>();
  let facts = 0;
  for (const word of story.said) {
    if (!isPublicWord(word) || !word.isAffair || word.at < start.at || isHarmful(story, word)) continue;
    for (const act of word.saying.acts) acts.add(act);
    facts += word.saying.states.length;
    if (!settles(cluster, acts, facts)) continue;
    const minutes = minutesIn(story.scenario, word.at - start.at);
    const isInTime = limit === 0 ? dayOf(story, word.at) === dayOf(story, start.at) : minutes <= limit;
    const params = { hours: roundTo(minutes / 60, 1), ...(limit === 0 ? {} : { limit }) };
    const spot = atWord(word, ['repair', 'responsibility', 'apology', 'explain', 'instruct']);
    if (isInTime) return { rule: 'timing.conclusiveSameDay', source: 'T5', spot, weight, share: 1, params };
    return {
      rule: 'timing.conclusiveLate',
      source: 'T5',
      spot,
      weight,
      share: NEXT_DAY_SHARE,
      params,
      better: 'concludeToday',
      betterParams: limit === 0 ? {} : { limit },
    };
  }
  const spot = atPost(story, start.post, start.at);
  return {
    rule: 'timing.conclusiveNone',
    source: 'T5',
    spot,
    weight,
    share: 0,
    better: `conclude.${cluster}`,
  };
}

function settles(
  cluster: ReturnType<typeof attributedCluster>,
  acts: ReadonlySet<string>,
  facts: number,
): boolean {
  const has = (...any: string[]) => any.some((act) => acts.has(act));
  const isExplained = facts > 0 || has('explain');
  if (cluster === 'preventable') return has('responsibility', 'apology') && has('repair', 'compensate');
  if (cluster === 'accidental')
    return isExplained && has('repair', 'instruct', 'apology', 'responsibility', 'compensate');
  return isExplained || has('instruct');
}

function dayOf(story: Story, tick: number): number {
  const start = parseMoment(story.scenario.start);
  if (start === null) return Math.floor(minutesIn(story.scenario, tick) / 1440);
  return momentAfter(start, tick * story.scenario.secondsPerTick).day;
}

/** Promises made, and the hours set by those who wrote to the house. */
function promiseParts(story: Story): Part[] {
  const { state, scenario } = story;
  const parts: Part[] = [];
  for (const promise of state.promises) {
    if (promise.status === 'open' && promise.due > state.tick) continue;
    const made = story.said.find((word) => word.saying.id === promise.saying);
    const spot =
      made === undefined
        ? { ...atTick(promise.at), post: promise.post, quote: promise.text }
        : atWord(made, ['promise', 'hold']);
    const isKept = promise.status === 'kept';
    const isLate = isKept && promise.closedAt > promise.due;
    parts.push(
      isKept && !isLate
        ? { rule: 'timing.promiseKept', source: 'R6', spot, weight: DUE_WEIGHTS.promise, share: 1 }
        : {
            rule: 'timing.promiseMissed',
            source: 'R19',
            spot,
            weight: DUE_WEIGHTS.promise,
            share: isLate ? 0.4 : 0,
            better: 'promiseLater',
          },
    );
  }
  for (const message of state.messages) {
    const authored = scenario.messages.find((m) => m.id === message.id);
    if (
      authored === undefined ||
      authored.options.length === 0 ||
      message.due < 0 ||
      message.due > state.tick
    )
      continue;
    const params = {
      message: message.id,
      from: message.from,
      minutes: roundTo(minutesIn(scenario, message.due - message.at), 0),
    };
    const isMet = message.repliedAt >= 0 && message.repliedAt <= message.due;
    const weight =
      authored.kind === 'press' || authored.kind === 'private' ? DUE_WEIGHTS.outside : DUE_WEIGHTS.inside;
    const option = authored.options.find((o) => o.id === message.option);
    const quote = { ...atTick(message.repliedAt), quote: textIn(option?.text, story.lang) };
    const isWrong =
      isMet &&
      option !== undefined &&
      (option.level <= DUE_WRONG_LEVEL || hasHarm(option.acts) || option.contradicts.length > 0);
    parts.push(
      isWrong
        ? {
            rule: 'timing.deadlineWrong',
            source: 'F9',
            spot: quote,
            weight,
            share: WRONG_DUE_SHARE,
            params,
            better: 'rightOverFast',
          }
        : isMet
          ? { rule: 'timing.deadlineMet', source: 'T7', spot: quote, weight, share: 1, params }
          : {
              rule: 'timing.deadlineMissed',
              source: 'T7',
              spot: atTick(message.due),
              weight,
              share: message.repliedAt >= 0 ? 0.4 : 0,
              params,
              better: 'answerBeforeDue',
            },
    );
  }
  const sum = parts.reduce((total, part) => total + part.weight, 0);
  return parts.map((part) => ({ ...part, weight: (part.weight * TIMING_PARTS.promises) / sum }));
}

/** Of the people answered in public, how many within the time of their platform; the slowest is shown. */
function promptPart(story: Story): Part[] {
  let wrong = 0;
  const delays: { word: Said; minutes: number; limit: number }[] = [];
  for (const word of story.said) {
    if (word.where !== 'public' || word.to === null || word.to.segment === 'house') continue;
    if (isHarmful(story, word)) {
      wrong += 1;
      continue;
    }
    const seen = story.shown.get(word.to.id) ?? word.to.at;
    const minutes = minutesIn(story.scenario, word.at - Math.max(clockStart(story, seen), word.to.at));
    delays.push({ word, minutes, limit: firstWordLimit(story, word.to.platform) });
  }
  const slowest = delays.reduce<(typeof delays)[number] | null>(
    (a, b) => (a === null || b.minutes - b.limit > a.minutes - a.limit ? b : a),
    null,
  );
  if (slowest === null) return [];
  const prompt = delays.filter((d) => d.minutes <= d.limit).length;
  const share = prompt / (delays.length + wrong);
  const params = {
    prompt,
    answers: delays.length + wrong,
    minutes: roundTo(slowest.minutes, 0),
    limit: slowest.limit,
  };
  const rule = share >= 0.75 ? 'timing.answersPrompt' : 'timing.answersSlow';
  return [
    {
      rule,
      source: 'T5',
      spot: atWord(slowest.word),
      weight: TIMING_PARTS.prompt,
      share,
      params,
      ...(share < 0.75 ? { better: 'triageFirst' } : {}),
    },
  ];
}
