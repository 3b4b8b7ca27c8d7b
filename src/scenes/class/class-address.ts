import { readCode } from '../../live/index.ts';

/** What an address says of a class. A seat: `#/class/CODE`, or `#/class` to type the code. A board: `#/board/CODE/TOKEN`. */
export type ClassAddress =
  | { readonly kind: 'seat'; readonly code: string | null }
  | { readonly kind: 'board'; readonly code: string; readonly token: string | null };

/** Reads the fragment of an address; null when it is of no class. */
export function classAddress(hash: string): ClassAddress | null {
  const [, room, typed = '', token = ''] =
    /^#\/(class|board)(?:\/([^/]*))?(?:\/([^/]*))?\/?$/.exec(hash) ?? [];
  const code = readCode(typed);
  if (room === 'class') return { kind: 'seat', code };
  if (room !== 'board') return null;
  if (code === null) return { kind: 'seat', code };
  return { kind: 'board', code, token: /^[\w.-]{8,80}$/.test(token) ? token : null };
}
