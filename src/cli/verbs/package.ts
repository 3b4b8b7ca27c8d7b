import { join } from 'node:path';
import { Option } from 'commander';
import { fieldWords } from '../../base/field-words.ts';
import { MODES, type Mode } from '../../model/codes.ts';
import type { Lang } from '../../model/text.ts';
import {
  makePackage,
  PACKAGE_TARGETS,
  type PackageSettings,
  type PackageTarget,
  packageSettingsLine,
  USUAL_PACKAGE,
} from '../../packaging/index.ts';
import { FINE, MISUSED } from '../io.ts';
import { Stop } from '../kit.ts';
import { loadScenario } from '../load-files.ts';
import { gradedBy } from '../rubric.ts';
import { formatOption, langOption, rubricOption, type Verb } from '../verb.ts';

/** Writes one ZIP that a school's platform opens; the same files and options give the same bytes. */
export const packageVerb: Verb = {
  shape: (command, kit) => {
    const choice = (flag: string, about: Parameters<typeof kit.word>[0], list: readonly string[]) =>
      new Option(flag, kit.word(about)).choices([...list]);
    command
      .argument('<FILE>', kit.word('argScenario'))
      .addOption(
        choice(`--to <${PACKAGE_TARGETS.join('|')}>`, 'optionTo', PACKAGE_TARGETS).makeOptionMandatory(),
      )
      .addOption(choice(`--mode <${MODES.join('|')}>`, 'optionMode', MODES))
      .option('--seed <N>', kit.word('optionSeed'))
      .option('--group <NAME>', kit.word('optionGroup'))
      .addOption(choice('--words <device|platform>', 'optionWords', ['device', 'platform']))
      .option('--out <FILE>', kit.word('optionOutPackage'))
      .addOption(rubricOption(kit))
      .addOption(formatOption(kit))
      .addOption(langOption(kit));
  },
  run: (kit, [file = ''], options) => {
    const scenario = gradedBy(kit, loadScenario(kit, file), options.rubric);
    const target = options.to as PackageTarget;
    const settings: PackageSettings = {
      ...USUAL_PACKAGE,
      mode: (options.mode as Mode | undefined) ?? USUAL_PACKAGE.mode,
      seed: typeof options.seed === 'string' ? options.seed : '',
      group: typeof options.group === 'string' ? fieldWords(options.group) : '',
      lang: (options.lang as Lang | undefined) ?? USUAL_PACKAGE.lang,
      words: (options.words as PackageSettings['words'] | undefined) ?? USUAL_PACKAGE.words,
    };
    const template = kit.io.read(join(kit.io.home, 'dist', 'package.html'));
    const made = template === null ? null : makePackage(target, scenario, settings, template);
    if (made === null) {
      kit.tell('packageNoPage');
      throw new Stop(MISUSED);
    }
    const path = typeof options.out === 'string' ? options.out : made.name;
    if (!kit.io.writeBytes(path, made.bytes)) {
      kit.tell('unwritable', { path });
      throw new Stop(MISUSED);
    }
    const seed = settings.seed === '' ? scenario.seed : settings.seed;
    kit.tell('packaged', { path, seed, kilobytes: Math.round(made.bytes.length / 1000) });
    if (options.format === 'json') {
      const told = { target, file: path, bytes: made.bytes.length, files: made.files, seed };
      kit.io.out(`${JSON.stringify({ ...told, settings: packageSettingsLine(settings) })}\n`);
    } else kit.io.out(`${path}\n`);
    return FINE;
  },
};
