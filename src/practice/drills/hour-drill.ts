import { hash32 } from '../../base/hash.ts';
import { ticksInMinutes } from '../../base/time.ts';
import { playOut, postOf, textOf, validateAction, type World } from '../../engine/index.ts';
import { actAs, choiceOf, type Fork, playAs, tellAction, walkAlong } from '../../lab/index.ts';
import type { Action } from '../../model/action.ts';
import { factsOf } from '../../model/actions.ts';
import { type Lang, textIn } from '../../model/text.ts';
import type { ToneModel } from '../../tone/index.ts';
import { lucksOf } from '../gains.ts';
import { firstWords } from './first-words.ts';
import type { HourDrill, HourItem, HourPair } from './hour-key.ts';
import { pairOf } from './hour-pair.ts';
import { actTarget, pointOf } from './hour-target.ts';

/** Things that wait at once, at most, and at least. */
const MOST_ITEMS = 6;
const LEAST_ITEMS = 4;
/** Pairs that play must decide, at least. */
const LEAST_PAIRS = 3;
/** Lucks on which a pair is played, the first of them, and minutes during which nothing was done before. D. */
const LUCKS = 3;
const FIRST_LUCK = 501;
const AWAY_MINUTES = 45;
/** Minutes of play that must be left then. */
const LEFT_MINUTES = 40;

/**
 * L'heure from any story: `expert` played so far but for the latest three quarters of an hour, and what it would do now
 * waits all at once. Of two things the one goes first of which play says so on every luck; a pair that play does not
 * decide is not asked. Null when the story has no such moment. The seed draws which.
 */
export function hourDrill(world: World, tone: ToneModel, lang: Lang): HourDrill | null {
  const { actions } = playAs(world, 'expert');
  const lucks = lucksOf(world, tone, FIRST_LUCK, LUCKS);
  const moments = momentsIn(world);
  const first = hash32(`${world.seed} hour`) % Math.max(1, moments.length);
  for (const tick of [...moments.slice(first), ...moments.slice(0, first)]) {
    const drill = drillAt(world, lucks, actions, tick, lang);
    if (drill !== null) return drill;
  }
  return null;
}

/** A tick of each shift: as far into it as nothing was done, with time left to act. */
function momentsIn({ scenario }: World): number[] {
  const [away, left] = [ticksInMinutes(scenario, AWAY_MINUTES), ticksInMinutes(scenario, LEFT_MINUTES)];
  return scenario.quarts.filter(({ from, to }) => to - from >= away + left).map(({ from }) => from + away);
}

function drillAt(
  world: World,
  lucks: readonly World[],
  actions: readonly Action[],
  tick: number,
  lang: Lang,
): HourDrill | null {
  const { scenario, seed } = world;
  const before = actions.filter(({ at }) => at < tick - ticksInMinutes(scenario, AWAY_MINUTES));
  const fork = walkAlong(world, before).at(tick);
  const acts = waitingActs(world, fork);
  if (acts.length < LEAST_ITEMS) return null;
  const pairs = acts.flatMap((one, i) =>
    acts.slice(i + 1).flatMap((other) => pairOf(lucks, fork, acts, one, other) ?? []),
  );
  const key = orderOf(acts.map(actTarget), pairs);
  const agreed = pairs.filter(({ first, second }) => key.indexOf(first) < key.indexOf(second));
  if (agreed.length < LEAST_PAIRS) return null;
  const words = firstWords(
    world,
    lucks,
    fork,
    key.flatMap((id) => acts.find((act) => actTarget(act) === id) ?? []),
    lang,
  );
  return {
    tick: fork.state.tick,
    items: acts
      .map((act) => itemOf(world, fork, act, lang))
      .sort((a, b) => hash32(`${seed} item ${a.id}`) - hash32(`${seed} item ${b.id}`)),
    key,
    pairs: agreed,
    words,
    lucks: lucks.length,
  };
}

/** What `expert` would do in the time that follows and may be done now, one act for each thing dealt with. */
function waitingActs(world: World, fork: Fork): Action[] {
  const choose = choiceOf('expert');
  const done: Action[] = [];
  playOut(world, [], {
    from: fork,
    until: fork.state.tick + ticksInMinutes(world.scenario, AWAY_MINUTES),
    afterActs: (now) => {
      actAs(world, now, choose);
      done.splice(0, done.length, ...now.done);
    },
  });
  const seen = new Set<string>();
  return done
    .filter(({ type }) => factsOf(type).seconds > 0)
    .map((act): Action => ({ ...act, at: fork.state.tick }))
    .filter((act) => validateAction(fork.state, act, world) === null)
    .filter((act) => {
      const target = actTarget(act);
      return seen.has(target) ? false : seen.add(target) !== undefined;
    })
    .slice(0, MOST_ITEMS);
}

/** The order in which who wins most pairs goes first. */
function orderOf(ids: readonly string[], pairs: readonly HourPair[]): string[] {
  const wins = (id: string) =>
    pairs.filter(({ first }) => first === id).length - pairs.filter(({ second }) => second === id).length;
  return ids
    .map((id, i) => ({ id, i, wins: wins(id) }))
    .sort((a, b) => b.wins - a.wins || a.i - b.i)
    .map(({ id }) => id);
}

function itemOf(world: World, { state }: Fork, act: Action, lang: Lang): HourItem {
  const { scenario } = world;
  const post = 'post' in act && act.post !== null ? postOf(state, act.post) : undefined;
  const message = act.type === 'reply' ? scenario.messages.find(({ id }) => id === act.message) : undefined;
  const about = post === undefined ? textIn(message?.text, lang) : textOf(scenario, state, post, lang);
  const { what } = tellAction({ world, state, lang }, pointOf(act), act);
  return { id: actTarget(act), about, what };
}
