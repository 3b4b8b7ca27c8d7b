import type { Expr } from '../model/expr.ts';
import type { Beat } from '../model/scenario.ts';
import { type Context, faultAt } from './compile-context.ts';
import { DEFAULTS } from './defaults.ts';
import type { AuthoredReply } from './schema-story.ts';
import { asList, idOf, repliesOf, type StoryLists } from './story-lists.ts';
import { readTicks, summary, ticksFrom } from './values.ts';

/**
 * Beats that bring what people answer to the player's answer. Of the replies to one post the first that fits comes, and
 * no other after it; each waits for its own time.
 */
export function compileReplies(ctx: Context, story: StoryLists): Beat[] {
  return story.posts.flatMap((post) => {
    const replies = repliesOf(post);
    const fits = replies.map((reply) => fitOf(ctx, reply, idOf(ctx, post)));
    return replies.map((reply, i): Beat => {
      const id = idOf(ctx, reply);
      const others = replies.flatMap((other, n) => (n === i ? [] : [named('posted', idOf(ctx, other))]));
      const earlier = fits.slice(0, i).map((a): Expr => ({ k: 'not', a }));
      const beat: Beat = {
        id: `${id}_comes`,
        at: -1,
        when: joined('and', [fits[i] as Expr, ...earlier]),
        unless: joined('or', others),
        after: readTicks(ctx, reply, 'after', ticksFrom(DEFAULTS.replyAfterSeconds, ctx.secondsPerTick)),
        isOnce: true,
        effects: [{ do: 'post', post: id }],
      };
      ctx.origins.set(beat, reply);
      return beat;
    });
  });
}

/** When a reply fits: the answer did one of these acts, and was one of these drafts; any answer when neither is written. */
function fitOf(ctx: Context, reply: AuthoredReply, post: string): Expr {
  const said = asList(reply.said).map((act) => named('said', act, post));
  const chose = asList(reply.chose).map((draft, i) => {
    const known = ctx.options.get(post) ?? [];
    const field = Array.isArray(reply.chose) ? `chose[${i}]` : 'chose';
    ctx.uses.push({ kind: 'draft', id: draft, owner: reply, field, isWithin: false, of: post });
    if (!known.includes(draft))
      faultAt(ctx, reply, field, 'unknown-id', { kind: 'draft', id: draft, known: summary(known) });
    return named('chose', post, draft);
  });
  const parts = [joined('or', said), joined('or', chose)].filter((part) => part !== null);
  return joined('and', parts) ?? named('answered', post);
}

function named(name: 'said' | 'chose' | 'answered' | 'posted', ...args: string[]): Expr {
  return { k: 'name', name, args };
}

function joined(k: 'and' | 'or', parts: readonly Expr[]): Expr | null {
  return parts.reduce<Expr | null>((a, b) => (a === null ? b : { k, a, b }), null);
}
