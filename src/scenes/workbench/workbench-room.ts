import type { Diagnostic } from '../../model/diagnostic.ts';
import type { ScenarioFiles } from '../../model/scenario-files.ts';
import { type ProofReport, type Proving, saveFile } from '../../session/index.ts';
import type { App } from '../app.ts';
import type { AtelierRoom, PaneName } from '../atelier/atelier-room.ts';
import { type Later, later } from '../later.ts';
import type { Checked } from '../library.ts';
import { onceDrawn, scrollToSoon } from './focus.ts';
import { type Handing, openHandout } from './handout-room.ts';
import { openWriting, type TextEditor } from './writing-room.ts';

/** How far the proofs of the scenario on the workbench are. */
type ProofState =
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly report: ProofReport }
  | { readonly kind: 'failed' };

/** The scenario on the workbench, and what can be done with it. */
export interface WorkbenchRoom {
  readonly checked: () => Checked | null; // null: the workbench is closed
  readonly others: () => readonly Checked[]; // of the same folder
  readonly isKept: () => boolean | null; // null: shipped with the game, nothing to keep
  readonly writing: TextEditor;
  /** The checker's and the proofs' findings together, in the order of the files. */
  readonly faults: () => readonly Diagnostic[];
  readonly proof: () => ProofState;
  readonly unfolded: () => ReadonlySet<string>;
  readonly handing: Handing;
  readonly lay: (checked: Checked, of?: readonly Checked[], isShipped?: boolean) => void;
  /** The same scenario read again from the disk: what was open stays open. */
  readonly replace: (checked: Checked) => void;
  readonly close: () => void;
  /** Saves one of the texts as a file. */
  readonly save: (name: string) => void;
  readonly unfold: (fold: string) => void;
  readonly prove: () => void;
  readonly stop: () => void;
  readonly jump: (index: number) => void;
  /** The panes, once they are opened; `views` draws them. */
  readonly atelier: () => AtelierRoom | null;
  readonly views: Later<typeof import('../atelier/index.ts')>;
  /** Opens the panes on the scenario, one of them first. */
  readonly openPanes: (first?: PaneName) => Promise<void>;
  /** Opens what a proof found as a game, at the moment in question. */
  readonly showGame: (finding: Diagnostic) => void;
  readonly toList: (index: number) => void;
}

/** `revise` checks what was written, and keeps it; null when the check was given up. */
export function openWorkbench(
  app: () => App,
  revise: (files: ScenarioFiles, before: Checked) => Promise<Checked | null>,
): WorkbenchRoom {
  let checked: Checked | null = null;
  let others: readonly Checked[] = [];
  let isShipped = false;
  let proof: ProofState = { kind: 'none' };
  let proving: Proving | null = null;
  let unfolded: ReadonlySet<string> = new Set();
  const handing = openHandout(app, () => checked);

  const drop = () => {
    proving?.stop();
    proving = null;
    proof = { kind: 'none' };
    handing.clear();
  };
  const views = later(() => import('../atelier/index.ts'));
  let atelier: AtelierRoom | null = null;
  const closePanes = () => {
    atelier?.dispose();
    atelier = null;
  };
  const source = {
    checked: () => checked,
    revise: async (files: ScenarioFiles, before: Checked) => {
      const now = await revise(files, before);
      if (now !== null && checked === before) {
        drop();
        checked = now;
        isShipped = isShipped && now.keptAs === undefined;
      }
      return now;
    },
  };
  const writing = openWriting(app, source);

  const openPanes = async (first: PaneName = 'table') => {
    const { openAtelier } = await views.bring();
    if (checked === null || atelier !== null) return;
    writing.close();
    let made: { of: Checked | null; by: ProofState; all: readonly Diagnostic[] } | null = null;
    const faults = () => {
      if (made?.of !== checked || made.by !== proof)
        made = { of: checked, by: proof, all: mergedFaults(checked, proof) };
      return made.all;
    };
    const close = () => {
      closePanes();
      app().draw();
      scrollToSoon('#bench-title', 'nearest');
    };
    atelier = openAtelier(app, { ...source, faults, close }, first);
    app().draw();
    scrollToSoon('#bench-title', 'nearest');
  };

  return {
    checked: () => checked,
    others: () => others,
    isKept: () => (isShipped ? null : checked?.keptAs !== undefined),
    writing,
    faults: () => mergedFaults(checked, proof),
    proof: () => proof,
    unfolded: () => unfolded,
    handing,
    lay: (next, of = [], shipped = false) => {
      drop();
      writing.close();
      closePanes();
      checked = next;
      others = of.filter((one) => one !== next);
      isShipped = shipped;
      unfolded = new Set();
      app().draw();
      onceDrawn(() => window.scrollTo(0, 0));
      scrollToSoon('#bench-title', 'nearest');
    },
    replace: (next) => {
      drop();
      writing.close();
      closePanes();
      checked = next;
      app().draw();
    },
    close: () => {
      drop();
      writing.close();
      closePanes();
      checked = null;
      app().draw();
      scrollToSoon('#main', 'nearest');
    },
    save: (name) => {
      const text = checked?.files.texts.find(([one]) => one === name)?.[1];
      if (text !== undefined) saveFile(name.replace(/^.*\//, ''), text, 'application/yaml');
    },
    unfold: (fold) => {
      unfolded = new Set([...unfolded, fold]);
      app().draw();
    },
    prove: () => {
      const subject = checked;
      if (subject?.scenario == null || proof.kind === 'running') return;
      proof = { kind: 'running', done: 0, total: 1 };
      const mine = app().session.workshop.prove(subject.files, subject.scenario, (done, total) => {
        if (proving !== mine && proving !== null) return;
        proof = { kind: 'running', done, total };
        app().draw();
      });
      proving = mine;
      mine.report.then(
        (report) => {
          if (proving !== mine) return;
          proof = { kind: 'done', report };
          proving = null;
          app().draw();
          scrollToSoon('#proof-result', 'nearest');
        },
        () => {
          if (proving !== mine) return;
          proof = { kind: 'failed' };
          proving = null;
          app().draw();
        },
      );
      app().draw();
      scrollToSoon('#proof-stop', 'nearest');
    },
    stop: () => proving?.stop(),
    jump: (index) => {
      const fault = mergedFaults(checked, proof)[index];
      if (fault !== undefined && writing.open() !== null) {
        writing.edit(fault.file, fault.range.start.line);
      } else scrollToSoon(`#fault-${index}`, 'center');
    },
    atelier: () => atelier,
    views,
    openPanes,
    showGame: (finding) => {
      openPanes('game').then(
        () => atelier?.showGame(finding),
        (thrown: unknown) => console.error(thrown),
      );
    },
    toList: (index) => scrollToSoon(`#to-fault-${index}`, 'center'),
  };
}

function mergedFaults(checked: Checked | null, proof: ProofState): readonly Diagnostic[] {
  if (checked === null) return [];
  const findings = proof.kind === 'done' ? proof.report.findings : [];
  const rank = new Map(checked.files.texts.map(([name], i) => [name, i]));
  return [...checked.diagnostics, ...findings].sort(
    (a, b) =>
      (rank.get(a.file) ?? 99) - (rank.get(b.file) ?? 99) ||
      a.range.start.line - b.range.start.line ||
      a.range.start.column - b.range.start.column,
  );
}
