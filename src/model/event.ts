import type { ActionType } from './action.ts';
import type { ActId, PostClass, PostTone, Purpose, SegmentId, Stage } from './codes.ts';

/** What happened at a tick: facts for the log, the sound and the motion. Never nodes of the state. */
export type CrisisEvent =
  | PostEvent
  | {
      readonly tick: number;
      readonly kind: 'act';
      readonly type: ActionType;
      readonly target: string | null; // post, person, service, message ... acted upon
      readonly thread: string | null;
      readonly author: 'player' | 'direction';
      readonly acts: readonly ActId[];
      readonly factor: number;
      readonly id: string | null; // own post made
    }
  | {
      readonly tick: number;
      readonly kind: 'media';
      readonly id: string;
      readonly phase: 'pickup' | 'article';
      readonly quotes: string | null;
      readonly level: number;
      readonly thread: string | null;
      readonly author: string;
    }
  | { readonly tick: number; readonly kind: 'message'; readonly id: string; readonly from: string }
  | { readonly tick: number; readonly kind: 'fact'; readonly id: string; readonly from: string }
  | {
      readonly tick: number;
      readonly kind: 'promise';
      readonly id: string;
      readonly phase: 'made' | 'kept' | 'missed';
    }
  | {
      readonly tick: number;
      readonly kind: 'approval';
      readonly service: string;
      readonly phase: 'asked' | 'granted';
    }
  | { readonly tick: number; readonly kind: 'leak'; readonly message: string; readonly id: string }
  | { readonly tick: number; readonly kind: 'legal'; readonly post: string }
  | { readonly tick: number; readonly kind: 'notice'; readonly post: string; readonly tool: string }
  | {
      readonly tick: number;
      readonly kind: 'planned';
      readonly id: string;
      readonly phase: 'out' | 'paused' | 'due';
    }
  | { readonly tick: number; readonly kind: 'beat'; readonly id: string }
  | { readonly tick: number; readonly kind: 'imprevu'; readonly id: string }
  | { readonly tick: number; readonly kind: 'stage'; readonly stage: Stage }
  | { readonly tick: number; readonly kind: 'quart'; readonly id: string; readonly phase: 'start' | 'end' }
  | { readonly tick: number; readonly kind: 'alert'; readonly count: number }
  | { readonly tick: number; readonly kind: 'capped'; readonly wanted: number; readonly made: number }
  | { readonly tick: number; readonly kind: 'end'; readonly ending: string };

export interface PostEvent {
  readonly tick: number;
  readonly kind: 'post';
  readonly id: string;
  readonly parent: string | null; // the post answered; null for roots and for reshares
  readonly reshareOf: string | null;
  readonly author: string;
  readonly segment: SegmentId | 'house';
  readonly platform: string;
  readonly class: PostClass;
  readonly purpose: Purpose;
  readonly tone: PostTone;
  readonly arousal: number;
}
