import { fieldWords } from '../base/field-words.ts';
import { err, ok, type Result } from '../base/result.ts';
import { MODES, type Mode } from '../model/codes.ts';
import { DRILL_NAMES, type DrillName } from '../model/drill.ts';
import { ACCOMMODATIONS, type Accommodation } from '../session/index.ts';

/** What an instructor sets for whoever opens a link or a page. */
export interface Assignment {
  readonly story: string; // id of a story that comes with the game; '': `code` holds the scenario
  readonly code: string; // a packed scenario; '' with `story`
  readonly mode: Mode;
  readonly seed: string; // '': the scenario's own
  readonly time: Accommodation;
  readonly writeFirst: boolean;
  readonly group: string;
  readonly rubric: string; // a packed rubric file; '': the scenario's own
  readonly drills: readonly DrillName[]; // to be done instead of a game; none: a game
}

const ID = /^[a-z0-9][a-z0-9-]{0,79}$/;
const CODE = /^AS\d{1,6}\.[A-Za-z0-9_-]+$/;

/** Whether an assignment locks mode, seed and rubric for whoever opens it: an assessment does. */
export function isLocked({ mode }: Pick<Assignment, 'mode'>): boolean {
  return mode === 'evaluation';
}

/**
 * An assignment as the fragment of an address, without its `#`. It holds letters, digits and `. - _ ~ % & =` only, so
 * that nothing written by somebody is taken for markup, or for another part of the address.
 */
export function assignmentText(assignment: Assignment): string {
  const { story, code, mode, seed, time, writeFirst, group, rubric, drills } = assignment;
  const isGame = drills.length === 0;
  const parts: readonly (readonly [name: string, value: string])[] = [
    story === '' ? ['s', code] : ['story', story],
    ['drills', drills.join('.')],
    ['mode', isGame ? mode : ''],
    ['seed', seed],
    ['time', time === 1 || !isGame ? '' : String(time)],
    ['drafts', writeFirst && isGame ? 'on-request' : ''],
    ['group', group],
    ['rubric', isGame ? rubric : ''],
  ];
  return parts
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${escaped(value)}`)
    .join('&');
}

/**
 * The assignment in the text of a link or of its fragment. Null: the text holds none, which is also so of a link that only
 * carries a scenario. The error is a link that was cut or changed. Never throws.
 */
export function readAssignment(text: string): Result<Assignment, 'broken'> | null {
  const fragment = /^[^#\s]*#(\S+)$/.exec(text.trim())?.[1];
  if (fragment === undefined) return null;
  const parts = new Map<string, string>();
  for (const part of fragment.split('&')) {
    const [, name, value] = /^([a-z]+)=(.*)$/s.exec(part) ?? [];
    if (name !== undefined && value !== undefined) parts.set(name, plain(value));
  }
  const of = (name: string) => parts.get(name) ?? '';
  if (!['mode', 'story', 'drills'].some((name) => parts.has(name))) return null;
  const asked = parts.has('drills') ? of('drills').split('.') : [];
  const drills = DRILL_NAMES.filter((name) => asked.includes(name));
  const isDrills = asked.length > 0;
  const mode = MODES.find((one) => one === (isDrills ? 'entrainement' : of('mode')));
  const time = ACCOMMODATIONS.find((one) => String(one) === (of('time') || '1'));
  const isWhole = of('story') === '' ? CODE.test(of('s')) : ID.test(of('story')) && of('s') === '';
  const isRubric = of('rubric') === '' || CODE.test(of('rubric'));
  if (isDrills && drills.length < asked.length) return err('broken');
  if (mode === undefined || time === undefined || !isWhole || !isRubric) return err('broken');
  return ok({
    story: of('story'),
    code: of('s'),
    mode,
    seed: fieldWords(of('seed')),
    time,
    writeFirst: of('drafts') === 'on-request',
    group: fieldWords(of('group')),
    rubric: of('rubric'),
    drills,
  });
}

function escaped(value: string): string {
  return encodeURIComponent(value.replace(/\p{Cs}/gu, '')).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
}

function plain(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
