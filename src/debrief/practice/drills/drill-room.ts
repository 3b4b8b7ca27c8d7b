import { createWorld } from '../../../engine/index.ts';
import { TYPED } from '../../../lab/index.ts';
import type { DrillName } from '../../../model/drill.ts';
import type { Scenario } from '../../../model/scenario.ts';
import type { Lang } from '../../../model/text.ts';
import { openPool, type Pool, type WorkerDriver } from '../../../pool/index.ts';
import type { DrillAnswers, ToneDrill } from '../../../practice/index.ts';
import { DRILL, RETAKE, type RetakePiece, type RetakeTask } from '../../../practice/practice-tasks.ts';
import { RULES_ONLY, type ToneModel } from '../../../tone/index.ts';
import type { Scene } from '../posed-scene.ts';
import { withAnswers } from './drill-answers.ts';
import type { DrillDoings, DrillModel } from './drill-model.ts';

/** Tries at an answer. */
export const MOST_TRIES = 3;
const UNWRITTEN = {
  order: [],
  words: '',
  scene: null,
  text: '',
  tried: [],
  judged: null,
  isJudging: false,
} as const;

export interface DrillProps {
  readonly lang: Lang;
  readonly story: () => string; // id of the story chosen
  readonly scenarioOf: (id: string) => Promise<Scenario | undefined>;
  readonly workers: WorkerDriver;
  readonly loadTone?: () => Promise<ToneModel>;
  readonly seed: () => string; // another for each drill
  readonly onChange: (model: DrillModel | null) => void;
  readonly onMoved: () => void; // the page shows something else: its title takes the focus
}

/** Makes drills in a worker and follows the answers; it keeps nothing of them. */
export function openDrills(props: DrillProps): DrillDoings & { readonly close: () => void } {
  let model: DrillModel | null = null;
  let turn = 0; // the latest drill asked for
  let pool: Pool<RetakeTask, RetakePiece> | null = null;
  const closePool = () => {
    pool?.close();
    pool = null;
  };
  const set = (next: DrillModel | null) => {
    model = next;
    props.onChange(next);
  };
  const change = (part: Partial<DrillModel>) => {
    if (model !== null) set({ ...model, ...part });
  };

  async function begin(name: DrillName, given?: DrillAnswers): Promise<void> {
    const mine = ++turn;
    set({
      name,
      at: 'working',
      scenario: null,
      piece: null,
      sorts: [],
      sources: {},
      isUnanswered: false,
      ...UNWRITTEN,
    });
    props.onMoved();
    const scenario = await props.scenarioOf(props.story()).catch(() => undefined);
    const tone = (await props.loadTone?.()) ?? RULES_ONLY;
    if (mine !== turn) return;
    if (scenario === undefined) return change({ at: 'failed' });
    const setup = { scenario, seed: props.seed(), lang: props.lang, tone };
    const maker = openPool(DRILL, setup, { driver: props.workers, size: 1 });
    const [made] = await maker.run([name]);
    maker.close();
    if (mine !== turn) return;
    const toned = made?.ok ? made.value.tone : null;
    const scene = toned === null ? null : await openScene(toned, scenario, tone);
    if (mine !== turn) return;
    if (made?.ok && (toned === null || scene !== null))
      change(
        withAnswers(
          {
            at: 'asking',
            scenario,
            piece: made.value,
            scene,
            text: toned?.text ?? '',
            order: made.value.hour?.items.map(({ id }) => id) ?? [],
          },
          given,
        ),
      );
    else change({ at: 'failed' });
    props.onMoved();
  }

  /** The moment of the answer to be written again; its pool stays open for what is sent. */
  async function openScene(drill: ToneDrill, scenario: Scenario, tone: ToneModel): Promise<Scene | null> {
    const { record, point } = drill;
    closePool();
    pool = openPool(RETAKE, { scenario, record, tone }, { driver: props.workers, size: 1 });
    const [posed] = await pool.run([{ point, answer: null }]);
    const position = posed?.ok ? posed.value.position : null;
    if (position === null) return null;
    return {
      card: null,
      world: createWorld(scenario, record.seed, RULES_ONLY),
      position,
      isOtherEngine: false,
    };
  }

  async function send(): Promise<void> {
    const tone = model?.piece?.tone ?? null;
    if (model === null || tone === null || model.isJudging) return;
    const { text } = model;
    if (text.trim() === '' || text.trim() === tone.text.trim()) return change({ isUnanswered: true });
    const mine = turn;
    change({ isJudging: true });
    const [outcome] =
      (await pool?.run([{ point: tone.point, answer: { option: TYPED, text, lang: props.lang } }])) ?? [];
    if (mine !== turn) return;
    const judged = outcome?.ok ? outcome.value.judged : null;
    const tried = [...(model?.tried ?? []), text];
    const isOver = judged?.isGood === true || tried.length >= MOST_TRIES;
    if (judged === null) change({ at: 'failed', isJudging: false });
    else change({ judged, tried, isJudging: false, at: isOver ? 'over' : 'asking' });
    props.onMoved();
  }

  return {
    begin: (name, given) => void begin(name, given),
    sort: (choice) => {
      if (model?.at !== 'asking' || model.piece === null) return;
      const sorts = [...model.sorts, choice];
      const isOver = sorts.length >= model.piece.sort.length;
      change({ sorts, at: isOver ? 'over' : 'asking' });
      if (isOver) props.onMoved();
    },
    source: (fact, choice) => {
      if (model !== null) change({ sources: { ...model.sources, [fact]: choice }, isUnanswered: false });
    },
    move: (item, by) => {
      if (model === null) return;
      const [from, order] = [model.order.indexOf(item), [...model.order]];
      const other = order[from + by];
      if (from < 0 || other === undefined) return;
      order[from] = other;
      order[from + by] = item;
      change({ order });
    },
    pickWords: (words) => change({ words, isUnanswered: false }),
    check: () => {
      if (model?.name === 'hour' && model.piece?.hour?.words != null && model.words === '')
        return change({ isUnanswered: true });
      const cards = model?.piece?.source?.cards ?? [];
      if (cards.some(({ fact }) => model?.sources[fact] === undefined)) return change({ isUnanswered: true });
      change({ at: 'over' });
      props.onMoved();
    },
    write: (text) => change({ text, isUnanswered: false }),
    send: () => void send(),
    retry: () => {
      change({ judged: null });
      props.onMoved();
    },
    leave: () => {
      turn++;
      closePool();
      set(null);
      props.onMoved();
    },
    close: () => {
      turn++;
      closePool();
    },
  };
}
