import type { Command, CommanderError } from 'commander';
import type { Kit, Talk } from './kit.ts';

/** A command that speaks the reader's language: its help, and nothing of its own when it is misused. */
export function localise(command: Command, kit: Kit): Command {
  const titles: Readonly<Record<string, Talk>> = {
    'Usage:': 'titleUsage',
    'Options:': 'titleOptions',
    'Arguments:': 'titleArguments',
    'Commands:': 'titleCommands',
  };
  return command
    .exitOverride()
    .helpOption('-h, --help', kit.word('optionHelp'))
    .configureOutput({
      writeOut: kit.io.out,
      writeErr: kit.io.err,
      outputError: () => {},
      getOutHelpWidth: () => 100,
    })
    .configureHelp({
      styleTitle: (title) => {
        const key = titles[title];
        return key === undefined ? title : kit.word(key);
      },
      optionDescription: (option) => option.description,
      argumentDescription: (argument) => argument.description,
    });
}

const MISUSES: Readonly<Record<string, Talk>> = {
  'commander.unknownCommand': 'misuseVerb',
  'commander.unknownOption': 'misuseOption',
  'commander.missingArgument': 'misuseArgument',
  'commander.optionMissingArgument': 'misuseNoValue',
  'commander.missingMandatoryOptionValue': 'misuseMandatory',
  'commander.invalidArgument': 'misuseValue',
  'commander.excessArguments': 'misuseExcess',
};

/** What was misused and the cure, in the reader's language. */
export function tellMisuse(kit: Kit, error: CommanderError): void {
  const key = MISUSES[error.code] ?? 'misuseOther';
  const what = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const allowed =
    /(?:Allowed choices are|^.*is invalid for argument.*?\.) ?(.*?)\.?$/m.exec(error.message)?.[1] ?? '';
  const value = /argument '([^']*)' is invalid/.exec(error.message)?.[1] ?? '';
  const near = /Did you mean (?:one of )?(.+?)\?\)/.exec(error.message)?.[1] ?? '';
  kit.tell(key, { what, value, allowed: /(\d+\.\.\d+)/.exec(error.message)?.[1] ?? allowed });
  if (near !== '') kit.tell('misuseNear', { near });
  kit.tell('misuseHelp');
}
