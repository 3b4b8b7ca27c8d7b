import type { ActId, SegmentId } from '../model/codes.ts';
import type {
  AuthoredMessage,
  AuthoredPost,
  Contact,
  Draft,
  DraftPromise,
  KeptBy,
  MessageOption,
  PlannedPost,
  Statement,
} from '../model/scenario.ts';
import { type Context, faultAt, knownOf } from './compile-context.ts';
import { effectsOf } from './compile-effects.ts';
import { conditionOf, whenOf } from './condition.ts';
import { DEFAULTS, defaultContactLabel, PURPOSE_OF, RULE_OF, toneOf } from './defaults.ts';
import type {
  AuthoredDraft,
  AuthoredEffects,
  AuthoredMessageFields,
  AuthoredPostFields,
} from './schema-story.ts';
import { idOf, letter, type StoryLists } from './story-lists.ts';
import { claimOf, get, phrasesOf, readHour, readText, readTicks, refOf, refsOf, summary } from './values.ts';

/** Posts in the order of their hour; those that a beat brings come first, with -1. */
export function compilePosts(ctx: Context, story: StoryLists): AuthoredPost[] {
  const reaches = new Map(story.people.map((person) => [person.id, person.reach ?? DEFAULTS.reach]));
  const posts = story.posts.map((authored) => compilePost(ctx, authored, reaches));
  return posts.sort((a, b) => a.at - b.at);
}

function compilePost(
  ctx: Context,
  authored: AuthoredPostFields,
  reaches: ReadonlyMap<string, number>,
): AuthoredPost {
  const tone = authored.tone ?? toneOf(authored.class);
  const post: AuthoredPost = {
    id: idOf(ctx, authored),
    at: readHour(ctx, authored, 'at', -1),
    by: refOf(ctx, 'person', authored, 'by') ?? '',
    platform: refOf(ctx, 'platform', authored, 'platform') ?? '',
    to: refOf(ctx, 'post', authored, 'to'),
    class: authored.class,
    purpose: authored.purpose ?? PURPOSE_OF[authored.class],
    tone,
    arousal: authored.arousal ?? DEFAULTS.arousal[tone],
    moral: authored.moral ?? 0,
    text: readText(ctx, authored, 'text'),
    detail: phrasesOf(ctx, authored, 'detail'),
    rule: ruleOf(ctx, authored),
    topic: authored.topic ?? null,
    about: refOf(ctx, 'person', authored, 'about'),
    image: authored.image === undefined ? null : imageOf(ctx, authored.image),
    reach: authored.reach ?? reaches.get(authored.by) ?? DEFAULTS.reach,
    drafts: draftsOf(ctx, authored, 'public'),
    isAboutAffair: claimOf(authored, 'affair', true),
    ...whenOf(ctx, authored),
  };
  ctx.origins.set(post, authored);
  return post;
}

function imageOf(ctx: Context, image: NonNullable<AuthoredPostFields['image']>): AuthoredPost['image'] {
  return { alt: readText(ctx, image, 'alt'), kind: image.kind ?? 'photo' };
}

/** The rule broken: the author's, else the one of that name in the default nétiquette. */
function ruleOf(ctx: Context, authored: AuthoredPostFields): string | null {
  if (authored.rule !== undefined) return refOf(ctx, 'rule', authored, 'rule');
  const usual = RULE_OF[authored.class];
  if (usual === undefined) return null;
  const known = knownOf(ctx, 'rule');
  if (known.has(usual)) return usual;
  faultAt(ctx, authored, 'class', 'rule-missing', { class: authored.class, known: summary(known) });
  return null;
}

function draftsOf(ctx: Context, owner: object, channel: Draft['channel']): Draft[] {
  const authored = get(owner, 'drafts');
  if (!Array.isArray(authored)) return [];
  const seen = new Set<string>();
  return authored.map((draft: AuthoredDraft, i) => {
    const id = draft.id ?? letter(i);
    if (seen.has(id)) faultAt(ctx, draft, 'id', 'duplicate-id', { kind: 'draft', id });
    seen.add(id);
    return draftOf(ctx, draft, id, channel, whenOf(ctx, draft));
  });
}

function draftOf(
  ctx: Context,
  authored: Omit<AuthoredDraft, 'id'>,
  id: string,
  channel: Draft['channel'],
  when: Pick<Draft, 'when'> = {},
): Draft {
  const draft: Draft = {
    id,
    text: readText(ctx, authored, 'text'),
    acts: authored.acts,
    why: readText(ctx, authored, 'why'),
    level: authored.level ?? -1,
    states: refsOf(ctx, 'fact', authored, 'states'),
    contradicts: refsOf(ctx, 'fact', authored, 'contradicts'),
    promise:
      authored.promise === undefined
        ? null
        : {
            text: readText(ctx, authored.promise, 'text'),
            ticks: readTicks(ctx, authored.promise, 'due', 1),
            ...keptByOf(ctx, authored.promise),
          },
    channel: authored.channel ?? channel,
    ...when,
    ...costOf(ctx, authored),
  };
  ctx.origins.set(draft, authored);
  return draft;
}

