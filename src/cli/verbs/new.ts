import type { Lang } from '../../model/text.ts';
import { scenarioSkeleton } from '../../scenario/index.ts';
import { scenarioFromCsv } from '../../scenario/sheets.ts';
import { printDiagnostics } from '../../words/author/diagnostics-print.ts';
import { FAULTY, FINE, MISUSED } from '../io.ts';
import { type Kit, readNamedBytes, Stop } from '../kit.ts';
import { langOption, type Verb } from '../verb.ts';

/** Writes a scenario that passes `check` and plays, with a comment on each part, to start from. */
export const create: Verb = {
  shape: (command, kit) => {
    command
      .argument('<ID>', kit.word('argId'))
      .addOption(langOption(kit, 'optionNewLang'))
      .option('--from-csv <FILE>', kit.word('optionFromCsv'))
      .option('--out <FILE>', kit.word('optionOutNew'));
  },
  run: (kit, [id = ''], options) => {
    if (!/^[a-z][a-z0-9_-]{0,47}$/.test(id)) {
      kit.tell('badId', { id });
      return MISUSED;
    }
    const lang = (options.lang as Lang | undefined) ?? kit.lang;
    const text =
      typeof options.fromCsv === 'string'
        ? fromCsv(kit, options.fromCsv, id, lang)
        : scenarioSkeleton(id, lang);
    if (typeof options.out !== 'string') {
      kit.io.out(text);
      return FINE;
    }
    if (kit.io.read(options.out) !== null || kit.io.whyUnread(options.out) !== 'missing') {
      kit.tell('exists', { path: options.out });
      return MISUSED;
    }
    if (!kit.io.write(options.out, text)) {
      kit.tell('unwritable', { path: options.out });
      return MISUSED;
    }
    kit.tell('written', { path: options.out });
    return FINE;
  },
};

/** The scenario that a spreadsheet makes; else its faults are printed and the command ends. */
function fromCsv(kit: Kit, path: string, id: string, lang: Lang): string {
  const bytes = readNamedBytes(kit, path);
  const { yaml, diagnostics } = scenarioFromCsv(bytes, { file: path.replaceAll('\\', '/'), id, lang });
  if (diagnostics.length > 0) kit.io.err(printDiagnostics(diagnostics, kit.lang, 'text'));
  if (yaml === null) throw new Stop(FAULTY);
  return yaml;
}
