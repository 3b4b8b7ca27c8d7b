import type { DimensionGrade } from '../model/grade.ts';
import { figureOf } from '../model/rubric.ts';
import { firstCriticism } from './delays.ts';
import { type GameTrace, isPublicWord, knewAt, offerKeys, type PlayerWord } from './game-trace.ts';
import { isFromNowhere, isSound } from './harm.ts';
import { heardBy } from './heard.ts';
import { atClaim, atPost, atTick, atWord, type Extra, gradeOf, type Part } from './marks.ts';
import { isJudged } from './tone.ts';
import { CORRECTED_SHARE, INFORMATION_FAULTS, INFORMATION_PARTS } from './tuning.ts';

/**
 * Information and transparency: what happened, what to do, when the next word comes, the facts told, what
 * was checked before it was said; what was false, and whether it was corrected (R3, R5, R12). Score 0..100; not graded
 * when no criticism showed and nothing was said about the affair.
 */
export function gradeInformation(trace: GameTrace): DimensionGrade {
  const words = trace.said.filter((word) => word.isAffair && isJudged(word));
  const start = firstCriticism(trace);
  if (start === null && words.length === 0) return gradeOf('information', []);
  const open = words.filter((word) => isPublicWord(word) && isSound(trace, word));
  const said = [
    happened(trace, open, start?.post ?? null),
    todo(open),
    nextWord(trace, open),
    ...shared(trace, open),
  ].map((part) => ({ ...part, isSaid: true }));
  return gradeOf(
    'information',
    [...said, ...verified(trace, open)],
    faults(trace, words),
    heardBy(trace, 'information.heardByFew'),
  );
}

function happened(trace: GameTrace, open: readonly PlayerWord[], signal: string | null): Part {
  const weight = INFORMATION_PARTS.happened;
  const isSolid = (word: PlayerWord) =>
    word.saying.states.some((id) => trace.facts.get(id)?.isTrue === true && knewAt(trace, id, word.at));
  const told = open.find((word) => isSolid(word) && word.saying.contradicts.length === 0);
  if (told !== undefined)
    return { rule: 'information.happened', source: 'R3', spot: atWord(told, ['explain']), weight, share: 1 };
  const said = open.find(
    (word) => word.saying.acts.includes('explain') && word.saying.contradicts.length === 0,
  );
  if (said !== undefined)
    return {
      rule: 'information.happenedVague',
      source: 'R12',
      spot: atWord(said, ['explain']),
      weight,
      share: 0.5,
      better: 'tellOneFact',
    };
  const spot = signal === null ? atTick(0) : atPost(trace, signal);
  return { rule: 'information.happenedNone', source: 'R12', spot, weight, share: 0, better: 'tellOneFact' };
}

function todo(open: readonly PlayerWord[]): Part {
  const weight = INFORMATION_PARTS.todo;
  const told = open.find((word) => word.saying.acts.includes('instruct'));
  if (told !== undefined)
    return { rule: 'information.todo', source: 'R3', spot: atWord(told, ['instruct']), weight, share: 1 };
  const sent = open.find((word) =>
    ['redirect', 'handOver', 'repair'].some((act) => word.saying.acts.includes(act as 'repair')),
  );
  if (sent !== undefined)
    return {
      rule: 'information.todoHalf',
      source: 'R3',
      spot: atWord(sent, ['redirect', 'handOver', 'repair']),
      weight,
      share: 0.75,
    };
  return {
    rule: 'information.todoNone',
    source: 'R3',
    spot: lastOf(open),
    weight,
    share: 0,
    better: 'sayWhatToDo',
  };
}

function nextWord(trace: GameTrace, open: readonly PlayerWord[]): Part {
  const weight = INFORMATION_PARTS.nextWord;
  const timed = open.find((word) =>
    trace.state.promises.some((promise) => promise.saying === word.saying.id),
  );
  if (timed !== undefined)
    return {
      rule: 'information.nextWord',
      source: 'R6',
      spot: atWord(timed, ['promise', 'hold']),
      weight,
      share: 1,
    };
  const vague = open.find(
    (word) => word.saying.acts.includes('hold') || word.saying.acts.includes('promise'),
  );
  if (vague !== undefined)
    return {
      rule: 'information.nextWordVague',
      source: 'R6',
      spot: atWord(vague, ['promise', 'hold']),
      weight,
      share: 0.4,
      better: 'giveAnHour',
    };
  return {
    rule: 'information.nextWordNone',
    source: 'R6',
    spot: lastOf(open),
    weight,
    share: 0,
    better: 'giveAnHour',
  };
}

/** Facts told to the public, of those that are true and may be public, up to the rubric's `factsExpected`. */
function shared(trace: GameTrace, open: readonly PlayerWord[]): Part[] {
  const may = trace.scenario.facts.filter((fact) => fact.isTrue && fact.isPublic);
  if (may.length === 0) return [];
  const told = new Set(
    open.flatMap((word) => word.saying.states.filter((id) => may.some((fact) => fact.id === id))),
  );
  const expected = Math.min(figureOf(trace.scenario.rubric, 'factsExpected'), may.length);
  const share = Math.min(1, told.size / expected);
  const params = { told: told.size, expected };
  const isGood = share >= 0.75;
  const teller = open.find((word) => word.saying.states.length > 0);
  const hidden = may.find(
    (fact) => !fact.isKnownAtStart && !told.has(fact.id) && knewAt(trace, fact.id, trace.state.tick),
  );
  return [
    {
      rule: isGood
        ? 'information.shared'
        : hidden === undefined
          ? 'information.sharedFew'
          : 'information.factHidden',
      source: 'R5',
      spot:
        hidden !== undefined && !isGood
          ? atTick(lastOf(open).tick) // no words of the house can show what it did not say
          : teller === undefined
            ? lastOf(open)
            : atWord(teller, ['explain']),
      weight: INFORMATION_PARTS.shared,
      share,
      params: hidden === undefined || isGood ? params : { ...params, fact: hidden.id },
      better: isGood ? undefined : hidden === undefined ? 'askThenTell' : 'tellFact',
      betterParams: hidden === undefined ? {} : { fact: hidden.id },
    },
  ];
}

