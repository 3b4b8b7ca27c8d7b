import { Command, CommanderError } from 'commander';
import type { Lang } from '../model/text.ts';
import { localise, tellMisuse } from './help.ts';
import { FINE, type Io, MISUSED, type Status } from './io.ts';
import { type Kit, kitOf, Stop, type Talk } from './kit.ts';
import type { Verb } from './verb.ts';

/** What the help tells of a verb, and its file, read when it is called. */
interface Listed {
  readonly takes: string; // its arguments, '' none
  readonly about: Talk;
  readonly load: () => Promise<Verb>;
}

/** Every verb by its name, in the order of the help. */
const VERBS: Readonly<Record<string, Listed>> = {
  check: {
    takes: '<FILE...>',
    about: 'aboutCheck',
    load: async () => (await import('./verbs/check.ts')).check,
  },
  new: { takes: '<ID>', about: 'aboutNew', load: async () => (await import('./verbs/new.ts')).create },
  play: { takes: '<FILE>', about: 'aboutPlay', load: async () => (await import('./verbs/play.ts')).play },
  sweep: { takes: '<FILE>', about: 'aboutSweep', load: async () => (await import('./verbs/sweep.ts')).sweep },
  grade: {
    takes: '<RECORD>',
    about: 'aboutGrade',
    load: async () => (await import('./verbs/grade.ts')).grade,
  },
  verify: {
    takes: '<RECORD>',
    about: 'aboutVerify',
    load: async () => (await import('./verbs/verify.ts')).verify,
  },
  replay: {
    takes: '<RECORD>',
    about: 'aboutReplay',
    load: async () => (await import('./verbs/replay.ts')).replay,
  },
  review: {
    takes: '<RECORD>',
    about: 'aboutReview',
    load: async () => (await import('./verbs/review.ts')).review,
  },
  package: {
    takes: '<FILE>',
    about: 'aboutPackage',
    load: async () => (await import('./verbs/package.ts')).packageVerb,
  },
  class: {
    takes: '',
    about: 'aboutClass',
    load: async () => (await import('./verbs/class.ts')).classVerb,
  },
  tone: { takes: '', about: 'aboutTone', load: async () => (await import('./verbs/tone.ts')).tone },
  validate: {
    takes: '[FILE...]',
    about: 'aboutValidate',
    load: async () => (await import('./verbs/validate.ts')).validate,
  },
  bench: { takes: '', about: 'aboutBench', load: async () => (await import('./verbs/bench.ts')).bench },
};

/**
 * One command, from its words to its exit status: 0 fine, 1 an error found or a check failed, 2 misuse.
 * The result goes to `io.out`, the talk to `io.err`; nothing else of the machine is touched but through `io`.
 */
export async function main(argv: readonly string[], io: Io): Promise<Status> {
  const kit = kitOf(io, langOf(argv, io));
  let status: Status = FINE;
  const program = await programOf(kit, argv, (answer) => {
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

async function programOf(
  kit: Kit,
  argv: readonly string[],
  answer: (status: Status) => void,
): Promise<Command> {
  const program = localise(new Command('tempete'), kit)
    .description(kit.word('about'))
    .usage(kit.word('usage'))
    .helpCommand(false)
    .showSuggestionAfterError(true);
  for (const [name, { takes, about, load }] of Object.entries(VERBS)) {
    const command = localise(program.command(name), kit).description(kit.word(about));
    if (!argv.includes(name)) {
      if (takes !== '') command.arguments(takes);
      command.option('--lang'); // so that the help says that there are options
      continue;
    }
    const verb = await load();
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
