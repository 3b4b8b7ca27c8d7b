import { hashText } from '../base/hash.ts';
import type { OfflineAnswer, OfflineAsk } from './asks.ts';
import type { BuiltFile } from './kept-files.ts';

/** Texts served at `home`, as a host serves them; what is `cut` does not come. */
export interface Host {
  readonly texts: Map<string, string>;
  readonly cut: Set<string>;
  readonly asked: string[];
  readonly load: typeof fetch;
  readonly files: () => BuiltFile[];
}

/** A host whose browser checks hashes, as `fetch` does in a page. */
export function aHost(home: string, texts: Readonly<Record<string, string>>): Host {
  const host = { texts: new Map(Object.entries(texts)), cut: new Set<string>(), asked: [] as string[] };
  return {
    ...host,
    files: () => [...host.texts].map(([path, text]) => [path, hashText(text)] as const),
    load: async (address, how) => {
      const path = String(address).slice(home.length);
      host.asked.push(path);
      const text = host.texts.get(path);
      if (host.cut.has(path)) throw new TypeError('Failed to fetch');
      if (text === undefined) return new Response('', { status: 404 });
      if (how?.integrity !== `sha256-${hashText(text)}`) throw new TypeError('integrity');
      return new Response(text);
    },
  };
}

/** A browser's caches, with room for so many files. */
export function someCaches(room = 1000): CacheStorage {
  const caches = new Map<string, Map<string, Response>>();
  const urlOf = (request: RequestInfo | URL) => (request instanceof Request ? request.url : String(request));
  return {
    open: async (name: string) => {
      const held = caches.get(name) ?? new Map<string, Response>();
      caches.set(name, held);
      return {
        match: async (request: RequestInfo) => held.get(urlOf(request))?.clone(),
        put: async (request: RequestInfo, response: Response) => {
          if (held.size >= room) throw new DOMException('full', 'QuotaExceededError');
          held.set(urlOf(request), response);
        },
        keys: async () => [...held.keys()].map((url) => new Request(url)),
        delete: async (request: RequestInfo) => held.delete(urlOf(request)),
      };
    },
  } as unknown as CacheStorage;
}

/** A service worker that answers at once, by `answer`. */
export class AWorker extends EventTarget {
  readonly asks: OfflineAsk[] = [];
  readonly #answer: (ask: OfflineAsk) => OfflineAnswer;

  constructor(answer: (ask: OfflineAsk) => OfflineAnswer) {
    super();
    this.#answer = answer;
  }

  postMessage(ask: OfflineAsk, [port]: readonly MessagePort[]): void {
    this.asks.push(ask);
    port?.postMessage(this.#answer(ask));
  }
}

/** A registration with the workers that it is given. */
export class ARegistration extends EventTarget {
  active: AWorker | null = null;
  waiting: AWorker | null = null;
  installing: AWorker | null = null;
}

/** What a browser offers to register them; `refuse` is thrown when it is given. */
export class AContainer extends EventTarget {
  readonly registration = new ARegistration();
  refuse: unknown = null;
  isSilent = false;

  get ready(): Promise<ARegistration> {
    return Promise.resolve(this.registration);
  }
  async register(): Promise<ARegistration | undefined> {
    if (this.refuse !== null) throw this.refuse;
    return this.isSilent ? undefined : this.registration;
  }
  async getRegistration(): Promise<ARegistration> {
    return this.registration;
  }
}
