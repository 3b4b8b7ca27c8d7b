import { clamp, logistic } from '../base/maths.ts';
import { type ActId, SPEECH_ACTS } from '../model/codes.ts';
import {
  type DoubtCode,
  GRADED_CONFIDENCE,
  type LanguageReading,
  type Reading,
  type ReadOptions,
  type Span,
} from '../model/reading.ts';
import type { FigureId, WhyCode } from '../model/tone-codes.ts';
import { type ActHit, readActs } from './acts.ts';
import { type Analysis, analyse } from './analyse.ts';
import { readConfidence } from './confidence.ts';
import { type Evidence, gather } from './evidence.ts';
import { type BesideReading, JUDGED_TONES, readBeside } from './learned/beside.ts';
import { STRONG_TONES } from './learned/labels.ts';
import { hintsOf, MOST_WORDS, seenWords } from './learned/seen.ts';
import type { ReplyWeights } from './learned/weights.ts';
import { type Features, featuresOf, logitOf, pushers, tablesOf } from './linear.ts';
import type { ToneModel } from './model.ts';
import { RULES, SENTIMENT } from './rules.ts';
import { readSpecificity } from './specificity.ts';
import { readForm } from './text/form.ts';
import { tokenise } from './text/tokens.ts';
import {
  ANSWER_ACTS,
  ANSWER_DAMPING,
  LEARNED_LEAN,
  LEARNED_SHARE,
  SHORT,
  SHORT_ACTS,
  STRENGTH,
} from './tuning.ts';

/** UTF-16 units of a text that are read; the rest is ignored (the platforms allow far less). */
const MAX_TONE_INPUT = 20_000;

/**
 * What a reply says and how. Pure and deterministic; any string gives a Reading, in time linear in its length.
 * Figures are 0..1 (sentiment -1..1), spans are UTF-16 offsets into `text` as given.
 */
export function readTone(model: ToneModel, text: string, opts: ReadOptions): Reading {
  const a = analyse(text.length > MAX_TONE_INPUT ? text.slice(0, MAX_TONE_INPUT) : text, opts.lang);
  const found = readActs(a);
  const acts: Partial<Record<ActId, number>> = { ...found.acts };
  const specific = readSpecificity(a.tokens.list, opts.to, opts.detail);
  if (specific.places.length > 0 && specific.value >= 0.4) acts.nameConcern = Math.max(0.5, specific.value);
  if (a.tokens.questions > 0 && acts.ask === undefined) acts.ask = STRENGTH.question;
  const evidence = new Map(gather(a, found));
  const clash = clashOf(evidence);
  if (clash !== undefined) evidence.set('clash', clash);
  const tables = model.heads.length === 0 ? undefined : tablesOf(model);
  const features = tables === undefined ? undefined : featuresOf(a, evidence, model.bits);
  const answering = Math.min(2, ANSWER_ACTS.filter((act) => (acts[act] ?? 0) >= 0.5).length);
  const isAnswer = SHORT_ACTS.some((act) => (acts[act] ?? 0) >= 0.5);
  const size = isAnswer ? Math.min(1, (a.tokens.list.length + SHORT.free) / SHORT.whole) : 1;
  const figure = (id: Exclude<FigureId, 'sentiment'>) => {
    const rule = ruleLogit(RULES[id].start, RULES[id].weights, evidence);
    const table = tables?.get(id);
    if (table === undefined || features === undefined) return logistic(rule);
    const share = (LEARNED_SHARE[id][a.lang] * size) / (1 + ANSWER_DAMPING[id] * answering);
    return logistic(rule * (1 - share * 0.5) + logitOf(table, features) * share + LEARNED_LEAN[id]);
  };
  const politeness = figure('politeness');
  const empathy = figure('empathy');
  const hostility = figure('hostility');
  const defensiveness = figure('defensiveness');
  const sarcasm = figure('sarcasm');
  if (hostility >= ATTACK_FROM && acts.threaten === undefined && addressesSomeone(a, opts))
    acts.attack = Math.max(acts.attack ?? 0, hostility);
  const jargonHits = a.cues.filter((cue) => cue.id === 'jargon').length;
  const language = readForm(a.tokens, a.guess, jargonHits);
  const confidence = readConfidence(a, language, sarcasm);
  const alone: Reading = {
    sentiment: sentimentOf(a, evidence, tables, features),
    politeness,
    empathy,
    hostility,
    defensiveness,
    sarcasm,
    register: a.register.register,
    acts,
    specificity: specific.value,
    language,
    quality: null,
    confidence,
    doubt: doubtOf(a, language, sarcasm, confidence >= GRADED_CONFIDENCE),
    unsure: [],
    spans: spansOf(a, found.hits, specific.places, evidence, tables, features),
  };
  const weights = model.replies?.[a.lang];
  if (weights === undefined || opts.to === undefined || a.guess.lang === 'other' || language.words < 2)
    return alone;
  return besidePost(alone, weights, a, evidence, opts.to);
}

