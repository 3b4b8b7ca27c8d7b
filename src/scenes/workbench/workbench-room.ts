import type { Diagnostic } from '../../model/diagnostic.ts';
import type { ProofReport, Proving } from '../../session/index.ts';
import type { App } from '../app.ts';
import type { Checked } from '../library.ts';
import { type Handing, openHandout } from './handout-room.ts';

/** How far the proofs of the scenario on the workbench are. */
export type ProofState =
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly report: ProofReport }
  | { readonly kind: 'failed' };

/** What lies on the workbench, and what may be done with it. */
export interface WorkbenchRoom {
  readonly checked: () => Checked | null; // null: the workbench is closed
  readonly others: () => readonly Checked[]; // of the same folder
  readonly isKept: () => boolean | null; // null: shipped with the game, nothing to keep
  /** The checker's and the proofs' findings together, in the order of the files. */
  readonly faults: () => readonly Diagnostic[];
  readonly proof: () => ProofState;
  readonly unfolded: () => ReadonlySet<string>;
  readonly handing: Handing;
  readonly lay: (checked: Checked, of?: readonly Checked[], isKept?: boolean | null) => void;
  /** The same scenario read again from the disk: what was open stays open. */
  readonly replace: (checked: Checked) => void;
  readonly close: () => void;
  readonly unfold: (fold: string) => void;
  readonly prove: () => void;
  readonly stop: () => void;
  readonly jump: (index: number) => void;
  readonly toList: (index: number) => void;
}

export function openWorkbench(app: () => App): WorkbenchRoom {
  let checked: Checked | null = null;
  let others: readonly Checked[] = [];
  let isKept: boolean | null = null;
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
  const focus = (selector: string, how: ScrollLogicalPosition) =>
    requestAnimationFrame(() => {
      const target = document.querySelector<HTMLElement>(selector);
      target?.focus({ preventScroll: true });
      target?.scrollIntoView({ block: how, inline: 'nearest' });
    });

  return {
    checked: () => checked,
    others: () => others,
    isKept: () => isKept,
    faults: () => mergedFaults(checked, proof),
    proof: () => proof,
    unfolded: () => unfolded,
    handing,
    lay: (next, of = [], kept = null) => {
      drop();
      checked = next;
      others = of.filter((one) => one !== next);
      isKept = kept;
      unfolded = new Set();
      app().draw();
      requestAnimationFrame(() => window.scrollTo(0, 0));
      focus('#bench-title', 'nearest');
    },
    replace: (next) => {
      drop();
      checked = next;
      app().draw();
    },
    close: () => {
      drop();
      checked = null;
      app().draw();
      focus('#main', 'nearest');
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
          proof = report === null ? { kind: 'none' } : { kind: 'done', report };
          proving = null;
          app().draw();
          focus('#proof-result', 'nearest');
        },
        () => {
          if (proving !== mine) return;
          proof = { kind: 'failed' };
          proving = null;
          app().draw();
        },
      );
      app().draw();
      focus('#proof-stop', 'nearest');
    },
    stop: () => proving?.stop(),
    jump: (index) => focus(`#fault-${index}`, 'center'),
    toList: (index) => focus(`#to-fault-${index}`, 'center'),
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
