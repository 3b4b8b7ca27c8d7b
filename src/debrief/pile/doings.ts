import { never } from '../../base/result.ts';
import type { GameRecord } from '../../model/record.ts';
import { withRubric } from '../../model/rubric.ts';
import type { Scenario } from '../../model/scenario.ts';
import { compileRubric } from '../../scenario/index.ts';
import { dayOf, saveFile } from '../../session/index.ts';
import { chosenFiles, type NamedFile } from '../../ui/handed-files.ts';
import { speaker } from '../../ui/speak.ts';
import { PILE_WORDS } from '../../words/debrief/pile.ts';
import { PILE_TABLE_WORDS } from '../../words/debrief/pile-table.ts';
import { say } from '../../words/define.ts';
import { inOrder, pileCsv } from './csv.ts';
import { openDrops } from './drops.ts';
import type { Entry } from './entry.ts';
import type { Grading } from './grading.ts';
import { codesOf } from './intake.ts';
import { EMPTY, type PileDoings, type PileState, playedOn, whoOf } from './model.ts';
import type { Check, Offer } from './offers.ts';
import { type Opinions, opinionsText, withOpinion } from './opinions.ts';

/** What the instructor may do, and what follows. */
export interface PileActs extends PileDoings {
  /** Files of any kind: games are graded at once; a scenario or a rubric among them waits for a decision. */
  readonly takeFiles: (files: readonly NamedFile[]) => Promise<void>;
  /** The page goes: what is being read is read anew by the next one. */
  readonly close: () => void;
}

export function pileActs(
  state: PileState,
  grading: Grading,
  ways: {
    readonly check: Check;
    readonly setOpinions: (opinions: Opinions) => void;
    readonly onLeave: () => void;
    readonly onStudy: ((record: GameRecord, scenario: Scenario, who: string) => void) | null;
  },
): PileActs {
  const drops = openDrops(state, grading, ways.check);
  const word = () => speaker(PILE_WORDS, state.get().lang);

  const without = (offer: Offer) => state.get().offers.filter((one) => one !== offer);
  const gradeBy = (rubric: ReturnType<PileState['get']>['rubric']) => {
    state.change({ rubric });
    grading.again(() => true);
  };
  /** Games that a scenario plays, or that waited for it. */
  const isOn =
    ({ id, hash }: Scenario) =>
    ({ wanted }: Entry) =>
      wanted.hash === hash || wanted.id === id;

  return {
    takeFiles: drops.take,
    close: drops.close,
    choose: (event) => {
      const input = event.target as HTMLInputElement;
      void drops.take(chosenFiles(input.files));
      input.value = '';
    },
    take: (offer) => {
      const { taken } = state.get();
      state.change({ offers: without(offer) });
      switch (offer.kind) {
        case 'rubric':
          state.change({ rubricFaults: offer.remarks });
          return gradeBy(offer.rubric);
        case 'scenario': {
          const { file, scenario } = offer;
          const others = taken.filter((one) => one.scenario.hash !== scenario.hash);
          state.change({ taken: [{ file, scenario }, ...others] });
          return grading.again(isOn(scenario));
        }
        case 'opinions':
          return ways.setOpinions(new Map([...state.get().opinions, ...offer.opinions]));
        default:
          return never(offer);
      }
    },
    leaveOut: (offer) => state.change({ offers: without(offer) }),
    giveBack: (one) => {
      state.change({ taken: state.get().taken.filter((other) => other !== one) });
      grading.again(isOn(one.scenario));
    },
    chooseRubric: (event) => {
      const input = event.target as HTMLInputElement;
      const [file] = input.files ?? [];
      if (file === undefined) return;
      void file
        .slice(0, MOST_RUBRIC_BYTES)
        .text()
        .then((text) => {
          const { rubric, diagnostics } = compileRubric(text, file.name);
          state.change({ rubricFaults: diagnostics });
          if (rubric !== null) gradeBy(rubric);
          input.value = '';
        });
    },
    dropRubric: () => {
      state.change({ rubricFaults: [] });
      gradeBy(null);
      requestAnimationFrame(() => document.querySelector<HTMLElement>('#rubric-title')?.focus());
    },
    paste: (event) => {
      event.preventDefault();
      const field = (event.target as HTMLFormElement).elements.namedItem('codes') as HTMLTextAreaElement;
      drops.addGames(codesOf(field.value));
      field.value = '';
    },
    stop: () => {
      drops.stop();
      grading.stop();
      state.change({ at: 'stopped', figures: 0 });
      requestAnimationFrame(() => document.querySelector<HTMLElement>('#go-on')?.focus());
    },
    goOn: grading.goOn,
    retry: ({ id }) => grading.again((entry) => entry.id === id),
    clear: () => {
      drops.stop();
      grading.clear();
      const { known, rubric, opinions, areOpinionsKept, areOpinionsDamaged } = state.get();
      state.change({ ...EMPTY, known, rubric, opinions, areOpinionsKept, areOpinionsDamaged });
    },
    pick: (part) => state.change({ ...part, page: 0, figures: 0 }),
    turn: (part) => state.change(part),
    sortBy: (by) => {
      const { sort } = state.get();
      state.change({ sort: { by, isDown: sort.by === by ? !sort.isDown : false }, page: 0 });
    },
    open: (opened) => state.change({ opened }),
    study:
      ways.onStudy === null
        ? null
        : (entry) => {
            const scenario = playedOn(state.get(), entry)?.scenario;
            if (entry.played === null || scenario === undefined) return;
            state.change({ studied: entry.id });
            // By the rubric of the pile, so that both grades are one.
            ways.onStudy?.(
              entry.played.record,
              withRubric(scenario, state.get().rubric),
              whoOf(entry, word()),
            );
          },
    opine: (entry, what, was, is, why) => {
      if (entry.played === null) return;
      const { opinions } = state.get();
      const list = withOpinion(opinions.get(entry.played.key) ?? [], what, was, is, why);
      ways.setOpinions(new Map([...opinions, [entry.played.key, list]]));
    },
    saveCsv: () => {
      const { entries, handed, opinions, twins, lang } = state.get();
      const done = new Set(entries.map(({ id }) => id));
      const waiting = handed.filter(({ id }) => !done.has(id));
      const name = say(PILE_TABLE_WORDS, lang, waiting.length > 0 ? 'fileNamePartial' : 'fileName');
      const inLine = inOrder(entries, (entry) => whoOf(entry, word()), lang);
      const playedWhere = (entry: Entry) => playedOn(state.get(), entry);
      const table = { entries: inLine, waiting, opinions, twins, playedOn: playedWhere, lang };
      saveFile(`${name}-${dayOf(Date.now())}.csv`, pileCsv(table), 'text/csv');
    },
    saveOpinions: () => {
      const { opinions, entries } = state.get();
      saveFile('avis.json', opinionsText(opinions, entries), 'application/json');
    },
    eraseOpinions: (answer) => {
      state.change({ isErasing: answer === null });
      if (answer !== true) return;
      ways.setOpinions(new Map());
      requestAnimationFrame(() => document.querySelector<HTMLElement>('#opinions-title')?.focus());
    },
    leave: ways.onLeave,
  };
}

/** A rubric chosen by its own button is read whatever it is, up to here. */
const MOST_RUBRIC_BYTES = 100_000;
