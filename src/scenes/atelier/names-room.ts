import { fold } from '../../base/fold.ts';
import type { Plain } from '../../scenario/edit/index.ts';
import type { NamedThing, RenameRefusal } from '../../scenario/index.ts';
import type { App } from '../app.ts';
import type { AuthorDocument } from './author-document.ts';

/** A text in which the words looked for stand. */
export interface TextHit {
  readonly file: string;
  readonly path: string;
  readonly text: string;
}

/** The names pane: every name, where it is given and used; and words found in all texts. */
export interface NamesRoom {
  readonly names: () => readonly NamedThing[] | null; // null: not read yet
  readonly hasFailed: () => boolean;
  readonly search: () => string;
  readonly setSearch: (text: string) => void;
  readonly found: () => readonly NamedThing[];
  readonly hits: () => readonly TextHit[];
  readonly opened: () => string | null; // `kind id` of the name whose places are shown
  readonly open: (key: string | null) => void;
  /** Reads the names again when the texts were changed since. */
  readonly follow: () => void;
  readonly rename: (thing: NamedThing, to: string) => Promise<void>;
  readonly told: () =>
    | { readonly id: string; readonly to: string; readonly n: number }
    | RenameRefusal
    | null;
}

const MOST_HITS = 60;

/** Opens the room; names are read when they are first shown. */
export function openNames(app: () => App, document: AuthorDocument): NamesRoom {
  let names: readonly NamedThing[] | null = null;
  let readAt = -1;
  let isReading = false;
  let hasFailed = false;
  let search = '';
  let opened: string | null = null;
  let told: ReturnType<NamesRoom['told']> = null;

  const read = async () => {
    isReading = true;
    readAt = document.revision();
    try {
      const found = await app().session.workshop.names(document.files());
      if (found.ok) ({ names } = found.value);
      hasFailed = false;
    } catch (thrown) {
      console.error(thrown);
      hasFailed = true;
    }
    isReading = false;
    app().draw();
  };
  const wanted = () => fold(search.trim());
  return {
    names: () => names,
    hasFailed: () => hasFailed,
    search: () => search,
    setSearch: (text) => {
      search = text;
      app().draw();
    },
    found: () => (names ?? []).filter(({ id }) => fold(id).includes(wanted())),
    hits: () => (wanted().length < 2 ? [] : textHits(document, wanted())),
    opened: () => opened,
    open: (key) => {
      opened = key;
      told = null;
      app().draw();
    },
    follow: () => {
      if (!isReading && !document.isTyping() && readAt !== document.revision()) void read();
    },
    rename: async ({ kind, id, given, used }, to) => {
      if (to === id) return;
      const found = await app().session.workshop.names(document.files(), { kind, id, to });
      if (found.ok) {
        document.replace(found.value.files);
        names = found.value.names;
        readAt = document.revision();
        opened = `${kind} ${to}`;
        told = { id, to, n: given.length + used.length };
      } else told = found.error;
      app().draw();
    },
    told: () => told,
  };
}

/** Texts that hold the words, in the order they are written. */
function textHits(document: AuthorDocument, wanted: string): readonly TextHit[] {
  const hits: TextHit[] = [];
  const walk = (file: string, value: Plain, path: string): void => {
    if (hits.length >= MOST_HITS) return;
    if (typeof value === 'string') {
      if (fold(value).includes(wanted)) hits.push({ file, path, text: value });
    } else if (Array.isArray(value)) {
      for (const [i, one] of value.entries()) walk(file, one as Plain, `${path}[${i}]`);
    } else if (typeof value === 'object' && value !== null)
      for (const [key, one] of Object.entries(value))
        walk(file, one as Plain, path === '' ? key : `${path}.${key}`);
  };
  for (const file of document.names()) walk(file, document.tree(file)?.value ?? null, '');
  return hits;
}
