import type { ModerationTool } from '../model/actions.ts';
import type { SegmentId } from '../model/codes.ts';
import type { ComposerTarget } from './present-composer.ts';
import type { Sort } from './present-feed.ts';

export const PANELS = ['feed', 'office', 'watch', 'house'] as const;
export type Panel = (typeof PANELS)[number];

/** Callbacks the desk widgets may call. The scene decides what each does. */
export interface DeskActions {
  readonly setPanel: (panel: Panel) => void;
  readonly setPlatform: (platform: string | null) => void;
  readonly setAudience: (audience: SegmentId | null) => void;
  readonly setSort: (sort: Sort) => void;
  readonly openPost: (post: string) => void;
  readonly openBundle: (parts: readonly string[]) => void;
  readonly closeThread: () => void;
  readonly showHarsh: (post: string) => void;
  readonly goFresh: () => void;
  readonly onFeedScroll: (event: Event) => void;

  readonly compose: (target: ComposerTarget) => void;
  readonly thank: (post: string) => void;
  readonly leave: (post: string) => void;
  readonly moderate: (tool: ModerationTool, post: string) => void;
  readonly askHandOver: (post: string) => void;
  readonly askPromise: (post: string | null) => void;
  readonly retract: (post: string) => void;
  /** Closes the comments of a platform, after a question, or opens them again. */
  readonly setComments: (platform: string, isOpen: boolean) => void;

  readonly reply: (message: string, option: string) => void;
  readonly askFact: (service: string, fact: string) => void;
  /** Asks in the player's own words: whoever knows, else the service named. False: it was refused. */
  readonly askOther: (service: string, text: string) => boolean;
  readonly requestApproval: (service: string, keen: boolean) => void;
  readonly keepPromise: (promise: string) => void;
  readonly watch: (words: readonly string[], threshold: number) => void;
  readonly setPlanned: (planned: string, isPaused: boolean) => void;

  readonly hold: (on: boolean) => void;
  readonly setPace: (pace: 'calm' | 'storm') => void;
  readonly letPass: (minutes: number) => void;
}
