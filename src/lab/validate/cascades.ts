import { log } from '../../base/maths.ts';
import type { PostEvent } from '../../model/event.ts';

/** Posts of each cascade: a root with all that answers or passes it on, however deep. */
export function cascadeSizes(posts: readonly PostEvent[]): number[] {
  const rootOf = new Map<string, string>();
  const sizes = new Map<string, number>();
  for (const post of posts) {
    const above = post.parent ?? post.reshareOf;
    const root = above === null ? post.id : (rootOf.get(above) ?? post.id);
    rootOf.set(post.id, root);
    sizes.set(root, (sizes.get(root) ?? 0) + 1);
  }
  return [...sizes.values()];
}

/** Share of all posts that the largest hundredth of cascades hold. */
export function topShare(sizes: readonly number[]): number {
  const sorted = [...sizes].sort((a, b) => b - a);
  const top = Math.max(1, Math.round(sorted.length / 100));
  const total = sorted.reduce((sum, n) => sum + n, 0);
  return sorted.slice(0, top).reduce((sum, n) => sum + n, 0) / Math.max(1, total);
}

/** Hill's estimate of the tail exponent over the largest five hundredths of sizes. */
export function hillSlope(sizes: readonly number[]): number {
  const sorted = [...sizes].sort((a, b) => b - a);
  const k = Math.max(2, Math.floor(sorted.length / 20));
  const least = sorted[k] ?? 1;
  let sum = 0;
  for (let i = 0; i < k; i++) sum += log((sorted[i] as number) / least);
  return sum > 0 ? k / sum : 0;
}

/** Share of reshares that pass on a post itself, not another reshare. */
export function depthOneShare(posts: readonly PostEvent[]): number {
  const reshares = new Set(posts.filter((p) => p.reshareOf !== null).map((p) => p.id));
  if (reshares.size === 0) return 1;
  let direct = 0;
  for (const post of posts) if (post.reshareOf !== null && !reshares.has(post.reshareOf)) direct++;
  return direct / reshares.size;
}
