import {
  type ComposerTarget,
  draftsPlace,
  type FeedChoice,
  type Panel,
  type Tool,
  type Writing,
} from '../../desk/index.ts';
import type { AskingTool } from '../../model/actions.ts';
import type { CrisisState } from '../../model/state.ts';
import type { Lang } from '../../model/text.ts';
import type { SoundCaption } from './sky-effects.ts';
import type { Sourcing } from './sourcing.ts';

/** What the desk remembers that is no part of the game: where one looks, what is being written. */
export interface DeskUi {
  readonly panel: Panel;
  readonly choice: FeedChoice;
  readonly open: Open | null;
  readonly ask: Ask | null;
  readonly target: ComposerTarget | null; // of the composer; null: it is closed
  readonly writing: Writing;
  readonly restedText: string; // of what is being written, as it was at the last rest
  readonly sentLeft: string; // saying about which the player wants to say no more; '' none
  readonly trouble: string;
  readonly coachAsked: readonly string[] | null;
  readonly sourcing: Sourcing | null; // words that wait for an answer; null: none do
  readonly uncovered: ReadonlySet<string>;
  readonly fresh: ReadonlySet<string>;
  readonly awayCount: number;
  readonly isAway: boolean; // the feed is scrolled down
  readonly newTool: Tool | null;
  readonly toast: string; // a refusal, in words
  readonly caption: SoundCaption | null; // of a sound, while it is on
  readonly log: readonly LogLine[];
  readonly isOpening: boolean; // a shift has opened, its clock held until the player starts it
}

/** What is open in the middle. `id` is that of its card in the feed. */
type Open =
  | { readonly kind: 'post'; readonly id: string }
  | { readonly kind: 'bundle'; readonly id: string; readonly parts: readonly string[] };

/** A line of the polite log; its number keeps it the same line when others come, so that it is read out once. */
export interface LogLine {
  readonly no: number;
  readonly text: string;
}

/** The log with more lines, the oldest dropped. */
export function withLines(log: readonly LogLine[], texts: readonly string[]): readonly LogLine[] {
  const from = (log.at(-1)?.no ?? 0) + 1;
  return [...log, ...texts.map((text, i) => ({ no: from + i, text }))].slice(-LOG_LINES);
}
const LOG_LINES = 8;

/** A question asked before an act. */
export type Ask =
  | { readonly kind: AskingTool | 'handOver' | 'retract'; readonly post: string }
  | { readonly kind: 'promise'; readonly post: string | null }
  | { readonly kind: 'close'; readonly platform: string }
  | { readonly kind: 'finish' };

/** The composer when nothing is written. `lang`: the language to write in. */
export function blankWriting(lang: Lang): Writing {
  return {
    mode: 'none',
    draft: '',
    text: '',
    channel: 'public',
    lang,
    keeps: '',
    platforms: [],
    pinned: true,
    nextWord: 0,
    turned: {},
  };
}

/** How the composer opens: on its drafts, or on a blank page where there are none to see yet. */
export function firstMode(
  target: ComposerTarget,
  writeFirst: boolean,
  crisis: CrisisState | null,
): 'none' | 'typed' {
  const hasAsked = crisis?.draftsSeen?.includes(draftsPlace(target)) === true;
  return target.kind === 'correct' || (writeFirst && !hasAsked) ? 'typed' : 'none';
}

/** The desk at the start of a game. */
export function blankUi(lang: Lang): DeskUi {
  return {
    panel: 'feed',
    choice: { platform: null, audience: null, sort: 'recent' },
    open: null,
    ask: null,
    target: null,
    writing: blankWriting(lang),
    restedText: '',
    sentLeft: '',
    trouble: '',
    coachAsked: null,
    sourcing: null,
    uncovered: new Set(),
    fresh: new Set(),
    awayCount: 0,
    isAway: false,
    newTool: null,
    toast: '',
    caption: null,
    log: [],
    isOpening: false,
  };
}
