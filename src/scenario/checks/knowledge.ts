import { ticksInMinutes, ticksInSeconds } from '../../base/time.ts';
import { ACTIONS } from '../../model/actions.ts';
import type { AuthoredPost, Draft, Effect, Fact, MessageOption } from '../../model/scenario.ts';
import { type Context, faultOf } from '../compile-context.ts';
import { shownHour } from '../shown-hour.ts';
import { ANSWERS } from '../tuning.ts';
import type { Unsealed } from '../unsealed.ts';

/** What is said of a fact agrees with what can be known of it, and with itself. */
export function checkKnowledge(ctx: Context, scenario: Unsealed): void {
  const facts = new Map(scenario.facts.map((fact) => [fact.id, fact]));
  const said: readonly (Draft | MessageOption)[] = [
    ...scenario.posts.flatMap((post) => post.drafts),
    ...scenario.contacts.flatMap((contact) => contact.drafts),
    ...scenario.messages.flatMap((message) => message.options),
    ...scenario.statements.map((statement) => statement.draft),
  ];
  for (const answer of said) {
    checkAgreement(ctx, answer);
    checkRumours(ctx, answer, facts);
  }
  const known = knownFrom(scenario);
  for (const post of scenario.posts) {
    checkHaste(ctx, scenario, post, known);
    checkOver(ctx, post, facts);
  }
  for (const fact of scenario.facts) checkCircle(ctx, fact, facts);
}

function checkAgreement(ctx: Context, answer: Draft | MessageOption): void {
  const denied = new Set(answer.contradicts);
  for (const fact of new Set(answer.states))
    if (denied.has(fact)) faultOf(ctx, answer, 'contradicts', 'states-and-denies', { fact });
}

/** An exemplary answer gives for a fact neither what is false nor what is only said. */
function checkRumours(ctx: Context, answer: Draft | MessageOption, facts: ReadonlyMap<string, Fact>): void {
  if (answer.level < ANSWERS.exemplary) return;
  for (const id of answer.states) {
    const fact = facts.get(id);
    if (fact === undefined || (fact.isTrue && fact.sure !== 'rumour')) continue;
    faultOf(ctx, answer, 'states', 'rumour-as-fact', { fact: id, isFalse: fact.isTrue ? 0 : 1 });
  }
}

/** The best answer to a post can be given soon after it by somebody who says nothing before it is known. */
function checkHaste(
  ctx: Context,
  scenario: Unsealed,
  post: AuthoredPost,
  known: ReadonlyMap<string, number>,
): void {
  if (post.at < 0) return;
  const best = Math.max(...post.drafts.map(({ level }) => level));
  if (best < ANSWERS.good) return;
  const waited = post.at + ticksInMinutes(scenario, ANSWERS.waitedMinutes);
  for (const draft of post.drafts.filter(({ level }) => level === best)) {
    const fact = draft.states.find((id) => (known.get(id) ?? 0) > waited);
    if (fact === undefined) continue;
    const params = { fact, hour: shownHour(ctx, known.get(fact) ?? 0), at: shownHour(ctx, post.at) };
    faultOf(ctx, draft, 'states', 'states-too-soon', params);
  }
}

/** A good answer tells nothing that is over before its post is there. */
function checkOver(ctx: Context, post: AuthoredPost, facts: ReadonlyMap<string, Fact>): void {
  for (const draft of post.drafts.filter(({ level }) => level >= ANSWERS.good)) {
    const over = draft.states.find((id) => (facts.get(id)?.until ?? Number.POSITIVE_INFINITY) <= post.at);
    if (over === undefined) continue;
    const params = {
      fact: over,
      hour: shownHour(ctx, facts.get(over)?.until ?? 0),
      at: shownHour(ctx, post.at),
    };
    faultOf(ctx, draft, 'states', 'states-too-late', params);
  }
}

/** What replaces a fact, what replaces that one and so on never leads back to it. */
function checkCircle(ctx: Context, fact: Fact, facts: ReadonlyMap<string, Fact>): void {
  const seen = new Set<string>();
  for (
    let next = fact.replacedBy;
    next !== undefined && !seen.has(next);
    next = facts.get(next)?.replacedBy
  ) {
    if (next === fact.id) return faultOf(ctx, fact, 'replacedBy', 'replaced-in-circle', { id: fact.id });
    seen.add(next);
  }
}

/** The first tick at which each fact can be known; a fact that nothing tells is left out. */
function knownFrom(scenario: Unsealed): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  const note = (fact: string, tick: number) => {
    const before = known.get(fact);
    if (before === undefined || tick < before) known.set(fact, tick);
  };
  const reveal = (effects: readonly Effect[], tick: number) => {
    for (const effect of effects) if (effect.do === 'reveal') note(effect.fact, tick);
  };
  const opening = scenario.quarts[0]?.from ?? 0;
  const asking = ticksInSeconds(scenario, ACTIONS.ask.seconds);
  for (const { id, isKnownAtStart, learn } of scenario.facts) {
    if (isKnownAtStart) note(id, 0);
    if (learn !== null) note(id, opening + asking + learn.ticks);
  }
  for (const { at, after, effects } of scenario.beats) reveal(effects, Math.max(0, at) + after);
  for (const { from, effects } of scenario.imprevus) reveal(effects, from);
  for (const { at, options } of scenario.messages)
    for (const { effects } of options) reveal(effects, Math.max(0, at));
  return known;
}
