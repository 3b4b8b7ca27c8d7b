import { ticksInMinutes } from '../base/time.ts';
import { actTicks } from '../engine/index.ts';
import { OUT_OF_SIGHT, RAISING } from '../model/actions.ts';
import { CRITICISM, ILLEGAL } from '../model/codes.ts';
import type { CrossedLine } from '../model/grade.ts';
import { figureOf } from '../model/rubric.ts';
import { type GameTrace, type PlayerWord, playedBetween, quartAt } from './game-trace.ts';
import { CLEAR_ACT, FASTEST_PACE, HOSTILE } from './tuning.ts';

/** Lines that cap the total. Only what the record holds can cross one. In order of time. */
export function redLinesOf(story: GameTrace): CrossedLine[] {
  return [
    ...story.said.flatMap((word) => wordLines(story, word)),
    ...threatsLeft(story),
    ...criticismsRemoved(story),
  ].sort((a, b) => a.tick - b.tick || (a.line < b.line ? -1 : a.line > b.line ? 1 : 0));
}

function wordLines(story: GameTrace, word: PlayerWord): CrossedLine[] {
  const found: CrossedLine[] = [];
  const at = { tick: word.at, post: word.to?.id ?? word.saying.id, quote: word.text };
  const isOpen = word.where === 'public' || word.where === 'statement';
  if (isOpen && (isClear(word, 'askPersonalData') || revealsPersonalData(word)))
    found.push({ line: 'personalDataInPublic', ...at });
  const known = word.saying.contradicts.some((id) => {
    const fact = story.facts.get(id);
    if (fact?.isTrue !== true) return false;
    return fact.isKnownAtStart || story.state.facts.some((f) => f.id === id && f.at < word.at);
  });
  if (known) found.push({ line: 'knownFalsehood', ...at });
  if (isInsult(word)) found.push({ line: 'publicInsulted', ...at });
  return found;
}

/** An insult to a member of the public: an attack on a person; in typed words a hostile one too. */
function isInsult(word: PlayerWord): boolean {
  if (word.where === 'statement' || (word.to !== null && word.to.segment === 'house')) return false;
  if (word.saying.kind === 'reply') return false;
  if (!isClear(word, 'attack') && !isClear(word, 'threaten')) return false;
  return word.reading === null || word.reading.hostility >= HOSTILE;
}

function isClear(word: PlayerWord, act: 'attack' | 'threaten' | 'askPersonalData'): boolean {
  if (!word.saying.acts.includes(act)) return false;
  return word.reading === null || (word.reading.acts[act] ?? 0) >= CLEAR_ACT;
}

/** A telephone number, a private e-mail address or a street address that the player wrote out. */
function revealsPersonalData(word: PlayerWord): boolean {
  if (word.saying.mode === 'draft') return false;
  return PERSONAL.some((pattern) => pattern.test(word.text));
}
const PERSONAL = [
  /(?:^|\D)\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)/,
  /[\w.+-]{1,64}@(?:gmail|hotmail|outlook|yahoo|videotron|icloud)\.[a-z]{2,6}/i,
  /\b\d{1,5},? (?:rue|avenue|av\.|boul\.|boulevard|chemin|rang) [\p{L}'’-]{2,}/iu,
  /\b\d{1,5} [\p{L}'’-]{2,30} (?:street|st\.|avenue|ave\.|road|rd\.|drive)\b/iu,
];

/**
 * A threat or a private address seen and left for 30 simulated minutes of play and 45 real seconds, unless set otherwise. Real time
 * is not in a record: it is counted at the fastest pace, without the jumps that acts cause. So it is never
 * counted longer than it was: at the calm pace without an act it is exact, and every act, slower pace or moment of
 * writing makes the real time longer. An accommodation stretches both sides alike. With time off no real time
 * runs, and minutes let pass, which a player then asks for, count as minutes of the calm pace.
 */
function threatsLeft(story: GameTrace): CrossedLine[] {
  const found: CrossedLine[] = [];
  const { scenario, state } = story;
  const enough = ticksInMinutes(scenario, figureOf(scenario.rubric, 'threatLeft'));
  const watched = Math.ceil(
    (figureOf(scenario.rubric, 'threatLeftReal') * FASTEST_PACE) / scenario.secondsPerTick,
  );
  const seen = new Map(
    [...story.opened, ...story.shown].map(([id]) => [
      id,
      Math.min(story.opened.get(id) ?? state.tick, story.shown.get(id) ?? state.tick),
    ]),
  );
  for (const [id, from] of seen) {
    const post = story.posts.get(id);
    if (post === undefined || !ILLEGAL.includes(post.class)) continue;
    const done = state.deeds.find(
      (deed) => deed.post === id && deed.at >= post.at && DEALING.includes(deed.tool),
    )?.at;
    const until = done ?? state.tick;
    const played = playedBetween(scenario, from, until);
    if (played < enough || played - jumped(story, from, until) < watched) continue;
    found.push({ line: 'threatLeft', tick: from, post: id, quote: story.textOf(post) });
  }
  return found;
}
const DEALING = [...OUT_OF_SIGHT, ...RAISING];

/** Ticks of play that acts took between two ticks. */
function jumped(story: GameTrace, from: number, to: number): number {
  let sum = 0;
  for (const action of story.actions) {
    if (action.at < from || action.at >= to || quartAt(story.scenario, action.at) === null) continue;
    sum += Math.min(to - action.at, actTicks(action, story.scenario));
  }
  return sum;
}

function criticismsRemoved(story: GameTrace): CrossedLine[] {
  const removed = story.state.deeds.filter(
    (deed) =>
      deed.by === 'player' && deed.tool === 'remove' && CRITICISM.includes(deed.class) && !deed.isExplained,
  );
  const last = removed[figureOf(story.scenario.rubric, 'criticismsRemoved') - 1];
  if (last === undefined) return [];
  const post = story.posts.get(last.post);
  return [
    {
      line: 'criticismRemoved',
      tick: last.at,
      post: last.post,
      quote: post === undefined ? '' : story.textOf(post),
    },
  ];
}
