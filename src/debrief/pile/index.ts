import { nothing, render } from 'lit';
import type { GameRecord } from '../../model/record.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Lang } from '../../model/text.ts';
import type { WorkerDriver } from '../../pool/index.ts';
import type { ToneModel } from '../../tone/index.ts';
import { droppedFiles } from '../../ui/handed-files.ts';
import { speaker } from '../../ui/speak.ts';
import { PILE_WORDS } from '../../words/debrief/pile.ts';
import { pileActs } from './doings.ts';
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
  readonly onStudy?: (record: GameRecord, scenario: Scenario, who: string) => void;
}

/** What was worked out outlives a change of language; but for opinions it is forgotten with the page. */
let kept = EMPTY;

/** Puts the instructor's pile into a place of the page; what is given back takes it down. */
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
    // A few rows or one part of the figures a picture, so that the page answers between them.
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
  const opinions = keepOpinions(state, props.opinions);
  const { check, onLeave, onStudy = null } = props;
  const acts = pileActs(state, grading, { check, onLeave, onStudy, setOpinions: opinions.set });

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
    // One more than is looked at, so that what is left out is told.
    void droppedFiles(event.dataTransfer, MOST_FILES + 1).then(acts.takeFiles);
  };
  // Paper shows it all; the picture is taken as soon as these return.
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
  void props.scenarios().then((known) => state.change({ known }));
  if (model.at === 'working') grading.goOn();
  void acts.takeFiles([]);
  return () => {
    grading.close();
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
