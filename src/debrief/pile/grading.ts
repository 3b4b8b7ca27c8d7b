import { withRubric } from '../../model/rubric.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { WorkerDriver } from '../../pool/index.ts';
import { RULES_ONLY, type ToneModel } from '../../tone/index.ts';
import { assessPile } from './assess-pile.ts';
import type { Entry, Handed } from './entry.ts';
import { heldOf, type Known } from './held.ts';
import type { PileModel, PileState } from './model.ts';
import { SOME_ROWS } from './pages.ts';
import { openTwins } from './twins.ts';

/** Plays again and grades what is handed in, beside the page. */
export interface Grading {
  readonly add: (texts: readonly Handed[]) => void;
  /** The same, to be played again once it is asked for. */
  readonly keep: (texts: readonly Handed[]) => void;
  /** What was handed in and has no result yet: after a change of language, say. */
  readonly goOn: () => void;
  /** Those again for whom `isTouched` holds; the others keep their result. */
  readonly again: (isTouched: (entry: Entry) => boolean) => void;
  /** Ends the work at once; what came back stays. */
  readonly stop: () => void;
  /** The same, and nothing stays to be compared with. */
  readonly clear: () => void;
  /** The same for good: the page goes. */
  readonly close: () => void;
}

/** Results are shown together: a redraw for each of a thousand would hold the page (milliseconds). */
const GATHER_MS = 400;
/** Games are compared with each other a little at a time, so that the page still answers (milliseconds). */
const SLICE_MS = 10;

export function openGrading(
  state: PileState,
  load: {
    readonly scenarios: () => Promise<Known>;
    readonly tone: (() => Promise<ToneModel>) | undefined;
    readonly workers: WorkerDriver;
  },
): Grading {
  const runs = new Set<() => void>();
  let round = 0; // one that was overtaken is dropped
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
  /** Those alone are left, and are compared anew. */
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
    state.change({ at: 'working', slow: 0, rows: SOME_ROWS });
    const [known, tone] = await Promise.all([load.scenarios(), load.tone?.() ?? RULES_ONLY]);
    if (own !== round) return;
    state.change({ known });
    end.now = assessPile(texts, { scenarios: scenariosFor(state.get(), texts), tone }, load.workers, {
      onEntries: (batch) => batch.forEach(gather),
      onSlow: (slow) => state.change({ slow }),
      onDone: () => {
        runs.delete(stopRun);
        show();
        finish();
      },
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

/** A file that did not come cannot be played again. */
function hasText({ unfinished }: Entry): boolean {
  return unfinished !== 'unread' && unfinished !== 'unreadInTime';
}

/**
 * The scenarios at hand as they grade: in their order, the rubric file laid over each. Those that no text names are left
 * out: to hand them all to each worker would hold the page up.
 */
function scenariosFor({ known, taken, rubric }: PileModel, texts: readonly Handed[]): Scenario[] {
  const ids = new Set(texts.map(({ text }) => NAMES.exec(text.slice(0, HEAD))?.slice(1).join('')));
  return heldOf(known, taken)
    .filter(({ scenario }) => ids.has(undefined) || ids.has(scenario.id))
    .map(({ scenario }) => withRubric(scenario, rubric));
}

/** Where a game names its scenario, as the game writes it (units): what is written otherwise may want any. */
const HEAD = 1000;
const NAMES = /^AT\d{1,6}\.([a-z][a-z0-9_-]*)\.|"scenario":\s*\{\s*"id":\s*"([a-z][a-z0-9_-]*)"/;
