import type { Plugin } from 'vite';

const HAIR = /[\\/]@dicebear[\\/]lorelei[\\/]lib[\\/]components[\\/]hair\.js$/;
const STYLE = /[\\/]@dicebear[\\/]lorelei[\\/]lib[\\/]index\.js$/;
const ONE = /\?hair=(\w+)$/;

/**
 * The faces' hair, which is more than half of what draws them, apart from the rest and each style from the others: a face
 * brings the one it wears (`bringHair`, called by `ui/look/face.ts`). While developing, all of it comes at once.
 */
export function hairApart(): Plugin {
  const styles = new Map<string, string>();
  return {
    name: 'hair-apart',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (ONE.test(id) ? id : null),
    load(id) {
      const [, name] = ONE.exec(id) ?? [];
      if (name === undefined) return null;
      return { code: `import { escape } from '@dicebear/core';\nexport const draw = ${styles.get(name)};` };
    },
    transform(code, id) {
      if (STYLE.test(id))
        return { code: `${code}\nexport { bringHair } from './components/hair.js';`, map: null };
      if (!HAIR.test(id)) return null;
      for (const [name, draw] of hairStyles(code)) styles.set(name, draw);
      const imports = [...styles.keys()].map(
        (name) => `${name}: () => import(${JSON.stringify(`${id}?hair=${name}`)})`,
      );
      return {
        code: `const drawn = {};
const parts = { ${imports.join(', ')} };
export const hair = Object.fromEntries(
  Object.keys(parts).map((name) => [name, (components, colors) => drawn[name]?.(components, colors) ?? '']),
);
/** Brings a style of hair; a name that is none brings nothing. */
export async function bringHair(name) {
  if (Object.hasOwn(parts, name)) drawn[name] ??= (await parts[name]()).draw;
}`,
        map: null,
      };
    },
  };
}

/** Each style of hair and the text of the function that draws it, from the source of them all. */
export function hairStyles(code: string): [name: string, draw: string][] {
  return [...code.matchAll(/^ {4}(variant\d+): (\(components, colors\) => .+),$/gm)].map(([, name, draw]) => [
    name as string,
    draw as string,
  ]);
}
