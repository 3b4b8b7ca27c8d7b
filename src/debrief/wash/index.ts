import { nothing, render } from 'lit';
import type { GameRecord } from '../../model/record.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Lang } from '../../model/text.ts';
import type { WorkerDriver } from '../../pool/index.ts';
import type { ToneModel } from '../../tone/index.ts';
import { type OpenStudy, openStudy } from '../open-study.ts';
import { borrowable, borrowing } from './borrow.ts';
import { readClass } from './read-class.ts';
import { splitsOf } from './splits.ts';
import { type WashDoings, type WashModel, washView } from './wash-view.ts';
import '../debrief.css';
import './wash.css';

export interface WashProps {
  readonly games: readonly { readonly id: string; readonly name: string; readonly record: GameRecord }[];
  readonly scenario: Scenario;
  readonly lang: Lang;
  readonly workers: WorkerDriver; // read the games
  readonly loadTone: () => Promise<ToneModel>;
}

/** Moments shown: a class talks about three things and remembers them. */
const SHOWN_SPLITS = 3;
/** Moments whose words may be borrowed: more than are shown, so that a class may follow its own question. */
const MOST_TARGETS = 12;

/** Shows the hot wash of a class in a place of the page. @returns a function that removes it */
export async function mountWash(host: HTMLElement, props: WashProps): Promise<() => void> {
  const { games, scenario, lang, workers } = props;
  const tone = await props.loadTone();
  let isDown = false;
  let study: OpenStudy | null = null;
  let model: WashModel = {
    lang,
    scenario,
    seed: games[0]?.record.seed ?? '',
    names: new Map(games.map(({ id, name }) => [id, name])),
    done: 0,
    of: games.length,
    reads: [],
    splits: [],
    borrowed: [],
    pair: ['', ''],
    fork: { words: 0, into: '', at: 'waiting', sky: null },
  };
  const change = (part: Partial<WashModel>) => {
    if (isDown) return;
    model = { ...model, ...part };
    render(washView(model, doings), host);
  };
  const doings: WashDoings = {
    pick: (side, game) => change({ pair: side === 0 ? [game, model.pair[1]] : [model.pair[0], game] }),
    choose: ({ words = model.fork.words, into }) => {
      const offered = model.borrowed[words]?.into ?? [];
      const kept = offered.includes(model.fork.into) ? model.fork.into : (offered[0] ?? '');
      change({ fork: { words, into: into ?? kept, at: 'waiting', sky: null } });
    },
    play: () => void play(),
  };

  /** Both are played on: the game as it went, and the same with the words of the other. */
  async function play(): Promise<void> {
    const { fork, borrowed, reads } = model;
    const [words, into] = [borrowed[fork.words], reads.find(({ id }) => id === fork.into)];
    const record = games.find(({ id }) => id === fork.into)?.record;
    const choice = words === undefined || into === undefined ? null : borrowing(words, into);
    if (choice === null || record === undefined)
      return change({ fork: { ...fork, at: 'failed', sky: null } });
    change({ fork: { ...fork, at: 'working', sky: null } });
    study?.close();
    study = openStudy({ scenario, record, tone }, workers);
    try {
      const sky = await study.other(choice, () => {});
      change({
        fork: {
          ...fork,
          at: sky === null || sky.isRefused ? 'failed' : 'done',
          sky: sky?.isRefused ? null : sky,
        },
      });
      document.getElementById('fork-outcome')?.focus({ preventScroll: true });
    } catch {
      change({ fork: { ...fork, at: 'failed', sky: null } });
    }
  }

  const stop = readClass(games, { scenario, tone, lang }, workers, (reads, done) => {
    if (done < games.length) return change({ done });
    const all = splitsOf(reads, MOST_TARGETS);
    const borrowed = borrowable(
      reads,
      all.map(({ target }) => target),
    );
    const byTrust = [...reads].sort((a, b) => a.sky.end - b.sky.end);
    change({
      done,
      reads,
      splits: all.slice(0, SHOWN_SPLITS),
      borrowed,
      // The two that ended furthest apart are the ones to look at first.
      pair: [byTrust.at(-1)?.id ?? '', byTrust[0]?.id ?? ''],
      fork: { words: 0, into: borrowed[0]?.into[0] ?? '', at: 'waiting', sky: null },
    });
  });
  change({});
  return () => {
    isDown = true;
    stop();
    study?.close();
    render(nothing, host);
  };
}
