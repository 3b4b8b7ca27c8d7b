export type KeptTree = Readonly<Record<string, unknown>>;

/** The object that a text of any origin holds as JSON; null: it holds none. Never throws. */
export function treeIn(text: string): KeptTree | null {
  try {
    return asTree(JSON.parse(text));
  } catch {
    return null;
  }
}

/** A value as an object with keys; null for anything else, a list too. */
export function asTree(value: unknown): KeptTree | null {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as KeptTree) : null;
}

/** Whether a value may be an id: words, at most 300 units, that name nothing every object has. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= 300 && value !== '__proto__';
}
