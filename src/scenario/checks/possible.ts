import { never } from '../../base/result.ts';
import type { Comparison, ConditionName, Expr } from '../../model/expr.ts';
import type { Unsealed } from '../unsealed.ts';
import type { FromText } from './from-text.ts';

/** What may happen in a scenario, judged by its text alone. Grows until nothing new can happen. */
export interface Possible {
  readonly beats: Set<string>;
  readonly posts: Set<string>;
  readonly messages: Set<string>;
  readonly facts: Set<string>; // that can be known
  readonly flags: Set<string>;
  readonly text: FromText;
}

type Interval = readonly [number, number];
interface Truth {
  readonly canHold: boolean;
  readonly canFail: boolean;
}

const EITHER: Truth = { canHold: true, canFail: true };

/** Whether a condition may hold at some moment of some game; unsure counts as yes. */
export function canHold(expr: Expr | null, scenario: Unsealed, possible: Possible): boolean {
  return expr === null || truthOf(expr, scenario, possible).canHold;
}

/** Whether a condition may be false at some moment of some game; unsure counts as yes, and so does none. */
export function canFail(expr: Expr | null, scenario: Unsealed, possible: Possible): boolean {
  return expr === null || truthOf(expr, scenario, possible).canFail;
}

function truthOf(expr: Expr, scenario: Unsealed, possible: Possible): Truth {
  switch (expr.k) {
    case 'bool':
      return { canHold: expr.v, canFail: !expr.v };
    case 'not': {
      const a = truthOf(expr.a, scenario, possible);
      return { canHold: a.canFail, canFail: a.canHold };
    }
    case 'and':
    case 'or': {
      const a = truthOf(expr.a, scenario, possible);
      const b = truthOf(expr.b, scenario, possible);
      return expr.k === 'and'
        ? { canHold: a.canHold && b.canHold && !isClash(expr.a, expr.b), canFail: a.canFail || b.canFail }
        : { canHold: a.canHold || b.canHold, canFail: a.canFail && b.canFail };
    }
    case 'cmp':
      return compare(expr.op, intervalOf(expr.a, scenario, possible), intervalOf(expr.b, scenario, possible));
    case 'name':
      return truthOfName(expr.name, expr.args.map(String), possible);
    case 'num':
      return EITHER;
    default:
      return never(expr);
  }
}

/** `x > 3 and x < 2`: two bounds on one name that leave nothing between them, or a thing and its contrary. */
function isClash(a: Expr, b: Expr): boolean {
  if (a.k === 'not') return same(a.a, b);
  if (b.k === 'not') return same(b.a, a);
  if (a.k !== 'cmp' || b.k !== 'cmp' || !same(a.a, b.a)) return false;
  if (a.b.k !== 'num' || b.b.k !== 'num' || a.a.k !== 'name') return false;
  const [low, high] = isLower(a.op) ? [a, b] : [b, a];
  if (!isLower(low.op) || !isUpper(high.op) || low.b.k !== 'num' || high.b.k !== 'num') return false;
  const touches = low.op === '>=' && high.op === '<=';
  return touches ? low.b.v > high.b.v : low.b.v >= high.b.v;
}

function isLower(op: Comparison): boolean {
  return op === '>' || op === '>=';
}

function isUpper(op: Comparison): boolean {
  return op === '<' || op === '<=';
}

function same(a: Expr, b: Expr): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function compare(op: Comparison, [a, b]: Interval, [c, d]: Interval): Truth {
  switch (op) {
    case '<':
      return { canHold: a < d, canFail: b >= c };
    case '<=':
      return { canHold: a <= d, canFail: b > c };
    case '>':
      return { canHold: b > c, canFail: a <= d };
    case '>=':
      return { canHold: b >= c, canFail: a < d };
    case '==':
      return { canHold: a <= d && c <= b, canFail: !(a === b && c === d && a === c) };
    case '!=':
      return { canHold: !(a === b && c === d && a === c), canFail: a <= d && c <= b };
    default:
      return never(op);
  }
}

const UNIT: Interval = [0, 1];
const COUNT: Interval = [0, Number.POSITIVE_INFINITY];

function intervalOf(expr: Expr, scenario: Unsealed, { text }: Possible): Interval {
  if (expr.k === 'num') return [expr.v, expr.v];
  if (expr.k !== 'name') return COUNT;
  switch (expr.name) {
    case 'trust':
      return [0, 100];
    case 'blame':
    case 'vacuum':
    case 'censorship':
      return UNIT;
    case 'media':
      return [0, 3];
    case 'credit':
      return [0, 5];
    case 'elapsed':
      return [0, scenario.ticks];
    case 'promised':
    case 'missed':
    case 'kept':
      return text.hasPromises ? COUNT : [0, 0];
    case 'volume':
    case 'rate':
    case 'answers':
    case 'removed':
      return COUNT;
    case 'stage':
    case 'quart':
    case 'said':
    case 'answered':
    case 'done':
    case 'opened':
    case 'knows':
    case 'stated':
    case 'contradicted':
    case 'contacted':
    case 'chose':
    case 'replied':
    case 'paused':
    case 'published':
    case 'posted':
    case 'standing':
    case 'fired':
    case 'flag':
    case 'chance':
      return COUNT; // true or false, and no number to compare
    default:
      return never(expr.name);
  }
}

function truthOfName(name: ConditionName, args: readonly string[], possible: Possible): Truth {
  const [id = '', second = ''] = args;
  switch (name) {
    case 'answered':
    case 'opened':
    case 'posted':
    case 'standing':
      return event(possible.posts.has(id));
    case 'done':
      return event(possible.posts.has(second));
    case 'knows':
      if (possible.text.known.has(id)) return { canHold: true, canFail: false };
      return event(possible.facts.has(id));
    case 'chose':
      return event(isAnswerable(id, possible) || mayBeReplied(id, possible));
    case 'replied':
      return event(mayBeReplied(id, possible));
    case 'said':
      return second === '' ? EITHER : event(isAnswerable(second, possible));
    case 'fired':
      return event(possible.beats.has(id));
    case 'flag':
      return event(possible.flags.has(id));
    case 'chance':
      return { canHold: Number(id) > 0, canFail: Number(id) < 1 };
    case 'volume':
    case 'rate':
    case 'trust':
    case 'blame':
    case 'vacuum':
    case 'censorship':
    case 'media':
    case 'credit':
    case 'elapsed':
    case 'answers':
    case 'stage':
    case 'quart':
    case 'removed':
    case 'stated':
    case 'contradicted':
    case 'contacted':
    case 'promised':
    case 'missed':
    case 'kept':
    case 'paused':
    case 'published':
      return EITHER;
    default:
      return never(name);
  }
}

function mayBeReplied(message: string, { messages, text }: Possible): boolean {
  return messages.has(message) && !text.mute.has(message);
}

function isAnswerable(id: string, { posts, text }: Possible): boolean {
  return posts.has(id) || text.contacts.has(id);
}

/** What has not happened at the start, and may happen or not. */
function event(canHappen: boolean): Truth {
  return { canHold: canHappen, canFail: true };
}
