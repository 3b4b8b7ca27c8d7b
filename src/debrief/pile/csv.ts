import { DIMENSIONS } from '../../model/codes.ts';
import type { GameRecord } from '../../model/record.ts';
import type { Lang } from '../../model/text.ts';
import { clockWords } from '../../ui/clock-words.ts';
import { speaker } from '../../ui/speak.ts';
import { DIMENSION_NAMES, MODE_NAMES, RED_LINE_NAMES } from '../../words/codes/codes.ts';
import { scriptedName } from '../../words/codes/scripted-players.ts';
import { CONTESTED_WORDS } from '../../words/debrief/contested.ts';
import { PILE_WORDS } from '../../words/debrief/pile.ts';
import { PILE_TABLE_WORDS } from '../../words/debrief/pile-table.ts';
import { tellName, tellRubric } from '../../words/debrief/rubric-told.ts';
import { say } from '../../words/define.ts';
import { cell } from '../csv.ts';
import { contestRate } from './contested-rate.ts';
import { asideOf } from './counting.ts';
import { aliasOf, type Entry, groupOf, type Handed, type Played } from './entry.ts';
import type { Held } from './held.ts';
import { adjustedTotal, type Opinion, type Opinions, RULINGS } from './opinions.ts';
import { readElsewhere, tellReader } from './reader-told.ts';
import type { Twin } from './twins.ts';
import { wordedOf } from './worded.ts';

/** The pile as it is saved: what was played again, in the order of its lines, and what still waits. */
export interface PileTable {
  readonly entries: readonly Entry[];
  readonly waiting: readonly Handed[];
  readonly opinions: Opinions;
  readonly twins: ReadonlyMap<string, Twin>;
  readonly playedOn: (entry: Entry) => Held | null;
  readonly lang: Lang;
}

export type Cell = string | number | null;
/** A column: its heading, and its cell for a text; `null`: nothing to say. */
type CsvColumn = readonly [heading: string, of: (entry: Entry) => Cell];

/**
 * The pile as a table in the reader's language, for a spreadsheet of that language (BOM, CRLF, formulas made harmless; in
 * French semicolons and decimal commas, in English commas and points). One line for each text, also those set aside and
 * those that wait, so that none is missing.
 */
export function pileCsv(table: PileTable): string {
  const { entries, waiting, lang } = table;
  const columns = [...fileColumns(table), ...gameColumns(table), ...versionColumns(table)];
  const yet = say(PILE_TABLE_WORDS, lang, 'waiting');
  return spreadsheet(
    [
      columns.map(([heading]) => heading),
      ...entries.map((entry) => columns.map(([, of]) => of(entry))),
      ...waiting.map(({ name }) => columns.map((_, i) => (i === 0 ? name : i === 1 ? yet : null))),
    ],
    lang,
  );
}

/** Lines of cells as a file that a spreadsheet of that language opens: BOM, CRLF, formulas made harmless. */
export function spreadsheet(lines: readonly (readonly Cell[])[], lang: Lang): string {
  const write = (cells: readonly Cell[]) =>
    cells.map((one) => cell(one, DECIMAL[lang])).join(SEPARATOR[lang]);
  return `\ufeff${lines.map(write).join('\r\n')}\r\n`;
}

/** Why a text does not count in the class's figures, in words; null where it counts. */
export function whyNotCounted(entry: Entry, twins: ReadonlyMap<string, Twin>, lang: Lang): string | null {
  const aside = asideOf(entry, twins);
  if (aside === null) return null;
  const t = speaker(PILE_TABLE_WORDS, lang);
  if (aside === 'cut' || aside === 'worse' || aside === 'scripted' || aside === 'again') return t(aside);
  return entry.unfinished === null ? say(PILE_WORDS, lang, `standing_${aside}`) : t(entry.unfinished);
}

const SEPARATOR = { fr: ';', en: ',' } as const;
const DECIMAL = { fr: ',', en: '.' } as const;

