import { fold } from '../base/fold.ts';
import { ticksInSeconds } from '../base/time.ts';
import { type FoldedPhrases, HAIR, type Portrait } from '../model/scenario.ts';
import { LANGS, type Lang, type Text } from '../model/text.ts';
import { isMap, meant } from './authored-shape.ts';
import { type Context, faultAt, type Kind, knownOf } from './compile-context.ts';
import { idNamed } from './named.ts';
import { AFTER_START, HOUR } from './schema-parts.ts';
import { LIMITS } from './tuning.ts';
import { checkWritten } from './written.ts';

type Owner = object;

/** Reads a text; a *name* is good in both languages as it is. */
export function readText(ctx: Context, owner: Owner, field: string, isName = false): Text {
  return asText(ctx, owner, field, get(owner, field), isName);
}

/** Reads a list of texts; a field that is none gives an empty list. */
export function readTexts(ctx: Context, owner: Owner, field: string): Text[] {
  const list = get(owner, field);
  return Array.isArray(list) ? list.map((item, i) => asText(ctx, owner, `${field}[${i}]`, item, false)) : [];
}

function asText(ctx: Context, owner: Owner, field: string, raw: unknown, isName: boolean): Text {
  if (typeof raw === 'string' || typeof raw === 'number') {
    const text = String(raw);
    if (text.trim() === '') faultAt(ctx, owner, field, 'text-empty');
    if (text === '') return {};
    checkWritten(ctx, owner, field, text, null);
    if (isName) return { fr: fill(ctx, owner, field, text, 'fr'), en: fill(ctx, owner, field, text, 'en') };
    noteLacking(ctx, owner, field, [ctx.lang]);
    return { [ctx.lang]: fill(ctx, owner, field, text, ctx.lang) };
  }
  if (!isMap(raw)) return {};
  for (const lang of LANGS)
    if (typeof raw[lang] === 'string' && raw[lang].trim() === '')
      faultAt(ctx, owner, `${field}.${lang}`, 'text-empty');
  const present = LANGS.filter((lang) => typeof raw[lang] === 'string' && raw[lang] !== '');
  if (present.length === 0) return {};
  noteLacking(ctx, owner, field, present);
  for (const lang of present)
    checkWritten(ctx, owner, `${field}.${lang}`, String(raw[lang]), present.length > 1 ? lang : null);
  return Object.fromEntries(
    present.map((lang) => [lang, fill(ctx, owner, `${field}.${lang}`, String(raw[lang]), lang)]),
  );
}

function noteLacking(ctx: Context, owner: Owner, field: string, present: readonly Lang[]): void {
  if (present.length === LANGS.length) ctx.translated.size++;
  for (const lang of LANGS) {
    if (present.includes(lang)) continue;
    ctx.lacking.add(lang);
    ctx.gaps.push({ lang, owner, field });
    if (ctx.promised.includes(lang)) faultAt(ctx, owner, field, 'missing-translation', { lang });
  }
}

const HOLE = /\{\{([^{}]*)\}\}/g;

/**
 * Puts the variables in. In lines of the crowd, slots stay for the desk to fill. A text that its variables make too long is a fault and left empty: it is measured before it is built, since variables multiply.
 */
function fill(
  ctx: Context,
  owner: Owner,
  field: string,
  text: string,
  lang: Lang,
  slots?: ReadonlySet<string>,
): string {
  const unknown = new Set<string>();
  const parts: string[] = [];
  let at = 0;
  for (const { 0: whole, 1: inner = '', index } of text.matchAll(HOLE)) {
    const name = inner.trim();
    const value = ctx.variables.get(name);
    if (value === undefined && !slots?.has(name)) unknown.add(name);
    const put = slots?.has(name) ? `{{${name}}}` : value === undefined ? whole : wordsIn(value, lang);
    parts.push(text.slice(at, index), put);
    at = index + whole.length;
  }
  parts.push(text.slice(at));
  for (const name of unknown) tellUnknown(ctx, owner, field, name, slots);
  const size = parts.reduce((sum, part) => sum + part.length, 0);
  if (size > LIMITS.text) {
    faultAt(ctx, owner, field, 'text-far-too-long', { size, limit: LIMITS.text, isFilled: 1 });
    return '';
  }
  return hasRoom(ctx, owner, field, size) ? parts.join('') : '';
}

