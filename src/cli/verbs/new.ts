import type { Lang } from '../../model/text.ts';
import { scenarioSkeleton } from '../../scenario/index.ts';
import { FINE, MISUSED } from '../io.ts';
import { langOption, type Verb } from '../verb.ts';

/** A scenario that passes `check` and plays, with a comment on each part: to be written over. */
export const create: Verb = {
  name: 'new',
  about: 'aboutNew',
  shape: (command, kit) => {
    command
      .argument('<ID>', kit.word('argId'))
      .addOption(langOption(kit, 'optionNewLang'))
      .option('--out <FILE>', kit.word('optionOutNew'));
  },
  run: (kit, [id = ''], options) => {
    if (!/^[a-z][a-z0-9_-]{0,47}$/.test(id)) {
      kit.tell('badId', { id });
      return MISUSED;
    }
    const lang = (options.lang as Lang | undefined) ?? kit.lang;
    const text = scenarioSkeleton(id, lang);
    if (typeof options.out !== 'string') {
      kit.io.out(text);
      return FINE;
    }
    if (kit.io.read(options.out) !== null) {
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
