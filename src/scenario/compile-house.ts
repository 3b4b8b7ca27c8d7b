import type {
  Audience,
  Crisis,
  Debrief,
  Fact,
  Organisation,
  Person,
  Platform,
  Quart,
  Scenario,
  Service,
} from '../model/scenario.ts';
import { type Context, faultAt } from './compile-context.ts';
import { conditionOf, whenOf } from './condition.ts';
import {
  DEFAULT_QUESTION,
  DEFAULT_RULES,
  DEFAULTS,
  defaultAudiences,
  defaultEndings,
  defaultServices,
  PLATFORMS,
} from './defaults.ts';
import type { Authored } from './schema.ts';
import type { StoryLists } from './story-lists.ts';
import {
  claimOf,
  phrasesOf,
  portraitOf,
  readHour,
  readShare,
  readText,
  readTexts,
  readTicks,
  refOf,
  ticksFrom,
} from './values.ts';

/** The house, with the default rules when it has none of its own. */
export function compileOrganisation(ctx: Context, { organisation }: Authored): Organisation {
  return {
    name: readText(ctx, organisation, 'name', true),
    handle: organisation.handle.replace(/^@/, ''),
    sector: organisation.sector ?? 'utilitarian',
    about: readText(ctx, organisation, 'about'),
    voice: organisation.voice ?? 'vous',
    voiceNote: readText(ctx, organisation, 'voiceNote'),
    history: organisation.history ?? 'none',
    reputation: organisation.reputation ?? 'neutral',
    rules:
      organisation.rules?.map((rule) => ({ id: rule.id, text: readText(ctx, rule, 'text') })) ??
      DEFAULT_RULES,
    signature: readText(ctx, organisation, 'signature'),
  };
}

/** The crisis, with the defaults of its cluster. */
export function compileCrisis(ctx: Context, { crisis }: Authored): Crisis {
  return {
    cluster: crisis.cluster,
    severity: crisis.severity,
    morality: crisis.morality ?? DEFAULTS.morality[crisis.cluster],
    harm: crisis.harm ?? 'low',
    known: readText(ctx, crisis, 'known'),
  };
}

/** Quarts in order; one over the whole run when none is given. */
export function compileQuarts(ctx: Context, head: Authored): Quart[] {
  if (head.quarts === undefined || head.quarts.length === 0) {
    const title = { fr: 'Le quart', en: 'The watch' };
    return [{ id: 'quart', title, intro: {}, from: 0, to: ctx.ticks }];
  }
  let before = { id: '', to: 0 };
  return head.quarts.map((authored) => {
    const quart: Quart = {
      id: authored.id,
      title: readText(ctx, authored, 'title'),
      intro: readText(ctx, authored, 'intro'),
      from: readHour(ctx, authored, 'from', 0),
      to: readHour(ctx, authored, 'to', ctx.ticks),
    };
    if (quart.to <= quart.from) faultAt(ctx, authored, 'to', 'window-empty', { id: quart.id });
    if (quart.from < before.to)
      faultAt(ctx, authored, 'from', 'quart-overlap', { id: quart.id, other: before.id });
    before = { id: quart.id, to: Math.max(before.to, quart.to) };
    return quart;
  });
}

/** Platforms in the author's order, with the defaults of their kind. */
export function compilePlatforms(ctx: Context, head: Authored): Platform[] {
  return head.platforms.map((authored) => ({
    id: authored.id,
    kind: authored.kind,
    name: authored.name === undefined ? PLATFORMS[authored.kind].name : readText(ctx, authored, 'name', true),
    limit: authored.limit ?? PLATFORMS[authored.kind].limit,
  }));
}

/** The seven audiences, with what the author changed; shares and weights brought back to a sum of 1. */
export function compileAudiences(ctx: Context, head: Authored): Audience[] {
  const changes = new Map<string, Exclude<Authored['audiences'], 'default' | undefined>[number]>();
  for (const authored of Array.isArray(head.audiences) ? head.audiences : []) {
    if (changes.has(authored.id))
      faultAt(ctx, authored, 'id', 'duplicate-id', { kind: 'audience', id: authored.id });
    changes.set(authored.id, authored);
  }
  const all = defaultAudiences(head.organisation.reputation ?? 'neutral', head.organisation.sector).map(
    (usual): Audience => {
      const authored = changes.get(usual.id);
      if (authored === undefined) return usual;
      const share = readShare(authored, 'share', usual.share);
      return {
        id: usual.id,
        name: authored.name === undefined ? usual.name : readText(ctx, authored, 'name'),
        share,
        weight: readShare(authored, 'weight', (usual.weight * share) / usual.share),
        stance: authored.stance ?? usual.stance,
        arousal: authored.arousal ?? usual.arousal,
        trust: authored.trust ?? usual.trust,
      };
    },
  );
  const shares = all.reduce((sum, a) => sum + a.share, 0) || 1;
  const weights = all.reduce((sum, a) => sum + a.weight, 0) || 1;
  return all.map((a) => ({ ...a, share: a.share / shares, weight: a.weight / weights }));
}

