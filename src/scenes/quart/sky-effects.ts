import { isShown, postOf } from '../../engine/index.ts';
import type { CrisisEvent } from '../../model/event.ts';
import type { CrisisState } from '../../model/state.ts';
import type { SkyDoor } from '../sky.ts';

const MOST_DROPS = 3; // at once
const LOUD = 30; // attention mass of a post that breaks like thunder

export type SoundCaption = 'capThunder' | 'capBell';

/** What has just happened, as light and sound between the fixed places of the page. Gives what could be heard. */
export function playEvents(
  sky: SkyDoor,
  state: CrisisState,
  events: readonly CrisisEvent[],
): SoundCaption | null {
  let drops = 0;
  let heard: SoundCaption | null = null;
  const thunder = (x?: number) => {
    heard = 'capThunder';
    sky.play(x === undefined ? { kind: 'thunder' } : { kind: 'thunder', x });
  };
  for (const e of events) {
    if (e.kind === 'post') {
      const post = postOf(state, e.id);
      if (!post || !isShown(state, post)) continue;
      if (post.author === 'house') sky.play({ kind: 'reply', from: anchor('desk') });
      else if (drops++ < MOST_DROPS) sky.play({ kind: 'drop', to: anchor('entry'), district: e.segment });
      if (post.author !== 'house' && post.mass >= LOUD) thunder();
    }
    if (e.kind === 'media' && e.phase === 'article') thunder(0.8);
    if (e.kind === 'stage' && e.stage === 'fire') thunder();
    if (e.kind === 'message') {
      sky.bell();
      heard ??= 'capBell';
    }
    if (e.kind === 'promise' && e.phase === 'missed') sky.play({ kind: 'lantern-out', id: e.id });
  }
  return heard;
}

/** A fixed place of the page, 0..1 from the top left. */
function anchor(name: string): { x: number; y: number } {
  const box = document.querySelector(`[data-anchor="${name}"]`)?.getBoundingClientRect();
  if (!box || box.width + box.height === 0) return { x: 0.2, y: 0.2 };
  return {
    x: Math.min(1, Math.max(0, (box.left + box.width / 2) / window.innerWidth)),
    y: Math.min(1, Math.max(0, (box.top + box.height / 2) / window.innerHeight)),
  };
}
