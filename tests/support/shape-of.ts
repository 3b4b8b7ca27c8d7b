/**
 * The shape of JSON trees: every path that one of them has, with the types found there, sorted. A record is told by its
 * fields alone.
 * @param keyed paths whose keys are ids or codes: told once, as `*`
 */
export function shapeOf(trees: readonly unknown[], keyed: readonly string[] = []): string[] {
  const found = new Map<string, Set<string>>();
  const note = (path: string, type: string) => found.set(path, (found.get(path) ?? new Set()).add(type));
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      note(path, 'list');
      for (const one of value) walk(one, `${path}[]`);
    } else if (typeof value === 'object' && value !== null) {
      note(path, 'record');
      for (const [key, inner] of Object.entries(value))
        if (inner !== undefined) walk(inner, `${path}.${keyed.includes(path) ? '*' : key}`);
    } else note(path, value === null ? 'null' : typeof value);
  };
  for (const tree of trees) walk(tree, '');
  return [...found]
    .map(([path, types]) => `${path.slice(1)}: ${[...types].sort().join(' | ')}`)
    .filter((line) => !line.endsWith(': record'))
    .sort();
}