function wordsIn(value: Text, lang: Lang): string {
  return value[lang] ?? value.fr ?? value.en ?? '';
}

function tellUnknown(
  ctx: Context,
  owner: Owner,
  field: string,
  name: string,
  slots: ReadonlySet<string> | undefined,
): void {
  const near = ctx.faults.isFull() ? {} : meant(name, [...ctx.variables.keys(), ...(slots ?? [])]);
  faultAt(ctx, owner, field, 'unknown-variable', { name, ...near }, name);
}

/** Adds to the size of the scenario's texts; a fault once, at the text that passes the limit. */
function hasRoom(ctx: Context, owner: Owner, field: string, size: number): boolean {
  if (ctx.texts.size > LIMITS.texts) return false;
  ctx.texts.size += size;
  if (ctx.texts.size <= LIMITS.texts) return true;
  faultAt(ctx, owner, field, 'scenario-too-big', { what: 'texts', limit: LIMITS.texts });
  return false;
}

/** Phrases to look for in a typed text, folded. */
export function phrasesOf(ctx: Context, owner: Owner, field: string): FoldedPhrases {
  const raw = rawPhrases(ctx, owner, field);
  const size = [...raw.fr, ...raw.en].reduce((sum, phrase) => sum + phrase.length, 0);
  if (!hasRoom(ctx, owner, field, size)) return { fr: [], en: [] };
  const folded = (lang: Lang) => [...new Set(raw[lang].map(fold))].filter((phrase) => phrase !== '');
  return { fr: folded('fr'), en: folded('en') };
}

/** Lines of the crowd: a language without any takes those of the other, so that none is empty. */
export function linesOfCrowd(
  ctx: Context,
  owner: Owner,
  field: string,
  slots: ReadonlySet<string>,
): FoldedPhrases {
  const raw = rawPhrases(ctx, owner, field);
  const filled = (lang: Lang) => raw[lang].map((line) => fill(ctx, owner, field, line, lang, slots));
  const [fr, en] = [filled('fr'), filled('en')];
  return { fr: fr.length > 0 ? fr : en, en: en.length > 0 ? en : fr };
}

function rawPhrases(ctx: Context, owner: Owner, field: string): { fr: string[]; en: string[] } {
  const raw = get(owner, field);
  if (raw === undefined) return { fr: [], en: [] };
  const both = isMap(raw) ? raw : { [ctx.lang]: raw };
  const list = (lang: Lang) => (Array.isArray(both[lang]) ? both[lang].map(String) : []);
  const found = { fr: list('fr'), en: list('en') };
  const present = LANGS.filter((lang) => found[lang].length > 0);
  if (present.length > 0) noteLacking(ctx, owner, field, present);
  return found;
}

/** A length in whole ticks, at least one; 0 stays 0. */
export function readTicks(ctx: Context, owner: Owner, field: string, fallback: number): number {
  const raw = get(owner, field);
  const seconds = typeof raw === 'string' ? secondsOf(raw) : raw === 0 ? 0 : null;
  return seconds === null ? fallback : ticksFrom(seconds, ctx.secondsPerTick);
}

/** Seconds as whole ticks, at least one; 0 stays 0. */
export function ticksFrom(seconds: number, secondsPerTick: number): number {
  return seconds === 0 ? 0 : ticksInSeconds({ secondsPerTick }, seconds);
}

/** Seconds of `90s 40m 20h 2d 1h30m 1h30`; null when it is none. */
export function secondsOf(text: string): number | null {
  const found = /^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)(s?))?$/.exec(text);
  if (found === null || text === '') return null;
  const [, days = '0', hours, minutes = '0', last = '0', unit] = found;
  const isBareMinutes = last !== '0' && unit === '';
  if (isBareMinutes && hours === undefined) return null;
  const rest = isBareMinutes ? Number(last) * 60 : Number(last);
  return Number(days) * 86_400 + Number(hours ?? 0) * 3600 + Number(minutes) * 60 + rest;
}

/** An hour in ticks since the start; a fault when it is outside of the run. */
export function readHour(ctx: Context, owner: Owner, field: string, fallback: number): number {
  const raw = get(owner, field);
  if (typeof raw !== 'string') return fallback;
  const seconds = secondsSinceStart(ctx, raw);
  if (seconds === null) return fallback;
  const tick = Math.round(seconds / ctx.secondsPerTick);
  if (seconds < 0) faultAt(ctx, owner, field, 'hour-outside', { hour: raw, edge: 'start' });
  if (tick > ctx.ticks) faultAt(ctx, owner, field, 'hour-outside', { hour: raw, edge: 'end' });
  return Math.max(0, Math.min(tick, ctx.ticks));
}

