import { nothing, render } from 'lit';
import { withRubric } from '../../model/rubric.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Lang } from '../../model/text.ts';
import type { WorkerDriver } from '../../pool/index.ts';
import { encodeRecord } from '../../record/index.ts';
import type { CompiledRubric } from '../../scenario/index.ts';
import { saveFile } from '../../session/index.ts';
import { RULES_ONLY, type ToneModel } from '../../tone/index.ts';
import { chosenFiles, droppedFiles, type NamedFile } from '../../ui/handed-files.ts';
import { speaker } from '../../ui/speak.ts';
import { PILE_WORDS } from '../../words/debrief/pile.ts';
import { assessPile } from './assess-pile.ts';
import { inOrder, pileCsv } from './csv.ts';
import type { Entry, Handed, Override } from './entry.ts';
import { codesOf, MOST_FILES, textsOf } from './intake.ts';
import { type Brought, type PileDesk, type PileDoings, type PileModel, whoOf } from './model.ts';
import { overridesIn, withOverride } from './overrides.ts';
import { rubricAmong, rubricIn } from './rubric.ts';
import { broughtWith, type Check, scenariosAmong } from './scenarios.ts';
import { pileView } from './view.ts';
import '../debrief.css';
import './pile.css';

export interface PileProps {
  readonly scenarios: () => Promise<readonly Scenario[]>;
  readonly check: Check;
  readonly workers: WorkerDriver; // that grade the pile
  readonly lang: Lang;
  readonly loadTone?: () => Promise<ToneModel>;
  readonly onLeave: () => void;
}

/** What was worked out outlives a change of language; it is forgotten with the page, and written nowhere. */
let kept: Pick<PileModel, Kept> | null = null;
type Kept = 'entries' | 'overrides' | 'total' | 'at' | 'rubric' | 'brought';
/** All that was handed in, to be graded anew by another rubric. */
let handedIn: readonly Handed[] = [];

