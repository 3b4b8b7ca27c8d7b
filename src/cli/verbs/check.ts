import type { Diagnostic } from '../../model/diagnostic.ts';
import { type DiagnosticFormat, printDiagnostics } from '../../words/diagnostics-print.ts';
import { FAULTY, FINE } from '../io.ts';
import { compileFile } from '../kit.ts';
import { formatOption, langOption, type Verb } from '../verb.ts';

/** Every fault of every file, all at once, in place. Warnings alone are fine. */
export const check: Verb = {
  name: 'check',
  about: 'aboutCheck',
  shape: (command, kit) => {
    command
      .argument('<FILE...>', kit.word('argScenarios'))
      .addOption(formatOption(kit, ['text', 'json', 'github']))
      .addOption(langOption(kit));
  },
  run: (kit, [files], options) => {
    const found: Diagnostic[] = (files ?? []).flatMap((file) => [...compileFile(kit, file).diagnostics]);
    kit.io.out(printDiagnostics(found, kit.lang, options.format as DiagnosticFormat));
    return found.some((one) => one.severity === 'error') ? FAULTY : FINE;
  },
};
