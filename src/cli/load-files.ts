import { join } from 'node:path';
import type { GameRecord } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import { LANGS } from '../model/text.ts';
import { decodeRecord, type RecordNotice } from '../record/index.ts';
import { type Compiled, type CompileOptions, compileScenario } from '../scenario/index.ts';
import { loadToneModel, RULES_ONLY, type ToneModel, withReplies } from '../tone/index.ts';
import { printDiagnostics } from '../words/author/diagnostics-print.ts';
import { RECORD_FAULT_WORDS, RECORD_NOTICE_WORDS } from '../words/codes/record.ts';
import { say } from '../words/define.ts';
import { FAULTY, MISUSED } from './io.ts';
import { type Kit, readNamed, Stop } from './kit.ts';

/** A scenario file compiled, with whatever is wrong with it. */
export function compileFile(kit: Kit, path: string): Compiled {
  const { source, options } = sourceOf(kit, path);
  return compileScenario(source, options);
}

/** The text of a scenario file, and where its decks are found. */
export function sourceOf(kit: Kit, path: string): { source: string; options: CompileOptions } {
  const source = readNamed(kit, path);
  const file = path.replaceAll('\\', '/');
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  return { source, options: { file, include: (name) => kit.io.read(`${folder}${name}`) ?? undefined } };
}

/** A scenario fit to play; else its faults are printed and the command ends. */
export function loadScenario(kit: Kit, path: string): Scenario {
  const { scenario, diagnostics } = compileFile(kit, path);
  if (scenario !== null) return scenario;
  kit.io.err(printDiagnostics(diagnostics, kit.lang, 'text'));
  throw new Stop(FAULTY);
}

/** A game's record and the scenario it was played on: given by its file, else found by its id. */
export function loadRecord(
  kit: Kit,
  path: string,
  scenarioFile: string | undefined,
): { record: GameRecord; scenario: Scenario } {
  const text = readNamed(kit, path);
  const given = scenarioFile === undefined ? null : loadScenario(kit, scenarioFile);
  const decoded = decodeRecord(text, (id) => given ?? findScenario(kit, id));
  if (!decoded.ok) {
    kit.io.err(`${path}: ${say(RECORD_FAULT_WORDS, kit.lang, decoded.error.code, decoded.error.params)}\n`);
    throw new Stop(FAULTY);
  }
  const { id } = decoded.value.scenario;
  const scenario = given ?? findScenario(kit, id);
  if (scenario !== null) return { record: decoded.value, scenario };
  kit.tell('noScenario', { id });
  throw new Stop(MISUSED);
}

/** The scenario of that id in `scenarios/`, here or beside the game; null when neither has it. */
function findScenario(kit: Kit, id: string): Scenario | null {
  for (const folder of ['scenarios', join(kit.io.home, 'scenarios')]) {
    const path = `${folder}/${id}.yaml`;
    if (kit.io.read(path) !== null) return loadScenario(kit, path);
  }
  return null;
}

/** The reader of typed words that the game ships; its rules alone when the file is missing. */
export function loadTone(kit: Kit): ToneModel {
  const folder = join(kit.io.home, 'assets', 'tone');
  const text = kit.io.read(join(folder, 'tone.json'));
  const loaded = text === null ? null : loadToneModel(text);
  if (!loaded?.ok) {
    kit.tell('rulesOnly');
    return RULES_ONLY;
  }
  const [fr, en] = LANGS.map((lang) => kit.io.read(join(folder, `replies-${lang}.json`)));
  const whole =
    typeof fr === 'string' && typeof en === 'string' ? withReplies(loaded.value, { fr, en }) : null;
  if (whole?.ok) return whole.value;
  kit.tell('repliesMissing', { files: 'assets/tone/replies-fr.json, replies-en.json' });
  return loaded.value;
}

/** Notices in the reader's language. */
export function wordNotices(kit: Kit, notices: readonly RecordNotice[]): { code: string; message: string }[] {
  return notices.map(({ code, params }) => ({
    code,
    message: say(RECORD_NOTICE_WORDS, kit.lang, code, params),
  }));
}
