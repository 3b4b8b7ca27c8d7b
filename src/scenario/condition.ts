import jsep from 'jsep';
import { fold } from '../base/fold.ts';
import {
  type ArgKind,
  CONDITION_NAMES,
  type Comparison,
  type ConditionName,
  type Expr,
} from '../model/expr.ts';
import { meant } from './authored-shape.ts';
import { type Context, faultAt, type Kind, knownOf } from './compile-context.ts';
import { frenchJoint, frenchName } from './condition-french.ts';
import { ACT_SPELLINGS, CLASS_SPELLINGS } from './from-csv/columns.ts';
import { checkRef, get, secondsOf, ticksFrom } from './values.ts';

const COMPARISONS: readonly string[] = ['<', '<=', '>', '>=', '==', '!='];

jsep.removeAllBinaryOps();
jsep.removeAllUnaryOps();
jsep.addBinaryOp('or', 1);
jsep.addBinaryOp('and', 2);
for (const op of COMPARISONS) jsep.addBinaryOp(op, op === '==' || op === '!=' ? 6 : 7);
jsep.addUnaryOp('not');
jsep.addUnaryOp('-');

type Typed = { readonly e: Expr; readonly gives: 'number' | 'bool' };

/** Where a condition is written, so that its faults point at the word. */
interface Seat {
  readonly ctx: Context;
  readonly owner: object;
  readonly field: string;
}

/** The condition of a field as a tree over the closed list of names; null when there is none or it is faulty. */
export function conditionOf(ctx: Context, owner: object, field: string): Expr | null {
  const raw = get(owner, field);
  if (typeof raw === 'boolean') return { k: 'bool', v: raw };
  if (typeof raw !== 'string') return null;
  const seat = { ctx, owner, field };
  const node = parse(seat, raw);
  const typed = node === null ? null : typedOf(seat, node);
  return typed === null ? null : asBool(seat, typed, raw);
}

/** The condition of a thing that may have one, as a field of it; no field when there is none, so that hashes stay. */
export function whenOf(ctx: Context, owner: object): { readonly when?: Expr } {
  const when = conditionOf(ctx, owner, 'when');
  return when === null ? {} : { when };
}

function parse(seat: Seat, raw: string): jsep.Expression | null {
  const problem = commonSlip(raw);
  if (problem !== null) return refuse(seat, 'condition-syntax', { problem });
  const joint = frenchJoint(raw);
  if (joint !== null) return refuse(seat, 'condition-syntax', { problem: 'french', ...joint }, joint.word);
  try {
    return jsep(
      toTicks(raw, seat.ctx.secondsPerTick).replace(/\b(AND|OR|NOT)\b/g, (word) => word.toLowerCase()),
    );
  } catch {
    return refuse(seat, 'condition-syntax', { problem: 'other' });
  }
}

