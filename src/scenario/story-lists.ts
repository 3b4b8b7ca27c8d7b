import { isMap } from './authored-shape.ts';
import { type Context, faultAt, type Kind, knownOf } from './compile-context.ts';
import { DEFAULT_SERVICE_IDS } from './defaults.ts';
import type { Authored, AuthoredDeck } from './schema.ts';
import type {
  AuthoredEffects,
  AuthoredMessageFields,
  AuthoredPostFields,
  AuthoredReply,
  AuthoredSingle,
} from './schema-story.ts';
import { LIMITS } from './tuning.ts';

type Lists = Required<Omit<AuthoredDeck, 'chatter'>>;

/** The lists of a scenario and its decks put end to end, with what was written inside of effects lifted out. */
export interface StoryLists extends Lists {
  readonly chatters: readonly NonNullable<AuthoredDeck['chatter']>[];
}

const LISTS = [
  'people',
  'facts',
  'services',
  'posts',
  'planned',
  'messages',
  'statements',
  'contacts',
  'timeline',
  'imprevus',
] as const satisfies readonly (keyof Lists)[];

/** The lists of the scenario, then those of its decks, end to end. */
export function joinDecks(head: Authored, decks: readonly AuthoredDeck[]): StoryLists {
  const all: readonly AuthoredDeck[] = [head, ...decks];
  const story = Object.fromEntries(
    LISTS.map((name) => [name, all.flatMap((deck): unknown[] => deck[name] ?? [])]),
  );
  return { ...(story as unknown as Lists), chatters: all.flatMap((deck) => deck.chatter ?? []) };
}

/** Gives every thing its id and lifts the posts and messages written inside of effects; fills `ctx.known`. */
export function nameAll(ctx: Context, head: Authored, story: StoryLists): StoryLists {
  story.timeline.forEach((beat, i) => {
    ctx.ids.set(beat, beat.id ?? `beat_${i + 1}`);
  });
  story.imprevus.forEach((imprevu, i) => {
    ctx.ids.set(imprevu, imprevu.id ?? `imprevu_${i + 1}`);
  });
  const posts: AuthoredPostFields[] = [...story.posts];
  for (const post of story.posts)
    repliesOf(post).forEach((reply, i) => {
      const { by = post.by, platform = post.platform, to = post.id } = reply;
      ctx.ids.set(reply, reply.id ?? `${post.id}_reply${i > 0 ? `_${i + 1}` : ''}`);
      posts.push(Object.assign(reply, { by, platform, to }) as AuthoredPostFields); // in place: where it was written stays known
    });
  const messages: AuthoredMessageFields[] = [];
  const flags: string[] = [];
  const lift = (base: string, effects: AuthoredEffects) => liftFrom(ctx, base, effects, posts, flags, take);
  function take(message: AuthoredMessageFields): void {
    messages.push(message);
    const id = ctx.ids.get(message) ?? message.id;
    message.options?.forEach((option, i) => {
      const optionId = option.id ?? letter(i);
      ctx.ids.set(option, optionId);
      if (isMap(option.effects)) lift(`${id}_${optionId}`, option.effects as AuthoredEffects);
    });
  }
  for (const message of story.messages) take(message);
  for (const beat of story.timeline) lift(ctx.ids.get(beat) ?? '', beat);
  for (const imprevu of story.imprevus) lift(ctx.ids.get(imprevu) ?? '', imprevu);
  addKnown(ctx, 'flag', flags);
  const named = { ...story, posts, messages };
  for (const list of LISTS) {
    const first = named[list][LIMITS.items];
    if (first !== undefined) faultAt(ctx, first, '', 'too-many', { field: list, limit: LIMITS.items });
  }
  declareAll(ctx, head, named);
  return named;
}

function liftFrom(
  ctx: Context,
  base: string,
  effects: AuthoredEffects,
  posts: AuthoredPostFields[],
  flags: string[],
  take: (message: AuthoredMessageFields) => void,
): void {
  const counts = { post: 0, message: 0 };
  const idFor = (what: 'post' | 'message') => {
    counts[what]++;
    return `${base}_${what}${counts[what] > 1 ? `_${counts[what]}` : ''}`;
  };
  for (const single of [effects as AuthoredSingle, ...(effects.do ?? [])]) {
    flags.push(...asList(single.set));
    for (const post of asList(single.post)) {
      if (typeof post === 'string') continue;
      ctx.ids.set(post, post.id ?? idFor('post'));
      posts.push(post as AuthoredPostFields);
    }
    for (const message of asList(single.message)) {
      if (typeof message === 'string') continue;
      ctx.ids.set(message, message.id ?? idFor('message'));
      take(message as AuthoredMessageFields);
    }
  }
}

