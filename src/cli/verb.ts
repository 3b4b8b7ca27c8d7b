import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import { LANGS } from '../model/text.ts';
import type { Status } from './io.ts';
import type { Kit, Talk } from './kit.ts';

/** One verb of the command line. */
export interface Verb {
  /** Declares what it takes. */
  readonly shape: (command: Command, kit: Kit) => void;
  readonly run: (
    kit: Kit,
    args: readonly (string & string[])[],
    options: Readonly<Record<string, unknown>>,
  ) => Promise<Status> | Status;
}

/** `--format text|json`, on every verb. */
export function formatOption(kit: Kit, formats = ['text', 'json'], usual = 'text'): Option {
  return new Option(`--format <${formats.join('|')}>`, kit.word('optionFormat', { usual }))
    .choices(formats)
    .default(usual);
}

/** `--lang fr|en`, on every verb: the language of what people read. */
export function langOption(kit: Kit, about: Talk = 'optionLang'): Option {
  return new Option('--lang <fr|en>', kit.word(about)).choices([...LANGS]);
}

/** `--rubric FILE`, wherever something is graded. */
export function rubricOption(kit: Kit): Option {
  return new Option('--rubric <FILE>', kit.word('optionRubric'));
}

/** A whole number of at least 1, or a word of misuse. */
export function wholeNumber(most: number): (text: string) => number {
  return (text) => {
    const n = Number(text);
    if (!/^\d+$/.test(text) || n < 1 || n > most) throw new InvalidArgumentError(`1..${most}`);
    return n;
  };
}
