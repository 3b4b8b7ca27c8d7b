import { err, type Result } from '../base/result.ts';
import { DIMENSIONS } from '../model/codes.ts';
import type { GameRecord } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Lang } from '../model/text.ts';
import { decodeRecord, encodeRecord, fitCode } from '../record/index.ts';
import type { KeptElsewhere, ResultSummary, ResultsPort } from '../session/index.ts';
import { DIMENSION_NAMES } from '../words/codes/codes.ts';
import { say } from '../words/define.ts';
import { type GivenBack, HEAD_ROOM, keptLine, readKeptLine } from './kept-line.ts';
import type { Delivery, SchoolPlatform, ToldProgress } from './platform.ts';
import { toldDecisions } from './told-decisions.ts';

/** What is told beside a game. */
export interface ReportTerms {
  readonly scenario: Scenario;
  readonly withWords: boolean; // what is typed goes to the platform
  readonly pass: number; // 0..100
  readonly lang: () => Lang;
  readonly now: () => number; // monotonic ms
}

/** What came of the last game handed in. */
interface Handed {
  readonly total: number | null;
  readonly delivery: Delivery;
}

/** The results port that speaks to a platform, and what the page may ask of it. */
export interface Report extends ResultsPort {
  /** The game that the platform gives back, from an earlier visit or from this one. */
  readonly givenBack: () => Result<GivenBack, 'none' | 'unread'>;
  readonly handed: () => Handed | null;
  /** Acts whose words do not fit on the platform and are kept on this machine alone. */
  readonly actsHeld: () => number;
  /** From now on nothing is told: the game shown is not all of the one that is there. */
  readonly mute: () => void;
}

/** While nothing is done, a platform is told where time stands so often (ms). D. */
const KEEP_EVERY_MS = 20_000;
/** A page without a platform still knows its own last game; as much room as the widest platform gives. */
const OWN_ROOM = 64_000;

/** Opens the reports to a platform. `onChange`: something that the page shows has changed. */
export function reportTo(platform: SchoolPlatform, terms: ReportTerms, onChange: () => void): Report {
  const { scenario, withWords } = terms;
  const room = (platform.launch.room || OWN_ROOM) - HEAD_ROOM;
  let line = platform.launch.kept;
  let handed: Handed | null = null;
  let isMuted = false;
  let actsHeld = 0;
  let over = ''; // the game that was handed in last
  let last = { acts: -1, quart: -1, at: Number.NEGATIVE_INFINITY };

  const progressOf = (game: KeptElsewhere, isOver: boolean): ToldProgress => {
    const { record, token } = game;
    const fitted = fitCode(record, room, withWords);
    actsHeld = withWords ? fitted.actsHeld : 0;
    line = keptLine(game, isOver, fitted.code);
    return {
      game: token,
      kept: line,
      share: isOver ? 1 : Math.min(1, record.end.tick / scenario.ticks),
      decisions: toldDecisions(record, scenario.secondsPerTick, withWords),
    };
  };
  const quartAt = (tick: number) => scenario.quarts.findIndex(({ from, to }) => tick >= from && tick < to);

  return {
    keep: (game, isUrgent) => {
      if (isMuted || over === game.token) return;
      const { actions, end } = game.record;
      const now = { acts: actions.length, quart: quartAt(end.tick), at: terms.now() };
      const isNews = now.acts !== last.acts || now.quart !== last.quart || now.at - last.at >= KEEP_EVERY_MS;
      if (!isUrgent && !isNews) return;
      last = now;
      const before = [platform.trouble(), actsHeld];
      platform.keep(progressOf(game, false), isUrgent);
      if (platform.trouble() !== before[0] || actsHeld !== before[1]) onChange();
    },
    deliver: async (game, summary) => {
      if (isMuted) return;
      over = game.token;
      const progress = progressOf(game, true);
      const delivery = await platform.finish({
        ...progress,
        score: summary.total,
        pass: terms.pass,
        file: fileOf(game.record, progress.kept, withWords),
        dimensions: dimensionsOf(summary, terms),
      });
      handed = { total: summary.total, delivery: handed?.delivery === 'delivered' ? 'delivered' : delivery };
      onChange();
    },
    givenBack: () => (line === '' ? err('none') : readKeptLine(line, scenario)),
    handed: () => handed,
    actsHeld: () => actsHeld,
    mute: () => {
      isMuted = true;
    },
  };
}

function dimensionsOf({ dimensions }: ResultSummary, { pass, lang }: ReportTerms) {
  return DIMENSIONS.map((id) => {
    const score = dimensions[id] ?? null;
    return { id, score, isPassed: score !== null && score >= pass, name: say(DIMENSION_NAMES, lang(), id) };
  });
}

/** The record for an instructor's pile: whole, or as the platform may have it. */
function fileOf(record: GameRecord, kept: string, withWords: boolean): string {
  if (withWords) return encodeRecord(record);
  const held = decodeRecord(kept.slice(kept.lastIndexOf(';') + 1));
  return held.ok ? encodeRecord(held.value) : '';
}
