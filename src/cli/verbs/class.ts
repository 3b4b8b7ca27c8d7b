import { homedir, networkInterfaces } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { Option } from 'commander';
import {
  CLASS_RATES,
  type ClassRate,
  type ClassSettings,
  fingerprint,
  MAX_EXTRAS,
  MAX_TEAMS,
  openEntryOf,
  USUAL_CLASS,
} from '../../live/index.ts';
import { MODES, type Mode } from '../../model/codes.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Lang } from '../../model/text.ts';
import { type ClassLog, fileLog, type Hall, openHall, redisLog, serveClass } from '../../server/index.ts';
import { FINE, MISUSED, type Status } from '../io.ts';
import { type Kit, Stop } from '../kit.ts';
import { loadScenario, loadTone } from '../load-files.ts';
import { qrText } from '../qr.ts';
import { shippedScenario, shippedScenarios } from '../shipped.ts';
import { langOption, type Verb, wholeNumber } from '../verb.ts';

const PORT = 4713;
const MAX_CLASSES = 12; // opened by one command

/** Serves the built game and a live class until it is stopped. */
export const classVerb: Verb = {
  shape: (command, kit) => {
    command
      .option('--scenario <FILE>', kit.word('optionClassScenario'), 'letiquette')
      .option('--port <N>', kit.word('optionPort'), wholeNumber(65_535), PORT)
      .option('--teams <N>', kit.word('optionTeams'), wholeNumber(MAX_TEAMS))
      .option('--rehearse <N>', kit.word('optionRehearse'), wholeNumber(MAX_EXTRAS))
      .addOption(
        new Option(`--rate <${CLASS_RATES.join('|')}>`, kit.word('optionRate')).choices(
          CLASS_RATES.map(String),
        ),
      )
      .addOption(new Option(`--mode <${MODES.join('|')}>`, kit.word('optionClassMode')).choices([...MODES]))
      .option('--seed <N>', kit.word('optionClassSeed'))
      .option('--redis <URL>', kit.word('optionRedis'))
      .option('--data <DIR>', kit.word('optionData'))
      .option('--classes <N>', kit.word('optionClasses'), wholeNumber(MAX_CLASSES), 1)
      .option('--new', kit.word('optionNew'))
      .addOption(langOption(kit));
  },
  run: async (kit, _, options): Promise<Status> => {
    const dist = join(kit.io.home, 'dist');
    if (kit.io.read(join(dist, 'index.html')) === null) return misused(kit, 'classNoPage');
    const scenario = scenarioOf(kit, String(options.scenario));
    const tone = loadTone(kit);
    const hall = openHall(await logOf(kit, options), tone);
    const settings = settingsOf(kit, options);
    const wanted = Number(options.classes);
    const found = options.new === true ? [] : (await unfinished(hall, scenario)).slice(0, wanted);
    if (found.length > 0) kit.tell('classResumed');
    const classes: { readonly code: string; readonly token: string }[] = [...found];
    while (classes.length < wanted)
      classes.push(
        await hall.open(JSON.stringify(scenario), (drawn) =>
          openEntryOf(drawn, scenario, tone.hash, settings),
        ),
      );
    const server = await serveClass(hall, dist, Number(options.port)).catch(async (thrown: unknown) => {
      await hall.close();
      if ((thrown as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw thrown;
      return misused(kit, 'classPortTaken', { port: Number(options.port), next: Number(options.port) + 1 });
    });
    const base = `http://${ownAddress()}:${server.port}/`;
    for (const { code, token } of classes) {
      const pupils = `${base}#/class/${code}`;
      kit.io.out(`${qrText(pupils)}\n`);
      kit.io.out(`${kit.word('classCode', { code })}\n${kit.word('classPupils', { address: pupils })}\n`);
      kit.io.out(`${kit.word('classHost', { address: `${base}#/board/${code}/${token}` })}\n`);
    }
    const signer = await hall.signer();
    if (signer === null) kit.tell('classNoKey');
    else kit.io.out(`${kit.word('classKey', { key: fingerprint(signer) })}\n`);
    kit.tell('classStop');
    if (typeof options.rehearse === 'number')
      for (const { code } of classes) await hall.rehearse(code, options.rehearse);
    await new Promise<void>((stop) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop());
    });
    await server.close();
    return FINE;
  },
};

function misused(kit: Kit, ...told: Parameters<Kit['tell']>): never {
  kit.tell(...told);
  throw new Stop(MISUSED);
}

function scenarioOf(kit: Kit, name: string): Scenario {
  if (kit.io.read(name) !== null) return loadScenario(kit, name);
  const shipped = shippedScenario(kit, name);
  if (kit.io.read(shipped) !== null) return loadScenario(kit, shipped);
  const ids = shippedScenarios(kit).map((path) => path.replace(/^.*[/\\]|\.yaml$/g, ''));
  return misused(kit, 'classNoScenario', { id: name, ids: ids.join(', ') });
}

function settingsOf(kit: Kit, options: Readonly<Record<string, unknown>>): ClassSettings {
  const teams = typeof options.teams === 'number' ? options.teams : 0;
  return {
    ...USUAL_CLASS,
    format: teams > 0 ? 'team' : 'parallel',
    teams,
    seed: typeof options.seed === 'string' ? options.seed : '',
    mode: (options.mode as Mode | undefined) ?? USUAL_CLASS.mode,
    lang: (options.lang as Lang | undefined) ?? kit.lang,
    rate: options.rate === undefined ? USUAL_CLASS.rate : (Number(options.rate) as ClassRate),
  };
}

async function logOf(kit: Kit, options: Readonly<Record<string, unknown>>): Promise<ClassLog> {
  if (typeof options.redis !== 'string') {
    const folder =
      typeof options.data === 'string' ? options.data : join(homedir(), '.avis-de-tempete', 'classes');
    return fileLog(folder);
  }
  const log = redisLog(options.redis);
  const isThere = await log.ready();
  if (isThere) return log;
  await log.close();
  return misused(kit, 'classNoRedis', { url: options.redis });
}

/** The classes of that very scenario that are not over, the latest first. */
async function unfinished(hall: Hall, scenario: Scenario) {
  const all = await hall.list();
  return all
    .filter(({ room }) => room.state().phase !== 'ended' && room.state().open.scenario.hash === scenario.hash)
    .sort((a, b) => b.room.kept.madeAt - a.room.kept.madeAt);
}

/** The address that devices on the same network reach. */
function ownAddress(): string {
  const all = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return all.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? 'localhost';
}
