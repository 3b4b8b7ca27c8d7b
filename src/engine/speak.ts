import { clamp, pow } from '../base/maths.ts';
import type { ActionOf } from '../model/action.ts';
import type { CrisisEvent } from '../model/event.ts';
import type { CrisisState, Post } from '../model/state.ts';
import { after } from './aftermath.ts';
import { contextOf } from './context.ts';
import { scheduleEchoes } from './echo.ts';
import { effectOf } from './effect.ts';
import { moveCrowd, settle, weightOf } from './moves.ts';
import { houseIsHeard, note } from './own-words.ts';
import { postOf } from './posts.ts';
import { citesRules, pinRules } from './rules.ts';
import { textOf } from './text.ts';
import { STATEMENT_VISIBILITY } from './tuning.ts';
import { readWording } from './wording.ts';
import type { World } from './world.ts';

/** An answer to a post, in public under it or in private to its author. */
export function answer(
  state: CrisisState,
  action: ActionOf<'answer'>,
  world: World,
  events: CrisisEvent[],
): void {
  const target = postOf(state, action.post) as Post;
  const drafts = world.posts[action.post]?.drafts ?? [];
  const detail = world.posts[action.post]?.detail[action.lang] ?? [];
  const said = readWording(world, action.wording, action.lang, drafts, {
    text: textOf(world.scenario, state, target, action.lang),
    detail,
  });
  const isOpen = action.channel === 'public';
  const effect = effectOf(contextOf(state, world, said, target, isOpen));
  const satisfaction = settle(state, world, target, effect, !isOpen);
  const id = `o${state.tick}-0`;
  if (isOpen)
    houseIsHeard(
      state,
      world,
      { id, said, target, platform: target.platform, lang: action.lang, ofDrafts: target.id },
      events,
    );
  note(
    state,
    world,
    {
      id,
      kind: isOpen ? 'answer' : 'private',
      to: target.id,
      platform: target.platform,
      isApproved: false,
      satisfaction,
    },
    said,
    effect,
  );
  moveCrowd(state, world, effect, target, isOpen ? weightOf(state, world, target) : 0);
  after(
    state,
    world,
    said,
    effect,
    { id, post: target.id, keeps: action.keeps, promiseTicks: undefined },
    events,
  );
  events.push({
    tick: state.tick,
    kind: 'act',
    type: 'answer',
    target: target.id,
    thread: target.root,
    author: 'player',
    acts: said.acts,
    factor: effect.factor,
    id: isOpen ? id : null,
  });
  if (isOpen) scheduleEchoes(state, world, id);
}

/** A public statement on one or more platforms. Without an approval it spends a credit. */
export function declare(
  state: CrisisState,
  action: ActionOf<'declare'>,
  world: World,
  events: CrisisEvent[],
): void {
  const drafts = world.scenario.statements.map((s) => s.draft);
  const said = readWording(world, action.wording, action.lang, drafts, null);
  const effect = effectOf(contextOf(state, world, said, null, true));
  const granted = state.approvals.find((a) => a.status === 'granted');
  const needsApproval = world.scenario.services.some((s) => s.approves);
  if (granted !== undefined) granted.status = 'used';
  else if (needsApproval) state.credit = Math.max(0, state.credit - 1);
  const draftId = action.wording.mode === 'typed' ? null : action.wording.draft;
  const ofDrafts = world.scenario.statements.find((s) => s.draft.id === draftId)?.id ?? '';
  const id = `o${state.tick}-0`;
  action.platforms.forEach((platform, i) => {
    const own = `o${state.tick}-${i}`;
    houseIsHeard(
      state,
      world,
      { id: own, said, target: null, platform, lang: action.lang, ofDrafts },
      events,
    );
    const born = postOf(state, own);
    if (action.pinned && born !== undefined) born.status = 'pinned';
  });
  note(
    state,
    world,
    {
      id,
      kind: 'statement',
      to: null,
      platform: action.platforms[0] ?? null,
      isApproved: granted !== undefined,
    },
    said,
    effect,
  );
  const share =
    action.platforms.length / Math.max(1, world.scenario.platforms.filter((p) => p.kind !== 'press').length);
  moveCrowd(
    state,
    world,
    effect,
    null,
    STATEMENT_VISIBILITY * pow(clamp(share, 0, 1), 0.5) * (action.pinned ? 1 : 0.85),
  );
  after(
    state,
    world,
    said,
    effect,
    { id, post: null, keeps: action.keeps, promiseTicks: action.promiseTicks },
    events,
  );
  events.push({
    tick: state.tick,
    kind: 'act',
    type: 'declare',
    target: null,
    thread: id,
    author: 'player',
    acts: said.acts,
    factor: effect.factor,
    id,
  });
  if (action.pinned && citesRules(world.scenario, said.text)) pinRules(state);
  scheduleEchoes(state, world, id);
}

/** A call or a private word to somebody outside: no crowd sees it, the story may answer. */
export function contact(
  state: CrisisState,
  action: ActionOf<'contact'>,
  world: World,
  events: CrisisEvent[],
): void {
  const to = world.scenario.contacts.find((c) => c.id === action.contact);
  if (to === undefined) return;
  const said = readWording(world, action.wording, action.lang, to.drafts, null);
  const effect = effectOf(contextOf(state, world, said, null, false));
  note(
    state,
    world,
    { id: `o${state.tick}-0`, kind: 'contact', to: to.id, platform: null, isApproved: false },
    said,
    { ...effect, factor: 1 },
  );
  state.contacts.push({ id: to.id, person: to.person, at: state.tick, acts: [...said.acts] });
  events.push({
    tick: state.tick,
    kind: 'act',
    type: 'contact',
    target: to.person,
    thread: null,
    author: 'player',
    acts: said.acts,
    factor: 1,
    id: null,
  });
}
