import { err, ok, type Result } from '../base/result.ts';
import type { Scenario } from '../model/scenario.ts';
import { decodeRecord } from '../record/index.ts';
import type { KeptElsewhere } from '../session/index.ts';

/** What a platform keeps of a game: five short fields, then its code. */
const VERSION = '1';
const SEPARATOR = ';';
/** Longest head before a code (characters); the code gets the rest of the room. A token has 40 at most. */
export const HEAD_ROOM = 70;
const MOST_TOKEN = 40;

/** A game that a platform gives back. */
export interface GivenBack extends KeptElsewhere {
  readonly isOver: boolean;
}

/** The line for a platform. `code`: of the game, made by `fitCode`. */
export function keptLine(
  { token, writingLeft, coachLeft }: KeptElsewhere,
  isOver: boolean,
  code: string,
): string {
  const left = writingLeft === null ? '' : String(Math.floor(writingLeft));
  return [VERSION, token.slice(0, MOST_TOKEN), left, String(coachLeft), isOver ? '1' : '0', code].join(
    SEPARATOR,
  );
}

/** The game in a line, whoever wrote it; `none`: the line is empty, or of another scenario; `unread`: it cannot be read. */
export function readKeptLine(line: string, scenario: Scenario): Result<GivenBack, 'none' | 'unread'> {
  if (line.trim() === '') return err('none');
  const [version, token = '', left = '', coach = '', over = '', ...code] = line.trim().split(SEPARATOR);
  const decoded = version === VERSION ? decodeRecord(code.join(SEPARATOR)) : null;
  if (decoded === null || !decoded.ok || !isToken(token)) return err('unread');
  if (decoded.value.scenario.id !== scenario.id) return err('none');
  return ok({
    record: decoded.value,
    token,
    writingLeft: /^\d{1,5}$/.test(left) ? Number(left) : null,
    coachLeft: /^\d$/.test(coach) ? Number(coach) : 0,
    isOver: over === '1',
  });
}

/** The name of the game in a line; '' when there is none. */
export function gameOfKept(line: string): string {
  const [version, token = ''] = line.trim().split(SEPARATOR);
  return version === VERSION && isToken(token) ? token : '';
}

/** As the session makes them: a name in a key of what this machine keeps. */
function isToken(token: string): boolean {
  return /^[A-Za-z0-9.]{1,40}$/.test(token);
}
