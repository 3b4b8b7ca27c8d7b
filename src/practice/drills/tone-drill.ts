import { hash32 } from '../../base/hash.ts';
import { validateAction, type World } from '../../engine/index.ts';
import { playAs, walkAlong } from '../../lab/index.ts';
import type { Action } from '../../model/action.ts';
import { CRITICISM } from '../../model/codes.ts';
import type { GameRecord } from '../../model/record.ts';
import type { AuthoredPost, Draft } from '../../model/scenario.ts';
import { type Lang, textIn } from '../../model/text.ts';
import { sealRecord } from '../../record/index.ts';
import type { ToneModel } from '../../tone/index.ts';
import { goodWays } from '../good-ways.ts';
import { poseRetake } from '../judge-answer.ts';

/** An answer to be written again: sent in the game of `record` at `point`, where better ones were open. */
export interface ToneDrill {
  readonly record: GameRecord;
  readonly point: string;
  readonly text: string; // as it was sent
}

/** Author's level up to which an answer is a poor one. */
const POOR = 1;
/** Ticks after its birth within which a post is answered. */
const WITHIN = 30;

/**
 * Le ton from any story: a poor prepared answer to a criticism, sent in a game that `expert` played so far, so that what
 * there was to know is known. Null when the story has no such answer. The seed draws which.
 */
export function toneDrill(world: World, tone: ToneModel, lang: Lang): ToneDrill | null {
  const { actions } = playAs(world, 'expert');
  const posts = world.scenario.posts
    .filter(({ at, class: kind }) => at >= 0 && CRITICISM.includes(kind))
    .map((post) => ({ post, rank: hash32(`${world.seed} tone ${post.id}`) }))
    .sort((a, b) => a.rank - b.rank);
  for (const { post } of posts) {
    const poor = post.drafts.filter(({ level }) => level >= 0 && level <= POOR);
    const draft = poor[hash32(`${world.seed} ${post.id}`) % Math.max(1, poor.length)];
    const drill = draft === undefined ? null : drillOf(world, tone, lang, actions, post, draft);
    if (drill !== null) return drill;
  }
  return null;
}

function drillOf(
  world: World,
  tone: ToneModel,
  lang: Lang,
  actions: readonly Action[],
  post: AuthoredPost,
  draft: Draft,
): ToneDrill | null {
  const before = actions.filter(
    (action) => action.at <= post.at && !('post' in action && action.post === post.id),
  );
  const walk = walkAlong(world, before);
  for (let at = post.at + 1; at <= post.at + WITHIN; at++) {
    const sent: Action = {
      type: 'answer',
      at,
      post: post.id,
      wording: { mode: 'draft', draft: draft.id },
      lang,
      channel: draft.channel === 'private' ? 'private' : 'public',
    };
    if (validateAction(walk.at(at).state, sent, world) !== null) continue;
    const settings = { mode: 'entrainement', lang, player: 'expert', accommodation: 1 } as const;
    const { scenario, seed } = world;
    const record = sealRecord({ scenario, seed, settings, actions: [...before, sent], toneModel: tone });
    const point = `d${at}-${before.length}`;
    const posed = poseRetake(world, tone, record, point);
    if (posed === null || goodWays(posed.position.options).length === 0) return null;
    return { record, point, text: textIn(draft.text, lang) };
  }
  return null;
}
