import { availableContacts, availableStatements, isOver, offeredDrafts } from '../../engine/index.ts';
import type { ActId } from '../../model/codes.ts';
import type { Draft } from '../../model/scenario.ts';
import { type Habit, type Moment, now } from '../habit.ts';
import { minutes } from '../view.ts';

/** Asks for the approval of the first service that gives one, so that it is there when a statement is ready. */
export const askingApproval: Habit = (moment) => {
  const { state, world } = moment;
  const service = world.scenario.services.find((s) => s.approves);
  if (service === undefined || state.approvals.some((a) => a.status !== 'used')) return null;
  if (availableStatements(state, world).every((s) => wasSaid(moment, s.draft))) return null;
  return now(moment, { type: 'requestApproval', service: service.id, keen: state.credit >= 3 });
};

export interface Declaring {
  readonly least: number; // author's level from which a statement is worth publishing
  readonly most: number; // statements in the whole game
  readonly apartMinutes: number;
  readonly approved: boolean; // waits for an approval
  readonly pinned: boolean;
}

/** Publishes the best statement on offer, on every platform. */
export function declaring(how: Declaring): Habit {
  return (moment) => {
    const { state, world } = moment;
    const said = state.sayings.filter((s) => s.kind === 'statement');
    const last = said.at(-1);
    if (
      said.length >= how.most ||
      (last !== undefined && state.tick - last.at < minutes(moment, how.apartMinutes))
    )
      return null;
    if (how.approved && !state.approvals.some((a) => a.status === 'granted')) return null;
    const offered = availableStatements(state, world)
      .map((s) => s.draft)
      .filter((d) => d.level >= how.least && !wasSaid(moment, d) && !liesNow(moment, d))
      .sort((a, b) => b.level - a.level);
    const draft = offered[0];
    return draft === undefined ? null : publish(moment, draft, how.pinned);
  };
}

/** Publishes the worst statement on offer as soon as there is one. */
export const declaringWorst: Habit = (moment) => {
  const offered = availableStatements(moment.state, moment.world).map((s) => s.draft);
  const worst = offered.filter((d) => !wasSaid(moment, d)).sort((a, b) => a.level - b.level)[0];
  return worst === undefined || worst.level > 1 ? null : publish(moment, worst, false);
};

function publish(moment: Moment, draft: Draft, pinned: boolean) {
  const { scenario } = moment.world;
  const platforms = scenario.platforms
    .filter((p) => p.kind === 'microblog' || p.kind === 'page')
    .map((p) => p.id);
  return now(moment, {
    type: 'declare',
    wording: { mode: 'draft', draft: draft.id },
    lang: scenario.lang,
    platforms,
    pinned,
  });
}

/** Whether that statement was already published. */
function wasSaid(moment: Moment, draft: Draft): boolean {
  return moment.done.some(
    (a) => a.type === 'declare' && a.wording.mode === 'draft' && a.wording.draft === draft.id,
  );
}

/** Whether a draft announces a repair that nobody has decided, or denies a known fact. */
function liesNow({ state, world }: Moment, draft: Draft): boolean {
  const isStale = (id: string) => world.scenario.facts.some((f) => f.id === id && isOver(state, f));
  const knows = (id: string) => state.facts.some((f) => f.id === id) && !isStale(id);
  if (draft.contradicts.length > 0 || draft.states.some((id) => !knows(id))) return true;
  const backed = (act: ActId) => {
    const enabling = world.scenario.facts.filter((f) => f.enables.includes(act));
    return enabling.length === 0 || enabling.some((f) => knows(f.id));
  };
  return (
    (draft.acts.includes('repair') && !backed('repair')) ||
    (draft.acts.includes('compensate') && !backed('compensate'))
  );
}

/** Contacts everybody who can be, with the best or the worst words. */
export function contacting(which: 'best' | 'worst'): Habit {
  return (moment) => {
    const { state, world } = moment;
    const to = availableContacts(state, world).find(({ id }) => offeredDrafts(state, world, id).length > 0);
    if (to === undefined) return null;
    const ranked = [...offeredDrafts(state, world, to.id)].sort((a, b) => b.level - a.level);
    const draft = (which === 'best' ? ranked[0] : ranked.at(-1)) as Draft;
    return now(moment, {
      type: 'contact',
      contact: to.id,
      wording: { mode: 'draft', draft: draft.id },
      lang: world.scenario.lang,
    });
  };
}
