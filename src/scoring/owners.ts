import { ILLEGAL } from '../model/codes.ts';
import type { Deed } from '../model/state.ts';
import type { GameTrace } from './game-trace.ts';
import { atPost, type Part } from './marks.ts';
import { CHANNEL_PARTS } from './tuning.ts';

/** What was passed on, and to whom; what should have been. */
export function owners(story: GameTrace): Part[] {
  const passed = story.state.deeds.filter((deed) => deed.by === 'player' && deed.service !== null);
  const due = [...story.shown.keys()].filter((id) => {
    const post = story.posts.get(id);
    return post !== undefined && ILLEGAL.includes(post.class);
  });
  if (passed.length === 0 && due.length === 0) return [];
  const right = passed.filter((deed) => isRightOwner(story, deed));
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
        spot: atPost(story, right[0]?.post ?? '', right[0]?.at),
        weight,
        share,
        params,
      },
    ];
  if (wrong !== undefined) {
    const better = {
      better: 'ownerOf' as const,
      betterParams: { service: ownerOf(story, wrong.post) ?? '' },
    };
    return [
      {
        rule: 'channel.ownerWrong',
        source: 'R15',
        spot: atPost(story, wrong.post, wrong.at),
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
      spot: atPost(story, left[0] ?? ''),
      weight,
      share,
      params,
      better: 'ownerOf',
      betterParams: { service: ownerOf(story, left[0] ?? '') ?? '' },
    },
  ];
}

/** Whether a post was passed on to a service that owns its class or its topic. */
export function isRightOwner(story: GameTrace, deed: Deed): boolean {
  const service = story.scenario.services.find((s) => s.id === deed.service);
  const topic = story.authored.get(deed.post)?.topic ?? null;
  return (
    service !== undefined &&
    (service.owns.includes(deed.class) || (topic !== null && service.topics.includes(topic)))
  );
}

function ownerOf(story: GameTrace, id: string): string | null {
  const post = story.posts.get(id);
  const topic = story.authored.get(id)?.topic ?? null;
  const { services } = story.scenario;
  const byTopic = services.find((s) => topic !== null && s.topics.includes(topic));
  return (byTopic ?? services.find((s) => post !== undefined && s.owns.includes(post.class)))?.id ?? null;
}
