import { parseMoment } from '../base/calendar.ts';
import { MODERATION_TOOLS } from '../model/actions.ts';
import { POST_CLASSES, SEGMENTS, SPEECH_ACTS, STAGES } from '../model/codes.ts';
import { type Context, faultAt } from './compile-context.ts';
import type { Deck } from './decks.ts';
import { type Declared, idsOf } from './declared.ts';
import { DEFAULT_RULES, DEFAULTS, defaultEndings } from './defaults.ts';
import type { Faults } from './faults.ts';
import { type Authored, FORMAT } from './schema.ts';
import type { SourceDoc } from './source-doc.ts';
import { LIMITS } from './tuning.ts';
import { readText, secondsOf } from './values.ts';

/** What a faulty head lacks, so that the rest can be judged; such a scenario is never given out. */
export function fillHead(tree: Record<string, unknown>): Authored {
  const lacking = {
    format: FORMAT,
    id: 'scenario',
    title: '',
    start: '2026-01-01T08:00',
    duration: '24h',
    organisation: { name: '', handle: '' },
    crisis: { cluster: 'accidental', severity: 'small' },
    platforms: [],
  };
  // In place: the tree must stay the one whose places are known.
  for (const [key, value] of Object.entries(lacking)) if (!Object.hasOwn(tree, key)) tree[key] = value;
  return tree as Authored;
}

/** What the compiler starts with: the head, the files and the names that they declare. */
export function makeContext(
  doc: SourceDoc,
  decks: readonly Deck[],
  head: Authored,
  declared: Declared,
  faults: Faults,
): Context {
  const secondsPerTick =
    head.tick === undefined ? DEFAULTS.secondsPerTick : secondsFrom(head.tick, DEFAULTS.secondsPerTick);
  const seconds = secondsFrom(head.duration, 86_400);
  const moment = parseMoment(head.start.replace(' ', 'T'));
  const ctx: Context = {
    faults,
    docs: [doc, ...decks.map((deck) => deck.doc)],
    lang: head.lang ?? 'fr',
    promised: head.langs ?? [],
    lacking: new Set(),
    gaps: [],
    translated: { size: 0 },
    secondsPerTick: Math.max(1, secondsPerTick),
    ticks: Math.max(1, Math.floor(seconds / Math.max(1, secondsPerTick))),
    startMinute: (moment?.hour ?? 0) * 60 + (moment?.minute ?? 0),
    variables: new Map(),
    texts: { size: 0 },
    slots: new Set(),
    known: idsOf([declared, ...decks.map((deck) => deck.declared)]),
    unknowable: new Set([declared, ...decks.map((deck) => deck.declared)].flatMap(({ lost }) => lost)),
    options: new Map(),
    ids: new Map(),
    origins: new WeakMap(),
    uses: [],
  };
  const tell = (field: string, min: string, max: string) =>
    faultAt(ctx, head, field, 'out-of-range', { field, value: String(Reflect.get(head, field)), min, max });
  if (moment === null) faultAt(ctx, head, 'start', 'bad-date', { field: 'start', value: head.start });
  if (secondsPerTick < 60 || secondsPerTick > 300) tell('tick', '60s', '300s');
  if (seconds < 600 || seconds > LIMITS.hours * 3600) tell('duration', '10m', `${LIMITS.hours}h`);
  declareClosed(ctx, head);
  declareVariables(ctx, head);
  return ctx;
}

function secondsFrom(raw: string | 0, fallback: number): number {
  return raw === 0 ? 0 : (secondsOf(raw) ?? fallback);
}

function declareClosed(ctx: Context, head: Authored): void {
  ctx.known.set('act', new Set(SPEECH_ACTS));
  ctx.known.set('tool', new Set(MODERATION_TOOLS));
  ctx.known.set('class', new Set(POST_CLASSES));
  ctx.known.set('stage', new Set(STAGES));
  ctx.known.set('audience', new Set(SEGMENTS));
  if (head.organisation.rules === undefined)
    ctx.known.set('rule', new Set(DEFAULT_RULES.map((rule) => rule.id)));
  if (head.debrief?.endings === undefined)
    ctx.known.set('ending', new Set(defaultEndings().map((ending) => ending.id)));
  if (head.quarts === undefined) ctx.known.set('quart', new Set(['quart']));
}

function declareVariables(ctx: Context, head: Authored): void {
  const { organisation } = head;
  ctx.variables.set('org', readText(ctx, organisation, 'name', true));
  ctx.variables.set('handle', { fr: organisation.handle, en: organisation.handle });
  for (const name of Object.keys(head.variables ?? {}))
    ctx.variables.set(
      name,
      readText(ctx, head.variables as object, name, typeof head.variables?.[name] !== 'object'),
    );
}
