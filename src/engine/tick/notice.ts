import { clamp } from '../../base/maths.ts';
import { CRITICISM } from '../../model/codes.ts';
import type { CrisisEvent } from '../../model/event.ts';
import type { CrisisState } from '../../model/state.ts';
import { MODERATION } from '../tuning.ts';

/** Somebody noticed: removed criticism is censorship (M1); a word of one's own halves the backlash. */
export function noticeLands(state: CrisisState, deedIndex: number, events: CrisisEvent[]): void {
  const deed = state.deeds[deedIndex];
  if (deed === undefined || deed.noticedAt >= 0) return;
  deed.noticedAt = state.tick;
  events.push({ tick: state.tick, kind: 'notice', post: deed.post, tool: deed.tool });
  if (deed.class === 'own') {
    state.scandal += MODERATION.retracted;
    return;
  }
  if (!CRITICISM.includes(deed.class) && deed.class !== 'support' && deed.class !== 'falseClaim') return;
  const share = deed.isExplained ? MODERATION.explained : deed.rule !== null ? MODERATION.generic : 1;
  const weight = deed.tool === 'remove' || deed.tool === 'block' ? 1 : 0.5;
  // The higher perceived censorship is, the less one more removal adds.
  const isNews = 1 - 0.9 * (state.censorship / MODERATION.censorshipMax);
  state.censorship = Math.min(
    MODERATION.censorshipMax,
    state.censorship + MODERATION.censorship * share * weight,
  );
  const lost = MODERATION.trust * share * weight * isNews;
  for (const s of state.segments) s.trust = clamp(s.trust + 0.25 * lost * s.exposure, 0, 100);
  state.scandal -= 0.75 * lost;
}