/** The reading with the figures of the learned reader, which sees the post too. Register, form and sentiment stay. */
function besidePost(
  alone: Reading,
  weights: ReplyWeights,
  a: Analysis,
  evidence: ReadonlyMap<string, Evidence>,
  to: string,
): Reading {
  const post = tokenise(to.slice(0, MOST_POST));
  const input = {
    reply: seenWords(a.tokens, MOST_WORDS.reply, post),
    post: seenWords(post, MOST_WORDS.post, a.tokens),
    hints: hintsOf(a, evidence, alone),
  };
  const { marks, strong, acts, words, confidence, unsure, data } = readBeside(weights, input, a.tokens);
  const isIronic = strong.sarcasm >= 0.5 && strong.hostility < 0.5;
  const isRead = JUDGED_TONES.some((tone) => !unsure.includes(tone));
  return {
    ...alone,
    politeness: marks.politeness / 4,
    empathy: marks.empathy / 4,
    hostility: strong.hostility,
    defensiveness: strong.defensiveness,
    sarcasm: strong.sarcasm,
    acts,
    quality: marks.quality,
    confidence,
    doubt: alone.doubt ?? (isIronic ? 'irony' : isRead ? null : 'unlike'),
    unsure,
    ...(data.length > 0 ? { data } : {}),
    spans: besideSpans(a, alone.spans, acts, words),
  };
}

/** D. UTF-16 units of a post that are read. */
const MOST_POST = 4000;

/** Spans of what is said: those of the rules, and the words that speak most for what no rule found. */
function besideSpans(
  a: Analysis,
  spans: readonly Span[],
  acts: Reading['acts'],
  words: BesideReading['words'],
): readonly Span[] {
  const isSaid = (cue: string) => !ACT_IDS.has(cue) || (acts[cue as ActId] ?? 0) >= 0.5;
  const kept = spans.filter(({ cue }) => isSaid(cue));
  const found = new Set(kept.map(({ cue }) => cue));
  const add = (cue: string, range: readonly [number, number] | undefined, why: Span['why']) => {
    if (range === undefined || found.has(cue)) return;
    kept.push({ start: a.tokens.list[range[0]]!.start, end: a.tokens.list[range[1] - 1]!.end, cue, why });
  };
  for (const act of SPEECH_ACTS) add(act, words[act], { code: `act/${act}` });
  for (const tone of STRONG_TONES)
    add(tone, words[tone], { code: 'word/learned', params: { push: 1, word: '' } });
  return kept.sort(bySpan);
}

/** Why a text is not graded; null when it is. */
function doubtOf(
  a: Analysis,
  { words }: LanguageReading,
  sarcasm: number,
  isSure: boolean,
): DoubtCode | null {
  if (words === 0) return 'noWords';
  if (a.guess.lang === 'other') return 'otherLanguage';
  if (words === 1) return 'oneWord';
  if (a.tokens.list.filter(({ quoted }) => quoted).length > words * MOSTLY) return 'quotation';
  if (isSure) return null;
  return sarcasm > 0.5 ? 'irony' : 'gibberish';
}

/** D. Share of the words in quotation marks above which a text is somebody else's. */
const MOSTLY = 0.7;

const ACT_IDS: ReadonlySet<string> = new Set(SPEECH_ACTS);

/** D. Hostility, 0..1, from which a text said to somebody is an attack, whatever its words. */
const ATTACK_FROM = 0.6;

const addressesSomeone = (a: Analysis, opts: ReadOptions) =>
  opts.to !== undefined ||
  a.register.register !== 'none' ||
  a.tokens.list.some((token) => token.t === 'you' || token.t === 'your');

function ruleLogit(
  start: number,
  weights: Readonly<Record<string, number>>,
  evidence: ReadonlyMap<string, Evidence>,
): number {
  let z = start;
  for (const [name, e] of evidence) z += (weights[name] ?? 0) * Math.min(1.6, e.amount);
  return z;
}

/** Praise beside trouble in few words is the commonest mark of irony. */
function clashOf(evidence: ReadonlyMap<string, Evidence>): Evidence | undefined {
  const good = evidence.get('acclaim') ?? evidence.get('act:thank');
  const bad = evidence.get('trouble') ?? evidence.get('suffering');
  if (good === undefined || bad === undefined || evidence.has('act:apology') || evidence.has('act:redirect'))
    return undefined;
  return {
    name: 'clash',
    amount: Math.min(1, good.amount + 0.3),
    places: [...good.places.slice(0, 1), ...bad.places.slice(0, 1)],
    why: 'clash/praiseAndTrouble',
  };
}

