import { fromBase64Url } from '../../base/base64.ts';
import { type ReadClassFile, sealedText } from '../../live/index.ts';

/** A class's file that was handed in, and what its signature is worth here. */
export interface SeenClassFile {
  readonly file: string;
  readonly code: string;
  readonly by: string; // fingerprint of the key; '' none
  readonly standing: SealStanding;
}

/**
 * `known`: by a laptop whose file was opened here before. `first`: by one not seen before, and remembered now. `unsigned`:
 * by nobody. `changed`: not the text that was signed. `unchecked`: this browser, or this address, cannot tell.
 */
export type SealStanding = 'known' | 'first' | 'unsigned' | 'changed' | 'unchecked';

/** The keys that this machine has seen. */
export interface SeenKeys {
  readonly has: (key: string) => boolean;
  readonly add: (key: string) => void;
}

/** What the signature of a class's file is worth on this machine; a sound one of a new key is remembered. */
export async function sealStanding(
  { seal, unsigned }: Pick<ReadClassFile, 'seal' | 'unsigned'>,
  keys: SeenKeys,
  subtle: Pick<SubtleCrypto, 'importKey' | 'verify'> | null = globalThis.crypto?.subtle ?? null, // missing at an http address
): Promise<SealStanding> {
  if (seal === null) return 'unsigned';
  if (subtle === null) return 'unchecked';
  const [by, signature] = [fromBase64Url(seal.by), fromBase64Url(seal.signature)];
  if (by === null || signature === null) return 'changed';
  let isSound: boolean;
  try {
    const key = await subtle.importKey('raw', new Uint8Array(by), 'Ed25519', false, ['verify']);
    const text = new TextEncoder().encode(sealedText(unsigned));
    isSound = await subtle.verify('Ed25519', key, new Uint8Array(signature), text);
  } catch {
    return 'unchecked'; // no Ed25519 in this browser
  }
  if (!isSound) return 'changed';
  if (keys.has(seal.by)) return 'known';
  keys.add(seal.by);
  return 'first';
}

const PLACE = 'avis-de-tempete/class-keys';
const MOST_KEYS = 200;

/** The keys kept on this machine; `isKept` false: they last as long as the page. */
export function seenKeys(isKept: () => boolean): SeenKeys {
  const here = new Set<string>();
  const stored = (): string[] => {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(PLACE) ?? '[]');
      return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
    } catch {
      return [];
    }
  };
  return {
    has: (key) => here.has(key) || stored().includes(key),
    add: (key) => {
      here.add(key);
      if (!isKept()) return;
      try {
        localStorage.setItem(PLACE, JSON.stringify([...stored(), key].slice(-MOST_KEYS)));
      } catch {
        // Storage may be forbidden or full: the key then lasts as long as the page.
      }
    },
  };
}
