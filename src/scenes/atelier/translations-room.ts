import {
  type AgreedTexts,
  renditionsOf,
  reviewRenditions,
  type StaleText,
} from '../../scenario/edit/index.ts';
import type { App } from '../app.ts';
import type { Checked } from '../library.ts';
import type { AuthorDocument } from './author-document.ts';

/** Texts of which one language changed and the other did not follow; kept on this device from one visit to the next. */
export interface TranslationsRoom {
  readonly stale: () => readonly StaleText[];
  /** The one at a path of a file; null: both languages say the same, or it is not in both. */
  readonly at: (file: string, path: string) => StaleText | null;
  /** Whether a thing or anything in it is stale. */
  readonly within: (file: string, path: string) => boolean;
  /** The other language is still right as it is. */
  readonly settle: (text: StaleText) => void;
  readonly settled: () => StaleText | null; // the last one
  readonly unsettle: () => void;
}

/** Opens the room: what the device keeps of this scenario, else the texts as they are now, is where both say the same. */
export function openTranslations(
  app: () => App,
  document: AuthorDocument,
  checked: () => Checked | null,
): TranslationsRoom {
  let agreed: AgreedTexts | null = null; // null: not read yet
  let kept = ''; // as the device has it
  let keptFor: string | undefined; // the scenario it has it of
  let settled: StaleText | null = null;
  let made: { readonly revision: number; readonly stale: readonly StaleText[] } | null = null;

  const texts = () =>
    document.names().flatMap((name) => renditionsOf(name, document.tree(name)?.value ?? null));
  const atOpening = reviewRenditions(texts(), {}).agreed;

  /** A file that cannot be read now has its texts still: only the rest is looked at, and nothing is forgotten. */
  const review = () => {
    if (agreed === null) return [];
    if (made !== null && (made.revision === document.revision() || document.isTyping())) {
      if (checked()?.keptAs !== keptFor) keep(agreed); // its first change, once checked, gave the scenario a place here
      return made.stale;
    }
    const found = reviewRenditions(texts(), agreed);
    agreed = found.agreed;
    made = { revision: document.revision(), stale: found.stale };
    keep(agreed);
    return made.stale;
  };
  const keep = (all: AgreedTexts) => {
    const id = checked()?.keptAs;
    keptFor = id;
    if (id === undefined) return; // a story that comes with the game is kept once it is changed
    const text = `${id} ${JSON.stringify(all)}`;
    if (text === kept) return;
    kept = text;
    app().session.translations.keep(id, all).catch(console.error);
  };
  const agree = (key: string, pair: readonly [string, string]) => {
    agreed = { ...agreed, [key]: pair };
    made = null;
    app().draw();
  };
  const open = async () => {
    const id = checked()?.keptAs;
    agreed = (id === undefined ? null : await app().session.translations.read(id)) ?? atOpening;
    app().draw();
  };
  open().catch(console.error);
  return {
    stale: review,
    at: (file, path) => review().find((text) => text.file === file && text.path === path) ?? null,
    within: (file, path) =>
      review().some((text) => text.file === file && (text.path.startsWith(`${path}.`) || text.path === path)),
    settle: (text) => {
      settled = text;
      agree(text.key, [text.fr, text.en]);
    },
    settled: () => settled,
    unsettle: () => {
      if (settled === null) return;
      const { key, behind, before, fr, en } = settled;
      settled = null;
      agree(key, behind === 'en' ? [before, en] : [fr, before]);
    },
  };
}