function costOf(ctx: Context, { cost }: Pick<AuthoredDraft, 'cost'>): Pick<Draft, 'cost'> {
  if (cost === undefined) return {};
  const trust = Object.entries(cost.trust ?? {}).flatMap(([audience, by]) =>
    by === undefined ? [] : [{ audience: audience as SegmentId | 'all', by }],
  );
  return { cost: { who: refOf(ctx, 'payer', cost, 'who') ?? '', text: readText(ctx, cost, 'text'), trust } };
}

/** What alone keeps a promise, as a field of it; no field when any word does. */
function keptByOf(
  ctx: Context,
  { keptBy }: NonNullable<AuthoredDraft['promise']>,
): Pick<DraftPromise, 'keptBy'> {
  if (keptBy === undefined) return {};
  const named = (kind: 'fact' | 'person' | 'statement') => {
    const id = refOf(ctx, kind, keptBy, kind);
    return id === null ? {} : { [kind]: id };
  };
  const compiled: KeptBy = {
    ...named('fact'),
    ...(keptBy.act === undefined ? {} : { act: keptBy.act }),
    ...named('person'),
    ...named('statement'),
  };
  ctx.origins.set(compiled, keptBy);
  return { keptBy: compiled };
}

/** Scheduled posts of the house in the author's order. */
export function compilePlanned(ctx: Context, story: StoryLists): PlannedPost[] {
  return story.planned.map((authored) => {
    const planned: PlannedPost = {
      id: authored.id,
      at: readHour(ctx, authored, 'at', 0),
      platform: refOf(ctx, 'platform', authored, 'platform') ?? '',
      text: readText(ctx, authored, 'text'),
      isTactless: claimOf(authored, 'tactless', true),
    };
    ctx.origins.set(planned, authored);
    return planned;
  });
}

/** Messages in the author's order. */
export function compileMessages(ctx: Context, story: StoryLists): AuthoredMessage[] {
  return story.messages.map((authored) => {
    const options = optionsOf(ctx, authored);
    const message: AuthoredMessage = {
      id: idOf(ctx, authored),
      at: readHour(ctx, authored, 'at', -1),
      from: refOf(ctx, 'sender', authored, 'from') ?? '',
      kind: authored.kind ?? usualKind(ctx, authored, options.length > 0),
      text: readText(ctx, authored, 'text'),
      replyTicks: readTicks(ctx, authored, 'replyWithin', -1),
      options,
    };
    ctx.origins.set(message, authored);
    return message;
  });
}

function usualKind(
  ctx: Context,
  authored: AuthoredMessageFields,
  hasOptions: boolean,
): AuthoredMessage['kind'] {
  if (knownOf(ctx, 'person').has(authored.from)) return 'private';
  return hasOptions ? 'demand' : 'note';
}

function optionsOf(ctx: Context, message: AuthoredMessageFields): MessageOption[] {
  const seen = new Set<string>();
  return (message.options ?? []).map((authored, i) => {
    const id = authored.id ?? letter(i);
    if (seen.has(id)) faultAt(ctx, authored, 'id', 'duplicate-id', { kind: 'option', id });
    seen.add(id);
    const effects = authored.effects as AuthoredEffects | undefined;
    const option: MessageOption = {
      id,
      stance: authored.stance,
      text: readText(ctx, authored, 'text'),
      acts: (authored.acts ?? []) as readonly ActId[],
      why: readText(ctx, authored, 'why'),
      level: authored.level,
      states: refsOf(ctx, 'fact', authored, 'states'),
      contradicts: refsOf(ctx, 'fact', authored, 'contradicts'),
      effects: effects === undefined ? [] : effectsOf(ctx, effects, false),
      ...whenOf(ctx, authored),
      ...costOf(ctx, authored),
    };
    ctx.origins.set(option, authored);
    return option;
  });
}

/** Statements in the author's order. */
export function compileStatements(ctx: Context, story: StoryLists): Statement[] {
  return story.statements.map((authored) => {
    const statement: Statement = {
      id: authored.id,
      title: readText(ctx, authored, 'title'),
      when: conditionOf(ctx, authored, 'when'),
      draft: draftOf(ctx, authored, authored.id, 'public'),
    };
    ctx.origins.set(statement, authored);
    return statement;
  });
}

/** Contacts in the author's order. */
export function compileContacts(ctx: Context, story: StoryLists): Contact[] {
  const names = new Map(story.people.map((person) => [person.id, person.name]));
  return story.contacts.map((authored) => {
    const person = refOf(ctx, 'person', authored, 'person') ?? '';
    const contact: Contact = {
      id: authored.id,
      person,
      label:
        authored.label === undefined
          ? defaultContactLabel(names.get(person) ?? person)
          : readText(ctx, authored, 'label'),
      when: conditionOf(ctx, authored, 'when'),
      drafts: draftsOf(ctx, authored, 'private'),
    };
    ctx.origins.set(contact, authored);
    return contact;
  });
}
