import { isCard, postOf } from '../../engine/index.ts';
import type { CrisisEvent } from '../../model/event.ts';
import type { CrisisState } from '../../model/state.ts';
import type { SkyDoor } from '../sky.ts';

const MOST_DROPS = 3; // at once
const LOUD = 30; // attention mass of a post that breaks like thunder

/** What has just happened, as light and thunder between the fixed places of the page. */
export function playEvents(sky: SkyDoor, state: CrisisState, events: readonly CrisisEvent[]): void {
  let drops = 0;
  for (const e of events) {
    if (e.kind === 'post') {
      const post = postOf(state, e.id);
      if (!post || !isCard(state, post)) continue;
      if (post.author === 'house') sky.play({ kind: 'reply', from: anchor('desk') });
      else if (drops++ < MOST_DROPS) sky.play({ kind: 'drop', to: anchor('entry'), district: e.segment });
      if (post.author !== 'house' && post.mass >= LOUD) sky.play({ kind: 'thunder' });
    }
    if (e.kind === 'media' && e.phase === 'article') sky.play({ kind: 'thunder', x: 0.8 });
    if (e.kind === 'stage' && e.stage === 'fire') sky.play({ kind: 'thunder' });
    if (e.kind === 'promise' && e.phase === 'missed') sky.play({ kind: 'lantern-out', id: e.id });
  }
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