/** D. Most of one kind of evidence that counts for sentiment. */
const MOST_JUDGED = 6;

function sentimentOf(
  a: Analysis,
  evidence: ReadonlyMap<string, Evidence>,
  tables: ReturnType<typeof tablesOf> | undefined,
  features: Features | undefined,
): number {
  let good = 0;
  let bad = 0;
  for (const [name, e] of evidence) {
    good += (SENTIMENT.good[name] ?? 0) * Math.min(MOST_JUDGED, e.amount);
    bad += (SENTIMENT.bad[name] ?? 0) * Math.min(MOST_JUDGED, e.amount);
  }
  const balance = (good - bad) / (good + bad + SENTIMENT.half);
  const plus = tables?.get('sentiment+');
  const minus = tables?.get('sentiment-');
  if (plus === undefined || minus === undefined || features === undefined) return clamp(balance, -1, 1);
  const learned = logistic(logitOf(plus, features)) - logistic(logitOf(minus, features));
  const share = LEARNED_SHARE.sentiment[a.lang];
  return settleSentiment(balance * (1 - share * 0.5) + learned * share);
}

/** Corrects for the lean of neutral texts, and makes weak evidence neutral. -1..1. */
function settleSentiment(raw: number): number {
  const x = clamp(raw + SENTIMENT.lean, -1, 1);
  const strength = Math.max(0, Math.abs(x) - SENTIMENT.dead) / (1 - SENTIMENT.dead);
  return x < 0 ? -strength : strength;
}

/** D. Logits that evidence must move a figure by to be shown as its reason. */
const WORTH_SHOWING = 0.2;

function spansOf(
  a: Analysis,
  hits: readonly ActHit[],
  specific: readonly number[],
  evidence: ReadonlyMap<string, Evidence>,
  tables: ReturnType<typeof tablesOf> | undefined,
  features: Features | undefined,
): Span[] {
  const spans: Span[] = [];
  const known = new Set<string>();
  const add = (
    from: number,
    to: number,
    cue: string,
    code: WhyCode,
    params?: Record<string, string | number>,
  ) => {
    const first = a.tokens.list[from];
    const last = a.tokens.list[to - 1];
    if (first === undefined || last === undefined) return;
    const key = `${first.start} ${last.end} ${cue}`;
    if (known.has(key) || spans.length >= 200) return;
    known.add(key);
    spans.push({
      start: first.start,
      end: Math.max(first.end, last.end),
      cue,
      why: params === undefined ? { code } : { code, params },
    });
  };
  for (const hit of hits) add(hit.from, hit.to, hit.act, `act/${hit.act}`);
  for (const at of specific)
    add(at, at + 1, 'nameConcern', 'specific/word', {
      word: a.tokens.text.slice(a.tokens.list[at]!.start, a.tokens.list[at]!.end),
    });
  if (a.tokens.questions > 0 && !hits.some((hit) => hit.act === 'ask')) {
    const at = a.tokens.list.findIndex((token) => token.mark === '?');
    if (at >= 0) add(at, at + 1, 'ask', 'act/ask');
  }
  for (const id of Object.keys(RULES) as (keyof typeof RULES)[])
    for (const [name, e] of evidence) {
      const push = (RULES[id].weights[name] ?? 0) * e.amount;
      if (Math.abs(push) >= WORTH_SHOWING)
        for (const [from, to] of e.places.slice(0, 4)) add(from, to, id, e.why, { push: push > 0 ? 1 : -1 });
    }
  for (const [name, e] of evidence) {
    const push = (SENTIMENT.good[name] ?? 0) - (SENTIMENT.bad[name] ?? 0);
    if (Math.abs(push) >= WORTH_SHOWING)
      for (const [from, to] of e.places.slice(0, 4))
        add(from, to, 'sentiment', e.why, { push: push > 0 ? 1 : -1 });
  }
  for (const at of [a.register.tu[0], a.register.vous[0]])
    if (at !== undefined)
      add(at, at + 1, 'register', a.register.tu[0] === at ? 'register/tu' : 'register/vous');
  if (tables !== undefined && features !== undefined)
    for (const [name, table] of tables) {
      const cue = name.startsWith('sentiment') ? 'sentiment' : name;
      const sign = name === 'sentiment-' ? -1 : 1;
      for (const [token, push] of pushers(table, features, 3))
        add(token, token + 1, cue, 'word/learned', {
          push: push * sign > 0 ? 1 : -1,
          word: a.tokens.text.slice(a.tokens.list[token]!.start, a.tokens.list[token]!.end),
        });
    }
  return spans.sort(bySpan);
}

const bySpan = (x: Span, y: Span) =>
  x.start - y.start || x.end - y.end || (x.cue < y.cue ? -1 : x.cue > y.cue ? 1 : 0);
