import { findScorm, type SearchedWindow } from './find-scorm.ts';
import { gameOfKept } from './kept-line.ts';
import {
  langOfTag,
  noPlatform,
  type SchoolPlatform,
  type ToldDecision,
  type ToldProgress,
} from './platform.ts';
import type { ScormDialect } from './scorm-dialect.ts';
import { scormLine } from './scorm-line.ts';

/** What a SCORM platform is spoken to with; tests give their own. */
export interface ScormWorld {
  readonly page: SearchedWindow;
  readonly now: () => number; // monotonic ms
  readonly today: () => Date;
  readonly wait: (ms: number) => Promise<void>;
}

/** Some platforms put their object into the page after ours has begun to load (ms). D. */
const FIND_EVERY_MS = 100;
const FIND_FOR_MS = 4000;

/** Opens the line to the platform around the page; one that stands alone, or is fenced in, plays without. */
export async function openScorm(dialect: ScormDialect, world: ScormWorld): Promise<SchoolPlatform> {
  const isAround = () => world.page.parent !== world.page || (world.page.opener ?? null) !== null;
  let found = findScorm(world.page, dialect.api);
  for (
    let ms = 0;
    found.api === null && !found.isFenced && isAround() && ms < FIND_FOR_MS;
    ms += FIND_EVERY_MS
  ) {
    await world.wait(FIND_EVERY_MS);
    found = findScorm(world.page, dialect.api);
  }
  if (found.api === null) return noPlatform(found.isFenced ? 'fenced' : 'unlinked');
  const line = scormLine(found.api, dialect.calls, world.now);
  if (!line.start()) return noPlatform('unlinked');
  const { names } = dialect;
  const from = world.now();
  const standing = dialect.standing(line);
  const count = line.get('cmi.interactions._count');
  let told = /^\d{1,6}$/.test(count) ? Number(count) : 0; // decisions that are there
  let toldGame = gameOfKept(line.get(names.suspend));
  let takesDecisions = true;
  let isFailing = false;
  let best = dialect.best(line);
  const launch = {
    line: line.get(names.line),
    isLookOnly: /^(review|browse)$/.test(line.get(names.mode)),
    kept: line.get(names.suspend),
    lang: langOfTag(line.get(names.lang)),
    sound: null,
    pass: dialect.pass(line),
    best,
    room: dialect.room,
    game: toldGame,
  };
  const mayWrite = !launch.isLookOnly;
  if (mayWrite && standing === 'open') dialect.begin(line);

  const tellDecisions = ({ game, decisions }: ToldProgress) => {
    if (game !== toldGame) told = 0;
    toldGame = game;
    for (; takesDecisions && told < decisions.length; told++) {
      takesDecisions = dialect.decision(line, told, decisions[told] as ToldDecision, world.today());
      if (!takesDecisions) return;
    }
  };
  const write = (progress: ToldProgress): boolean => {
    const { kept, share } = progress;
    const isKept = kept.length <= dialect.room && line.set(names.suspend, kept);
    dialect.share(line, share);
    tellDecisions(progress);
    line.set(names.time, dialect.span((world.now() - from) / 1000));
    return isKept;
  };
  const commit = (isWritten: boolean): boolean => {
    isFailing = !line.commit() || !isWritten;
    return !isFailing;
  };
  return {
    kind: dialect.kind,
    launch,
    trouble: () => (isFailing ? 'failing' : null),
    keep: (progress, isUrgent) => {
      if (!mayWrite) return;
      const isWritten = write(progress);
      if (isUrgent || !line.isSlow()) commit(isWritten);
    },
    finish: async (result) => {
      if (!mayWrite) return 'lookOnly';
      let isWritten = write(result);
      result.dimensions.forEach((dimension, i) => void dialect.objective(line, i, dimension));
      const { score, pass } = result;
      const isBetter = score !== null && (best === null || score > best);
      if (isBetter) {
        isWritten = dialect.score(line, score) && isWritten;
        best = score;
      }
      // The mark that is there decides, and a pass is never taken back.
      if (standing !== 'passed')
        isWritten = dialect.outcome(line, best === null ? null : best >= pass) && isWritten;
      const isKept = commit(isWritten);
      if (!isKept) return 'notDelivered';
      return isBetter || score === null ? 'delivered' : 'keptBetter';
    },
    end: (isDone) => {
      if (mayWrite) {
        line.set(names.exit, dialect.exit(isDone));
        line.set(names.time, dialect.span((world.now() - from) / 1000));
        if (isDone && dialect.kind === 'scorm2004') line.set('adl.nav.request', 'exitAll');
        line.commit();
      }
      line.finish();
    },
  };
}
