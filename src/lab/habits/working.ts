import { canKeep, mayBeAsked, offeredOptions } from '../../engine/index.ts';
import { CRITICISM } from '../../model/codes.ts';
import type { MessageOption } from '../../model/scenario.ts';
import { type Habit, type Moment, now } from '../habit.ts';
import { age, authored, minutes, onDesk, recentCrowd, wasAnswered, wasDealtWith } from '../view.ts';

/** Sets the watch once, with the house's name and a low threshold. */
export const watching: Habit = (moment) => {
  if (moment.state.watch !== null) return null;
  const { organisation } = moment.world.scenario;
  return now(moment, { type: 'watch', words: [organisation.handle], threshold: 8 });
};

/** Opens each authored post, one a tick. */
export const opening: Habit = (moment) => {
  const post = onDesk(moment).find((p) => !moment.state.opened.includes(p.id));
  return post === undefined ? null : now(moment, { type: 'open', post: post.id });
};

/** Holds back scheduled posts as soon as criticism has been seen. */
export const pausing: Habit = (moment) => {
  if (moment.state.volume < 2) return null;
  const due = moment.state.planned.find((p) => p.status === 'due');
  return due === undefined ? null : now(moment, { type: 'pause', planned: due.id });
};

/** Asks the right service for each fact it can give, most useful first as the author listed them. */
export function asking(most: number): Habit {
  return (moment) => {
    const { state, world } = moment;
    if (state.asked.length >= most || state.volume < 1) return null;
    const fact = world.scenario.facts.find(
      (f) =>
        mayBeAsked(state, world, f) &&
        !state.facts.some((k) => k.id === f.id) &&
        !state.asked.some((a) => a.fact === f.id),
    );
    return fact?.learn ? now(moment, { type: 'ask', service: fact.learn.ask, fact: fact.id }) : null;
  };
}

/** Answers messages that want an answer, with the option `pick` chooses. */
export function replying(
  pick: (options: readonly MessageOption[], moment: Moment) => MessageOption | undefined,
): Habit {
  return (moment) => {
    for (const message of moment.state.messages) {
      if (message.repliedAt >= 0) continue;
      const options = offeredOptions(moment.state, moment.world, message.id);
      const option = options.length > 0 ? pick(options, moment) : undefined;
      if (option !== undefined) return now(moment, { type: 'reply', message: message.id, option: option.id });
    }
    return null;
  };
}

/** The option of the highest level in its author's opinion. */
export const bestOption = (options: readonly MessageOption[]) =>
  [...options].sort((a, b) => b.level - a.level)[0];
/** The option in the middle of its author's opinions. */
export const middleOption = (options: readonly MessageOption[]) =>
  [...options].sort((a, b) => b.level - a.level)[Math.floor(options.length / 2)];
/** The option of the lowest level in its author's opinion. */
export const worstOption = (options: readonly MessageOption[]) =>
  [...options].sort((a, b) => a.level - b.level)[0];
/** The option that obeys, else the first. */
export const complyingOption = (options: readonly MessageOption[]) =>
  options.find((o) => o.stance === 'comply') ?? options[0];

/** Hands questions without drafts over to the service that owns them. */
export const handingOver: Habit = (moment) => {
  const { services } = moment.world.scenario;
  for (const post of onDesk(moment)) {
    const of = authored(moment, post);
    if (of === undefined || of.topic === null || wasDealtWith(moment, post.id, 'handOver')) continue;
    const owner = services.find((s) => s.topics.includes(of.topic as string));
    if (owner !== undefined) return now(moment, { type: 'handOver', post: post.id, service: owner.id });
  }
  return null;
};

/** Leaves, knowingly, criticism and noise that no answer would better. */
export const leaving: Habit = (moment) => {
  for (const post of onDesk(moment)) {
    const of = authored(moment, post);
    const isToLeave =
      post.class === 'offTopic' || (CRITICISM.includes(post.class) && of?.drafts.length === 0);
    if (
      !isToLeave ||
      moment.state.left.includes(post.id) ||
      wasAnswered(moment, post.id) ||
      wasDealtWith(moment, post.id)
    )
      continue;
    if (age(moment, post) >= minutes(moment, 15)) return now(moment, { type: 'leave', post: post.id });
  }
  return null;
};

/** Thanks a supporter now and then. */
export function thanking(every: number): Habit {
  return (moment) => {
    const fans = onDesk(moment).filter((post) => post.class === 'support');
    const post = fans.find((p, i) => i % every === 0 && !wasDealtWith(moment, p.id));
    return post === undefined ? null : now(moment, { type: 'thank', post: post.id });
  };
}

/** Calls a promise kept, once words were said that keep it. */
export const keeping: Habit = (moment) => {
  const promise = moment.state.promises.find((p) => canKeep(moment.state, p));
  return promise === undefined ? null : now(moment, { type: 'keepPromise', promise: promise.id });
};

/** Types the same words under every post of the affair but support. `everyone`: under the crowd's too. */
export function pasting(text: Readonly<Record<'fr' | 'en', readonly string[]>>, everyone: boolean): Habit {
  return (moment) => {
    const { lang } = moment.world.scenario;
    const targets = onDesk(moment).filter((post) => post.isAffair && post.class !== 'support');
    const crowd = everyone
      ? recentCrowd(moment, 64).filter((post) => post.words.from === 'chatter' && post.isAffair)
      : [];
    const post = [...targets, ...crowd].find((p) => !wasAnswered(moment, p.id));
    if (post === undefined) return null;
    const said = moment.done.filter((a) => a.type === 'answer').length;
    const lines = text[lang];
    return now(moment, {
      type: 'answer',
      post: post.id,
      wording: { mode: 'typed', text: lines[said % lines.length] as string },
      lang,
      channel: 'public',
    });
  };
}
