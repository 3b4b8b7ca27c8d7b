import type { Lang } from '../../model/text.ts';
import { LANGS } from '../../model/text.ts';
import { valueAt } from '../../scenario/edit/index.ts';
import { ATELIER_WORDS } from '../../words/author/atelier.ts';
import { say } from '../../words/define.ts';
import type { AuthorDocument } from './author-document.ts';
import {
  fieldOfColumn,
  filterRows,
  presentRows,
  type RowField,
  type RowFilter,
  type StoryRow,
} from './present-rows.ts';
import { fieldEdits, textEdits } from './text-edits.ts';

/** A cell of the table, by its row and column. */
interface GridPlace {
  readonly key: string;
  readonly column: number;
}

/** What the table shows: `onlyStale`, the rows with a translation to review. */
interface TableFilter extends RowFilter {
  readonly onlyStale: boolean;
}

/** The table pane, and what the time pane shares with it. */
export interface TableRoom {
  readonly main: () => Lang; // language of a text without one
  readonly promised: () => readonly Lang[];
  readonly rows: () => readonly StoryRow[];
  readonly shown: () => readonly StoryRow[];
  readonly filter: () => TableFilter;
  readonly setFilter: (change: Partial<TableFilter>) => void;
  readonly active: () => GridPlace | null;
  readonly isEditing: () => boolean;
  readonly move: (place: GridPlace) => void;
  readonly setEditing: (on: boolean) => void;
  readonly write: (row: StoryRow, field: RowField, value: string) => void;
  readonly select: (file: string, path: string) => void;
  readonly selected: () => string | null; // key of a row
  /** The row whose form is open. */
  readonly form: () => StoryRow | null;
  readonly openForm: (key: string | null) => void;
  readonly addPost: () => void;
  readonly remove: (row: StoryRow) => void;
  readonly isPasting: () => boolean;
  readonly setPasting: (on: boolean) => void;
  /** Adds posts at the end of the file that holds the posts; says how many. */
  readonly addPosts: (posts: readonly Readonly<Record<string, unknown>>[]) => number;
}

/** Opens the table on a document; `isStale` tells of a thing of a file, by its path. */
export function openTable(
  document: AuthorDocument,
  isStale: (file: string, path: string) => boolean,
  draw: () => void,
): TableRoom {
  let filter: TableFilter = { list: 'all', search: '', onlyLacking: false, onlyStale: false };
  let active: GridPlace | null = null;
  let isEditing = false;
  let selected: string | null = null;
  let form: string | null = null;
  let isPasting = false;
  let made: { readonly revision: number; readonly rows: readonly StoryRow[] } | null = null;

  const head = () => document.tree(document.names()[0] ?? '')?.value ?? null;
  const main = (): Lang => (valueAt(head(), 'lang') === 'en' ? 'en' : 'fr');
  const promised = (): readonly Lang[] => {
    const langs = valueAt(head(), 'langs');
    const all = LANGS.filter((lang) => Array.isArray(langs) && langs.includes(lang));
    return all.length > 0 ? all : [main()];
  };
  const rows = () => {
    // While a text is typed its rows are those of a moment ago: they are read again at the next pause.
    if (made !== null && (made.revision === document.revision() || document.isTyping())) return made.rows;
    const trees = document.names().flatMap((name) => {
      const tree = document.tree(name);
      return tree === null ? [] : [[name, tree.value] as const];
    });
    made = { revision: document.revision(), rows: presentRows(trees, main(), promised()) };
    return made.rows;
  };
  /** The file that holds the most posts, the scenario's own when none does. */
  const fileOfPosts = () => {
    const count = (name: string) => rows().filter((row) => row.list === 'posts' && row.file === name).length;
    return document
      .names()
      .reduce((best, name) => (count(name) > count(best) ? name : best), document.names()[0] ?? '');
  };
  const unusedId = (wanted: string, taken: ReadonlySet<string>) => {
    let id = wanted;
    for (let n = 2; taken.has(id); n++) id = `${wanted}_${n}`;
    return id;
  };
  const addPosts: TableRoom['addPosts'] = (posts) => {
    const file = fileOfPosts();
    const taken = new Set(rows().map(({ id }) => id));
    const at = rows().filter((row) => row.list === 'posts' && row.file === file).length;
    const edits = posts.map((post, i) => {
      const id = unusedId(String(post.id ?? 'publication'), taken);
      taken.add(id);
      return { do: 'insert', path: 'posts', at: at + i, value: { ...post, id } } as never;
    });
    const refused = document.edit(file, edits);
    if (refused !== null) return 0;
    selected = `${file} posts[${at}]`;
    draw();
    return posts.length;
  };
  return {
    main,
    promised,
    rows,
    shown: () =>
      // With one language left there is no translation to review, and no box to leave that filter by.
      filterRows(rows(), filter).filter(
        ({ file, path }) => !filter.onlyStale || promised().length < 2 || isStale(file, path),
      ),
    filter: () => filter,
    setFilter: (change) => {
      filter = { ...filter, ...change };
      draw();
    },
    active: () => active,
    isEditing: () => isEditing,
    move: (place) => {
      active = place;
      selected = place.key;
      isEditing = false;
      draw();
    },
    setEditing: (on) => {
      isEditing = on;
      draw();
    },
    write: (row, field, value) => {
      isEditing = false;
      const name = fieldOfColumn(row.list, field);
      const tree = document.tree(row.file)?.value ?? null;
      if (name === null) return draw();
      const path = `${row.path}.${name}`;
      const edits =
        field === 'fr' || field === 'en'
          ? textEdits(tree, path, field, main(), value)
          : fieldEdits(tree, path, value.trim());
      document.edit(row.file, edits);
    },
    select: (file, path) => {
      const item = /^[a-z]+\[\d+\]/.exec(path)?.[0];
      selected = item === undefined ? null : `${file} ${item}`;
      if (selected !== null) active = { key: selected, column: 0 };
      draw();
    },
    selected: () => selected,
    form: () => rows().find(({ key }) => key === form) ?? null,
    openForm: (key) => {
      form = key;
      if (key !== null) selected = key;
      draw();
    },
    addPost: () => {
      const [person, platform] = ['people', 'platforms'].map((list) => firstId(document, list));
      const last = rows().findLast((row) => row.list === 'posts' && Number.isFinite(row.minutes));
      const word = say(ATELIER_WORDS, main(), 'toBeWritten');
      const text = promised().length > 1 ? { [main()]: word } : word;
      const added = addPosts([
        {
          id: 'publication',
          at: last?.when ?? '08:00',
          by: person ?? '',
          platform: platform ?? '',
          class: 'complaint',
          text,
        },
      ]);
      if (added > 0) {
        form = selected;
        draw();
      }
    },
    remove: (row) => {
      if (form === row.key) form = null;
      document.edit(row.file, [{ do: 'remove', path: row.path }]);
    },
    isPasting: () => isPasting,
    setPasting: (on) => {
      isPasting = on;
      draw();
    },
    addPosts,
  };
}

function firstId(document: AuthorDocument, list: string): string | undefined {
  for (const name of document.names()) {
    const id = valueAt(document.tree(name)?.value, `${list}[0].id`);
    if (typeof id === 'string') return id;
  }
  return undefined;
}
