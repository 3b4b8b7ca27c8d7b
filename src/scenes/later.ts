import { wordsReady } from '../words/apart.ts';

/** A part of the page that comes when it is first needed. */
export interface Later<T> {
  /** The part; null while it is not there. */
  readonly now: () => T | null;
  /** Has it brought, once; it rejects when it cannot be had, and may be asked again. */
  readonly bring: () => Promise<T>;
  /**
   * For a drawing: the part, or null while it comes, with a redraw once it has. What kept it away is thrown once, so that
   * the page says so; the next drawing asks again.
   */
  readonly drawn: (redraw: () => void) => T | null;
}

/** A part that `load` brings. */
export function later<T extends object>(load: () => Promise<T>): Later<T> {
  let part: T | null = null;
  let coming: Promise<T> | null = null;
  let failure: { readonly thrown: unknown } | null = null;
  const bring = (): Promise<T> => {
    coming ??= withItsWords(load).then(
      (loaded) => {
        part = loaded;
        return loaded;
      },
      (thrown: unknown) => {
        coming = null;
        throw thrown;
      },
    );
    return coming;
  };
  return {
    now: () => part,
    bring,
    drawn: (redraw) => {
      if (failure !== null) {
        const { thrown } = failure;
        failure = null;
        throw thrown;
      }
      if (part === null && coming === null)
        bring().then(redraw, (thrown: unknown) => {
          failure = { thrown };
          redraw();
        });
      return part;
    },
  };
}

/** What `load` brings, once its words are there in the language spoken. */
async function withItsWords<T>(load: () => Promise<T>): Promise<T> {
  const loaded = await load();
  await wordsReady();
  return loaded;
}