function commonSlip(raw: string): string | null {
  if (raw.trim() === '') return 'empty';
  if (/&&|\|\||!(?!=)/.test(raw)) return 'symbols';
  if (/=[<>]/.test(raw)) return 'arrow';
  if (/(^|[^<>=!])=([^=]|$)/.test(raw)) return 'equals';
  if (/[[\]{}?:;.](?!\d)|`/.test(raw)) return 'other';
  const open = raw.split('(').length - raw.split(')').length;
  if (open > 0 && /\w\([^,)]*$/.test(raw)) return 'comma';
  return open === 0 ? null : 'parentheses';
}

/** `40m` becomes its ticks, padded so that what follows keeps its column where it can. */
function toTicks(raw: string, secondsPerTick: number): string {
  return raw.replace(/(?<![\w.])(?:\d+[dhms])+(?!\w)/g, (found) => {
    const seconds = secondsOf(found);
    return seconds === null ? found : String(ticksFrom(seconds, secondsPerTick)).padEnd(found.length);
  });
}

function typedOf(seat: Seat, node: jsep.Expression): Typed | null {
  switch (node.type) {
    case 'Literal':
      return literal(seat, node as jsep.Literal);
    case 'Identifier':
      return call(seat, String((node as jsep.Identifier).name), []);
    case 'CallExpression': {
      const { callee, arguments: args } = node as jsep.CallExpression;
      if (callee.type !== 'Identifier') return refuse(seat, 'condition-syntax', { problem: 'other' });
      return call(seat, String((callee as jsep.Identifier).name), args);
    }
    case 'UnaryExpression':
      return unary(seat, node as jsep.UnaryExpression);
    case 'BinaryExpression':
      return binary(seat, node as jsep.BinaryExpression);
    default:
      return refuse(seat, 'condition-syntax', { problem: node.type === 'Compound' ? 'words' : 'other' });
  }
}

function literal(seat: Seat, { value }: jsep.Literal): Typed | null {
  if (typeof value === 'number') return { e: { k: 'num', v: value }, gives: 'number' };
  if (typeof value === 'boolean') return { e: { k: 'bool', v: value }, gives: 'bool' };
  return refuse(seat, 'condition-syntax', { problem: 'quotes' });
}

function unary(seat: Seat, node: jsep.UnaryExpression): Typed | null {
  const a = typedOf(seat, node.argument);
  if (a === null) return null;
  if (node.operator === '-' && a.e.k === 'num') return { e: { k: 'num', v: -a.e.v }, gives: 'number' };
  if (node.operator !== 'not') return refuse(seat, 'condition-syntax', { problem: 'other' });
  // `not media > 2` reads as not (media > 2): the comparison takes the `not` over.
  if (a.gives === 'number') return { e: { k: 'not', a: a.e }, gives: 'number' };
  return { e: { k: 'not', a: a.e }, gives: 'bool' };
}

function binary(seat: Seat, node: jsep.BinaryExpression): Typed | null {
  const a = typedOf(seat, node.left);
  const b = typedOf(seat, node.right);
  if (a === null || b === null) return null;
  if (node.operator === 'and' || node.operator === 'or') {
    const left = asBool(seat, a, '');
    const right = asBool(seat, b, '');
    return left && right && { e: { k: node.operator, a: left, b: right }, gives: 'bool' };
  }
  if (a.gives !== 'number' || b.gives !== 'number' || b.e.k === 'not')
    return refuse(seat, 'condition-type', {
      problem: 'compare',
      name: nameIn(a.gives === 'number' ? b.e : a.e),
    });
  const op = node.operator as Comparison;
  if (a.e.k !== 'not') return { e: { k: 'cmp', op, a: a.e, b: b.e }, gives: 'bool' };
  return { e: { k: 'not', a: { k: 'cmp', op, a: a.e.a, b: b.e } }, gives: 'bool' };
}

function asBool(seat: Seat, typed: Typed, raw: string): Expr | null {
  if (typed.gives === 'bool') return typed.e;
  const name = nameIn(typed.e);
  return refuse(
    seat,
    'condition-type',
    { problem: 'number', name: name === '' ? raw : name },
    name === '' ? undefined : name,
  );
}

function nameIn(e: Expr): string {
  if (e.k === 'name') return e.name;
  return e.k === 'not' ? nameIn(e.a) : '';
}

function call(seat: Seat, name: string, args: readonly jsep.Expression[]): Typed | null {
  if (!isName(name)) {
    const known = Object.keys(CONDITION_NAMES);
    const french = frenchName(name);
    const near = french === null ? meant(name, known) : { suggestion: french };
    return refuse(seat, 'condition-name', { name, ...near, known: known.join(', ') }, name);
  }
  const { args: kinds, gives } = CONDITION_NAMES[name];
  const wanted: readonly string[] = kinds;
  const least = wanted.filter((kind) => !kind.endsWith('?')).length;
  if (args.length < least || args.length > wanted.length) {
    const shown = args.length < least ? wanted.slice(0, least) : wanted;
    const shape =
      shown.length === 0 ? name : `${name}(${shown.map((kind) => kind.replace('?', '')).join(', ')})`;
    return refuse(seat, 'condition-arguments', { name, shape }, name);
  }
  const values: (string | number)[] = [];
  for (const [i, arg] of args.entries()) {
    const value = argument(seat, name, (wanted[i] ?? '').replace('?', '') as ArgKind, arg, values);
    if (value === null) return null;
    values.push(value);
  }
  return { e: { k: 'name', name, args: values }, gives };
}

function isName(name: string): name is ConditionName {
  return Object.hasOwn(CONDITION_NAMES, name);
}

function argument(
  seat: Seat,
  name: string,
  kind: ArgKind,
  arg: jsep.Expression,
  before: readonly (string | number)[],
): string | number | null {
  const value = arg.type === 'Identifier' ? (arg as jsep.Identifier).name : (arg as jsep.Literal).value;
  if (kind === 'probability') {
    if (typeof value === 'number' && value >= 0 && value <= 1) return value;
    return refuse(seat, 'condition-arguments', { name, shape: 'chance(0.3)' }, name);
  }
  if (typeof value !== 'string')
    return refuse(seat, 'condition-arguments', { name, shape: `${name}(${kind})` }, name);
  if (kind === 'option') return checkOption(seat, String(before[0]), value);
  const spelt = kind === 'act' ? ACT_SPELLINGS : kind === 'class' ? CLASS_SPELLINGS : {};
  const french = Object.hasOwn(spelt, fold(value)) ? spelt[fold(value)] : undefined;
  checkRef(seat.ctx, kind as Kind, seat.owner, seat.field, value, value, french);
  return knownOf(seat.ctx, kind as Kind).has(value) ? value : null;
}

function checkOption(seat: Seat, owner: string, option: string): string | null {
  const known = seat.ctx.options.get(owner) ?? [];
  const { ctx, field } = seat;
  ctx.uses.push({ kind: 'draft', id: option, owner: seat.owner, field, isWithin: true, of: owner });
  if (known.includes(option)) return option;
  const kind = knownOf(seat.ctx, 'message').has(owner) ? 'option' : 'draft';
  const params = { kind, id: option, ...meant(option, known), known: known.join(', ') };
  return refuse(seat, 'unknown-id', params, option);
}

function refuse(
  seat: Seat,
  code: Parameters<typeof faultAt>[3],
  params: Record<string, string | number>,
  within?: string,
): null {
  faultAt(seat.ctx, seat.owner, seat.field, code, params, within);
  return null;
}
