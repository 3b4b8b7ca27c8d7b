import { createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

const TOKEN_BYTES = 16; // 128 bits

/** What the tokens of a class are made with; it never leaves the servers. */
export function newSecret(): string {
  return randomBytes(32).toString('hex');
}

/** The token of a seat, or of HOST: any process that has the secret makes the same. */
export function tokenOf(secret: string, code: string, who: string): string {
  const proof = createHmac('sha256', secret).update(`${code}/${who}`).digest().subarray(0, TOKEN_BYTES);
  return `${who}.${proof.toString('base64url')}`;
}

/** Whose token it is; null when it is none of this class. */
export function whoHas(token: string, secret: string, code: string): string | null {
  const who = token.slice(0, token.indexOf('.'));
  const [given, right] = [Buffer.from(token), Buffer.from(tokenOf(secret, code, who))];
  return given.length === right.length && timingSafeEqual(given, right) ? who : null;
}

/** An id that no other process draws. `letter`: what it begins with. */
export function newId(letter: string): string {
  return `${letter}${randomBytes(6).toString('hex')}`;
}

/** A whole number from 0 to below `n`. */
export function drawInt(n: number): number {
  return randomInt(n);
}
