import type { Lang } from '../../model/text.ts';
import type { CsvHead, FromCsv, Sheet } from '../../scenario/sheets.ts';
import { saveFile } from '../../session/index.ts';
import { SHEET_WORDS } from '../../words/author/sheet.ts';
import { say } from '../../words/define.ts';
import type { App } from '../app.ts';
import { onceDrawn } from '../workbench/focus.ts';

/** A spreadsheet on its way to a scenario. */
export interface OpenSheet {
  readonly name: string; // of the file
  readonly sheet: Sheet;
  readonly head: Required<CsvHead>;
  readonly id: string; // of the scenario, by its title
  readonly isMended: boolean; // since it was opened
  readonly outcome: FromCsv;
}

export interface SheetRoom {
  readonly open: () => OpenSheet | null; // null: no spreadsheet is open
  readonly lay: (name: string, bytes: Uint8Array) => Promise<void>;
  readonly mend: (row: number, column: number, text: string, fault: number) => void;
  /** Every cell of a column that says the same, at once. */
  readonly mendAll: (column: number, from: string, to: string, fault: number) => void;
  readonly setHead: (change: Partial<CsvHead>) => void;
  readonly setLang: (lang: Lang) => void;
  readonly save: () => void;
  readonly make: () => void;
  readonly close: () => void;
}

/** `onMade` takes the scenario file that came of it. */
export function openSheetRoom(app: () => App, onMade: (name: string, yaml: string) => void): SheetRoom {
  let open: OpenSheet | null = null;
  let scenario: typeof import('../../scenario/sheets.ts') | null = null;
  const check = (next: Omit<OpenSheet, 'outcome' | 'id'>) => {
    if (scenario === null) return;
    const { name: file, sheet, head } = next;
    const id = scenario.scenarioIdOf(head.title);
    const outcome = scenario.scenarioFromCells(sheet, { file, id, lang: sheet.lang, head });
    open = { ...next, id, outcome };
    app().draw();
  };
  const rewrite = (text: (cell: string, row: number, column: number) => string, fault: number) => {
    if (open === null) return;
    const rows = open.sheet.rows.map((cells, row) => cells.map((cell, column) => text(cell, row, column)));
    check({ ...open, sheet: { ...open.sheet, rows }, isMended: true });
    focusAfter(fault);
  };
  return {
    open: () => open,
    lay: async (name, bytes) => {
      scenario ??= await import('../../scenario/sheets.ts');
      const { lang } = app().session.getState().settings;
      const sheet = scenario.readSheet(bytes, lang);
      if (sheet === null) return;
      const title = name.replace(/^.*\//, '').replace(/\.\w+$/, '');
      const head = { title, organisation: '', known: '', cluster: 'accidental', severity: 'medium' } as const;
      check({ name, sheet, head, isMended: false });
      onceDrawn(() => {
        window.scrollTo(0, 0);
        document.querySelector<HTMLElement>('#sheet-title')?.focus({ preventScroll: true });
      });
    },
    mend: (row, column, text, fault) => {
      const longer = (open?.sheet.rows[row] ?? []).length;
      if (open !== null && column >= longer) {
        const rows = open.sheet.rows.map((cells, r) =>
          r === row ? [...cells, ...Array<string>(column - longer + 1).fill('')] : cells,
        );
        open = { ...open, sheet: { ...open.sheet, rows } };
      }
      rewrite((cell, r, c) => (r === row && c === column ? text : cell), fault);
    },
    mendAll: (column, from, to, fault) =>
      rewrite((cell, _, c) => (c === column && cell.trim() === from ? to : cell), fault),
    setHead: (change) => {
      if (open !== null) check({ ...open, head: { ...open.head, ...change } });
    },
    setLang: (lang) => {
      if (open !== null) check({ ...open, sheet: { ...open.sheet, lang } });
    },
    save: () => {
      if (open === null || scenario === null) return;
      const text = scenario.writeSheet(open.sheet.rows, open.sheet.lang);
      saveFile(open.name.replace(/^.*\//, '').replace(/\.\w+$/, '.csv'), text, 'text/csv');
    },
    make: () => {
      if (open?.outcome.yaml == null) return;
      const { id, outcome } = open;
      open = null;
      onMade(`${id}.yaml`, outcome.yaml as string);
    },
    close: () => {
      open = null;
      app().draw();
    },
  };
}

/** A file to start from, in the language of the page. */
export async function saveTemplate(lang: Lang): Promise<void> {
  const { sheetTemplate } = await import('../../scenario/sheets.ts');
  saveFile(say(SHEET_WORDS, lang, 'modelName'), sheetTemplate(lang), 'text/csv');
}

/** A mended cell leaves the list; the focus that was in it goes to the next, or to what was found. */
function focusAfter(fault: number): void {
  // A frame later, as a cell left by Tab has not passed the focus on yet.
  requestAnimationFrame(() => {
    // What only stands around the cell has it when the page kept it from being lost.
    if (document.activeElement?.matches('textarea, input, button, a, summary')) return;
    const next = [fault, fault - 1].map((i) => document.querySelector<HTMLElement>(`#sheet-cell-${i}`));
    const target = next.find((one) => one !== null) ?? document.querySelector<HTMLElement>('#sheet-title');
    target?.focus();
  });
}