function declareAll(ctx: Context, head: Authored, story: StoryLists): void {
  registerIds(ctx, 'rule', head.organisation?.rules ?? []);
  registerIds(ctx, 'quart', head.quarts ?? []);
  registerIds(ctx, 'platform', head.platforms ?? []);
  registerIds(ctx, 'person', story.people);
  registerIds(ctx, 'fact', story.facts);
  registerIds(ctx, 'service', story.services);
  addKnown(ctx, 'service', story.services.length === 0 ? DEFAULT_SERVICE_IDS : ['direction']);
  addKnown(ctx, 'sender', [...knownOf(ctx, 'service'), ...knownOf(ctx, 'person')]);
  addKnown(ctx, 'payer', [...knownOf(ctx, 'sender'), ...knownOf(ctx, 'audience')]);
  if (ctx.unknowable.has('service') || ctx.unknowable.has('person'))
    for (const wider of ['sender', 'payer'] as const) ctx.unknowable.add(wider);
  registerIds(ctx, 'post', story.posts);
  registerIds(ctx, 'planned', story.planned);
  registerIds(ctx, 'message', story.messages);
  registerIds(ctx, 'statement', story.statements);
  registerIds(ctx, 'contact', story.contacts);
  registerIds(ctx, 'beat', story.timeline);
  registerIds(ctx, 'imprevu', story.imprevus);
  registerIds(ctx, 'ending', head.debrief?.endings ?? []);
  checkNames(ctx, story);
  addKnown(ctx, 'recipient', [...knownOf(ctx, 'post'), ...knownOf(ctx, 'contact')]);
  addKnown(ctx, 'choice', [...knownOf(ctx, 'recipient'), ...knownOf(ctx, 'message')]);
  for (const kind of ['post', 'contact', 'message'] as const)
    if (ctx.unknowable.has(kind))
      for (const wider of ['recipient', 'choice'] as const) ctx.unknowable.add(wider);
  const offer = (thing: object, answers: readonly { readonly id?: string | undefined }[] = []) =>
    ctx.options.set(
      idOf(ctx, thing),
      answers.map(({ id }, i) => id ?? letter(i)),
    );
  for (const message of story.messages) offer(message, message.options);
  for (const post of story.posts) offer(post, post.drafts);
  for (const contact of story.contacts) offer(contact, contact.drafts);
}

const RESERVED = /^(?:house|press|player|all|u\d+)$/;

/** No two things of the story may share an id, of any kind: records and sayings refer to them by it alone. */
function checkNames(ctx: Context, story: StoryLists): void {
  const kinds = [
    story.posts,
    story.planned,
    story.messages,
    story.statements,
    story.contacts,
    story.timeline,
    story.imprevus,
  ];
  const owners = new Map<string, readonly object[]>();
  for (const kind of kinds)
    for (const thing of kind as readonly object[]) {
      const id = idOf(ctx, thing);
      const owner = owners.get(id);
      if (owner === undefined) owners.set(id, kind);
      else if (owner !== kind) faultAt(ctx, thing, 'id', 'duplicate-id', { kind: 'story', id });
    }
  const services = knownOf(ctx, 'service');
  for (const person of story.people) {
    if (RESERVED.test(person.id)) faultAt(ctx, person, 'id', 'reserved-id', { id: person.id });
    if (services.has(person.id))
      faultAt(ctx, person, 'id', 'duplicate-id', { kind: 'sender', id: person.id });
  }
}

/** Registers the ids of a kind; a second thing of the same id is a fault at its place. */
export function registerIds(ctx: Context, kind: Kind, things: readonly object[]): void {
  const known = new Set<string>();
  for (const thing of things) {
    const id = idOf(ctx, thing);
    if (known.has(id)) faultAt(ctx, thing, 'id', 'duplicate-id', { kind, id });
    known.add(id);
  }
  addKnown(ctx, kind, known);
}

function addKnown(ctx: Context, kind: Kind, ids: Iterable<string>): void {
  ctx.known.set(kind, new Set([...knownOf(ctx, kind), ...ids]));
}

/** The id of an authored thing, given or default; '' when it has none. */
export function idOf(ctx: Context, thing: object): string {
  return ctx.ids.get(thing) ?? String((thing as { id?: unknown }).id ?? '');
}

/** The replies of a post, in the author's order; none for one without. */
export function repliesOf(post: object): readonly AuthoredReply[] {
  const replies = (post as { replies?: unknown }).replies;
  return Array.isArray(replies) ? replies : [];
}

/** `a` to `z` by index: the default ids of drafts and options. */
export function letter(i: number): string {
  return String.fromCharCode(97 + Math.min(i, 25));
}

/** A list from one thing, several or none. */
export function asList<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value as T];
}
