/** A file of the built game, as the service worker keeps it: its path under the game's address, and its SHA-256. */
export type BuiltFile = readonly [path: string, sha256: string];

/** Where the files of one version of the game are kept; a file that did not change is the same in the next version. */
export interface KeptFiles {
  /** The file that an address asks for, its query and fragment apart; null when it is none of the game. */
  readonly at: (address: string) => BuiltFile | null;
  /** What is kept of a file, or null. */
  readonly get: (file: BuiltFile) => Promise<Response | null>;
  /**
   * Keeps what is missing of the files that `isWanted` chooses, in their order. It rejects with the first file that does
   * not come whole and unchanged, or for which there is no room; those before it stay kept.
   */
  readonly keep: (isWanted?: (file: BuiltFile) => boolean) => Promise<void>;
  readonly count: () => Promise<{ readonly kept: number; readonly of: number }>;
  /** Removes what no file of this version needs. */
  readonly clean: () => Promise<void>;
}

/** The page itself comes last: where it is kept, all that it needs to start is kept too. */
const PAGE = 'index.html';
const AT_ONCE = 4; // files asked for together

/** Opens what is kept of `files` in this browser, for the copy of the game at `home`, an address that ends in `/`. */
export function keptFiles(
  files: readonly BuiltFile[],
  home: string,
  memory: CacheStorage,
  load: typeof fetch,
): KeptFiles {
  const name = `avis-de-tempete ${home}`; // several copies may live at one host
  const open = () => memory.open(name);
  const ordered = [...files].sort(([a], [b]) => Number(a === PAGE) - Number(b === PAGE));
  const byAddress = new Map(ordered.map((file) => [new URL(file[0], home).href, file]));
  const page = byAddress.get(new URL(PAGE, home).href);
  if (page !== undefined) byAddress.set(home, page);
  const keyOf = ([path, sha256]: BuiltFile) => `${new URL(path, home).href}?is=${encodeURIComponent(sha256)}`;
  const keptKeys = async () => new Set((await (await open()).keys()).map(({ url }) => url));

  const keepOne = async (file: BuiltFile): Promise<void> => {
    const [path, sha256] = file;
    // The browser checks the hash: neither a file cut short nor the page of a hotel's network is kept in its place.
    const answer = await load(new URL(path, home), { integrity: `sha256-${sha256}`, cache: 'no-cache' });
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    await (await open()).put(keyOf(file), await unredirected(answer));
  };
  return {
    at: (address) => {
      const url = new URL(address);
      return byAddress.get(url.origin + url.pathname) ?? null;
    },
    get: async (file) => (await (await open()).match(keyOf(file))) ?? null,
    keep: async (isWanted = () => true) => {
      const there = await keptKeys();
      const missing = ordered.filter((file) => isWanted(file) && !there.has(keyOf(file)));
      const isLast = missing.at(-1)?.[0] === PAGE;
      const before = isLast ? missing.slice(0, -1) : missing;
      for (let i = 0; i < before.length; i += AT_ONCE)
        await Promise.all(before.slice(i, i + AT_ONCE).map(keepOne));
      if (isLast) await keepOne(missing.at(-1) as BuiltFile);
    },
    count: async () => {
      const there = await keptKeys();
      return { kept: files.filter((file) => there.has(keyOf(file))).length, of: files.length };
    },
    clean: async () => {
      const cache = await open();
      const needed = new Set(files.map(keyOf));
      for (const request of await cache.keys()) if (!needed.has(request.url)) await cache.delete(request);
    },
  };
}

/** A browser shows no page that came by a redirection; some hosts send `index.html` to `/`. */
async function unredirected(answer: Response): Promise<Response> {
  if (!answer.redirected) return answer;
  return new Response(await answer.blob(), { headers: answer.headers });
}
