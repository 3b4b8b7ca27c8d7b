import { entityOf } from '../../base/luck.ts';
import { never } from '../../base/result.ts';
import type { Comparison, ConditionName, Expr } from '../../model/expr.ts';
import type { CrisisState, Saying } from '../../model/state.ts';
import type { World } from '../world.ts';
import { isStanding, postOf } from './posts.ts';
import { hourlyRate, isPublic, knowsFact, meanTrust, publicSayings } from './select.ts';

/**
 * The value of a condition now. Total: a name of what is not there in this state is 0 or false.
 * @param key who asks (a beat's id): `chance` draws once for each asker
 */
function evaluate(expr: Expr, state: CrisisState, world: World, key: string): number | boolean {
  switch (expr.k) {
    case 'num':
    case 'bool':
      return expr.v;
    case 'not':
      return !holds(expr.a, state, world, key);
    case 'and':
      return holds(expr.a, state, world, key) && holds(expr.b, state, world, key);
    case 'or':
      return holds(expr.a, state, world, key) || holds(expr.b, state, world, key);
    case 'cmp':
      return compare(
        expr.op,
        Number(evaluate(expr.a, state, world, key)),
        Number(evaluate(expr.b, state, world, key)),
      );
    case 'name':
      return nameValue(expr.name, expr.args, state, world, key);
    default:
      return never(expr);
  }
}

/** Whether a condition holds; none given holds always. */
export function holds(expr: Expr | null, state: CrisisState, world: World, key: string): boolean {
  if (expr === null) return true;
  const value = evaluate(expr, state, world, key);
  return typeof value === 'number' ? value > 0 : value;
}

function compare(op: Comparison, a: number, b: number): boolean {
  switch (op) {
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
    case '==':
      return a === b;
    case '!=':
      return a !== b;
    default:
      return never(op);
  }
}

/** Whether a word was said to that post or that contact, in public or in private. */
function isTo(saying: Saying, id: string): boolean {
  return saying.to === id && saying.kind !== 'reply' && saying.kind !== 'planned';
}

type Args = readonly (string | number)[];

function nameValue(
  name: ConditionName,
  args: Args,
  state: CrisisState,
  world: World,
  key: string,
): number | boolean {
  const id = String(args[0] ?? '');
  switch (name) {
    case 'volume':
    case 'blame':
    case 'vacuum':
    case 'censorship':
    case 'media':
    case 'credit':
      return state[name];
    case 'rate':
      return hourlyRate(state, world.scenario);
    case 'trust':
      return args.length === 0
        ? meanTrust(state, world.scenario)
        : (state.segments.find((s) => s.id === id)?.trust ?? 0);
    case 'elapsed':
      return state.tick;
    case 'answers':
      return publicSayings(state).length;
    case 'stage':
      return state.stage === id;
    case 'quart':
      return state.quart === id;
    case 'said':
      return state.sayings.some(
        (s) => (args.length > 1 ? isTo(s, String(args[1])) : isPublic(s)) && s.acts.some((act) => act === id),
      );
    case 'answered':
      return state.sayings.some((s) => s.to === id && (s.kind === 'answer' || s.kind === 'private'));
    case 'done':
      return state.deeds.some((d) => d.tool === id && d.post === String(args[1] ?? ''));
    case 'removed':
      return state.deeds.filter((d) => d.tool === 'remove' && d.class === id).length;
    case 'opened':
      return state.opened.includes(id);
    case 'knows':
      return knowsFact(state, id);
    case 'stated':
      return state.sayings.some((s) => isPublic(s) && s.states.includes(id));
    case 'contradicted':
      return state.sayings.some((s) => (isPublic(s) || s.kind === 'reply') && s.contradicts.includes(id));
    case 'contacted':
      return state.contacts.some((c) => c.person === id);
    case 'chose':
      return (
        state.messages.some((m) => m.id === id && m.option === String(args[1] ?? '')) ||
        state.sayings.some((s) => isTo(s, id) && s.draft === String(args[1] ?? ''))
      );
    case 'replied':
      return state.messages.some((m) => m.id === id && m.repliedAt >= 0);
    case 'promised':
      return state.promises.filter((p) => p.status === 'open').length;
    case 'missed':
      return state.promises.filter((p) => p.status === 'missed').length;
    case 'kept':
      return state.promises.filter((p) => p.status === 'kept').length;
    case 'paused':
      return state.planned.some((p) => p.id === id && p.status === 'paused');
    case 'published':
      return state.planned.some((p) => p.id === id && p.status === 'out');
    case 'posted':
      return state.placed[id] !== undefined;
    case 'standing': {
      const post = postOf(state, id);
      return post !== undefined && isStanding(post.status);
    }
    case 'fired':
      return (
        state.beats.some((b) => b.id === id && b.firedAt >= 0) ||
        state.imprevus.some((i) => i.id === id && i.firedAt >= 0)
      );
    case 'flag':
      return state.flags.includes(id);
    case 'chance':
      return world.luck.at('story', 2, entityOf(key)) < Number(args[0] ?? 0);
    default:
      return never(name);
  }
}
