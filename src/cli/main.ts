import { Command, CommanderError } from 'commander';
import type { Lang } from '../model/text.ts';
import { localise, tellMisuse } from './help.ts';
import { FINE, type Io, MISUSED, type Status } from './io.ts';
import { type Kit, kitOf, Stop } from './kit.ts';
import type { Verb } from './verb.ts';
import { bench } from './verbs/bench.ts';
import { check } from './verbs/check.ts';
import { grade } from './verbs/grade.ts';
import { create } from './verbs/new.ts';
import { play } from './verbs/play.ts';
import { replay } from './verbs/replay.ts';
import { review } from './verbs/review.ts';
import { sweep } from './verbs/sweep.ts';
import { tone } from './verbs/tone.ts';
import { validate } from './verbs/validate.ts';
import { verify } from './verbs/verify.ts';

const VERBS: readonly Verb[] = [
  check,
  create,
  play,
  sweep,
  grade,
  verify,
  replay,
  review,
  tone,
  validate,
  bench,
];

/**
 * One command, from its words to its exit status: 0 fine, 1 an error found or a check failed, 2 misuse.
 * The result goes to `io.out`, the talk to `io.err`; nothing else of the machine is touched but through `io`.
 */
export async function main(argv: readonly string[], io: Io): Promise<Status> {
  const kit = kitOf(io, langOf(argv, io));
  let status: Status = FINE;
  const program = programOf(kit, (answer) => {
    status = answer;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return status;
  } catch (thrown) {
    if (thrown instanceof Stop) return thrown.status;
    if (!(thrown instanceof CommanderError)) throw thrown;
    if (thrown.code === 'commander.helpDisplayed' || thrown.code === 'commander.version') return FINE;
    if (thrown.code !== 'commander.help') tellMisuse(kit, thrown);
    return MISUSED;
  }
}

function programOf(kit: Kit, answer: (status: Status) => void): Command {
  const program = localise(new Command('tempete'), kit)
    .description(kit.word('about'))
    .usage(kit.word('usage'))
    .helpCommand(false)
    .showSuggestionAfterError(true);
  for (const verb of VERBS) {
    const command = localise(program.command(verb.name), kit).description(kit.word(verb.about));
    verb.shape(command, kit);
    command.action(async (...given) => {
      const args = given.slice(0, command.registeredArguments.length) as (string & string[])[];
      answer(await verb.run(kit, args, command.opts()));
    });
  }
  return program.addHelpText('after', `\n${kit.word('footer')}`);
}

/** The language of the talk: `--lang`, else the machine's if it is English, else French. */
function langOf(argv: readonly string[], io: Io): Lang {
  const at = argv.indexOf('--lang');
  const asked = at >= 0 ? argv[at + 1] : argv.find((one) => one.startsWith('--lang='))?.slice(7);
  if (asked === 'fr' || asked === 'en') return asked;
  const machine = io.env.LC_ALL || io.env.LC_MESSAGES || io.env.LANG || '';
  return machine.startsWith('en') ? 'en' : 'fr';
}
