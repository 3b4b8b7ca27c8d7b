import { fold } from '../base/fold.ts';

/** Fields that hold the id of a person or of a service. */
const REFERENCES: ReadonlySet<string> = new Set(['by', 'about', 'from', 'person', 'ask']);

/**
 * The id of the one person or service of these files whose name an author wrote where its id is wanted: in full, or one
 * word of it. Null when there is none, or several.
 */
export function idNamed(files: readonly unknown[], field: string, said: string): string | null {
  if (!REFERENCES.has(field.replace(/\[\d+\]$/, '')) || said.length > 120) return null;
  const wanted = plain(said);
  const all = files.flatMap((file) => [...namesIn(file, 'people'), ...namesIn(file, 'services')]);
  const whole = all.filter(({ name }) => name === wanted);
  const found = whole.length > 0 ? whole : all.filter(({ name }) => name.split(' ').includes(wanted));
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}

function namesIn(file: unknown, section: string): { id: string; name: string }[] {
  const list = own(file, section);
  if (!Array.isArray(list)) return [];
  return list.flatMap((one) => {
    const id = own(one, 'id');
    const name = own(one, 'name');
    if (typeof id !== 'string') return [];
    return [name, own(name, 'fr'), own(name, 'en')].flatMap((said) =>
      typeof said === 'string' ? [{ id, name: plain(said) }] : [],
    );
  });
}

function plain(name: string): string {
  return fold(name).trim().replace(/\s+/g, ' ');
}

function own(tree: unknown, key: string): unknown {
  return typeof tree === 'object' && tree !== null && Object.hasOwn(tree, key)
    ? Reflect.get(tree, key)
    : undefined;
}