/** Columns about the text: its name, what became of it, whether it counts, and what it resembles. */
function fileColumns({ entries, twins, playedOn, lang }: PileTable): CsvColumn[] {
  const t = speaker(PILE_TABLE_WORDS, lang);
  const word = speaker(PILE_WORDS, lang);
  const names = new Map(entries.map((entry) => [entry.id, aliasOf(entry) || entry.name]));
  return [
    [word('columnFile'), ({ name }) => name],
    [t('state'), ({ standing }) => word(`standing_${standing}`)],
    [t('counts'), (entry) => t(asideOf(entry, twins) === null ? 'yes' : 'no')],
    [t('whyNot'), (entry) => whyNotCounted(entry, twins, lang)],
    [t('firstDifference'), (entry) => hourIn(playedOn(entry), entry.firstMismatch, lang)],
    [t('like'), ({ id }) => names.get(twins.get(id)?.of ?? '') ?? null],
    [t('likeShare'), ({ id }) => hundredths(twins.get(id)?.share)],
    [t('scriptedLike'), ({ played }) => (played?.like ? scriptedName(played.like.player, lang) : null)],
    [t('scriptedShare'), ({ played }) => hundredths(played?.like?.share)],
  ];
}

/** Columns about how the game was played, and its grade. */
function gameColumns({ lang }: PileTable): CsvColumn[] {
  const t = speaker(PILE_TABLE_WORDS, lang);
  const word = speaker(PILE_WORDS, lang);
  const yesNo = (is: boolean) => t(is ? 'yes' : 'no');
  const ofRecord = (of: (record: GameRecord) => Cell) => ofPlayed(({ record }) => of(record));
  const ofGrade = (of: (grade: Played['grade']) => Cell) => ofPlayed(({ grade }) => of(grade));
  return [
    [t('scenario'), ofRecord(({ scenario }) => scenario.id)],
    [word('columnSeed'), ofRecord(({ seed }) => seed)],
    [word('columnMode'), ofRecord(({ settings }) => say(MODE_NAMES, lang, settings.mode))],
    [t('lang'), ofRecord(({ settings }) => word(settings.lang === 'fr' ? 'french' : 'english'))],
    [word('columnAlias'), (entry) => aliasOf(entry)],
    [word('columnGroup'), (entry) => groupOf(entry)],
    [
      word('columnPlayer'),
      ofRecord(({ settings: { player } }) =>
        player === 'person' ? word('person') : scriptedName(player, lang),
      ),
    ],
    [
      t('accommodation'),
      ofRecord(({ settings }) => (settings.accommodation === 0 ? t('noClock') : settings.accommodation)),
    ],
    [t('typed'), ofRecord(({ actions }) => wordedOf(actions).typed)],
    [t('adapted'), ofRecord(({ actions }) => wordedOf(actions).adapted)],
    [t('drafts'), ofRecord(({ actions }) => wordedOf(actions).drafts)],
    [t('draftsAsked'), ofRecord(({ actions }) => wordedOf(actions).asked)],
    [t('seconds'), ofRecord(({ annexes }) => annexes.seconds ?? null)],
    [t('leastSeconds'), ofPlayed(({ reading }) => Math.round(reading))],
    [t('complete'), ofRecord(({ end }) => yesNo(end.isComplete))],
    [word('columnTotal'), ofGrade(({ total }) => total)],
    [t('asRead'), ofGrade(({ contest }) => contest?.asRead ?? null)],
    [t('asSaid'), ofGrade(({ contest }) => contest?.asSaid ?? null)],
    [t('provisional'), ofGrade(({ contest }) => (contest !== null && !contest.isSettled ? t('yes') : null))],
    [t('contested'), ofGrade(({ contest }) => contest?.words.length ?? 0)],
    [t('contestRate'), ofGrade(({ contest }) => hundredths(contestRate(contest)))],
    [t('process'), ofGrade(({ process }) => process)],
    [t('outcome'), ofGrade(({ outcome }) => outcome)],
    [t('capped'), ofGrade(({ isCapped }) => yesNo(isCapped))],
    ...DIMENSIONS.map((dimension): CsvColumn => {
      const score = ofGrade(
        ({ dimensions }) => dimensions.find((one) => one.dimension === dimension)?.score ?? null,
      );
      return [say(DIMENSION_NAMES, lang, dimension), score];
    }),
    [
      word('columnRed'),
      ofGrade(({ redLines }) => redLines.map(({ line }) => say(RED_LINE_NAMES, lang, line)).join('; ')),
    ],
    [t('modHits'), ofGrade(({ moderation }) => moderation.hits)],
    [t('modMisses'), ofGrade(({ moderation }) => moderation.misses)],
    [t('modFalseAlarms'), ofGrade(({ moderation }) => moderation.falseAlarms)],
    [t('modCorrectLeaves'), ofGrade(({ moderation }) => moderation.correctLeaves)],
    [t('trustStart'), ofGrade(({ trust }) => trust.start)],
    [t('trustEnd'), ofGrade(({ trust }) => trust.end)],
    [t('hash'), ofRecord(({ end }) => end.hash)],
  ];
}