/** People in the author's order. */
export function compilePeople(ctx: Context, story: StoryLists): Person[] {
  return story.people.map((authored) => {
    const person: Person = {
      id: authored.id,
      name: authored.name,
      handle: (authored.handle ?? authored.id).replace(/^@/, ''),
      audience: authored.audience,
      reach: authored.reach ?? DEFAULTS.reach,
      bio: readText(ctx, authored, 'bio'),
      isProtected: claimOf(authored, 'protected', false),
      isRecurring: claimOf(authored, 'recurring', false),
      ...portraitOf(authored),
    };
    ctx.origins.set(person, authored);
    return person;
  });
}

/**
 * The author's services, after the default direction unless they have one; all the default ones when there are none.
 */
export function compileServices(ctx: Context, head: Authored, story: StoryLists): Service[] {
  const usual = defaultServices(ctx.secondsPerTick, head.organisation.sector);
  if (story.services.length === 0) return usual;
  const own = story.services.map((authored): Service => {
    const approval = readTicks(
      ctx,
      authored,
      'approval',
      ticksFrom(DEFAULTS.approvalSeconds, ctx.secondsPerTick),
    );
    const name = readText(ctx, authored, 'name', true);
    return {
      id: authored.id,
      name,
      person: authored.person === undefined ? name : readText(ctx, authored, 'person', true),
      role: readText(ctx, authored, 'role'),
      owns: authored.owns ?? [],
      topics: authored.topics ?? [],
      replyTicks: readTicks(ctx, authored, 'replies', ticksFrom(DEFAULTS.replySeconds, ctx.secondsPerTick)),
      approves: claimOf(authored, 'approves', false),
      approvalTicks: approval,
      approvalTicksKeen: readTicks(ctx, authored, 'approvalKeen', Math.max(1, Math.round(approval / 2))),
      ...portraitOf(authored),
    };
  });
  const direction = usual.filter((service) => service.id === 'direction');
  return own.some((service) => service.id === 'direction') ? own : [...direction, ...own];
}

/**
 * Facts in the author's order. `services`: the compiled ones, whose delay is the default of a fact asked there.
 */
export function compileFacts(ctx: Context, story: StoryLists, services: readonly Service[]): Fact[] {
  return story.facts.map((authored) => {
    const isTrue = claimOf(authored, 'true', true);
    const ask = authored.learn === undefined ? null : refOf(ctx, 'service', authored.learn, 'ask');
    const usual = services.find((service) => service.id === ask)?.replyTicks ?? 1;
    const fact: Fact = {
      id: authored.id,
      text: readText(ctx, authored, 'text'),
      question: authored.question === undefined ? DEFAULT_QUESTION : readText(ctx, authored, 'question'),
      isTrue,
      isKnownAtStart: claimOf(authored, 'known', false),
      sure: authored.sure ?? (isTrue ? 'confirmed' : 'rumour'),
      learn: ask === null ? null : learnOf(ctx, authored.learn as object, ask, usual),
      isPublic: claimOf(authored, 'public', true),
      enables: authored.enables ?? [],
      cues: phrasesOf(ctx, authored, 'cues'),
      contradictedBy: phrasesOf(ctx, authored, 'contradictedBy'),
      ...overOf(ctx, authored),
    };
    ctx.origins.set(fact, authored);
    return fact;
  });
}

/** When a fact is over, and what is true instead: no field for one that stays true, so that hashes stay. */
function overOf(ctx: Context, authored: object): Pick<Fact, 'until' | 'replacedBy'> {
  const until = readHour(ctx, authored, 'until', -1);
  const replacedBy = refOf(ctx, 'fact', authored, 'replacedBy');
  return { ...(until < 0 ? {} : { until }), ...(replacedBy === null ? {} : { replacedBy }) };
}

function learnOf(ctx: Context, authored: object, ask: string, usual: number): NonNullable<Fact['learn']> {
  return { ask, ticks: readTicks(ctx, authored, 'after', usual), ...whenOf(ctx, authored) };
}

/** What the debrief says, with the default endings when there are none. */
export function compileDebrief(ctx: Context, head: Authored): Debrief {
  const authored = head.debrief ?? {};
  const endings = (authored.endings ?? []).map((ending) => {
    const compiled = {
      id: ending.id,
      title: readText(ctx, ending, 'title'),
      when: conditionOf(ctx, ending, 'when'),
      text: readText(ctx, ending, 'text'),
      became: (ending.became ?? []).map((face) => ({
        person: refOf(ctx, 'person', face, 'person') ?? '',
        text: readText(ctx, face, 'text'),
      })),
    };
    ctx.origins.set(compiled, ending);
    return compiled;
  });
  return {
    pattern: readText(ctx, authored, 'pattern'),
    lessons: readTexts(ctx, authored, 'lessons'),
    endings: endings.length === 0 ? defaultEndings() : endings,
  };
}

/** The accommodation as a part of the scenario: empty when none is granted, so that the hash stays. */
export function compileAccommodation(ctx: Context, head: Authored): Pick<Scenario, 'accommodation'> {
  const { accommodation } = head;
  if (accommodation === undefined) return {};
  const { time } = accommodation;
  return { accommodation: { time: time === 'off' ? 0 : time, note: readText(ctx, accommodation, 'note') } };
}
