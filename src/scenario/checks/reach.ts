import type { Beat, Effect } from '../../model/scenario.ts';
import { type Context, faultOf, knownOf } from '../compile-context.ts';
import type { Unsealed } from '../unsealed.ts';
import { type FromText, fromText, type Trigger } from './from-text.ts';
import { canFail, canHold, type Possible } from './possible.ts';

/**
 * Everything written can be met: beats, posts and messages without an hour, facts, and what conditions guard. What is reported once is then taken as mended, so that its consequences are not reported: causes come first.
 */
export function checkReach(ctx: Context, scenario: Unsealed): void {
  const possible = atTheStart(scenario);
  grantFaulty(ctx, scenario, possible);
  checkArrivals(ctx, scenario, possible);
  const reveals = new Set(effectsOf(scenario).flatMap((e) => (e.do === 'reveal' ? [e.fact] : [])));
  checkFacts(ctx, scenario, possible, (id) => !reveals.has(id));
  explore(scenario, possible);
  const everything = allOf(scenario, possible.text);
  grantFaulty(ctx, scenario, everything);
  const isMissing = (beat: Beat) => !possible.beats.has(beat.id);
  for (const beat of scenario.beats.filter(isMissing)) {
    if (beat.when === null || canHold(beat.when, scenario, everything)) continue;
    faultOf(ctx, beat, 'when', 'condition-never');
    grant(scenario, possible, beat);
  }
  for (const beat of scenario.beats) {
    if (!isMissing(beat)) continue;
    faultOf(ctx, beat, 'id', 'beat-unreachable', { id: beat.id });
    grant(scenario, possible, beat);
  }
  const ends = new Set(effectsOf(scenario).flatMap((e) => (e.do === 'end' ? [e.ending] : [])));
  const guarded = [
    ...scenario.statements,
    ...scenario.contacts,
    ...scenario.imprevus,
    ...scenario.debrief.endings.filter((ending) => !ends.has(ending.id)),
    ...scenario.posts,
    ...[...scenario.posts, ...scenario.contacts].flatMap(({ drafts }) => drafts),
    ...scenario.messages.flatMap(({ options }) => options),
    ...scenario.chatter.groups,
  ];
  for (const thing of guarded)
    if (!canHold(thing.when ?? null, scenario, possible)) faultOf(ctx, thing, 'when', 'condition-never');
  for (const fact of scenario.facts)
    if (!canHold(fact.learn?.when ?? null, scenario, possible))
      faultOf(ctx, fact, 'learn.when', 'condition-never');
  checkFacts(ctx, scenario, possible, () => true);
}

/** Counts as possible what was left out for a fault already reported, and what it may set: it will be there once mended. */
function grantFaulty(ctx: Context, scenario: Unsealed, possible: Possible): void {
  for (const [kind, things, ids] of [
    ['post', scenario.posts, possible.posts],
    ['message', scenario.messages, possible.messages],
    ['fact', scenario.facts, possible.facts],
    ['beat', scenario.beats, possible.beats],
  ] as const) {
    const sound = new Set<string>(things.map(({ id }) => id));
    for (const id of knownOf(ctx, kind)) if (!sound.has(id)) ids.add(id);
  }
  const flags = new Set(effectsOf(scenario).flatMap((e) => (e.do === 'flag' ? [e.flag] : [])));
  for (const flag of knownOf(ctx, 'flag')) if (!flags.has(flag)) possible.flags.add(flag);
}

function checkFacts(
  ctx: Context,
  scenario: Unsealed,
  possible: Possible,
  isMeant: (id: string) => boolean,
): void {
  for (const fact of scenario.facts) {
    if (!fact.isTrue || possible.facts.has(fact.id) || !isMeant(fact.id)) continue;
    faultOf(ctx, fact, 'id', 'fact-unlearnable', { id: fact.id });
    possible.facts.add(fact.id);
  }
}

/** What may happen in the scenario as it is: conditions that need more were reported by `checkReach`, at their cause. */
export function reachOf(scenario: Unsealed): Possible {
  const possible = atTheStart(scenario);
  explore(scenario, possible);
  return possible;
}

function grant(scenario: Unsealed, possible: Possible, beat: Beat): void {
  possible.beats.add(beat.id);
  const came = [beat.id];
  happen(possible, beat.effects, came);
  spread(scenario, possible, came);
}

