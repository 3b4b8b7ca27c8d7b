import type { Diagnostic } from '../model/diagnostic.ts';

type Code = Diagnostic['code'];

/** A fault on the left adds nothing when one on the right is reported of the same thing. */
const OF_THE_SAME_THING: Readonly<Partial<Record<Code, readonly Code[]>>> = {
  'never-comes': ['bad-hour', 'wrong-type', 'hour-outside'],
  'answer-before-post': ['duplicate-id'],
  'draft-lengths': ['text-over-limit', 'text-empty'],
  'text-repeated': ['duplicate-id'],
  'beat-without-cause': ['bad-hour', 'wrong-type'],
  'beat-never-fires': ['beat-unreachable', 'condition-never'],
  'fact-unlearnable': ['wrong-type', 'missing-field', 'bad-duration'],
  'fact-never-learned': ['fact-unlearnable', 'condition-never', 'when-never-held'],
  'offer-never-made': ['condition-never'],
  'when-never-held': ['condition-never', 'never-comes'],
  'ending-not-reached': ['condition-never'],
  'after-last-quart': ['hour-outside'],
  'promise-unkeepable': ['promise-too-late', 'hour-outside', 'bad-duration'],
  'promise-broken': ['promise-unkeepable', 'kept-by-nothing'],
};

/** Faults of time, which mean nothing while it is not known when the run starts or ends. */
const OF_TIME: readonly Code[] = [
  'hour-outside',
  'window-empty',
  'quart-overlap',
  'promise-too-late',
  'promise-unkeepable',
  'after-last-quart',
  'minutes-off',
  'states-too-soon',
  'states-too-late',
];

/**
 * The faults of a list that are mistakes of their own: an author who mends these has mended the others, which are
 * left out. `told` is what the reader sees besides the list. Order is kept.
 */
export function withoutRepeats(
  list: readonly Diagnostic[],
  told: readonly Diagnostic[] = [],
): readonly Diagnostic[] {
  const all = [...list, ...told];
  const isTimeless = all.some((d) => (d.path === 'start' || d.path === 'duration') && d.severity === 'error');
  const hasFaultyEnding = all.some(
    (d) => /^debrief\.endings\[\d+\]\.when/.test(d.path) && d.severity === 'error',
  );
  return list.filter((d) => {
    if (isTimeless && OF_TIME.includes(d.code) && d.path !== 'start' && d.path !== 'duration') return false;
    if (d.code === 'minutes-off' && all.some(({ path }) => /^(?:quarts|tick|start|duration)\b/.test(path)))
      return false;
    if (hasFaultyEnding && d.code === 'ending-hidden') return false;
    if (d.code === 'never-comes' && all.some((one) => isMisnamed(one, d.params.id))) return false;
    if (d.code === 'missing-translation' && all.some((one) => isWithin(one, d))) return false;
    if (all.some((one) => isMisspeltField(one, d))) return false;
    const causes = OF_THE_SAME_THING[d.code];
    if (causes === undefined) return true;
    const thing = thingOf(d.path);
    return !all.some(
      (one) => one.file === d.file && causes.includes(one.code) && thingOf(one.path) === thing,
    );
  });
}

/** Whether a fault says that a name was probably meant to be this one. */
function isMisnamed({ code, params }: Diagnostic, id: unknown): boolean {
  return code === 'unknown-id' && params.suggestion === id;
}

/** Whether a fault is inside what another says is missing: `text.en` is written, and cannot be read. */
function isWithin(one: Diagnostic, { file, path, params }: Diagnostic): boolean {
  const inner = `${path}.${params.lang}`;
  return (
    one.file === file && (one.path === inner || (one.code === 'unknown-field' && one.path.startsWith(inner)))
  );
}

/** Fields whose absence is reported of the item as a whole. */
const FIELDS_OF: Readonly<Partial<Record<Code, readonly string[]>>> = {
  'never-comes': ['at'],
  'beat-without-cause': ['at', 'when'],
  'fact-unlearnable': ['learn', 'known'],
};

/** Whether a fault says that a field was probably meant to be the one that another misses. */
function isMisspeltField({ code, file, path, params }: Diagnostic, missing: Diagnostic): boolean {
  return (
    code === 'unknown-field' &&
    file === missing.file &&
    thingOf(path) === thingOf(missing.path) &&
    FIELDS_OF[missing.code]?.includes(String(params.suggestion)) === true
  );
}

/** The item of a list of the scenario that a path leads into: `posts[3].drafts[1].text` is about `posts[3]`. */
function thingOf(path: string): string {
  return /^(debrief\.)?[^.[]+\[\d+\]/.exec(path)?.[0] ?? path;
}
