import { createWorld } from '../../../engine/index.ts';
import { TYPED } from '../../../lab/index.ts';
import { openPool, type WorkerDriver } from '../../../pool/index.ts';
import { DRILL, RETAKE } from '../../../practice/practice-tasks.ts';
import { RULES_ONLY, type ToneModel } from '../../../tone/index.ts';
import { heldOf, holderOf } from '../held.ts';
import type { PileState } from '../model.ts';
import { type DrillSet, drillSetsOf } from './drill-sets.ts';
import type { MadeSet } from './made-set.ts';

const WORKING: MadeSet = { at: 'working', scenario: null, piece: null, scene: null, seen: new Map() };

/** Makes the drills of a class again and judges its answers, in a worker; what is found goes into the pile. */
export interface SetMaking {
  /** Does what there is to do: sets that came, and those whose story came. */
  readonly goOn: () => Promise<void>;
  readonly close: () => void;
}

/** Opens it; nothing is loaded before there is a set. */
export function openSetMaking(
  state: PileState,
  { workers, tone: loadTone }: { readonly workers: WorkerDriver; readonly tone?: () => Promise<ToneModel> },
): SetMaking {
  let isClosed = false;
  let turn = Promise.resolve();
  const note = (key: string, made: MadeSet) => {
    if (!isClosed) state.change({ made: new Map([...state.get().made, [key, made]]) });
  };
  const holder = ({ scenario }: DrillSet) => {
    const { known, taken } = state.get();
    return holderOf(heldOf(known, taken), scenario.hash)?.scenario ?? null;
  };
  const textsOf = ({ name, given }: DrillSet) =>
    name === 'tone' ? [...new Set(given.flatMap(({ answers }) => answers.tries))] : [];
  const isDue = (set: DrillSet): boolean => {
    const made = state.get().made.get(set.key);
    if (made === undefined || made.at === 'working') return true;
    if (made.at === 'gone') return holder(set) !== null;
    return made.at === 'made' && textsOf(set).some((text) => !made.seen.has(text));
  };

  async function make(set: DrillSet): Promise<void> {
    const scenario = holder(set);
    if (scenario === null) return note(set.key, { ...WORKING, at: 'gone' });
    const before = state.get().made.get(set.key);
    note(set.key, { ...WORKING, scenario, seen: before?.seen ?? new Map() });
    const tone = (await loadTone?.()) ?? RULES_ONLY;
    const maker = openPool(
      DRILL,
      { scenario, seed: set.seed, lang: set.lang, tone },
      { driver: workers, size: 1 },
    );
    const [outcome] = await maker.run([set.name]);
    maker.close();
    const piece = outcome?.ok ? outcome.value : null;
    if (piece === null) return note(set.key, { ...WORKING, at: 'unmade', scenario });
    if (piece.tone === null) return note(set.key, { ...WORKING, at: 'made', scenario, piece });
    const { record, point } = piece.tone;
    const texts = textsOf(set).filter((text) => before?.seen.has(text) !== true);
    const judge = openPool(RETAKE, { scenario, record, tone }, { driver: workers, size: 2 });
    const answers = texts.map((text) => ({ point, answer: { option: TYPED, text, lang: set.lang } }));
    const [posed, ...judged] = await judge.run([{ point, answer: null }, ...answers]);
    judge.close();
    const position = posed?.ok ? posed.value.position : null;
    if (position === null) return note(set.key, { ...WORKING, at: 'unmade', scenario });
    const seen = new Map(before?.seen);
    texts.forEach((text, i) => {
      const one = judged[i];
      const found = one?.ok ? one.value.judged : null;
      seen.set(text, found === null ? null : { isGood: found.isGood, why: found.why });
    });
    const world = createWorld(scenario, record.seed, RULES_ONLY); // names only are taken from it
    const scene = { card: null, world, position, isOtherEngine: false };
    note(set.key, { at: 'made', scenario, piece, scene, seen });
  }

  async function makeAll(): Promise<void> {
    for (;;) {
      if (isClosed) return;
      const set = drillSetsOf(state.get().drills, null).find(isDue);
      if (set === undefined) return;
      await make(set).catch((thrown: unknown) => {
        console.error(thrown);
        note(set.key, { ...WORKING, at: 'unmade' });
      });
    }
  }

  return {
    goOn: () => {
      turn = turn.then(makeAll);
      return turn;
    },
    close: () => {
      isClosed = true;
    },
  };
}
