import type { Expr } from '../../model/expr.ts';
import type { Beat, Effect, Imprevu } from '../../model/scenario.ts';
import type { Unsealed } from '../unsealed.ts';

/** What follows from the text of a scenario alone, computed once: conditions ask for it thousands of times. */
export interface FromText {
  readonly known: ReadonlySet<string>; // facts known at the start
  readonly mute: ReadonlySet<string>; // messages that offer no answer
  readonly contacts: ReadonlySet<string>;
  readonly hasPromises: boolean;
  readonly waiting: ReadonlyMap<string, readonly Trigger[]>; // by the names that their conditions hold
  readonly answers: ReadonlyMap<string, readonly Effect[]>; // of a message: what may follow from it
}
export type Trigger = Beat | Imprevu;

/** Computes it for a scenario. */
export function fromText(scenario: Unsealed): FromText {
  const known = scenario.facts.filter((fact) => fact.isKnownAtStart);
  const mute = scenario.messages.filter((message) => message.options.length === 0);
  const waiting = new Map<string, Trigger[]>();
  for (const trigger of [...scenario.beats, ...scenario.imprevus])
    for (const name of namesOf(trigger)) {
      const others = waiting.get(name);
      if (others === undefined) waiting.set(name, [trigger]);
      else others.push(trigger);
    }
  return {
    known: new Set(known.map(({ id }) => id)),
    mute: new Set(mute.map(({ id }) => id)),
    contacts: new Set(scenario.contacts.map(({ id }) => id)),
    hasPromises: hasPromises(scenario),
    waiting,
    answers: new Map(
      scenario.messages.map(({ id, options }) => [id, options.flatMap((option) => option.effects)]),
    ),
  };
}

function namesOf(trigger: Trigger): Set<string> {
  const names = new Set<string>();
  const gather = (expr: Expr | null): void => {
    if (expr === null) return;
    if (expr.k === 'name') for (const arg of expr.args) names.add(String(arg));
    if (expr.k === 'not') gather(expr.a);
    if (expr.k !== 'and' && expr.k !== 'or' && expr.k !== 'cmp') return;
    gather(expr.a);
    gather(expr.b);
  };
  gather(trigger.when);
  if ('unless' in trigger) gather(trigger.unless);
  return names;
}

function hasPromises(scenario: Unsealed): boolean {
  const drafts = [
    ...scenario.posts.flatMap((post) => post.drafts),
    ...scenario.contacts.flatMap((contact) => contact.drafts),
    ...scenario.statements.map((statement) => statement.draft),
  ];
  return drafts.some((draft) => draft.promise !== null);
}
