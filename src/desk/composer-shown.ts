import type { Lang } from '../model/text.ts';
import type { ChipsView, Turned } from './present-chips.ts';
import type { ComposerView } from './present-composer.ts';
import type { HeardView } from './present-heard.ts';

/** What is being written in the composer. */
export interface Writing {
  readonly mode: 'none' | 'draft' | 'adapted' | 'typed';
  readonly draft: string; // '' none
  readonly text: string; // adapted or typed
  readonly channel: 'public' | 'private';
  readonly lang: Lang;
  readonly keeps: string; // '' none
  readonly platforms: readonly string[];
  readonly pinned: boolean;
  readonly nextWord: number; // minutes, 0 none
  readonly turned: Turned; // what the player says that the words do
}

export interface ComposerShown {
  readonly view: ComposerView;
  readonly writing: Writing;
  readonly trouble: string; // why it could not be sent, in words; '' none
  readonly heard: HeardView | null; // the promise in the words as they were at the last rest
  readonly chips: ChipsView | null; // of the words as they were at the last rest; null: none here
  readonly coach: CoachShown | null; // null: no colleague here
  readonly contact: string; // chosen, '' none
}

export interface CoachShown {
  readonly left: number;
  readonly asked: readonly string[] | null; // null: not read over since the last change
}

export interface ComposerActions {
  readonly change: (change: Partial<Writing>) => void;
  readonly pickContact: (contact: string) => void;
  readonly askCoach: () => void;
  readonly seeDrafts: () => void;
  readonly requestApproval: (service: string) => void;
  readonly send: () => void;
  readonly close: () => void;
}
