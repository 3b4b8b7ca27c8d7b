import { never } from '../../base/result.ts';
import type { Rulings } from '../../model/contest.ts';
import type { GameRecord } from '../../model/record.ts';
import { withRubric } from '../../model/rubric.ts';
import type { Scenario } from '../../model/scenario.ts';
import { compileRubric } from '../../scenario/index.ts';
import { dayOf, saveFile } from '../../session/index.ts';
import { chosenFiles, type NamedFile } from '../../ui/handed-files.ts';
import { speaker } from '../../ui/speak.ts';
import { CONTESTED_WORDS } from '../../words/debrief/contested.ts';
import { PILE_WORDS } from '../../words/debrief/pile.ts';
import { PILE_TABLE_WORDS } from '../../words/debrief/pile-table.ts';
import { say } from '../../words/define.ts';
import { inOrder, pileCsv } from './csv.ts';
import { findAnswers, withoutAnswers } from './drills/drill-sets.ts';
import { openDrops } from './drops.ts';
import type { Entry } from './entry.ts';
import type { Grading } from './grading.ts';
import { codesOf } from './intake.ts';
import { marksCsv } from './marks-csv.ts';
import { EMPTY, type PileDoings, type PileState, playedOn, whoOf } from './model.ts';
import type { Check, Offer } from './offers.ts';
import { type Opinions, opinionsText, rulingsOf, settling, withOpinion } from './opinions.ts';
import { readingsTsv } from './readings.ts';

/** What the instructor may do, and what follows. */
export interface PileActs extends PileDoings {
  /** Files of any kind: games are graded at once; a scenario or a rubric among them waits for a decision. */
  readonly takeFiles: (files: readonly NamedFile[]) => Promise<void>;
  /** To call when the page is left: the next page starts again with the files being read. */
  readonly close: () => void;
}

/**
 * What the buttons and fields of the pile do to its state; games are read and graded again when what they depend on
 * changes. `onStudy` null: no débreffage can be opened.
 */
export function pileActs(
  state: PileState,
  grading: Grading,
  ways: {
    readonly check: Check;
    readonly setOpinions: (opinions: Opinions) => void;
    readonly onLeave: () => void;
    readonly onAnswers: () => void; // answers to drills came, or the story of some
    readonly onStudy:
      | ((
          record: GameRecord,
          scenario: Scenario,
          handed: { readonly whose: string; readonly rulings: Rulings },
        ) => void)
      | null;
  },
): PileActs {
  const drops = openDrops(state, grading, ways.check, ways.onAnswers);
  const word = () => speaker(PILE_WORDS, state.get().lang);

  const without = (offer: Offer) => state.get().offers.filter((one) => one !== offer);
  const gradeBy = (rubric: ReturnType<PileState['get']>['rubric']) => {
    state.change({ rubric });
    grading.again(() => true);
  };
  /** Whether a game is of a scenario: by its hash, or by its id when the text differs. */
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
          ways.onAnswers();
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
      const found = findAnswers(field.value, '');
      if (found !== null) drops.addAnswers(found);
      const rest = found === null ? field.value : withoutAnswers(field.value);
      if (found === null || rest.trim() !== '') drops.addGames(codesOf(rest));
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
            // The pile's rubric and rulings, so that the débreffage shows the same grade.
            const { rubric, opinions } = state.get();
            const rulings = rulingsOf(opinions.get(entry.played.key) ?? []);
            const handed = { whose: whoOf(entry, word()), rulings };
            ways.onStudy?.(entry.played.record, withRubric(scenario, rubric), handed);
          },
    opine: (entry, what, was, is, why) => {
      if (entry.played === null) return;
      const { opinions } = state.get();
      const list = withOpinion(opinions.get(entry.played.key) ?? [], what, was, is, why);
      ways.setOpinions(new Map([...opinions, [entry.played.key, list]]));
    },
    rule: (entry, saying, ruling) => {
      if (entry.played === null) return;
      const { opinions } = state.get();
      const { key } = entry.played;
      const { what, was, is } = settling(saying, ruling);
      ways.setOpinions(
        new Map([...opinions, [key, withOpinion(opinions.get(key) ?? [], what, was, is, '')]]),
      );
    },
    exportReadings: (answer) => {
      state.change({ isExporting: answer === null });
      if (answer !== true) return;
      const { lang } = state.get();
      const name = say(CONTESTED_WORDS, lang, 'fileName');
      saveFile(`${name}-${dayOf(Date.now())}.tsv`, readingsTsv(state.get()), 'text/tab-separated-values');
      requestAnimationFrame(() => document.querySelector<HTMLElement>('#contested-title')?.focus());
    },
    trySamples: async () => {
      const text = await loadSamples().catch(() => '');
      if (text === '') return state.change({ areSamplesMissing: true });
      drops.addGames(codesOf(text));
    },
    saveCsv: (what) => {
      const { entries, handed, opinions, twins, lang } = state.get();
      const done = new Set(entries.map(({ id }) => id));
      const waiting = handed.filter(({ id }) => !done.has(id));
      const name = say(PILE_TABLE_WORDS, lang, what === 'marks' ? 'marksFile' : 'fileName');
      const partial = waiting.length > 0 ? say(PILE_TABLE_WORDS, lang, 'partial') : '';
      const inLine = inOrder(entries, (entry) => whoOf(entry, word()), lang);
      const playedWhere = (entry: Entry) => playedOn(state.get(), entry);
      const table = { entries: inLine, waiting, opinions, twins, playedOn: playedWhere, lang };
      const text = what === 'marks' ? marksCsv(table) : pileCsv(table);
      saveFile(`${name}${partial}-${dayOf(Date.now())}.csv`, text, 'text/csv');
    },
    saveOpinions: () => {
      const { opinions, entries } = state.get();
      saveFile(word()('opinionsFile'), opinionsText(opinions, entries), 'application/json');
    },
    eraseOpinions: (answer) => {
      state.change({ isErasing: answer === null });
      if (answer !== true) return;
      ways.setOpinions(new Map());
      requestAnimationFrame(() => document.querySelector<HTMLElement>('#opinions-title')?.focus());
    },
    showKey: (set) => {
      const { shown } = state.get();
      const others = [...shown].filter((one) => one !== set);
      state.change({ shown: new Set(shown.has(set) ? others : [...others, set]) });
    },
    leave: ways.onLeave,
  };
}

/** The sample games, a code a line; empty where they do not travel with the page (vite.one-file.ts). */
async function loadSamples(): Promise<string> {
  return (await import('../../../scenarios/samples/groupe.txt?raw')).default;
}

/** Bytes read of a file chosen as a rubric, whatever it holds. */
const MOST_RUBRIC_BYTES = 100_000;
