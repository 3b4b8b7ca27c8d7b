import type { Diagnostic } from '../../model/diagnostic.ts';
import { PROOF_CODES } from '../../model/proof.ts';

/** Whether playing found it, so that a game can show it. */
export function isOfPlay({ code }: Diagnostic): boolean {
  return Object.hasOwn(PROOF_CODES, code);
}
