import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { type FileSeal, type LogEntry, readClassFile, sealedText } from '../live/index.ts';

/** A key to sign the files of classes with (Ed25519, PEM): one for each place where classes are kept. */
export function newSigningKey(): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  return String(privateKey.export({ type: 'pkcs8', format: 'pem' }));
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
  const isOurs = entries.every((entry, i) => JSON.stringify(entry) === JSON.stringify(kept[i]));
  if (entries.length === 0 || !isOurs) return null;
  const signature = sign(null, Buffer.from(sealedText(text)), createPrivateKey(key)).toString('base64url');
  return { by: publicHalf(key), signature };
}
