import { ticksInMinutes } from '../base/time.ts';
import { actTicks } from '../engine/index.ts';
import { OUT_OF_SIGHT, RAISING } from '../model/actions.ts';
import { CRITICISM, ILLEGAL } from '../model/codes.ts';
import type { CrossedLine } from '../model/grade.ts';
import { figureOf } from '../model/rubric.ts';
import { type GameTrace, isPublicWord, type PlayerWord, playedBetween, quartAt } from './game-trace.ts';
import { FASTEST_PACE } from './tuning.ts';
import { linesOfWords } from './word-lines.ts';

/** The red lines crossed, which cap the total, in order of time. Only what the record holds can cross one. */
export function redLinesOf(trace: GameTrace): CrossedLine[] {
  return [
    ...trace.said.flatMap((word) => wordLines(trace, word)),
    ...threatsLeft(trace),
    ...criticismsRemoved(trace),
  ].sort((a, b) => a.tick - b.tick || (a.line < b.line ? -1 : a.line > b.line ? 1 : 0));
}

function wordLines(trace: GameTrace, word: PlayerWord): CrossedLine[] {
  const { saying, at, text, lang, where, to, reading } = word;
  const { acts, contradicts, claims = [] } = saying;
  const knows = (id: string) =>
    trace.facts.get(id)?.isKnownAtStart === true || trace.state.facts.some((f) => f.id === id && f.at < at);
  const isAtPublic = where !== 'statement' && to?.segment !== 'house' && saying.kind !== 'reply';
  const said = { acts, contradicts, claims, text, lang, isRead: reading !== null };
  const lines = linesOfWords(
    trace.scenario.facts,
    { ...said, isOpen: isPublicWord(word), isAtPublic },
    knows,
  );
  return lines.map((line) => ({ line, tick: at, post: to?.id ?? saying.id, quote: text }));
}

/**
 * Threats and private addresses seen and left for the rubric's `threatLeft` minutes of play and `threatLeftReal` real
 * seconds. A record holds no real time, so it is counted at the fastest pace and without the time that acts take: it is
 * exact at the calm pace without an act, and shorter than it was in every other case. An accommodation stretches both
 * sides alike. With time off, no real time runs, and the minutes that a player lets pass count as calm ones.
 */
function threatsLeft(trace: GameTrace): CrossedLine[] {
  const found: CrossedLine[] = [];
  const { scenario, state } = trace;
  const enough = ticksInMinutes(scenario, figureOf(scenario.rubric, 'threatLeft'));
  const watched = Math.ceil(
    (figureOf(scenario.rubric, 'threatLeftReal') * FASTEST_PACE) / scenario.secondsPerTick,
  );
  const seen = new Map(
    [...trace.opened, ...trace.shown].map(([id]) => [
      id,
      Math.min(trace.opened.get(id) ?? state.tick, trace.shown.get(id) ?? state.tick),
    ]),
  );
  for (const [id, from] of seen) {
    const post = trace.posts.get(id);
    if (post === undefined || !ILLEGAL.includes(post.class)) continue;
    const done = state.deeds.find(
      (deed) => deed.post === id && deed.at >= post.at && DEALING.includes(deed.tool),
    )?.at;
    const until = done ?? state.tick;
    const played = playedBetween(scenario, from, until);
    if (played < enough || played - jumped(trace, from, until) < watched) continue;
    found.push({ line: 'threatLeft', tick: from, post: id, quote: trace.textOf(post) });
  }
  return found;
}
const DEALING = [...OUT_OF_SIGHT, ...RAISING];

/** Ticks of play that acts took between two ticks. */
function jumped(trace: GameTrace, from: number, to: number): number {
  let sum = 0;
  for (const action of trace.actions) {
    if (action.at < from || action.at >= to || quartAt(trace.scenario, action.at) === null) continue;
    sum += Math.min(to - action.at, actTicks(action, trace.scenario));
  }
  return sum;
}

function criticismsRemoved(trace: GameTrace): CrossedLine[] {
  const removed = trace.state.deeds.filter(
    (deed) =>
      deed.by === 'player' && deed.tool === 'remove' && CRITICISM.includes(deed.class) && !deed.isExplained,
  );
  const last = removed[figureOf(trace.scenario.rubric, 'criticismsRemoved') - 1];
  if (last === undefined) return [];
  const post = trace.posts.get(last.post);
  return [
    {
      line: 'criticismRemoved',
      tick: last.at,
      post: last.post,
      quote: post === undefined ? '' : trace.textOf(post),
    },
  ];
}
