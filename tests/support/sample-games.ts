import { luckOf, pickWeighted } from '../../src/base/luck.ts';
import { checkHash, createWorld, run } from '../../src/engine/index.ts';
import type { Habit, Moment } from '../../src/lab/habit.ts';
import { actAs, decide } from '../../src/lab/play.ts';
import { PLAYERS } from '../../src/lab/players.ts';
import type { Action } from '../../src/model/action.ts';
import { factsOf } from '../../src/model/actions.ts';
import type { ScriptedPlayer } from '../../src/model/codes.ts';
import type { GameRecord } from '../../src/model/record.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { isCheckTick, type StateCheck, sealOf, sealPlayed } from '../../src/record/index.ts';
import type { ToneModel } from '../../src/tone/index.ts';

/** The story that the sample group has played, and its two seeds: half of the group each. */
export const SAMPLE_STORY = 'letiquette';
const SEEDS = ['4711', '1995'] as const;
const GROUP = 'Groupe 1';

/** Invented first names; what is odd about a game is not in its name. */
const NAMES = [
  ...['Alexis', 'Béatrice', 'Camil', 'Daphné', 'Élias', 'Florence', 'Gabriel', 'Hana', 'Imane', 'Jérémie'],
  ...['Kim', 'Laurie', 'Malik', 'Naomi', 'Olivier', 'Pénélope', 'Quentin', 'Rosalie', 'Samuel', 'Thalie'],
  ...[
    'Ulysse',
    'Viviane',
    'William',
    'Xavier',
    'Yasmine',
    'Zacharie',
    'Anaïs',
    'Bruno',
    'Coralie',
    'Édouard',
  ],
];

/** How a learner plays most of a game, and the wrong reflex that takes a shift of it, each with how often. */
const HABITS: Weighted = [
  ['expert', 3],
  ['human', 1],
];
const REFLEXES: Weighted = [
  ['apologist', 4],
  ['charmer', 3],
  ['hider', 1],
  ['obedient', 1],
  ['silence', 3],
];
type Weighted = readonly (readonly [player: ScriptedPlayer, weight: number])[];
/** Ticks that a learner takes over an act, from the quickest to the slowest; real seconds of a game, from and to. */
const PAUSES = [2, 20] as const;
const SECONDS = [1_020, 1_900] as const;

/** The places of those that are odd: one copied another, one let a script play, one hurried, one stopped. */
export const ODD = { copier: 11, copied: 4, script: 19, hasty: 23, stopped: 26 } as const;

/**
 * Thirty games of one invented group, played by scripted players: a habit, a reflex or two, a learner's speed. The same stories and engine give the same bytes.
 */
export function sampleGames(scenario: Scenario, tone: ToneModel): GameRecord[] {
  const games = NAMES.map((alias, n) => {
    const luck = luckOf(`samples/${n}`);
    const [from, to] = SECONDS;
    const seconds = Math.round(from + luck.at('player', 1, 0) * (to - from));
    const habit: Habit = n === ODD.script ? (moment) => decide(PLAYERS.decent, moment) : learner(scenario, n);
    const until = n === ODD.stopped ? Math.round(scenario.ticks * 0.55) : scenario.ticks;
    const seed = SEEDS[n % SEEDS.length] ?? SEEDS[0];
    return played(scenario, tone, habit, seed, until, {
      alias,
      group: GROUP,
      seconds: n === ODD.hasty ? 34 : seconds,
    });
  });
  const copied = games[ODD.copied];
  return games.map((game, n) =>
    n === ODD.copier && copied !== undefined ? { ...copied, annexes: game.annexes } : game,
  );
}

/** One habit, but for one shift or two played by reflex; with pauses, so that no two learners act at the same minutes. */
function learner(scenario: Scenario, n: number): Habit {
  const luck = luckOf(`samples/${n}`);
  const draw = (entity: number) => luck.at('player', 0, entity);
  const from = (list: Weighted, u: number) =>
    list[
      pickWeighted(
        list.map(([, weight]) => weight),
        u,
      )
    ]?.[0] ?? 'decent';
  const usual = from(HABITS, draw(0));
  const reflexes = new Map<string | undefined, ScriptedPlayer>();
  for (let k = 0; k < (draw(1) < 0.5 ? 1 : 2); k++) {
    const quart = scenario.quarts[Math.floor(draw(2 + k) * scenario.quarts.length)];
    reflexes.set(quart?.id, from(REFLEXES, draw(4 + k)));
  }
  const [least, most] = PAUSES;
  const slow = least + draw(6) * (most - least);
  let readyAt = 0;
  return (moment: Moment) => {
    const { tick, quart } = moment.state;
    if (tick < readyAt) return null;
    const wanted = decide(PLAYERS[reflexes.get(quart ?? '') ?? usual], moment);
    const action = wanted === null ? null : ownWords(scenario, wanted, luck.at('player', tick, 8));
    if (action !== null && factsOf(action.type).seconds > 0)
      readyAt = tick + 1 + Math.floor(luck.at('player', tick, 7) * slow);
    return action;
  };
}

/** Another draft than the one wanted, of those that do no harm, in half the answers: tastes differ. */
function ownWords(scenario: Scenario, action: Action, u: number): Action {
  if (action.type !== 'answer' || action.wording.mode !== 'draft' || u > 0.5) return action;
  const drafts = scenario.posts.find(({ id }) => id === action.post)?.drafts ?? [];
  const fair = drafts.filter(({ level, contradicts }) => level >= 1 && contradicts.length === 0);
  const draft = fair[Math.floor(2 * u * fair.length)];
  return draft === undefined ? action : { ...action, wording: { mode: 'draft', draft: draft.id } };
}

function played(
  scenario: Scenario,
  toneModel: ToneModel,
  habit: Habit,
  seed: string,
  until: number,
  annexes: GameRecord['annexes'],
): GameRecord {
  const world = createWorld(scenario, seed, toneModel);
  const checks: StateCheck[] = [];
  const { state, done } = run(world, [], {
    until,
    afterActs: (now) => actAs(world, now, habit),
    afterStep: ({ state: now }) => {
      if (isCheckTick(now.tick)) checks.push({ tick: now.tick, hash: checkHash(now) });
    },
  });
  const settings = { mode: 'evaluation', lang: 'fr', player: 'person', accommodation: 1 } as const;
  const record = sealPlayed(
    { scenario, seed, settings, actions: done, toneModel, annexes },
    world,
    state,
    checks,
  );
  return { ...record, seal: sealOf(record) };
}
