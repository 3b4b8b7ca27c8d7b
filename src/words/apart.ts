import type { Lang } from '../model/text.ts';
import type { Phrase } from './define.ts';

type Table = Readonly<Record<string, Phrase>>;

/** A set of catalogues whose English loads apart. `coming` null: it has not been asked for, or could not be had. */
interface Area {
  readonly load: () => Promise<unknown>;
  isThere: boolean;
  coming: Promise<void> | null;
}

const AREAS = new Map<string, Area>();
const ENGLISH = new Map<string, Table>();
let spoken: Lang = 'fr';
let tell: () => void = () => {};

/**
 * A catalogue whose English is in another file: what the build of the page makes of `defineWords` (`vite.words.ts`). Until
 * its English is there it speaks French, asks for the English and has the page drawn again.
 * @public
 */
export function apart(name: string, key: string, fr: Table, load: () => Promise<unknown>) {
  if (!AREAS.has(name)) AREAS.set(name, { load, isThere: false, coming: null });
  return {
    fr,
    get en(): Table {
      const table = ENGLISH.get(key);
      if (table !== undefined) return table;
      bring(name).then(tell, () => {}); // the next drawing asks again
      return fr;
    },
  };
}

/**
 * The other side of `apart`: keeps the English of a catalogue, in the file that holds it.
 * @public
 */
export function keepEnglish(key: string, en: Table) {
  ENGLISH.set(key, en);
  return { fr: en, en };
}

/**
 * Speaks in a language from now on: resolves once every word of it that the page may be asked for is there. It rejects when
 * some cannot be had, and may be asked again. Where nothing loads apart it resolves at once.
 */
export async function wordsIn(lang: Lang): Promise<void> {
  spoken = lang;
  await wordsReady();
}

/** The same for the words of parts that have come since, in the language spoken. */
export async function wordsReady(): Promise<void> {
  if (spoken === 'en') await Promise.all([...AREAS.keys()].map(bring));
}

/** Names what draws the page again, when words came that it was drawn without. */
export function onWords(listener: () => void): void {
  tell = listener;
}

async function bring(name: string): Promise<void> {
  const area = AREAS.get(name);
  if (area === undefined || area.isThere) return;
  area.coming ??= area.load().then(
    () => {
      area.isThere = true;
    },
    (thrown: unknown) => {
      area.coming = null;
      throw thrown;
    },
  );
  await area.coming;
}
