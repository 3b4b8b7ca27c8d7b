import type { Post } from '../../model/state.ts';
import { after } from '../speech/aftermath.ts';
import { contextOf } from '../speech/context.ts';
import { effectOf } from '../speech/effect.ts';
import { moveCrowd, settle, weightOf } from '../speech/moves.ts';
import { houseIsHeard, note } from '../speech/own-words.ts';
import { keepSays } from '../speech/player-says.ts';
import { held } from '../speech/questioned.ts';
import { readWording } from '../speech/wording.ts';
import { actEvent } from '../state/events.ts';
import { draftsOf, offeredDrafts } from '../state/offers.ts';
import { textOf } from '../state/post-text.ts';
import { freshSaying, postOf } from '../state/posts.ts';
import { scheduleEchoes } from '../tick/echo.ts';
import { goodActs, goodWording, mayWrite, onSeenPost } from './checks.ts';
import type { ActionRule } from './rule.ts';

/** An answer to a post, in public under it or in private to its author. */
export const answer: ActionRule<'answer'> = {
  check: (state, action, world) =>
    mayWrite(state) ??
    onSeenPost(state, action.post) ??
    goodWording(action.wording, draftsOf(world, action.post), offeredDrafts(state, world, action.post)) ??
    goodActs(action.says),

  perform: (state, action, world, events) => {
    const target = postOf(state, action.post) as Post;
    const drafts = draftsOf(world, action.post);
    const detail = world.posts[action.post]?.detail[action.lang] ?? [];
    const isOpen = action.channel === 'public';
    const read = readWording(world, action.wording, action.lang, drafts, {
      text: textOf(world.scenario, state, target, action.lang),
      detail,
    });
    const words = { lang: action.lang, post: target, offered: drafts, isPublic: isOpen };
    const said = held(state, world, read, words, action.sources);
    const effect = effectOf(contextOf(state, world, said, target, isOpen));
    const satisfaction = settle(state, world, target, effect, !isOpen);
    const id = freshSaying(state);
    const { platform } = target;
    if (isOpen)
      houseIsHeard(
        state,
        world,
        { id, said, target, platform, lang: action.lang, ofDrafts: target.id },
        events,
      );
    const kind = isOpen ? 'answer' : 'private';
    note(state, world, { id, kind, to: target.id, platform, isApproved: false, satisfaction }, said, effect);
    keepSays(state, id, action.says);
    moveCrowd(state, world, effect, target, isOpen ? weightOf(state, world, target) : 0);
    const of = { id, post: target.id, keeps: action.keeps, promiseTicks: undefined };
    after(state, world, said, effect, { ...of, lang: action.lang }, events);
    const { acts } = said;
    const { factor } = effect;
    events.push(
      actEvent(state, 'answer', target.id, { thread: target.root, acts, factor, id: isOpen ? id : null }),
    );
    if (isOpen) scheduleEchoes(state, world, id);
  },
};
