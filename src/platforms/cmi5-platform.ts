import { readCmi5Launch } from './cmi5-launch.ts';
import { type Cmi5Verb, readLaunchData, statementMaker } from './cmi5-statements.ts';
import { gameOfKept } from './kept-line.ts';
import { type Fetch, type Lrs, openLrs } from './lrs.ts';
import { langOfTag, noPlatform, type SchoolPlatform } from './platform.ts';

/** What a cmi5 platform is spoken to with; tests give their own. */
export interface Cmi5World {
  readonly query: string; // of the page's address
  readonly fetch: Fetch;
  readonly now: () => number; // monotonic ms
  readonly today: () => Date;
  readonly later: (ms: number, tell: () => void) => void;
  readonly go: (address: string) => void;
}

const LAUNCH_DATA = 'LMS.LaunchData';
const PREFERENCES = 'cmi5LearnerPreferences';
/** Our own documents: where the game stands, and its record for an instructor's pile. */
const STANDING = 'avis-de-tempete.standing';
const RECORD = 'avis-de-tempete.record';
/** What could not be sent is tried again after so long (ms). D. */
const AGAIN_MS = 10_000;
const ROOM = 64_000; // characters kept in a document: far more than a game takes

interface Standing {
  readonly kept: string;
  readonly best: number | null;
  readonly said: readonly string[]; // verbs that a registration hears once
  readonly told: number; // decisions that are there
}

/** Opens the session with the platform in the address; a page launched without one plays alone. */
export async function openCmi5(world: Cmi5World): Promise<SchoolPlatform> {
  const launch = readCmi5Launch(world.query);
  if (launch === null) return noPlatform('unlinked');
  const lrs = await openLrs(launch, world.fetch);
  const data = lrs === null ? null : readLaunchData(await lrs.state(LAUNCH_DATA));
  if (lrs === null || data === null) return noPlatform('unlinked');
  const preferences = ((await lrs.profile(PREFERENCES)) ?? {}) as Readonly<Record<string, unknown>>;
  const standing = readStanding(await lrs.state(STANDING));
  const make = statementMaker(launch, data);
  let toldGame = gameOfKept(standing.kept);
  const from = world.now();
  const seconds = () => (world.now() - from) / 1000;
  const mayWrite = data.launchMode === 'Normal';
  const said = new Set(standing.said);
  const lang = String(preferences.languagePreference ?? '').split(',')[0] ?? '';
  const audio = String(preferences.audioPreference ?? '');
  let { best, told } = standing;
  let isEnded = false;
  const line = outbox(lrs, world);

  const define = (verb: Cmi5Verb, score: number | null = null) =>
    line.put(make.defined(verb, world.today(), seconds(), score));
  const keepStanding = (kept: string, isLast: boolean) => {
    const document: Standing = { kept: kept.slice(0, ROOM), best, said: [...said], told };
    return lrs.keepState(STANDING, JSON.stringify(document), isLast);
  };
  define('initialized');
  await line.flush(false);

  return {
    kind: 'cmi5',
    launch: {
      line: data.launchParameters,
      isLookOnly: !mayWrite,
      kept: standing.kept,
      lang: langOfTag(lang),
      sound: /^(on|off)$/.test(audio) ? audio === 'on' : null,
      pass: data.masteryScore === null ? null : data.masteryScore * 100,
      best,
      room: ROOM,
      game: toldGame,
    },
    trouble: () => (line.isFailing() ? 'failing' : null),
    keep: ({ game, kept, decisions }, isUrgent) => {
      if (!mayWrite || isEnded) return;
      if (game !== toldGame) told = 0;
      toldGame = game;
      for (; told < decisions.length; told++) {
        const decision = decisions[told];
        if (decision !== undefined) line.put(make.decision(game, decision, world.today()));
      }
      void line.flush(isUrgent);
      void keepStanding(kept, isUrgent).then(line.heard);
    },
    finish: async (result) => {
      if (!mayWrite || isEnded) return 'lookOnly';
      const { score, pass } = result;
      const isBetter = score !== null && (best === null || score > best);
      if (!said.has('completed')) define('completed');
      said.add('completed');
      if (isBetter) {
        best = score;
        for (const dimension of result.dimensions)
          if (dimension.score !== null)
            line.put(make.dimension(`${result.game} ${Math.round(score * 100)}`, dimension, world.today()));
        const isPassed = score >= pass;
        if (!said.has('passed')) define(isPassed ? 'passed' : 'failed', score);
        if (isPassed) said.add('passed');
      }
      const isSent = await line.flush(false);
      const isKept = await keepStanding(result.kept, false);
      await lrs.keepState(RECORD, result.file, false);
      line.heard(isKept);
      if (!isSent || !isKept) return 'notDelivered';
      return isBetter || score === null ? 'delivered' : 'keptBetter';
    },
    end: (isDone) => {
      if (isEnded) return;
      isEnded = true;
      define('terminated');
      const sent = line.flush(true);
      if (isDone && data.returnURL !== '') void sent.then(() => world.go(data.returnURL));
    },
  };
}

/** Statements on their way, in order; what a lost network kept back is sent again, under the same ids. */
function outbox(lrs: Lrs, world: Cmi5World) {
  let waiting: object[] = [];
  let isFailing = false;
  let sending: Promise<boolean> = Promise.resolve(true);
  let isAgain = false;
  const flush = async (isLast: boolean): Promise<boolean> => {
    if (waiting.length === 0) return !isFailing;
    const batch = waiting;
    const answer = await lrs.send(batch, isLast);
    isFailing = answer !== 'kept';
    if (answer === 'lost') {
      again();
      return false;
    }
    waiting = waiting.filter((one) => !batch.includes(one));
    return answer === 'kept';
  };
  const again = () => {
    if (isAgain) return;
    isAgain = true;
    world.later(AGAIN_MS, () => {
      isAgain = false;
      void inTurn(false);
    });
  };
  /** One request at a time, so that the order holds; a page that goes cannot wait its turn. */
  const inTurn = (isLast: boolean): Promise<boolean> => {
    sending = isLast ? flush(true) : sending.then(() => flush(false));
    return sending;
  };
  return {
    put: (statement: object) => {
      waiting.push(statement);
    },
    flush: inTurn,
    isFailing: () => isFailing,
    heard: (isKept: boolean) => {
      isFailing = !isKept || waiting.length > 0;
    },
  };
}

function readStanding(tree: unknown): Standing {
  const kept = (tree ?? {}) as Partial<Record<keyof Standing, unknown>>;
  return {
    kept: typeof kept.kept === 'string' ? kept.kept : '',
    best: typeof kept.best === 'number' && kept.best >= 0 && kept.best <= 100 ? kept.best : null,
    said: Array.isArray(kept.said) ? kept.said.filter((one): one is string => typeof one === 'string') : [],
    told: Number.isInteger(kept.told) && (kept.told as number) >= 0 ? (kept.told as number) : 0,
  };
}
