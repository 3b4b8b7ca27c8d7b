import type { SegmentId } from '../model/codes.ts';
import type { Beat, Effect, Imprevu } from '../model/scenario.ts';
import { type Context, faultAt } from './compile-context.ts';
import { conditionOf } from './condition.ts';
import { DEFAULTS } from './defaults.ts';
import type { AuthoredEffects, AuthoredSingle } from './schema-story.ts';
import { asList, idOf, type StoryLists } from './story-lists.ts';
import { checkRef, claimOf, get, readHour, readText, readTicks, refOf } from './values.ts';

/** Beats in the author's order. */
export function compileBeats(ctx: Context, story: StoryLists): Beat[] {
  return story.timeline.map((authored) => {
    if (authored.at === undefined && authored.when === undefined)
      faultAt(ctx, authored, '', 'beat-without-cause');
    const beat: Beat = {
      id: idOf(ctx, authored),
      at: readHour(ctx, authored, 'at', -1),
      when: conditionOf(ctx, authored, 'when'),
      unless: conditionOf(ctx, authored, 'unless'),
      after: readTicks(ctx, authored, 'after', 0),
      isOnce: claimOf(authored, 'once', true),
      effects: effectsOf(ctx, authored, true),
    };
    ctx.origins.set(beat, authored);
    return beat;
  });
}

/** Mishaps in the author's order. */
export function compileImprevus(ctx: Context, story: StoryLists): Imprevu[] {
  return story.imprevus.map((authored) => {
    const imprevu: Imprevu = {
      id: idOf(ctx, authored),
      title: readText(ctx, authored, 'title'),
      from: readHour(ctx, authored, 'from', 0),
      to: readHour(ctx, authored, 'to', ctx.ticks),
      when: conditionOf(ctx, authored, 'when'),
      effects: effectsOf(ctx, authored, true),
    };
    ctx.origins.set(imprevu, authored);
    if (imprevu.from > imprevu.to) faultAt(ctx, authored, 'to', 'window-empty', { id: imprevu.id });
    return imprevu;
  });
}

/** The effects of a mapping, in the order of the format's table, then those of its `do`. */
export function effectsOf(ctx: Context, owner: AuthoredEffects, isNeeded: boolean): Effect[] {
  const effects = [
    ...singleEffects(ctx, owner as AuthoredSingle),
    ...asList(owner.do).flatMap((e) => singleEffects(ctx, e)),
  ];
  if (effects.length === 0 && isNeeded) faultAt(ctx, owner, '', 'effects-missing');
  return effects;
}

function singleEffects(ctx: Context, owner: AuthoredSingle): Effect[] {
  const effects: Effect[] = [];
  const add = (effect: Effect) => {
    effects.push(effect);
    ctx.origins.set(effect, owner);
  };
  for (const post of refs(ctx, owner, 'post')) add({ do: 'post', post });
  for (const message of refs(ctx, owner, 'message')) add({ do: 'message', message });
  for (const fact of refs(ctx, owner, 'reveal', 'fact')) add({ do: 'reveal', fact });
  for (const [audience, by] of Object.entries(owner.trust ?? {}))
    if (by !== undefined) add({ do: 'trust', audience: audience as SegmentId | 'all', by });
  for (const key of ['blame', 'vacuum', 'credit', 'intensity', 'media'] as const) {
    const by = owner[key];
    if (by !== undefined) add({ do: key, by });
  }
  if (owner.article !== undefined) add(articleOf(ctx, owner.article));
  for (const post of refs(ctx, owner, 'removePost', 'post')) add({ do: 'removePost', post });
  if (owner.houseStatement !== undefined) {
    const { houseStatement } = owner;
    add({
      do: 'houseStatement',
      text: readText(ctx, houseStatement, 'text'),
      acts: houseStatement.acts ?? [],
    });
  }
  for (const flag of asList(owner.set)) add({ do: 'flag', flag });
  asList(owner.set).forEach((id, i) => {
    const field = Array.isArray(owner.set) ? `set[${i}]` : 'set';
    ctx.uses.push({ kind: 'flag', id, owner, field, isWithin: false });
  });
  const quart = refOf(ctx, 'quart', owner, 'quart');
  if (quart !== null) add({ do: 'quart', quart });
  const ending = refOf(ctx, 'ending', owner, 'end');
  if (ending !== null) add({ do: 'end', ending });
  return effects;
}

function articleOf(ctx: Context, article: NonNullable<AuthoredSingle['article']>): Effect {
  return {
    do: 'article',
    platform: refOf(ctx, 'platform', article, 'platform') ?? '',
    by: refOf(ctx, 'person', article, 'by') ?? '',
    mass: article.mass ?? DEFAULTS.articleMass,
    text: readText(ctx, article, 'text'),
  };
}

/** Ids of a field that holds one thing or several, each an id or a thing written on the spot. */
function refs(ctx: Context, owner: AuthoredSingle, field: string, kind = field): string[] {
  const raw = get(owner, field);
  const isList = Array.isArray(raw);
  return asList(raw as string | object | undefined).map((item, i) => {
    if (typeof item === 'object') return idOf(ctx, item);
    return checkRef(ctx, kind as 'post' | 'message' | 'fact', owner, isList ? `${field}[${i}]` : field, item);
  });
}
