import { fingerprint } from '../../live/index.ts';
import type { NamedFile } from '../../ui/handed-files.ts';
import { sealStanding, seenKeys } from './class-seal.ts';
import { type FoundAnswers, withHanded } from './drills/drill-sets.ts';
import type { Entry, Handed } from './entry.ts';
import type { Grading } from './grading.ts';
import { heldOf } from './held.ts';
import { type Sorted, sortFiles } from './intake.ts';
import type { PileState } from './model.ts';
import { type Check, type Offer, offersWith, rubricsAmong, scenariosAmong, worthAsking } from './offers.ts';

/** Reads the files handed in, one drop after the other, and passes on what it finds in them. */
export interface Drops {
  /** Resolves when the files are read and what was found is checked. No files: goes on with what a page left unread. */
  readonly take: (files: readonly NamedFile[]) => Promise<void>;
  readonly addGames: (texts: readonly Handed[]) => void;
  readonly addAnswers: (found: FoundAnswers) => void;
  /** Ends the reading; what was read stays, and waits to be played again. */
  readonly stop: () => void;
  /** To call when the page is left: the next page starts again with the files being read. */
  readonly close: () => void;
}

/** Reads what is dropped on the pile, one file after the other; a file that cannot be read also gets its line. */
export function openDrops(state: PileState, grading: Grading, check: Check, onAnswers: () => void): Drops {
  let batch = state.get().handed.length; // so that ids stay unique, even after a change of language
  let turn = Promise.resolve();
  let isClosed = false;
  let stops = 0;

  const named = <T extends { readonly id: string }>(list: readonly T[]) => {
    batch++;
    return list.map((one) => ({ ...one, id: `b${batch}-${one.id}` }));
  };
  const addGames = (texts: readonly Handed[]) => {
    if (texts.length > 0) grading.add(named(texts));
  };
  const addAnswers = ({ answers, faults }: FoundAnswers) => {
    if (answers.length + faults.length === 0) return;
    const { drills, drillFaults } = state.get();
    state.change({ drills: withHanded(drills, answers), drillFaults: [...drillFaults, ...faults] });
    onAnswers();
  };
  /** Adds a line for each file that could not be read. */
  const addUnread = (unread: readonly Entry[]) => {
    if (unread.length === 0) return;
    const lines = named(unread);
    grading.keep(lines.map(({ id, name }) => ({ id, name, text: '' })));
    state.change({ entries: [...state.get().entries, ...lines] });
  };
  const ask = (found: readonly Offer[]) => {
    const { known, taken, offers } = state.get();
    const fresh = worthAsking(found, heldOf(known, taken));
    if (fresh.length > 0) state.change({ offers: offersWith(offers, fresh) });
  };

  /** Reads the drops one after the other, from the first. */
  async function readDrops(): Promise<void> {
    for (;;) {
      const [files] = state.get().drops;
      if (files === undefined || isClosed) return;
      const mine = stops;
      const isStopped = () => isClosed || mine !== stops;
      const tell = (done: number, total: number) => state.change({ read: { done, total } });
      const sorted = await sortFiles(files, { tell, isStopped });
      if (isClosed) return; // the next page reads the drop again
      const { drops, leftOut } = state.get();
      const unseen = isStopped() ? drops.slice(1).reduce((sum, drop) => sum + drop.length, 0) : 0;
      state.change({
        read: null,
        drops: isStopped() ? [] : drops.slice(1),
        leftOut: leftOut + sorted.leftOut + unseen,
      });
      await takeSorted(sorted, isStopped());
    }
  }

  const keys = seenKeys(() => state.get().areOpinionsKept);
  async function tellSeals(files: Sorted['classFiles']): Promise<void> {
    for (const { file, code, seal, unsigned } of files) {
      const standing = await sealStanding({ seal, unsigned }, keys);
      const by = seal === null ? '' : fingerprint(seal.by);
      state.change({ classFiles: [...state.get().classFiles, { file, code, by, standing }] });
    }
  }

  async function takeSorted(
    { games, yaml, opinions, unread, classFiles, answers }: Sorted,
    isStopped: boolean,
  ): Promise<void> {
    await tellSeals(classFiles);
    addUnread(unread);
    addAnswers(answers);
    ask(opinions);
    if (isStopped) {
      grading.keep(named(games));
      state.change({ at: 'stopped' });
    } else addGames(games);
    const { at, handed, drills, drillFaults } = state.get();
    const others = drills.length + drillFaults.length + yaml.length + opinions.length;
    if (handed.length + others === 0) state.change({ at: 'nothing' });
    else if (at === 'nothing' && handed.length === 0) state.change({ at: 'empty' });
    else if (at === 'nothing' || (at === 'empty' && unread.length > 0)) state.change({ at: 'done' });
    const rubrics = rubricsAmong(yaml);
    state.change({ rubricFaults: rubrics.faults });
    ask(rubrics.offers);
    if (yaml.length === 0) return;
    const scenarios = await scenariosAmong(yaml, check);
    state.change({ faulty: scenarios.faulty });
    ask(scenarios.offers);
  }

  return {
    take: (files) => {
      if (files.length > 0) state.change({ drops: [...state.get().drops, files] });
      turn = turn.then(readDrops);
      return turn;
    },
    addGames,
    addAnswers,
    stop: () => {
      stops++;
    },
    close: () => {
      isClosed = true;
    },
  };
}