/** Columns about the scenario, the rubric, and the instructor's opinions. */
function versionColumns({ opinions, playedOn, lang }: PileTable): CsvColumn[] {
  const t = speaker(PILE_TABLE_WORDS, lang);
  const word = speaker(PILE_WORDS, lang);
  const has = ({ notices }: Entry, code: string) => notices.some((notice) => notice.code === code);
  const mark = (hash: string) => hash.slice(0, 8);
  const own = ({ played }: Entry): readonly Opinion[] =>
    played === null ? [] : (opinions.get(played.key) ?? []);
  return [
    [word('columnRubric'), ofPlayed((played) => rubricIn(played, lang))],
    [t('otherRubric'), (entry) => (has(entry, 'record/rubric-differs') ? t('yes') : null)],
    [t('version'), ({ wanted }) => mark(wanted.hash)],
    [t('versionHere'), ofPlayed(({ scenario }) => mark(scenario))],
    [t('mended'), (entry) => (has(entry, 'record/text-mended') ? t('yes') : null)],
    [word('columnReader'), (entry) => tellReader(entry, word)],
    [t('readOtherwise'), (entry) => readElsewhere(entry).otherwise],
    [t('scenarioFile'), (entry) => playedOn(entry)?.file ?? null],
    [t('engine'), ofPlayed(({ record }) => record.engineVersion)],
    [
      t('adjustedTotal'),
      (entry) => (entry.played === null ? null : adjustedTotal(entry.played.grade, own(entry))),
    ],
    [
      t('opinions'),
      (entry) =>
        own(entry)
          .map((one) => opinionIn(one, playedOn(entry), lang))
          .join('; '),
    ],
  ];
}

function ofPlayed(of: (played: Played) => Cell): (entry: Entry) => Cell {
  return ({ played }) => (played === null ? null : of(played));
}

function opinionIn({ what, was, is, why }: Opinion, held: Held | null, lang: Lang): string {
  const [kind, of] = what.split(':');
  if (kind === 'contest') {
    const ruling = say(CONTESTED_WORDS, lang, RULINGS[is] ?? 'undecided');
    return say(PILE_TABLE_WORDS, lang, 'ruling', { saying: of ?? '', ruling });
  }
  const dimension = DIMENSIONS.find((one) => one === what);
  const told =
    dimension === undefined
      ? say(PILE_TABLE_WORDS, lang, 'textAt', { hour: hourIn(held, Number(of), lang) ?? '' })
      : say(DIMENSION_NAMES, lang, dimension);
  const before = was < 0 ? say(PILE_WORDS, lang, 'notGraded') : was;
  return say(PILE_TABLE_WORDS, lang, 'opinion', { what: told, was: before, is, why });
}

/** The rubric's name and what it changed, in words; empty for the usual one. */
function rubricIn({ rubric, record }: Played, lang: Lang): string {
  const name = rubric.file === undefined ? '' : tellName(rubric.file, lang);
  const changes = tellRubric(rubric, record.settings.mode, lang)
    .flatMap((reason) => reason.changes.map(({ what, value }) => `${what} ${value}`))
    .join(', ');
  return [name, changes].filter((part) => part !== '').join(': ');
}

function hourIn(held: Held | null, tick: number | null, lang: Lang): string | null {
  return held === null || tick === null
    ? (tick?.toString() ?? null)
    : clockWords(held.scenario, tick, lang).full;
}

function hundredths(share: number | undefined): number | null {
  return share === undefined ? null : Math.floor(100 * share) / 100;
}

/** Entries by group, then by name, in the order of the language; those set aside are sorted among the others. */
export function inOrder(entries: readonly Entry[], nameOf: (entry: Entry) => string, lang: Lang): Entry[] {
  const collator = new Intl.Collator(`${lang}-CA`, { numeric: true, sensitivity: 'base' });
  return [...entries].sort(
    (a, b) => collator.compare(groupOf(a), groupOf(b)) || collator.compare(nameOf(a), nameOf(b)),
  );
}
