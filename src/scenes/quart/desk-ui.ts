import type { ComposerTarget, FeedChoice, Panel, Tool, Writing } from '../../desk/index.ts';
import type { AskingTool } from '../../model/actions.ts';
import type { Lang } from '../../model/text.ts';
import type { SoundCaption } from './sky-effects.ts';

/** What the desk remembers that is no part of the game: where one looks, what is being written. */
export interface DeskUi {
  readonly panel: Panel;
  readonly choice: FeedChoice;
  readonly open: Open | null;
  readonly ask: Ask | null;
  readonly target: ComposerTarget | null; // of the composer; null: it is closed
  readonly writing: Writing;
  readonly trouble: string;
  readonly coachAsked: readonly string[] | null;
  readonly uncovered: ReadonlySet<string>;
  readonly fresh: ReadonlySet<string>;
  readonly awayCount: number;
  readonly isAway: boolean; // the feed is scrolled down
  readonly newTool: Tool | null;
  readonly toast: string; // a refusal, in words
  readonly caption: SoundCaption | null; // of a sound, while it is on
  readonly log: readonly string[];
}

/** What is open in the middle. `id` is that of its card in the feed. */
type Open =
  | { readonly kind: 'post'; readonly id: string }
  | { readonly kind: 'bundle'; readonly id: string; readonly parts: readonly string[] };

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
  };
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
    trouble: '',
    coachAsked: null,
    uncovered: new Set(),
    fresh: new Set(),
    awayCount: 0,
    isAway: false,
    newTool: null,
    toast: '',
    caption: null,
    log: [],
  };
}
