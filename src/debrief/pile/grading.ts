import { withRubric } from '../../model/rubric.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { WorkerDriver } from '../../pool/index.ts';
import { RULES_ONLY, type ToneModel } from '../../tone/index.ts';
import { assessPile } from './assess-pile.ts';
import type { Entry, Handed } from './entry.ts';
import { heldOf, type Known } from './held.ts';
import type { PileModel, PileState } from './model.ts';
import { type Opinion, type Opinions, rulingsOf } from './opinions.ts';
import { SOME_ROWS } from './pages.ts';
import { openTwins } from './twins.ts';

/** Plays again and grades what is handed in, in workers; results go into the state of the pile. */
export interface Grading {
  readonly add: (texts: readonly Handed[]) => void;
  /** Notes texts without playing them again yet. */
  readonly keep: (texts: readonly Handed[]) => void;
  /** Plays again what was handed in and has no result yet, for instance after a change of language. */
  readonly goOn: () => void;
  /** Plays again those for which `isTouched` holds; the others keep their result. */
  readonly again: (isTouched: (entry: Entry) => boolean) => void;
  /** Grades again, in their place, the games of which the instructor's opinions settle contested words otherwise. */
  readonly settle: () => void;
  /** Ends the work at once; results so far stay. */
  readonly stop: () => void;
  /** Ends the work, and forgets the games that new ones are compared with. */
  readonly clear: () => void;
  /** Ends the work when the page is left. */
  readonly close: () => void;
}

/** Milliseconds over which results are gathered before a redraw: one for each of a thousand would hold up the page. */
const GATHER_MS = 400;
/** Milliseconds of comparing games with each other before the page may answer. */
const SLICE_MS = 10;

