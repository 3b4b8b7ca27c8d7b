import type { PlayedSky, SkyFrame } from '../../lab/index.ts';
import type { StageView } from '../../stage/index.ts';

/** One sky at a moment. */
export interface StageMoment {
  readonly view: StageView;
  readonly trust: number; // 0..100
  readonly volume: number; // posts in the last hour
}

/** The sky at a tick: the last picture taken at or before it. Null before the first. */
export function momentOf(sky: PlayedSky<StageView>, tick: number, hourTicks: number): StageMoment | null {
  const frame = sky.frames.findLast((f) => f.tick <= tick);
  if (frame === undefined) return null;
  const last = Math.min(tick, sky.posts.length - 1);
  let volume = 0;
  for (let t = Math.max(0, last - hourTicks + 1); t <= last; t++) volume += sky.posts[t] ?? 0;
  return { view: frame.picture, trust: sky.trust[Math.min(tick, sky.trust.length - 1)] ?? 0, volume };
}

/**
 * Tick, `from` or later, at which the two skies differ most: by alert and weather, then by trust. The last tick when they
 * never do.
 */
export function partingOf(played: PlayedSky<StageView>, other: PlayedSky<StageView>, from: number): number {
  let best = { tick: Math.max(played.trust.length, other.trust.length) - 1, apart: 0 };
  const byTick = new Map<number, SkyFrame<StageView>>(other.frames.map((frame) => [frame.tick, frame]));
  for (const { tick, picture } of played.frames) {
    const there = byTick.get(tick)?.picture;
    if (tick < from || there === undefined) continue;
    const weather = Math.abs(picture.alert - there.alert) + (picture.sky === there.sky ? 0 : 1);
    const apart = weather * 100 + Math.abs((played.trust[tick] ?? 0) - (other.trust[tick] ?? 0));
    if (apart > best.apart) best = { tick, apart };
  }
  return best.tick;
}
