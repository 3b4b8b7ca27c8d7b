import { clamp, pow } from '../../base/maths.ts';
import type { ActionOf } from '../../model/action.ts';
import { after } from '../speech/aftermath.ts';
import { contextOf } from '../speech/context.ts';
import { effectOf } from '../speech/effect.ts';
import { citesRules, pinRules } from '../speech/house-rules.ts';
import { moveCrowd } from '../speech/moves.ts';
import { houseIsHeard, note } from '../speech/own-words.ts';
import { keepSays } from '../speech/player-says.ts';
import { held } from '../speech/questioned.ts';
import { readWording } from '../speech/wording.ts';
import { actEvent } from '../state/events.ts';
import { availableStatements } from '../state/offers.ts';
import { freshSaying, postOf } from '../state/posts.ts';
import { scheduleEchoes } from '../tick/echo.ts';
import { STATEMENT_VISIBILITY } from '../tuning.ts';
import type { World } from '../world.ts';
import { goodActs, goodWording, mayWrite, ownPlatforms } from './checks.ts';
import type { ActionRule } from './rule.ts';

/** A public statement on one or more platforms. Without an approval it spends a credit. */
export const declare: ActionRule<'declare'> = {
  check: (state, action, world) =>
    mayWrite(state) ??
    ownPlatforms(world.scenario, action.platforms) ??
    goodWording(
      action.wording,
      availableStatements(state, world).map((s) => s.draft),
    ) ??
    goodActs(action.says),

  perform: (state, action, world, events) => {
    const { scenario } = world;
    const drafts = scenario.statements.map((s) => s.draft);
    const read = readWording(world, action.wording, action.lang, drafts, null);
    const words = { lang: action.lang, post: null, offered: drafts, isPublic: true };
    const said = held(state, world, read, words, action.sources);
    const effect = effectOf(contextOf(state, world, said, null, true));
    const granted = state.approvals.find((a) => a.status === 'granted');
    const needsApproval = scenario.services.some((s) => s.approves);
    if (granted !== undefined) granted.status = 'used';
    else if (needsApproval) state.credit = Math.max(0, state.credit - 1);
    const draftId = action.wording.mode === 'typed' ? null : action.wording.draft;
    const ofDrafts = scenario.statements.find((s) => s.draft.id === draftId)?.id ?? '';
    const id = freshSaying(state);
    action.platforms.forEach((platform, i) => {
      const own = i === 0 ? id : freshSaying(state);
      houseIsHeard(
        state,
        world,
        { id: own, said, target: null, platform, lang: action.lang, ofDrafts },
        events,
      );
      const born = postOf(state, own);
      if (action.pinned && born !== undefined) born.status = 'pinned';
    });
    const platform = action.platforms[0] ?? null;
    const isApproved = granted !== undefined;
    note(state, world, { id, kind: 'statement', to: null, platform, isApproved }, said, effect);
    keepSays(state, id, action.says);
    moveCrowd(state, world, effect, null, visibilityOf(action, world));
    const of = { id, post: null, keeps: action.keeps, promiseTicks: action.promiseTicks };
    after(state, world, said, effect, { ...of, lang: action.lang }, events);
    events.push(actEvent(state, 'declare', null, { thread: id, acts: said.acts, factor: effect.factor, id }));
    if (action.pinned && citesRules(scenario, said.text)) pinRules(state);
    scheduleEchoes(state, world, id);
  },
};

/** Share of the audience that sees it, 0..1: of the platforms it is on, and more of them when it is pinned. */
function visibilityOf({ platforms, pinned }: ActionOf<'declare'>, { scenario }: World): number {
  const own = scenario.platforms.filter((p) => p.kind !== 'press').length;
  const share = platforms.length / Math.max(1, own);
  return STATEMENT_VISIBILITY * pow(clamp(share, 0, 1), 0.5) * (pinned ? 1 : 0.85);
}
