import type { Split, SplitChoice, WashMoment, WashRead } from './wash-model.ts';

/** A moment counts when it came to that share of the games at least. */
const LEAST_SHARE = 0.5;

/**
 * The moments at which the games of a class parted most: by what was done (how evenly they spread over the choices), and
 * by the review (how far apart these choices are worth by the rubric). The most telling first; a moment at which all did
 * the same is none. Fewer than two games part nowhere.
 */
export function splitsOf(reads: readonly WashRead[], most: number): readonly Split[] {
  if (reads.length < 2) return [];
  const targets = new Set(reads.flatMap(({ moments }) => moments.map(({ target }) => target)));
  return [...targets]
    .flatMap((target) => splitAt(target, reads))
    .filter(({ choices }) => choices.length > 1)
    .sort((a, b) => weight(b) - weight(a) || a.at - b.at || (a.target < b.target ? -1 : 1))
    .slice(0, most);
}

/** Half for how evenly games parted, as much again when the rubric sees the whole scale between their choices. */
function weight({ spread, stake }: Split): number {
  return spread * (1 + stake / 100);
}

function splitAt(target: string, reads: readonly WashRead[]): Split[] {
  const there = reads.flatMap((read) => {
    const moment = read.moments.find((one) => one.target === target);
    return moment === undefined ? [] : [{ read, moment }];
  });
  if (there.length < 2 || there.length < reads.length * LEAST_SHARE) return [];
  const keys = [...new Set(there.map(({ moment }) => moment.choice))];
  const choices = keys
    .map((key) => choiceOf(there.filter(({ moment }) => moment.choice === key)))
    .sort((a, b) => b.games.length - a.games.length || (a.choice < b.choice ? -1 : 1));
  const shares = choices.map(({ games }) => games.length / there.length);
  const even = 1 - 1 / choices.length;
  const worths = choices.flatMap(({ worth }) => worth ?? []);
  return [
    {
      target,
      at: Math.min(...there.map(({ moment }) => moment.at)),
      spread: even === 0 ? 0 : (1 - shares.reduce((sum, share) => sum + share * share, 0)) / even,
      stake: worths.length < 2 ? 0 : Math.max(...worths) - Math.min(...worths),
      choices,
    },
  ];
}

function choiceOf(taken: readonly { readonly read: WashRead; readonly moment: WashMoment }[]): SplitChoice {
  const { moment } = taken[0] as (typeof taken)[number];
  const worths = taken.flatMap(({ moment: { worth } }) => worth ?? []);
  return {
    choice: moment.choice,
    what: moment.what,
    quote: moment.quote,
    games: taken.map(({ read }) => read.id),
    worth: worths.length === 0 ? null : mean(worths),
    trust: mean(taken.map(({ read }) => read.sky.end)),
  };
}

function mean(list: readonly number[]): number {
  return list.reduce((sum, one) => sum + one, 0) / Math.max(1, list.length);
}
