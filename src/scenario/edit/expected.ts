import { never } from '../../base/result.ts';
import { type Plain, type Step, stepsOf } from './author-tree.ts';

/** One change to a file, at a path of it such as `posts[3].text.fr`. */
export type Edit =
  | { readonly do: 'set'; readonly path: string; readonly value: Plain }
  | { readonly do: 'remove'; readonly path: string } // a field, or an item of a list
  | { readonly do: 'insert'; readonly path: string; readonly at: number; readonly value: Plain } // path of the list
  | { readonly do: 'move'; readonly path: string; readonly from: number; readonly to: number };

/** What a file is to say once an edit is made. */
export function expectedAfter(value: Plain, edit: Edit): Plain {
  return changed(value, stepsOf(edit.path), (old) => {
    switch (edit.do) {
      case 'set':
        return edit.value;
      case 'remove':
        return undefined;
      case 'insert': {
        const list = Array.isArray(old) ? [...old] : [];
        list.splice(Math.max(0, edit.at), 0, edit.value);
        return list;
      }
      case 'move': {
        const list = Array.isArray(old) ? [...old] : [];
        list.splice(edit.to, 0, ...list.splice(edit.from, 1));
        return list;
      }
      default:
        return never(edit);
    }
  }) as Plain;
}

type Change = (old: Plain | undefined) => Plain | undefined;

function changed(tree: Plain | undefined, steps: readonly Step[], change: Change): Plain | undefined {
  const [step, ...rest] = steps;
  if (step === undefined) return change(tree);
  if (typeof step === 'number') {
    const list: Plain[] = Array.isArray(tree) ? [...tree] : [];
    const next = changed(list[step], rest, change);
    if (next === undefined) list.splice(step, 1);
    else list[step] = next;
    return list;
  }
  const map: Record<string, Plain> = isMapping(tree) ? { ...tree } : {};
  const next = changed(map[step], rest, change);
  if (next === undefined) delete map[step];
  else map[step] = next;
  return map;
}

function isMapping(tree: Plain | undefined): tree is { readonly [key: string]: Plain } {
  return typeof tree === 'object' && tree !== null && !Array.isArray(tree);
}

/** Whether two values are the same, whatever the order of their fields. */
export function isSamePlain(a: Plain | undefined, b: Plain | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [keys, others] = [Object.keys(a), Object.keys(b)];
  return (
    Array.isArray(a) === Array.isArray(b) &&
    keys.length === others.length &&
    keys.every((key) => isSamePlain(Reflect.get(a, key) as Plain, Reflect.get(b, key) as Plain | undefined))
  );
}
