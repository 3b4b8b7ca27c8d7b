import { withRubric } from '../../model/rubric.ts';
import { RULES_ONLY, type ToneModel } from '../../tone/index.ts';
import { assessPile } from './crew.ts';
import type { Entry, Handed } from './entry.ts';
import { heldOf, type Known } from './held.ts';
import type { PileModel, PileState } from './model.ts';

/** Plays again and grades what is handed in, beside the page. */
export interface Grading {
  readonly add: (texts: readonly Handed[]) => void;
  /** What was handed in and has no result yet: after a change of language, say. */
  readonly goOn: () => void;
  /** Those again for whom `isTouched` holds; the others keep their result. */
  readonly again: (isTouched: (entry: Entry) => boolean) => void;
  /** Ends the work at once; what came back stays. */
  readonly stop: () => void;
}

/** Results are shown together: a redraw for each of a thousand would hold the page (milliseconds). */
const GATHER_MS = 200;

export function openGrading(
  state: PileState,
  load: {
    readonly scenarios: () => Promise<Known>;
    readonly tone: (() => Promise<ToneModel>) | undefined;
  },
): Grading {
  const runs = new Set<() => void>();
  let round = 0; // one that was overtaken is dropped
  let fresh: Entry[] = [];
  let timer = 0;

  const show = () => {
    window.clearTimeout(timer);
    timer = 0;
    const came = fresh;
    fresh = [];
    if (came.length > 0) state.change({ entries: [...state.get().entries, ...came] });
  };
  const gather = (entry: Entry) => {
    fresh.push(entry);
    if (timer === 0) timer = window.setTimeout(show, GATHER_MS);
  };
  const stop = () => {
    round++;
    for (const end of runs) end();
    runs.clear();
    show();
  };
  const run = async (texts: readonly Handed[]) => {
    const own = round;
    const end = { now: () => {} };
    const stopRun = () => end.now();
    runs.add(stopRun);
    state.change({ at: 'working' });
    const [known, tone] = await Promise.all([load.scenarios(), load.tone?.() ?? RULES_ONLY]);
    if (own !== round) return;
    state.change({ known });
    end.now = assessPile(texts, scenariosFor(state.get()), tone, {
      onEntry: gather,
      onDone: () => {
        runs.delete(stopRun);
        show();
        if (runs.size === 0) state.change({ at: 'done' });
      },
    });
  };
  const goOn = () => {
    const { handed, entries } = state.get();
    const done = new Set([...entries, ...fresh].map(({ id }) => id));
    const left = handed.filter(({ id }) => !done.has(id));
    if (left.length > 0) void run(left);
    else if (state.get().at === 'working') state.change({ at: 'done' });
  };

  return {
    add: (texts) => {
      state.change({ handed: [...state.get().handed, ...texts] });
      void run(texts);
    },
    goOn,
    again: (isTouched) => {
      stop();
      const { handed, entries } = state.get();
      state.change({
        entries: entries.filter((entry) => !isTouched(entry)),
        at: handed.length === 0 ? 'empty' : 'working',
      });
      goOn();
    },
    stop,
  };
}

/** The scenarios at hand as they grade: in their order, the rubric file laid over each. */
function scenariosFor({ known, taken, rubric }: PileModel) {
  return heldOf(known, taken).map(({ scenario }) => withRubric(scenario, rubric));
}