/** Starts with the games that the state holds, to compare them; the model and scenarios are loaded at the first run. */
export function openGrading(
  state: PileState,
  load: {
    readonly scenarios: () => Promise<Known>;
    readonly tone: (() => Promise<ToneModel>) | undefined;
    readonly workers: WorkerDriver;
  },
): Grading {
  const runs = new Set<() => void>();
  let round = 0; // a run of an earlier round is dropped
  let fresh: Entry[] = [];
  let timer = 0;
  let twins = openTwins();
  let uncompared: Entry[] = [];
  let slice = 0;

  const show = () => {
    window.clearTimeout(timer);
    timer = 0;
    const came = fresh;
    fresh = [];
    if (came.length === 0) return;
    state.change({ entries: [...state.get().entries, ...came] });
    compareSoon(came);
  };
  const gather = (entry: Entry) => {
    fresh.push(entry);
    if (timer === 0) timer = window.setTimeout(show, GATHER_MS);
  };
  const finish = () => {
    if (runs.size === 0 && uncompared.length === 0 && state.get().at === 'working')
      state.change({ at: 'done', figures: 0 });
  };
  const compareSoon = (entries: readonly Entry[]) => {
    uncompared.push(...entries);
    if (slice === 0 && uncompared.length > 0) slice = window.setTimeout(compare);
  };
  const compare = () => {
    slice = 0;
    const order = new Map(state.get().handed.map(({ id }, i) => [id, i]));
    const until = performance.now() + SLICE_MS;
    let n = 0;
    for (; n < uncompared.length && performance.now() < until; n++) {
      const entry = uncompared[n] as Entry;
      twins.add(entry, order.get(entry.id) ?? 0);
    }
    uncompared = uncompared.slice(n);
    if (uncompared.length > 0) return compareSoon([]);
    state.change({ twins: twins.found() });
    finish();
  };
  /** Forgets all comparisons, and compares these entries again. */
  const keepOnly = (left: readonly Entry[]) => {
    window.clearTimeout(slice);
    slice = 0;
    twins = openTwins();
    uncompared = [];
    compareSoon(left);
  };
  const stop = () => {
    round++;
    for (const end of runs) end();
    runs.clear();
    show();
    window.clearTimeout(slice);
    slice = 0;
  };
  const run = async (texts: readonly Handed[]) => {
    const own = round;
    const end = { now: () => {} };
    const stopRun = () => end.now();
    runs.add(stopRun);
    state.change({ at: 'working', slow: 0, underway: 0, rows: SOME_ROWS });
    const [known, tone] = await Promise.all([load.scenarios(), load.tone?.() ?? RULES_ONLY]);
    if (own !== round) return;
    state.change({ known });
    end.now = assessPile(
      texts,
      { scenarios: scenariosFor(state.get(), texts), tone, opinions: rulingOpinions(state.get()) },
      load.workers,
      {
        onEntries: (batch) => batch.forEach(gather),
        onSlow: (slow) => state.change({ slow }),
        onUnderway: (underway) => state.change({ underway }),
        onDone: () => {
          runs.delete(stopRun);
          show();
          finish();
          settle();
        },
      },
    );
  };
  let isSettling = false;
  const settle = () => {
    const stale = state.get().entries.filter((entry) => isStale(entry, state.get().opinions));
    if (isSettling || stale.length === 0) return;
    isSettling = true;
    const own = round;
    const asked = state.get().opinions;
    void Promise.all([load.scenarios(), load.tone?.() ?? RULES_ONLY]).then(([, tone]) => {
      if (own !== round) {
        isSettling = false;
        return;
      }
      const texts = state.get().handed.filter(({ id }) => stale.some((entry) => entry.id === id));
      const setup = {
        scenarios: scenariosFor(state.get(), texts),
        tone,
        opinions: rulingOpinions(state.get()),
      };
      const end = assessPile(texts, setup, load.workers, {
        onEntries: (batch) => {
          const now = new Map(batch.map((entry) => [entry.id, entry]));
          state.change({
            entries: state.get().entries.map((entry) => now.get(entry.id) ?? entry),
            figures: 0,
          });
        },
        onSlow: () => {},
        onUnderway: () => {},
        onDone: () => {
          runs.delete(stop);
          isSettling = false;
          // A ruling given meanwhile; a game that could not be graded again is not tried without end.
          if (state.get().opinions !== asked) settle();
        },
      });
      const stop = () => {
        end();
        isSettling = false;
      };
      runs.add(stop);
    });
  };
  const goOn = () => {
    const { handed, entries } = state.get();
    const done = new Set(entries.map(({ id }) => id));
    const left = handed.filter(({ id }) => !done.has(id));
    if (left.length > 0) void run(left);
    else finish();
  };

  const keep = (texts: readonly Handed[]) => state.change({ handed: [...state.get().handed, ...texts] });

  keepOnly(state.get().entries);
  return {
    add: (texts) => {
      keep(texts);
      void run(texts);
    },
    keep,
    goOn,
    again: (isTouched) => {
      stop();
      const { handed, entries } = state.get();
      const left = entries.filter((entry) => !hasText(entry) || !isTouched(entry));
      state.change({ entries: left, twins: new Map(), at: handed.length === 0 ? 'empty' : 'working' });
      keepOnly(left);
      goOn();
    },
    settle,
    stop: () => {
      stop();
      compareSoon([]);
    },
    clear: () => {
      stop();
      keepOnly([]);
    },
    close: stop,
  };
}

/** Whether the instructor's opinions settle contested words of a game otherwise than it was graded. */
function isStale({ played }: Entry, opinions: Opinions): boolean {
  const rulings = rulingsOf(opinions.get(played?.key ?? '') ?? []);
  return (
    played?.grade.contest?.words.some(({ saying, ruling }) => (rulings[saying] ?? null) !== ruling) === true
  );
}

/** The opinions that settle contested words, by game. */
function rulingOpinions({ opinions }: PileModel): [string, readonly Opinion[]][] {
  return [...opinions].filter(([, list]) => Object.keys(rulingsOf(list)).length > 0);
}

/** Whether a text can be played again: its file could be read. */
function hasText({ unfinished }: Entry): boolean {
  return unfinished !== 'unread' && unfinished !== 'unreadInTime';
}

/**
 * The scenarios at hand, in their order, each with the rubric file applied. Those that no text names are left out, since
 * to send them all to each worker would hold up the page.
 */
function scenariosFor({ known, taken, rubric }: PileModel, texts: readonly Handed[]): Scenario[] {
  const ids = new Set(texts.map(({ text }) => NAMES.exec(text.slice(0, HEAD))?.slice(1).join('')));
  return heldOf(known, taken)
    .filter(({ scenario }) => ids.has(undefined) || ids.has(scenario.id))
    .map(({ scenario }) => withRubric(scenario, rubric));
}

/** UTF-16 units in which a game names its scenario; a text that does not may need any scenario. */
const HEAD = 1000;
const NAMES = /^AT\d{1,6}\.([a-z][a-z0-9_-]*)\.|"scenario":\s*\{\s*"id":\s*"([a-z][a-z0-9_-]*)"/;
