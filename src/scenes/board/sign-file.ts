import { type FileSeal, readClassFile, withSeal } from '../../live/index.ts';

/** Longest wait for a signature, in milliseconds. D. */
const SIGN_MS = 10_000;

/**
 * The text of a class's file with the signature that the server at `place` gives; as it was where that cannot be done,
 * not in time, or where what is given is no signature: a file without one is worth more than none. Never rejects.
 */
export async function signedText(
  text: string,
  place: URL,
  token: string | null,
  { ask = fetch, ms = SIGN_MS }: { readonly ask?: typeof fetch; readonly ms?: number } = {},
): Promise<string> {
  try {
    const headers = { authorization: `Bearer ${token}` };
    const signal = AbortSignal.timeout(ms);
    const answer = await ask(place, { method: 'POST', headers, body: text, signal });
    if (!answer.ok) return text;
    const signed = withSeal(text, (await answer.json()) as FileSeal);
    return readClassFile(signed)?.unsigned === text ? signed : text;
  } catch {
    return text;
  }
}
