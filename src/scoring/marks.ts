import { clamp } from '../base/maths.ts';
import type { Dimension } from '../model/codes.ts';
import type { DimensionGrade, Finding } from '../model/grade.ts';
import { RUBRIC_FIGURES } from '../model/rubric.ts';
import type { MessageOption } from '../model/scenario.ts';
import type { Message } from '../model/state.ts';
import { textIn } from '../model/text.ts';
import type { BetterCode, FindingRule } from '../words/debrief/findings.ts';
import type { GameTrace, PlayerWord } from './game-trace.ts';
import { ABSENT, LEVELS } from './tuning.ts';

type Params = Readonly<Record<string, string | number>>;

/** Where a finding points to. */
export interface Spot {
  readonly tick: number;
  readonly post: string | null;
  readonly quote: string;
  readonly saying: string | null; // the player's word that is quoted; null: the quote is not the player's
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** What was found there: a rule, and one better option when something was lost. */
export interface Note {
  readonly rule: FindingRule;
  readonly source: string;
  readonly spot: Spot;
  readonly params?: Params;
  readonly better?: BetterCode;
  readonly betterParams?: Params;
}

/** A part of a dimension and how much of it was reached. When one cannot be judged, the others share its weight. */
export interface Part extends Note {
  readonly weight: number;
  readonly share: number; // 0..1
  readonly isSaid?: boolean; // it rests on words, and is multiplied by a `Reach`
}

/** How far words went, to people or over the shifts, and the finding when they did not go far enough. */
export interface Reach {
  readonly share: number; // 0..1
  readonly note: Note;
}

/** Points lost, or given back, beside the parts. */
export interface Extra extends Note {
  readonly points: number; // of 100; negative lost
}

/**
 * Adds the parts of a dimension up: from `ABSENT` to 100 by their shares, then the extras. Parts that rest on words are
 * multiplied by `heard`, so that one good word does not make up for what was mostly missed. Each part and extra becomes a
 * finding whose points are what it moved. Without parts the dimension is not graded.
 */
export function gradeOf(
  dimension: Dimension,
  parts: readonly Part[],
  extras: readonly Extra[] = [],
  heard: Reach | null = null,
): DimensionGrade {
  const weights = parts.reduce((sum, part) => sum + part.weight, 0);
  if (weights <= 0)
    return ungraded(
      dimension,
      extras.map((extra) => findingOf(dimension, extra, extra.points)),
    );
  const floor = ABSENT[dimension];
  let score = floor;
  let said = 0;
  const findings: Finding[] = [];
  for (const part of parts) {
    const whole = ((100 - floor) * part.weight) / weights;
    score += whole * part.share;
    if (part.isSaid === true) said += whole * part.share;
    const isGain = part.share >= 0.75;
    findings.push(findingOf(dimension, part, isGain ? whole * part.share : -whole * (1 - part.share)));
  }
  const unheard = heard === null ? 0 : said * (1 - heard.share);
  if (heard !== null && unheard >= TRIFLE) findings.push(findingOf(dimension, heard.note, -unheard));
  score -= unheard;
  for (const extra of extras) {
    score += extra.points;
    findings.push(findingOf(dimension, extra, extra.points));
  }
  return graded(dimension, score, findings);
}

/** Points under which no finding is made, since it would be shown as 0. */
const TRIFLE = 0.05;

/** A dimension with its score brought into 0..100, rounded to a tenth, and its findings costliest first. */
export function graded(dimension: Dimension, score: number, findings: readonly Finding[]): DimensionGrade {
  const kept = roundTo(clamp(score, 0, 100), 1);
  return {
    dimension,
    score: kept,
    level: levelOf(kept),
    weight: weightOf(dimension),
    findings: sorted(findings),
  };
}

/** A dimension that cannot be judged, score and level null, with its findings costliest first. */
export function ungraded(dimension: Dimension, findings: readonly Finding[] = []): DimensionGrade {
  return { dimension, score: null, level: null, weight: weightOf(dimension), findings: sorted(findings) };
}

/** The usual weight: `gradeStory` puts the scenario's own in its place. */
function weightOf(dimension: Dimension): number {
  return RUBRIC_FIGURES[`weights.${dimension}`].usual;
}

function levelOf(score: number): number {
  const steps = LEVELS.findIndex((least) => score >= least);
  return steps < 0 ? 0 : 4 - steps;
}

/**
 * A note as a finding, with the points of the dimension's 100 that it moved (negative: lost), rounded to a tenth. Its id is
 * made of the rule and the post or tick; `graded` and `ungraded` number those that are equal.
 */
export function findingOf(dimension: Dimension, note: Note, points: number): Finding {
  return {
    id: `${note.rule}:${note.spot.post ?? note.spot.tick}`,
    dimension,
    rule: note.rule,
    points: roundTo(points, 1),
    tick: note.spot.tick,
    post: note.spot.post,
    quote: note.spot.quote,
    saying: note.spot.saying,
    spans: note.spot.spans,
    params: note.params ?? {},
    source: note.source,
    better: note.better === undefined ? null : { code: note.better, params: note.betterParams ?? {} },
  };
}

/** A moment, with no post and no quotation. */
export function atTick(tick: number): Spot {
  return { tick, post: null, quote: '', saying: null, spans: [] };
}

/** A post quoted in its own words, at `tick`, else at the tick of the post. */
export function atPost(trace: GameTrace, id: string, tick?: number): Spot {
  const post = trace.posts.get(id);
  if (post === undefined) return { ...atTick(tick ?? 0), post: id };
  return { ...atTick(tick ?? post.at), post: id, quote: trace.textOf(post) };
}

/** The option chosen to reply to a message; it is no saying of the player when it stayed inside the house. */
export function atReply(trace: GameTrace, message: Message, option: MessageOption | undefined): Spot {
  const word = trace.state.sayings.find((saying) => saying.kind === 'reply' && saying.to === message.id);
  const quote = textIn(option?.text, trace.lang);
  return { ...atTick(message.repliedAt), quote, saying: word?.id ?? null };
}

/** A word of the player, with the passages underlined that rest on one of the cues. */
export function atWord(word: PlayerWord, cues: readonly string[] = []): Spot {
  const fed = word.spans.filter((span) => cues.includes(span.cue));
  // A phrase explains more than the single words of a learned model: these show only for harm, and without a phrase.
  const phrases = fed.filter((span) => span.why.code !== LEARNED);
  const shown = phrases.length > 0 ? phrases : fed.filter((span) => FIGURES_OF_HARM.has(span.cue));
  return {
    tick: word.at,
    post: word.to?.id ?? word.saying.id,
    quote: word.text,
    saying: word.saying.id,
    spans: shown.map(({ start, end }) => ({ start, end })),
  };
}

/** The player's own words, with those underlined that assert what no fact tells. */
export function atClaim(word: PlayerWord): Spot {
  const claims = (word.saying.claims ?? []).filter(({ how, fact }) => how === 'stands' && fact === null);
  return { ...atWord(word), spans: claims.map(({ start, end }) => ({ start, end })) };
}
const LEARNED = 'word/learned';
const FIGURES_OF_HARM = new Set(['hostility', 'sarcasm', 'defensiveness']);

/** A figure rounded to 0, 1 or 2 decimals, a half upwards; never -0. */
export function roundTo(x: number, decimals: 0 | 1 | 2): number {
  const unit = decimals === 0 ? 1 : decimals === 1 ? 10 : 100;
  const rounded = Math.round(x * unit) / unit;
  return rounded === 0 ? 0 : rounded; // no -0 in a record
}

function sorted(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  const named = findings.map((finding) => {
    const n = seen.get(finding.id) ?? 0;
    seen.set(finding.id, n + 1);
    return n === 0 ? finding : { ...finding, id: `${finding.id}.${n + 1}` };
  });
  return named.sort((a, b) => a.points - b.points || a.tick - b.tick || (a.id < b.id ? -1 : 1));
}
