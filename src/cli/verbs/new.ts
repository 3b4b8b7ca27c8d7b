import { Option } from 'commander';
import { showHiddenIn } from '../../base/hidden-signs.ts';
import { ok } from '../../base/result.ts';
import type { Lang } from '../../model/text.ts';
import {
  type AnswerFault,
  loadPattern,
  PATTERNS,
  type PatternId,
  parseAnswers,
  scenarioFrom,
} from '../../patterns/index.ts';
import { scenarioSkeleton } from '../../scenario/index.ts';
import { scenarioFromCsv } from '../../scenario/sheets.ts';
import { printDiagnostics } from '../../words/author/diagnostics-print.ts';
import { ANSWERS_UNREAD, PATTERN_FAULTS } from '../../words/author/pattern-questions.ts';
import { say } from '../../words/define.ts';
import { FAULTY, FINE, MISUSED } from '../io.ts';
import { type Kit, readNamed, readNamedBytes, Stop } from '../kit.ts';
import { langOption, type Verb } from '../verb.ts';

/** Writes a scenario that passes `check` and plays, with a comment on each part, to start from. */
export const create: Verb = {
  shape: (command, kit) => {
    command
      .argument('<ID>', kit.word('argId'))
      .addOption(langOption(kit, 'optionNewLang'))
      .option('--from-csv <FILE>', kit.word('optionFromCsv'))
      .addOption(
        new Option(
          '--pattern <PATTERN>',
          kit.word('optionPattern', { patterns: PATTERNS.join(', ') }),
        ).choices(PATTERNS),
      )
      .option('--answers <FILE>', kit.word('optionAnswers'))
      .option('--out <FILE>', kit.word('optionOutNew'));
  },
  run: async (kit, [id = ''], options) => {
    if (!/^[a-z][a-z0-9_-]{0,47}$/.test(id)) {
      kit.tell('badId', { id });
      return MISUSED;
    }
    if (options.pattern !== undefined && options.fromCsv !== undefined) {
      kit.tell('onlyOneStart');
      return MISUSED;
    }
    if (options.pattern === undefined && options.answers !== undefined) {
      kit.tell('answersAlone');
      return MISUSED;
    }
    const lang = (options.lang as Lang | undefined) ?? kit.lang;
    const text =
      typeof options.fromCsv === 'string'
        ? fromCsv(kit, options.fromCsv, id, lang)
        : typeof options.pattern === 'string'
          ? await fromPattern(kit, options.pattern as PatternId, id, options)
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

/** The scenario of a pattern and of a file of answers; else what is wrong with them is printed and the command ends. */
async function fromPattern(
  kit: Kit,
  name: PatternId,
  id: string,
  options: Readonly<Record<string, unknown>>,
): Promise<string> {
  const file = options.answers;
  const answers = typeof file === 'string' ? parseAnswers(readNamed(kit, file)) : ok({});
  if (!answers.ok) {
    kit.io.err(
      `${say(ANSWERS_UNREAD, kit.lang, answers.error.code, { file: String(file), ...answers.error })}\n`,
    );
    throw new Stop(FAULTY);
  }
  const lang = options.lang as Lang | undefined;
  const made = scenarioFrom(await loadPattern(name), answers.value, {
    id,
    ...(lang === undefined ? {} : { lang }),
  });
  if (made.ok) return made.value;
  for (const fault of made.error) kit.io.err(`${String(file)}: ${tellAnswer(kit, fault)}\n`);
  throw new Stop(FAULTY);
}

function tellAnswer({ lang }: Kit, { code, question, params }: AnswerFault): string {
  return say(PATTERN_FAULTS, lang, code, showHiddenIn({ question, ...params }));
}
