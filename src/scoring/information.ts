import type { DimensionGrade } from '../model/grade.ts';
import { figureOf } from '../model/rubric.ts';
import { firstCriticism } from './delays.ts';
import { type GameTrace, isPublicWord, knewAt, type PlayerWord } from './game-trace.ts';
import { isSound } from './harm.ts';
import { heardBy } from './heard.ts';
import { atPost, atTick, atWord, type Extra, gradeOf, type Part } from './marks.ts';
import { isJudged } from './tone.ts';
import { CORRECTED_SHARE, INFORMATION_FAULTS, INFORMATION_PARTS } from './tuning.ts';

/**
 * Information and transparency: what happened, what to do, when the next word comes, the facts told, what
 * was checked before it was said; what was false, and whether it was corrected (R3, R5, R12).
 */
export function gradeInformation(story: GameTrace): DimensionGrade {
  const words = story.said.filter((word) => word.isAffair && isJudged(word));
  const start = firstCriticism(story);
  if (start === null && words.length === 0) return gradeOf('information', []);
  const open = words.filter((word) => isPublicWord(word) && isSound(story, word));
  const said = [
    happened(story, open, start?.post ?? null),
    todo(open),
    nextWord(story, open),
    ...shared(story, open),
  ].map((part) => ({ ...part, isSaid: true }));
  return gradeOf(
    'information',
    [...said, ...verified(story, open)],
    faults(story, words),
    heardBy(story, 'information.heardByFew'),
  );
}

function happened(story: GameTrace, open: readonly PlayerWord[], signal: string | null): Part {
  const weight = INFORMATION_PARTS.happened;
  const isSolid = (word: PlayerWord) =>
    word.saying.states.some((id) => story.facts.get(id)?.isTrue === true && knewAt(story, id, word.at));
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
  const spot = signal === null ? atTick(0) : atPost(story, signal);
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

function nextWord(story: GameTrace, open: readonly PlayerWord[]): Part {
  const weight = INFORMATION_PARTS.nextWord;
  const timed = open.find((word) =>
    story.state.promises.some((promise) => promise.saying === word.saying.id),
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

/** Of the true facts that may be said and that were learned, how many the public was told. */
function shared(story: GameTrace, open: readonly PlayerWord[]): Part[] {
  const may = story.scenario.facts.filter((fact) => fact.isTrue && fact.isPublic);
  if (may.length === 0) return [];
  const told = new Set(
    open.flatMap((word) => word.saying.states.filter((id) => may.some((fact) => fact.id === id))),
  );
  const expected = Math.min(figureOf(story.scenario.rubric, 'factsExpected'), may.length);
  const share = Math.min(1, told.size / expected);
  const params = { told: told.size, expected };
  const isGood = share >= 0.75;
  const teller = open.find((word) => word.saying.states.length > 0);
  const hidden = may.find(
    (fact) => !fact.isKnownAtStart && !told.has(fact.id) && knewAt(story, fact.id, story.state.tick),
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
          ? atTick(lastOf(open).tick) // no words of the house show what it kept to itself
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

/** Facts asked for. Only while there is something to ask for. */
function verified(story: GameTrace, open: readonly PlayerWord[]): Part[] {
  const may = story.scenario.facts.filter((fact) => fact.learn !== null && !fact.isKnownAtStart);
  if (may.length === 0) return [];
  const asked = new Set(story.state.asked.map((ask) => ask.fact));
  const expected = Math.min(figureOf(story.scenario.rubric, 'questionsExpected'), may.length);
  const share = Math.min(1, asked.size / expected);
  const first = story.state.asked[0];
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

function faults(story: GameTrace, words: readonly PlayerWord[]): Extra[] {
  const extras: Extra[] = [];
  for (const word of words) {
    const { states, contradicts } = word.saying;
    const denied = contradicts.find((id) => story.facts.get(id)?.isTrue === true);
    const wrong = states.find((id) => story.facts.get(id)?.isTrue === false);
    const secret = states.find((id) => story.facts.get(id)?.isPublic === false);
    const fact = denied ?? wrong;
    if (fact !== undefined) {
      const knew = denied !== undefined && knewAt(story, denied, word.at);
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
      const mended = correctionOf(story, word);
      if (mended !== null)
        extras.push({
          rule: 'information.corrected',
          source: 'R5',
          spot: atTick(mended),
          points: -points * CORRECTED_SHARE,
          params: { fact },
        });
    }
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

/** Tick at which an own post was corrected, or a later public word told the fact denied; null if neither. */
function correctionOf(story: GameTrace, word: PlayerWord): number | null {
  const own = story.actions.find(
    (action) => action.type === 'correct' && action.post === word.saying.id && action.at > word.at,
  );
  if (own !== undefined) return own.at;
  const denied = word.saying.contradicts;
  const later = story.said.find(
    (w) => w.at > word.at && isPublicWord(w) && w.saying.states.some((id) => denied.includes(id)),
  );
  return later?.at ?? null;
}

function lastOf(open: readonly PlayerWord[]) {
  const last = open.at(-1);
  return last === undefined ? atTick(0) : atWord(last);
}