function secondsSinceStart(ctx: Context, text: string): number | null {
  const after = AFTER_START.exec(text);
  if (after) return secondsOf(after[1] ?? '');
  const found = HOUR.exec(text);
  if (found === null) return null;
  const [, day = '1', hours, minutes] = found;
  return ((Number(day) - 1) * 1440 + Number(hours) * 60 + Number(minutes) - ctx.startMinute) * 60;
}

/** Reads a boolean, also written `yes` or `oui`; `fallback` when it is missing. */
export function claimOf(owner: Owner, field: string, fallback: boolean): boolean {
  const raw = get(owner, field);
  return raw === undefined ? fallback : raw === true || raw === 'yes' || raw === 'oui';
}

/** How somebody is drawn, as a field of theirs; no field when nothing is written, so that hashes stay. */
export function portraitOf(owner: Owner): { readonly portrait?: Portrait } {
  const raw = get(owner, 'portrait');
  if (raw === 'none') return { portrait: raw };
  if (!isMap(raw)) return {};
  const hair = HAIR.find((name) => name === raw.hair);
  return {
    portrait: {
      ...(hair === undefined ? {} : { hair }),
      ...(claimOf(raw, 'grey', false) ? { isGrey: true } : {}),
      ...(claimOf(raw, 'beard', false) ? { hasBeard: true } : {}),
      ...(claimOf(raw, 'glasses', false) ? { hasGlasses: true } : {}),
    },
  };
}

/** `0.22` or `22%`. */
export function readShare(owner: Owner, field: string, fallback: number): number {
  const raw = get(owner, field);
  if (typeof raw === 'number') return raw;
  if (typeof raw !== 'string') return fallback;
  return Math.min(1, Number(raw.replace('%', '').replace(',', '.').trim()) / 100);
}

/** A name that must have been declared; else a fault, with the closest one. */
export function refOf(ctx: Context, kind: Kind, owner: Owner, field: string): string | null {
  const raw = get(owner, field);
  return typeof raw === 'string' ? checkRef(ctx, kind, owner, field, raw) : null;
}

/** Reads a list of names that must have been declared; each unknown one is a fault. */
export function refsOf(ctx: Context, kind: Kind, owner: Owner, field: string): string[] {
  const raw = get(owner, field);
  if (!Array.isArray(raw)) return [];
  return raw.map((id, i) => checkRef(ctx, kind, owner, `${field}[${i}]`, String(id)));
}

/**
 * Gives `id` back; a fault when nothing of that kind declares it, with the closest name.
 * `within`: the word to point at in a longer text; `sure`: the name that is meant, when it is already known.
 */
export function checkRef(
  ctx: Context,
  kind: Kind,
  owner: Owner,
  field: string,
  id: string,
  within?: string,
  sure?: string,
): string {
  ctx.uses.push({ kind, id, owner, field, isWithin: within !== undefined });
  const known = knownOf(ctx, kind);
  if (known.has(id) || ctx.unknowable.has(kind)) return id;
  const files = ctx.docs.map((doc) => doc.value);
  const named = sure ?? (ctx.faults.isFull() ? null : idNamed(files, field, id));
  if (named !== null && known.has(named)) {
    faultAt(ctx, owner, field, 'unknown-id', { kind, id, suggestion: named, known: summary(known) }, within);
    return id;
  }
  const near = ctx.faults.isFull() ? {} : meant(id, [...known].slice(0, LIMITS.items));
  faultAt(ctx, owner, field, 'unknown-id', { kind, id, ...near, known: summary(known) }, within);
  return id;
}

/** The first of many names, to be shown. */
export function summary(known: Iterable<string>): string {
  const shown: string[] = [];
  for (const name of known) {
    if (shown.length === 12) return `${shown.join(', ')}...`;
    shown.push(name);
  }
  return shown.join(', ');
}

/** An own field; undefined when it is missing. */
export function get(owner: Owner, field: string): unknown {
  return Object.hasOwn(owner, field) ? Reflect.get(owner, field) : undefined;
}
