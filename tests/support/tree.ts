/** What keeps a value from being a JSON tree: shared nodes, undefined, NaN, classes, keys like integers. */
export function faultsOfTree(root: unknown): string[] {
  const faults: string[] = [];
  const seen = new Map<object, string>();
  const walk = (value: unknown, path: string): void => {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
    if (typeof value === 'number') {
      if (!Number.isFinite(value)) faults.push(`${path} is ${value}`);
      return;
    }
    if (typeof value !== 'object') {
      faults.push(`${path} is ${typeof value}`);
      return;
    }
    const before = seen.get(value);
    if (before !== undefined) faults.push(`${path} is the same node as ${before}`);
    seen.set(value, path);
    if (Array.isArray(value)) {
      for (let i = 0; i < value.length; i++) walk(value[i], `${path}[${i}]`);
      return;
    }
    if (Object.getPrototypeOf(value) !== Object.prototype) faults.push(`${path} is no plain object`);
    for (const [key, inner] of Object.entries(value)) {
      if (/^\d+$/.test(key)) faults.push(`${path} has a key like an integer: ${key}`);
      walk(inner, `${path}.${key}`);
    }
  };
  walk(root, 'state');
  return faults;
}

/** Whether two JSON trees are equal, whatever the order of their keys. Fast, so that it can be asked every tick. */
export function sameTree(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false;
    for (let i = 0; i < a.length; i++) if (!sameTree(a[i], b[i])) return false;
    return true;
  }
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  for (const key of keys) if (!sameTree(left[key], right[key])) return false;
  return true;
}
