import { nothing, render } from 'lit';
import type { Rulings } from '../../model/contest.ts';
import type { GameRecord } from '../../model/record.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Lang } from '../../model/text.ts';
import type { WorkerDriver } from '../../pool/index.ts';
import type { ToneModel } from '../../tone/index.ts';
import { droppedFiles } from '../../ui/handed-files.ts';
import { speaker } from '../../ui/speak.ts';
import { PILE_WORDS } from '../../words/debrief/pile.ts';
import { pileActs } from './doings.ts';
import { openSetMaking } from './drills/make-sets.ts';
import { FIGURES } from './figures.ts';
import { openGrading } from './grading.ts';
import type { Known } from './held.ts';
import { MOST_FILES } from './intake.ts';
import { keepOpinions, type OpinionsPort } from './kept-opinions.ts';
import { EMPTY, type PileModel, type PileState } from './model.ts';
import type { Check } from './offers.ts';
import { ROWS, SOME_ROWS } from './pages.ts';
import { pileView } from './view.ts';
import '../debrief.css';
import './pile.css';

export interface PileProps {
  readonly scenarios: () => Promise<Known>;
  readonly check: Check;
  readonly workers: WorkerDriver; // that grade the pile
  readonly opinions: OpinionsPort;
  readonly lang: Lang;
  readonly loadTone?: () => Promise<ToneModel>;
  readonly onLeave: () => void;
  /** Opens the débreffage of a game; absent: none can be opened. */
  readonly onStudy?: (
    record: GameRecord,
    scenario: Scenario,
    handed: { readonly whose: string; readonly rulings: Rulings },
  ) => void;
}

/** The model outlives a change of language; all of it but the opinions is lost when the page is reloaded. */
let kept = EMPTY;

/** Shows the instructor's pile in a place of the page. @returns a function that removes it */
export function mountPile(host: HTMLElement, props: PileProps): () => void {
  const { lang } = props;
  const word = speaker(PILE_WORDS, lang);
  let isDown = false;
  let isDue = false;
  let model: PileModel = {
    ...kept,
    isOver: false,
    isPrinting: false,
    rows: SOME_ROWS,
    figures: 0,
    lang,
    width: roomIn(host),
  };

  const draw = () => {
    isDue = false;
    if (isDown) return;
    render(pileView({ model, doings: acts, word }), host);
    // Each picture adds a few rows or one part of the figures, so that the page answers between them.
    const { at, rows, figures } = model;
    if (at === 'working') return;
    if (rows < ROWS) state.change({ rows: rows + SOME_ROWS });
    else if (figures < FIGURES.length) state.change({ figures: figures + 1 });
  };
  const state: PileState = {
    get: () => model,
    change: (part) => {
      model = { ...model, ...part };
      if (isDown) return;
      kept = model;
      if (isDue) return;
      isDue = true;
      requestAnimationFrame(draw);
    },
  };
  const grading = openGrading(state, {
    scenarios: props.scenarios,
    tone: props.loadTone,
    workers: props.workers,
  });
  const opinions = keepOpinions(state, props.opinions, grading.settle);
  const { check, onLeave, onStudy = null } = props;
  const making = openSetMaking(state, {
    workers: props.workers,
    ...(props.loadTone === undefined ? {} : { tone: props.loadTone }),
  });
  const acts = pileActs(state, grading, {
    check,
    onLeave,
    onStudy,
    setOpinions: opinions.set,
    onAnswers: () => void making.goOn(),
  });

  const onOver = (event: DragEvent) => {
    event.preventDefault();
    if (!model.isOver) state.change({ isOver: true });
  };
  const onOut = (event: DragEvent) => {
    if (event.relatedTarget === null) state.change({ isOver: false });
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    state.change({ isOver: false });
    // One more than is read, so that the page can say that some were left out.
    void droppedFiles(event.dataTransfer, MOST_FILES + 1).then(acts.takeFiles);
  };
  // Paper shows everything, and the browser prints as soon as this returns.
  const onPrint = ({ type }: Event) => {
    state.change({ isPrinting: type === 'beforeprint', rows: ROWS, figures: FIGURES.length });
    draw();
  };
  window.addEventListener('beforeprint', onPrint);
  window.addEventListener('afterprint', onPrint);
  host.addEventListener('dragover', onOver);
  host.addEventListener('dragleave', onOut);
  host.addEventListener('drop', onDrop);
  const watcher = new ResizeObserver(() => {
    const width = roomIn(host);
    if (Math.abs(width - model.width) > 2) state.change({ width });
  });
  watcher.observe(host);
  draw();
  if (model.studied !== null) {
    document.getElementById(`study-${model.studied}`)?.focus();
    state.change({ studied: null });
  }
  void props.scenarios().then((known) => {
    state.change({ known });
    void making.goOn();
  });
  if (model.at === 'working') grading.goOn();
  void acts.takeFiles([]);
  return () => {
    grading.close();
    making.close();
    acts.close();
    isDown = true;
    opinions.close();
    watcher.disconnect();
    window.removeEventListener('beforeprint', onPrint);
    window.removeEventListener('afterprint', onPrint);
    host.removeEventListener('dragover', onOver);
    host.removeEventListener('dragleave', onOut);
    host.removeEventListener('drop', onDrop);
    render(nothing, host);
  };
}

/** Width left for a chart in the place, px. */
function roomIn(host: HTMLElement): number {
  const space = host.clientWidth < 640 ? 64 : 112;
  return Math.max(240, Math.min(host.clientWidth, 1500) - space);
}