/** Facts asked for, up to the rubric's `questionsExpected`; no part when there was none to ask for. */
function verified(trace: GameTrace, open: readonly PlayerWord[]): Part[] {
  const may = trace.scenario.facts.filter(
    ({ id, learn, isKnownAtStart }) =>
      learn !== null &&
      !isKnownAtStart &&
      (learn.when === undefined || trace.offered.has(offerKeys.question(id))),
  );
  if (may.length === 0) return [];
  const questions = trace.state.asked.filter(({ text }) => text === undefined);
  const asked = new Set(questions.map((ask) => ask.fact));
  const expected = Math.min(figureOf(trace.scenario.rubric, 'questionsExpected'), may.length);
  const share = Math.min(1, asked.size / expected);
  const first = questions[0];
  const isGood = share >= 0.75;
  return [
    {
      rule: isGood ? 'information.verified' : 'information.unverified',
      source: 'F9',
      spot: first === undefined ? lastOf(open) : atTick(first.at),
      weight: INFORMATION_PARTS.verified,
      share,
      params: { asked: asked.size, expected },
      better: isGood ? undefined : 'askFirst',
    },
  ];
}

function faults(trace: GameTrace, words: readonly PlayerWord[]): Extra[] {
  const extras: Extra[] = [];
  for (const word of words) {
    const { states, contradicts } = word.saying;
    const denied = contradicts.find((id) => trace.facts.get(id)?.isTrue === true);
    const wrong = states.find((id) => trace.facts.get(id)?.isTrue === false);
    const secret = states.find((id) => trace.facts.get(id)?.isPublic === false);
    const fact = denied ?? wrong;
    if (fact !== undefined) {
      const knew = denied !== undefined && knewAt(trace, denied, word.at);
      const points = -(denied === undefined
        ? INFORMATION_FAULTS.falsehood
        : INFORMATION_FAULTS.contradiction);
      const rule =
        denied === undefined
          ? 'information.rumourRepeated'
          : knew
            ? 'information.contradictsKnown'
            : 'information.contradicts';
      const spot = atWord(word, ['deny']);
      extras.push({
        rule,
        source: knew ? 'R5' : 'F9',
        spot,
        points,
        params: { fact },
        better: knew ? 'sayWhatYouKnow' : 'askBeforeSaying',
        betterParams: { fact },
      });
      extras.push(...corrected(trace, word, fact, -points));
    }
    const stale = word.saying.outdated?.[0];
    if (stale !== undefined && fact === undefined) {
      const instead = trace.facts.get(stale)?.replacedBy;
      const isTold = instead !== undefined && knewAt(trace, instead, word.at);
      extras.push({
        rule: 'information.outdated',
        source: 'F9',
        spot: atWord(word, ['explain', 'instruct']),
        points: -INFORMATION_FAULTS.contradiction,
        params: { fact: stale },
        better: isTold ? 'tellFact' : 'askBeforeSaying',
        betterParams: { fact: isTold ? instead : stale },
      });
      extras.push(...corrected(trace, word, stale, INFORMATION_FAULTS.contradiction));
    }
    if (fact === undefined && stale === undefined && isFromNowhere(word))
      extras.push({
        rule: 'information.fromNowhere',
        source: 'F9',
        spot: atClaim(word),
        points: -INFORMATION_FAULTS.falsehood,
        better: 'askFirst',
      });
    if (secret !== undefined && isPublicWord(word) && fact === undefined)
      extras.push({
        rule: 'information.secretTold',
        source: 'L3',
        spot: atWord(word, ['compensate', 'explain']),
        points: -INFORMATION_FAULTS.secret,
        params: { fact: secret },
        better: 'keepPrivate',
      });
  }
  return extras;
}

/** What is won back of the points lost by a word that was corrected. */
function corrected(trace: GameTrace, word: PlayerWord, fact: string, lost: number): Extra[] {
  const mended = correctionOf(trace, word);
  if (mended === null) return [];
  const points = lost * CORRECTED_SHARE;
  return [{ rule: 'information.corrected', source: 'R5', spot: atTick(mended), points, params: { fact } }];
}

/** Tick at which the word was corrected, or a later public word told the fact that it denied, or the one that replaces what was over; null if neither. */
function correctionOf(trace: GameTrace, word: PlayerWord): number | null {
  const own = trace.actions.find(
    (action) => action.type === 'correct' && action.post === word.saying.id && action.at > word.at,
  );
  if (own !== undefined) return own.at;
  const instead = (word.saying.outdated ?? []).map((id) => trace.facts.get(id)?.replacedBy);
  const denied: readonly (string | undefined)[] = [...word.saying.contradicts, ...instead];
  const later = trace.said.find(
    (w) => w.at > word.at && isPublicWord(w) && w.saying.states.some((id) => denied.includes(id)),
  );
  return later?.at ?? null;
}

function lastOf(open: readonly PlayerWord[]) {
  const last = open.at(-1);
  return last === undefined ? atTick(0) : atWord(last);
}