/** A post or message without an hour must be named by some effect; whether that effect can happen is checked elsewhere. */
function checkArrivals(ctx: Context, scenario: Unsealed, possible: Possible): void {
  const named = new Set(
    effectsOf(scenario).flatMap((e) => (e.do === 'post' ? [e.post] : e.do === 'message' ? [e.message] : [])),
  );
  for (const [things, ids] of [
    [scenario.posts, possible.posts],
    [scenario.messages, possible.messages],
  ] as const)
    for (const thing of things) {
      if (thing.at >= 0 || named.has(thing.id)) continue;
      faultOf(ctx, thing, 'id', 'never-comes', { id: thing.id });
      ids.add(thing.id);
    }
}

/** What is there without any beat: what has an hour, what is known, what a service tells. */
function atTheStart(scenario: Unsealed): Possible {
  return {
    beats: new Set(),
    posts: new Set(scenario.posts.filter((post) => post.at >= 0).map((post) => post.id)),
    messages: new Set(scenario.messages.filter((message) => message.at >= 0).map((message) => message.id)),
    facts: new Set(
      scenario.facts.filter((fact) => fact.isKnownAtStart || fact.learn !== null).map((fact) => fact.id),
    ),
    flags: new Set(),
    text: fromText(scenario),
  };
}

/** Lets everything happen that can, until nothing more can. */
function explore(scenario: Unsealed, possible: Possible): void {
  const came = [...possible.messages];
  for (const trigger of [...scenario.beats, ...scenario.imprevus]) attempt(scenario, possible, trigger, came);
  spread(scenario, possible, came);
}

/** Tries again what waits for the names in `came`, and nothing else. */
function spread(scenario: Unsealed, possible: Possible, came: string[]): void {
  const { waiting, answers } = possible.text;
  for (let id = came.pop(); id !== undefined; id = came.pop()) {
    if (possible.messages.has(id)) happen(possible, answers.get(id) ?? [], came);
    for (const trigger of waiting.get(id) ?? []) attempt(scenario, possible, trigger, came);
  }
}

function attempt(scenario: Unsealed, possible: Possible, trigger: Trigger, came: string[]): void {
  if (!('isOnce' in trigger)) {
    if (scenario.imprevusDrawn > 0 && canHold(trigger.when, scenario, possible))
      happen(possible, trigger.effects, came);
  } else if (!possible.beats.has(trigger.id) && canHappen(trigger, scenario, possible)) {
    possible.beats.add(trigger.id);
    came.push(trigger.id);
    happen(possible, trigger.effects, came);
  }
}

function canHappen(beat: Beat, scenario: Unsealed, possible: Possible): boolean {
  if (Math.max(0, beat.at) + beat.after > scenario.ticks) return false;
  return canHold(beat.when, scenario, possible) && canFail(beat.unless, scenario, possible);
}

/** Adds what effects bring to what is possible, and the names that are new to `came`. */
function happen(possible: Possible, effects: readonly Effect[], came: string[]): void {
  const add = (ids: Set<string>, id: string) => {
    if (!ids.has(id)) came.push(id);
    ids.add(id);
  };
  for (const effect of effects) {
    if (effect.do === 'post') add(possible.posts, effect.post);
    if (effect.do === 'message') add(possible.messages, effect.message);
    if (effect.do === 'reveal') add(possible.facts, effect.fact);
    if (effect.do === 'flag') add(possible.flags, effect.flag);
  }
}

function effectsOf(scenario: Unsealed): Effect[] {
  return [
    ...scenario.beats.flatMap((beat) => beat.effects),
    ...scenario.imprevus.flatMap((imprevu) => imprevu.effects),
    ...scenario.messages.flatMap((message) => message.options.flatMap((option) => option.effects)),
  ];
}

/** Every name there is, as if all could happen: what is still impossible then is so by its own figures. */
function allOf(scenario: Unsealed, text: FromText): Possible {
  const possible: Possible = {
    beats: new Set(scenario.beats.map((beat) => beat.id)),
    posts: new Set(scenario.posts.map((post) => post.id)),
    messages: new Set(scenario.messages.map((message) => message.id)),
    facts: new Set(scenario.facts.map((fact) => fact.id)),
    flags: new Set(),
    text,
  };
  happen(possible, effectsOf(scenario), []);
  return possible;
}
