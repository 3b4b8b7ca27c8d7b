/** The object that a platform puts into a page around ours; its functions are found by name when they are called. */
export type ScormApi = Readonly<Record<string, unknown>>;

/** As much of a window as the search needs. */
export interface SearchedWindow {
  readonly parent: SearchedWindow | null;
  readonly opener?: SearchedWindow | null;
}

/** What was found, and whether a frame kept the page from looking. */
export interface FoundApi {
  readonly api: ScormApi | null;
  readonly isFenced: boolean;
}

const MOST_FRAMES = 20; // one in another

/** Looks for `API` or `API_1484_11` up the frames around the page, then in the window that opened it and its frames. */
export function findScorm(page: SearchedWindow, name: 'API' | 'API_1484_11'): FoundApi {
  const around = searchUp(page, name);
  if (around.api !== null) return around;
  let opener: SearchedWindow | null = null;
  try {
    opener = topOf(page).opener ?? page.opener ?? null;
  } catch {
    return { api: null, isFenced: true };
  }
  if (opener === null) return around;
  const beyond = searchUp(opener, name);
  return { api: beyond.api, isFenced: around.isFenced || beyond.isFenced };
}

function searchUp(from: SearchedWindow, name: string): FoundApi {
  let one: SearchedWindow | null = from;
  try {
    for (let i = 0; one !== null && i < MOST_FRAMES; i++) {
      const found = (one as unknown as Record<string, unknown>)[name];
      if (found !== null && typeof found === 'object') return { api: found as ScormApi, isFenced: false };
      if (one.parent === one) break;
      one = one.parent;
    }
  } catch {
    return { api: null, isFenced: true }; // a frame of another origin, or one without an origin
  }
  return { api: null, isFenced: false };
}

function topOf(page: SearchedWindow): SearchedWindow {
  let top = page;
  for (let i = 0; i < MOST_FRAMES && top.parent !== null && top.parent !== top; i++) top = top.parent;
  return top;
}