/** Puts the instructor's pile into a place of the page; what is given back takes it down. */
export function mountPile(host: HTMLElement, props: PileProps): () => void {
  const word = speaker(PILE_WORDS, props.lang);
  let isDown = false;
  const running = new Set<() => void>();
  const stop = () => {
    for (const one of running) one();
    running.clear();
  };
  let batch = handedIn.length; // names no text twice, even after a change of language
  let round = 0; // of grading: one that was overtaken is dropped
  let isDue = false;
  let model: PileModel = {
    lang: props.lang,
    scenarios: [],
    brought: [],
    entries: [],
    total: 0,
    at: 'empty',
    group: null,
    scenario: null,
    sort: { by: 'alias', isDown: false },
    opened: null,
    overrides: new Map(),
    rubric: null,
    rubricFaults: [],
    isOver: false,
    width: roomIn(host),
    ...kept,
  };

  const draw = () => {
    isDue = false;
    if (!isDown) render(pileView({ model, doings, word } satisfies PileDesk), host);
  };
  const change = (part: Partial<PileModel>) => {
    model = { ...model, ...part };
    const { entries, overrides, total, at, rubric, brought } = model;
    kept = { entries, overrides, total, rubric, brought, at: at === 'working' ? 'stopped' : at };
    // Hundreds of records come back in a few seconds: they are drawn together.
    if (isDue || isDown) return;
    isDue = true;
    requestAnimationFrame(draw);
  };

  async function take(texts: Promise<readonly Handed[]> | readonly Handed[]): Promise<void> {
    const pile = (await texts).map((one) => ({ ...one, id: `b${batch}-${one.id}` }));
    batch += Math.max(1, pile.length);
    if (isDown) return;
    if (pile.length === 0) return change({ at: model.entries.length === 0 ? 'nothing' : model.at });
    handedIn = [...handedIn, ...pile];
    await assess(pile);
  }

  async function assess(pile: readonly Handed[]): Promise<void> {
    const own = round;
    const [scenarios, tone] = await Promise.all([allScenarios(), props.loadTone?.() ?? RULES_ONLY]);
    if (own !== round) return;
    const before = model.at === 'working' ? model.total : model.entries.length;
    change({ at: 'working', total: before + pile.length, scenarios });
    const graded = scenarios.map((scenario) => withRubric(scenario, model.rubric));
    const end = assessPile(pile, { scenarios: graded, tone }, props.workers, {
      onEntries: (batch) =>
        change({
          entries: [...model.entries, ...batch],
          overrides: batch.reduce(withOwn, model.overrides),
        }),
      onDone: () => {
        running.delete(end);
        if (running.size === 0) change({ at: 'done' });
      },
    });
    running.add(end);
  }

  async function allScenarios(): Promise<readonly Scenario[]> {
    const known = await props.scenarios();
    return [...model.brought.flatMap(({ scenario }) => scenario ?? []), ...known];
  }

  /** Files of any kind: a rubric and scenarios among them come first, so that the games are graded by them at once. */
  async function takeFiles(files: readonly NamedFile[]): Promise<void> {
    const found = await rubricAmong(files);
    if (found !== null) await putOn(found);
    const brought = await scenariosAmong(files, props.check);
    if (brought.length > 0) await hold(brought);
    const texts = await textsOf(files);
    if ((found === null && brought.length === 0) || texts.length > 0) await take(texts);
  }

  /** Games that waited for their scenario are played again with it. */
  async function hold(brought: readonly Brought[]): Promise<void> {
    change({ brought: broughtWith(model.brought, brought) });
    if (brought.some(({ scenario }) => scenario !== null) && handedIn.length > 0) await grade(model.rubric);
  }

  async function putOn({ rubric, diagnostics }: CompiledRubric): Promise<void> {
    change({ rubricFaults: diagnostics });
    if (rubric !== null) await grade(rubric);
  }

  /** Everybody again, by another rubric or by none; what was opined stays. */
  async function grade(rubric: PileModel['rubric']): Promise<void> {
    stop();
    round++;
    change({ rubric, entries: [], total: 0, at: handedIn.length === 0 ? 'empty' : 'done' });
    if (handedIn.length > 0) await assess(handedIn);
  }

  const doings: PileDoings = {
    choose: (event) => {
      const input = event.target as HTMLInputElement;
      void takeFiles(chosenFiles(input.files)).then(() => {
        input.value = '';
      });
    },
    chooseRubric: (event) => {
      const input = event.target as HTMLInputElement;
      const [file] = input.files ?? [];
      if (file === undefined) return;
      void rubricIn(file)
        .then(putOn)
        .then(() => {
          input.value = '';
        });
    },
    dropRubric: () => {
      change({ rubricFaults: [] });
      void grade(null);
      requestAnimationFrame(() => host.querySelector<HTMLElement>('#rubric-title')?.focus());
    },
    paste: (event) => {
      event.preventDefault();
      const field = (event.target as HTMLFormElement).elements.namedItem('codes') as HTMLTextAreaElement;
      void take(codesOf(field.value));
      field.value = '';
    },
    stop: () => {
      stop();
      change({ at: 'stopped', total: model.total });
    },
    clear: () => {
      stop();
      round++;
      handedIn = [];
      change({
        entries: [],
        brought: [],
        total: 0,
        at: 'empty',
        overrides: new Map(),
        group: null,
        scenario: null,
        opened: null,
      });
    },
    pick: (part) => change(part),
    sortBy: (by) => change({ sort: { by, isDown: model.sort.by === by ? !model.sort.isDown : false } }),
    open: (opened) => change({ opened }),
    override: (entry, what, was, is, why) => {
      const list = withOverride(model.overrides.get(entry.id) ?? [], what, was, is, why);
      change({ overrides: new Map([...model.overrides, [entry.id, list]]) });
    },
    saveCsv: () => {
      const entries = inOrder(model.entries, (entry) => whoOf(entry, word));
      saveFile('pile.csv', pileCsv(entries, model.overrides), 'text/csv');
    },
    saveOne: (entry) => {
      if (entry.played === null) return;
      const { record } = entry.played;
      const overrides = model.overrides.get(entry.id) ?? [];
      const text = encodeRecord({ ...record, annexes: { ...record.annexes, overrides } });
      saveFile(`${whoOf(entry, word).replace(/[^\p{L}\p{N}_-]+/gu, '-')}.json`, text, 'application/json');
    },
    leave: props.onLeave,
  };

  const onOver = (event: DragEvent) => {
    event.preventDefault();
    if (!model.isOver) change({ isOver: true });
  };
  const onOut = (event: DragEvent) => {
    if (event.relatedTarget === null) change({ isOver: false });
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    change({ isOver: false });
    void droppedFiles(event.dataTransfer, MOST_FILES).then(takeFiles);
  };
  host.addEventListener('dragover', onOver);
  host.addEventListener('dragleave', onOut);
  host.addEventListener('drop', onDrop);
  const watcher = new ResizeObserver(() => {
    const width = roomIn(host);
    if (Math.abs(width - model.width) > 2) change({ width });
  });
  watcher.observe(host);
  draw();
  void allScenarios().then((scenarios) => change({ scenarios }));
  return () => {
    isDown = true;
    stop();
    watcher.disconnect();
    host.removeEventListener('dragover', onOver);
    host.removeEventListener('dragleave', onOut);
    host.removeEventListener('drop', onDrop);
    render(nothing, host);
  };
}

/** Opinions that the record already held are shown as they were given. */
function withOwn(
  overrides: PileModel['overrides'],
  { id, played }: Entry,
): ReadonlyMap<string, readonly Override[]> {
  // Graded anew, an entry keeps what was opined of it since.
  const own = played === null || overrides.has(id) ? [] : overridesIn(played.record);
  return own.length === 0 ? overrides : new Map([...overrides, [id, own]]);
}

/** Width left for a chart in the place, px. */
function roomIn(host: HTMLElement): number {
  const space = host.clientWidth < 640 ? 64 : 112;
  return Math.max(240, Math.min(host.clientWidth, 1500) - space);
}
