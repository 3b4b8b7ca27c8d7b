/** Why a class does not take what it is asked. Worded in `words/codes/class-refusals.ts`. */
const CLASS_REFUSALS = [
  'class/unknown', // no such class, or it was erased
  'class/full',
  'class/locked',
  'class/bad-name', // empty, too long, or it hurts
  'class/name-taken',
  'class/bad-token', // no seat of this class
  'class/gone', // the seat left
  'class/sent-out', // whoever leads the class closed the seat
  'class/not-host',
  'class/not-yours', // another game than the seat's
  'class/observer', // an observer plays no act
  'class/no-consent', // the seat does not approve
  'class/not-started',
  'class/already-started',
  'class/ended',
  'class/malformed',
  'class/too-large', // limit: bytes
  'class/too-many', // messages a second, or acts that wait; limit
  'class/old-build', // the page is of another build: reload it
  'class/log-full', // the disk or the memory of the server
  'class/log-away', // Redis does not answer
] as const;
export type ClassRefusal = (typeof CLASS_REFUSALS)[number];
