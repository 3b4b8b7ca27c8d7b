import { hashJson } from '../base/hash.ts';
import { cloneJson, deepFreeze } from '../base/json.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Scenario } from '../model/scenario.ts';
import { hashesOf } from '../model/scenario-hashes.ts';
import { LANGS } from '../model/text.ts';
import { checkShape, isMap } from './authored-shape.ts';
import { checkScenario } from './checks/index.ts';
import type { Context } from './compile-context.ts';
import * as crowd from './compile-crowd.ts';
import { compileBeats, compileImprevus } from './compile-effects.ts';
import * as house from './compile-house.ts';
import * as posts from './compile-posts.ts';
import { compileChanges } from './compile-rubric.ts';
import { type Include, readDecks } from './decks.ts';
import { declaredIn } from './declared.ts';
import { collectFaults, type Faults } from './faults.ts';
import { fillHead, makeContext } from './head.ts';
import { compileMinutes } from './minutes.ts';
import { withoutRepeats } from './repeats.ts';
import { compileReplies } from './replies.ts';
import { type Authored, FORMAT, scenarioSchema } from './schema.ts';
import { readSource, type SourceDoc, spanAt } from './source-doc.ts';
import { nothingSpent } from './spent.ts';
import { joinDecks, nameAll, type StoryLists } from './story-lists.ts';
import type { Unsealed } from './unsealed.ts';
import { FORMATS, type FormatHistory, isNewer, newestName, upgrade, versionOf } from './upgrade.ts';
import { readText, readTexts } from './values.ts';

export interface CompileOptions {
  readonly file: string; // as it is to be named in messages
  readonly include?: Include;
  readonly formats?: FormatHistory; // for tests: the present history unless given
}

export interface Compiled {
  readonly scenario: Scenario | null; // null as soon as one error was found
  readonly diagnostics: readonly Diagnostic[]; // sorted by place; warnings alone do not stop a scenario
}

/**
 * Compiles an author's file to the frozen scenario that the engine plays. Never throws: whatever is wrong
 * with the file, however hostile, comes back as diagnostics, all at once.
 */
export function compileScenario(source: string, options: CompileOptions): Compiled {
  const { faults, opened } = openScenario(source, options);
  const scenario = opened === null || faults.hasErrors() ? null : seal(opened.draft);
  return { scenario, diagnostics: withoutRepeats(faults.sorted()) };
}

/** The same before it is sealed, while it is still known where each thing was written. */
export function openScenario(
  source: string,
  options: CompileOptions,
): { faults: Faults; opened: { ctx: Context; draft: Unsealed } | null } {
  const faults = collectFaults();
  const spent = nothingSpent();
  const doc = readSource(options.file, source, faults, spent);
  if (doc === null || !hasThisFormat(doc, options.formats ?? FORMATS, faults))
    return { faults, opened: null };
  const declared = declaredIn(doc, ['platforms']);
  const head = fillHead(checkShape(doc, scenarioSchema, faults));
  const include = options.include ?? (() => undefined);
  const decks = readDecks(doc, head.id, head.include ?? [], include, faults, spent);
  if (decks === null) return { faults, opened: null };
  const ctx = makeContext(doc, decks, head, declared, faults);
  const draft = build(
    ctx,
    head,
    nameAll(
      ctx,
      head,
      joinDecks(
        head,
        decks.map((deck) => deck.tree),
      ),
    ),
  );
  checkScenario(ctx, draft);
  return { faults, opened: { ctx, draft } };
}

function hasThisFormat(doc: SourceDoc, formats: FormatHistory, faults: Faults): boolean {
  if (!isMap(doc.value)) return true;
  const { format } = doc.value;
  const version = typeof format === 'string' ? versionOf(format) : null;
  const isLater = version !== null && isNewer(version, formats);
  if (typeof format !== 'string' || (version?.major === formats.present && !isLater)) {
    if (version !== null) doc.value.format = FORMAT;
    return true;
  }
  if (version !== null && version.major >= formats.oldest && version.major < formats.present) {
    upgrade(doc, doc.value, version, formats, faults);
    doc.value.format = FORMAT;
    return true;
  }
  const isRubric = format.startsWith('avis-de-tempete-rubric/');
  faults.add(isLater ? 'newer-format' : 'unknown-format', doc.lines, spanAt(doc, 'format'), 'format', {
    value: format.slice(0, 60),
    known: newestName(formats),
    ...(isRubric ? { isRubric: 1 } : {}),
  });
  doc.value.format = FORMAT; // so that other faults can still be found
  return !isLater && !isRubric;
}

function build(ctx: Context, head: Authored, story: StoryLists): Unsealed {
  const services = house.compileServices(ctx, head, story);
  const chatter = crowd.compileChatter(ctx, story);
  const body = {
    format: FORMAT,
    id: head.id,
    title: readText(ctx, head, 'title'),
    summary: readText(ctx, head, 'summary'),
    lang: ctx.lang,
    difficulty: (head.difficulty ?? 1) as 1 | 2 | 3,
    skills: readTexts(ctx, head, 'skills'),
    objectives: readTexts(ctx, head, 'objectives'),
    warnings: readTexts(ctx, head, 'warnings'),
    start: head.start.replace(' ', 'T'),
    ticks: ctx.ticks,
    secondsPerTick: ctx.secondsPerTick,
    seed: String(head.seed ?? '1'),
    organisation: house.compileOrganisation(ctx, head),
    crisis: house.compileCrisis(ctx, head),
    quarts: house.compileQuarts(ctx, head),
    platforms: house.compilePlatforms(ctx, head),
    audiences: house.compileAudiences(ctx, head),
    people: house.compilePeople(ctx, story),
    facts: house.compileFacts(ctx, story, services),
    services,
    posts: posts.compilePosts(ctx, story),
    planned: posts.compilePlanned(ctx, story),
    messages: posts.compileMessages(ctx, story),
    statements: posts.compileStatements(ctx, story),
    contacts: posts.compileContacts(ctx, story),
    beats: [...compileBeats(ctx, story), ...compileReplies(ctx, story)],
    imprevus: compileImprevus(ctx, story),
    imprevusDrawn: Math.min(head.imprevusDrawn ?? 1, story.imprevus.length),
    chatter,
    debrief: house.compileDebrief(ctx, head),
    rubric: { changes: compileChanges(ctx, head.rubric, 'scenario') },
    // Only where they are written: a scenario without them keeps its hash, and its records theirs.
    ...(head.lesson === undefined ? {} : { lesson: readTexts(ctx, head, 'lesson') }),
    ...house.compileAccommodation(ctx, head),
    ...crowd.compileCrowd(head),
    ...(head.drafts === 'on-request' ? { drafts: head.drafts } : {}),
  } as const;
  const minutes = compileMinutes(ctx, head, body.quarts);
  // Last: only now is it known in which languages every text exists.
  return { ...body, minutes, langs: LANGS.filter((lang) => lang === ctx.lang || !ctx.lacking.has(lang)) };
}

/** A copy without shared parts (an aliased default would be one object in two places), hashed and frozen. */
function seal(draft: Unsealed): Scenario {
  const plain = cloneJson(draft);
  const hash = hashJson({ ...plain, rubric: UNGRADED });
  return deepFreeze({ ...plain, hash, ...hashesOf(plain) });
}

/**
 * The constant hashed instead of the rubric: the hash covers what is played and not how that is graded, so that the games
 * of a class stay the same when they are graded by another rubric. Its form is that of format 1.
 */
const UNGRADED = { weights: {}, passMark: 60, acknowledgeTicks: null, outcomeWeight: 0.2 };
