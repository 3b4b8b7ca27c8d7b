import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import {
  type FileSeal,
  foldEntry,
  type LogEntry,
  openClass,
  readClassFile,
  sealedText,
} from '../live/index.ts';

/** A key to sign the files of classes with (Ed25519, PEM): one for each place where classes are kept. */
export function newSigningKey(): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  return String(privateKey.export({ type: 'pkcs8', format: 'pem' }));
}

/** Whether a text is such a key. Never throws. */
export function isSigningKey(text: string): boolean {
  try {
    return createPrivateKey(text).asymmetricKeyType === 'ed25519';
  } catch {
    return false;
  }
}

/** The public half of a key, as its files bear it: 32 bytes in base64url. */
export function publicHalf(key: string): string {
  return createPublicKey(createPrivateKey(key)).export({ format: 'jwk' }).x ?? '';
}

/**
 * Signs the file of a class. It says that this key saw that text, and that its log is the one kept here, from its first entry on; the games in it
 * are for whoever opens it to play again.
 * @returns null when the text is no file of that class, or tells another log
 */
export function signClassFile(
  key: string,
  code: string,
  text: string,
  kept: readonly LogEntry[],
): FileSeal | null {
  const file = readClassFile(text);
  if (file === null || file.code !== code || file.seal !== null) return null;
  const { entries } = JSON.parse(text) as { entries?: unknown };
  if (!Array.isArray(entries)) return null;
  const taken = takenOf(kept);
  const isOurs = entries.every((entry, i) => JSON.stringify(entry) === JSON.stringify(taken[i]));
  if (entries.length === 0 || !isOurs) return null;
  const signature = sign(null, Buffer.from(sealedText(text)), createPrivateKey(key)).toString('base64url');
  return { by: publicHalf(key), signature };
}

/** The entries that the class took in: those against its rules stand in the log and are told to nobody. */
function takenOf(kept: readonly LogEntry[]): LogEntry[] {
  let state = openClass(kept[0]);
  if (state === null) return [];
  const taken = kept.slice(0, 1);
  for (const entry of kept.slice(1)) {
    const folded = foldEntry(state, entry);
    state = folded.state;
    if (folded.isTaken) taken.push(entry);
  }
  return taken;
}
