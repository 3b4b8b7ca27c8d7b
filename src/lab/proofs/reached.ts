import type { Remark } from '../../model/proof.ts';
import type { Scenario } from '../../model/scenario.ts';
import { guardedIn } from './guarded.ts';
import { hourWritten } from './hour.ts';
import { gamesIn, type SeedReport } from './report.ts';
import { ENDLESS, READER, READING } from './tuning.ts';

/** What was written and never happened in any game; and beats that happened too often. */
export function reachedIn(scenario: Scenario, reports: readonly SeedReport[]): Remark[] {
  const games = gamesIn(reports);
  if (games === 0) return [];
  const all = reports.flatMap(({ seed, games: some }) => some.map((game) => ({ seed, game })));
  const seen = (pick: (game: (typeof all)[0]['game']) => readonly string[]) =>
    new Set(all.flatMap(({ game }) => pick(game)));
  const fired = seen(({ beats }) => Object.keys(beats));
  const happened = seen(({ imprevus }) => imprevus);
  const drawn = new Set(reports.flatMap((report) => report.drawn));
  const learned = seen(({ facts }) => facts);
  const offered = seen(({ offers }) => offers);
  const came = seen((game) => game.came);
  const endings = seen(({ ending }) => (ending === null ? [] : [ending]));
  const never = (
    code: Remark['code'],
    list: string,
    things: readonly { readonly id: string }[],
    isNever: (id: string, i: number) => boolean,
    field = '',
  ): Remark[] =>
    things.flatMap(({ id }, i) =>
      isNever(id, i) ? [{ code, of: [...list.split('.'), i], field, params: { id, games } }] : [],
    );
  const facts = scenario.facts;
  return [
    ...never('beat-never-fires', 'timeline', scenario.beats, (id) => !fired.has(id)).map(asBeat),
    ...endless(scenario, all),
    ...never(
      'imprevu-never-fires',
      'imprevus',
      scenario.imprevus,
      (id) => drawn.has(id) && !happened.has(id),
    ),
    ...guardedIn(scenario).flatMap(({ name, code, of, field }): Remark[] =>
      offered.has(name) ? [] : [{ code, of, field, params: { id: name, games } }],
    ),
    ...never(
      'when-never-held',
      'posts',
      scenario.posts,
      (id, i) => scenario.posts[i]?.when !== undefined && !came.has(id),
      'when',
    ),
    ...never(
      'fact-never-learned',
      'facts',
      facts,
      (id, i) => facts[i]?.isTrue === true && facts[i]?.isKnownAtStart === false && !learned.has(id),
    ),
    ...never(
      'ending-not-reached',
      'debrief.endings',
      scenario.debrief.endings,
      (id) => !endings.has(id),
      'id',
    ),
    ...broken(scenario, reports),
    ...overloaded(scenario, reports),
  ];
}

/** The author's `timeline` is called `beats` once compiled. */
function asBeat(remark: Remark): Remark {
  return { ...remark, of: ['beats', ...remark.of.slice(1)] };
}

function endless(
  scenario: Scenario,
  all: readonly { readonly seed: string; readonly game: SeedReport['games'][0] }[],
): Remark[] {
  return scenario.beats.flatMap(({ id, isOnce }, i): Remark[] => {
    if (isOnce) return [];
    const most = all.reduce((a, b) => ((b.game.beats[id] ?? 0) > (a.game.beats[id] ?? 0) ? b : a));
    const times = most.game.beats[id] ?? 0;
    if (times <= ENDLESS) return [];
    const params = { id, times, player: most.game.player, seed: most.seed };
    return [{ code: 'beat-endless', of: ['beats', i], field: 'once', params }];
  });
}

/** A promise that even the expert breaks, who keeps each as soon as it can; at the post it was made under. */
function broken(scenario: Scenario, reports: readonly SeedReport[]): Remark[] {
  const told = new Set<string>();
  return reports.flatMap(({ seed, games }) =>
    games.flatMap(({ player, missed }) =>
      player !== 'expert'
        ? []
        : missed.flatMap(({ post, due }): Remark[] => {
            const i = scenario.posts.findIndex(({ id }) => id === post);
            const key = `${post}`;
            if (told.has(key)) return [];
            told.add(key);
            const params = { player, seed, id: post ?? '', hour: hourWritten(scenario, due) };
            return [{ code: 'promise-broken', of: i < 0 ? [] : ['posts', i], field: '', params }];
          }),
    ),
  );
}

/** Shifts with more to read than there is time for, by the mean over the seeds. */
function overloaded(scenario: Scenario, reports: readonly SeedReport[]): Remark[] {
  return scenario.quarts.flatMap(({ id }, i): Remark[] => {
    const loads = reports.flatMap(({ seed, quarts }) =>
      quarts.filter(({ quart, available }) => quart === id && available > 0).map((load) => ({ seed, load })),
    );
    if (loads.length === 0) return [];
    const share = ({ load }: (typeof loads)[0]) => load.reading / load.available;
    const mean = loads.reduce((sum, one) => sum + share(one), 0) / loads.length;
    if (mean <= READING.share) return [];
    const worst = loads.reduce((a, b) => (share(b) > share(a) ? b : a));
    const params = {
      id,
      percent: Math.round(mean * 100),
      most: Math.round(READING.share * 100),
      words: worst.load.words,
      seconds: Math.round(worst.load.available),
      player: READER,
      seed: worst.seed,
    };
    return [{ code: 'reading-too-much', of: ['quarts', i], field: '', params }];
  });
}
