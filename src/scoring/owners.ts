import { ILLEGAL } from '../model/codes.ts';
import type { Deed } from '../model/state.ts';
import type { GameTrace } from './game-trace.ts';
import { atPost, type Part } from './marks.ts';
import { CHANNEL_PARTS } from './tuning.ts';

/**
 * The share of posts passed on to a service that owns them, among those passed on and the illegal ones that were not. No
 * part when there is neither.
 */
export function owners(trace: GameTrace): Part[] {
  const passed = trace.state.deeds.filter((deed) => deed.by === 'player' && deed.service !== null);
  const due = [...trace.shown.keys()].filter((id) => {
    const post = trace.posts.get(id);
    return post !== undefined && ILLEGAL.includes(post.class);
  });
  if (passed.length === 0 && due.length === 0) return [];
  const right = passed.filter((deed) => isRightOwner(trace, deed));
  const left = due.filter((id) => !passed.some((deed) => deed.post === id));
  const share = right.length / Math.max(1, passed.length + left.length);
  const wrong = passed.find((deed) => !right.includes(deed));
  const isGood = share >= 0.75;
  const weight = CHANNEL_PARTS.owner;
  const params = { right: right.length, all: passed.length + left.length };
  if (isGood)
    return [
      {
        rule: 'channel.ownerRight',
        source: 'R15',
        spot: atPost(trace, right[0]?.post ?? '', right[0]?.at),
        weight,
        share,
        params,
      },
    ];
  if (wrong !== undefined) {
    const better = {
      better: 'ownerOf' as const,
      betterParams: { service: ownerOf(trace, wrong.post) ?? '' },
    };
    return [
      {
        rule: 'channel.ownerWrong',
        source: 'R15',
        spot: atPost(trace, wrong.post, wrong.at),
        weight,
        share,
        params: { ...params, service: wrong.service ?? '' },
        ...better,
      },
    ];
  }
  return [
    {
      rule: 'channel.ownerNone',
      source: 'L3',
      spot: atPost(trace, left[0] ?? ''),
      weight,
      share,
      params,
      better: 'ownerOf',
      betterParams: { service: ownerOf(trace, left[0] ?? '') ?? '' },
    },
  ];
}

/** Whether a post was passed on to a service that owns its class or its topic. */
export function isRightOwner(trace: GameTrace, deed: Deed): boolean {
  const service = trace.scenario.services.find((s) => s.id === deed.service);
  const topic = trace.authored.get(deed.post)?.topic ?? null;
  return (
    service !== undefined &&
    (service.owns.includes(deed.class) || (topic !== null && service.topics.includes(topic)))
  );
}

function ownerOf(trace: GameTrace, id: string): string | null {
  const post = trace.posts.get(id);
  const topic = trace.authored.get(id)?.topic ?? null;
  const { services } = trace.scenario;
  const byTopic = services.find((s) => topic !== null && s.topics.includes(topic));
  return (byTopic ?? services.find((s) => post !== undefined && s.owns.includes(post.class)))?.id ?? null;
}
