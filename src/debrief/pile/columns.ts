import type { nothing, TemplateResult } from 'lit';
import { DIMENSIONS, type Dimension } from '../../model/codes.ts';
import { speaker } from '../../ui/speak.ts';
import { DIMENSION_NAMES, MODE_NAMES } from '../../words/codes/codes.ts';
import { scriptedName } from '../../words/codes/scripted-players.ts';
import { CONTESTED_WORDS } from '../../words/debrief/contested.ts';
import { tellName } from '../../words/debrief/rubric-told.ts';
import { say } from '../../words/define.ts';
import { figure } from '../parts/finding.ts';
import { onWatch } from './closer.ts';
import { contestRate, tellProvisional, tellRate } from './contested-rate.ts';
import { tellCut } from './cut-told.ts';
import { type Entry, groupOf, type Played, shownName } from './entry.ts';
import { opinionsOf, type PileDesk, playedOn, whoOf } from './model.ts';
import { adjustedTotal } from './opinions.ts';
import { tellReader } from './reader-told.ts';
import { totalRemarks } from './remarks.ts';
import { standingMark } from './standing.ts';
import { wordedOf } from './worded.ts';

/** A column of the table of games. */
export interface Column {
  readonly id: string;
  readonly name: string;
  readonly isFigure: boolean;
  readonly isSaid?: boolean; // a sentence, which may take several lines
  readonly isFile?: boolean; // a file name, which may be cut anywhere on paper
  readonly text: (entry: Entry) => string;
  readonly rank: (entry: Entry) => number | string; // to sort by
  readonly more?: (entry: Entry) => string; // a second, smaller line
  readonly mark?: (entry: Entry) => TemplateResult | typeof nothing; // instead of the text
}

/** All columns: whose game, its total and what to know of it, whether it replays, how it was played, then the rest of its grade. */
export function columnsOf(desk: PileDesk): readonly Column[] {
  const { word } = desk;
  return [
    text('alias', word('columnAlias'), (entry) => whoOf(entry, word)),
    totalColumn(desk),
    remarksColumn(desk),
    text('group', word('columnGroup'), (entry) => groupOf(entry) || word('noGroup')),
    {
      ...text('standing', word('columnStanding'), (entry) => word(`standing_${entry.standing}`)),
      mark: (entry) => standingMark(entry.standing, word),
    },
    contestedColumn(desk),
    wordedColumn(desk),
    likeColumn(desk),
    ...settingColumns(desk),
    ...gradeColumns(desk),
    text('seed', word('columnSeed'), ({ played }) => shownName(played?.record.seed ?? '', 24)),
    { ...text('rubric', word('columnRubric'), (entry) => tellRubricOf(entry, desk)), isSaid: true },
    { ...text('file', word('columnFile'), (entry) => entry.name), isFile: true },
  ];
}

function text(id: string, name: string, of: (entry: Entry) => string): Column {
  return { id, name, isFigure: false, text: of, rank: of };
}

function likeColumn(desk: PileDesk): Column {
  const { model, word } = desk;
  return {
    ...text('like', word('columnLike'), (entry) => tellLikeness(entry, desk).join('; ')),
    isSaid: true,
    rank: (entry) => Math.max(entry.played?.like?.share ?? 0, model.twins.get(entry.id)?.share ?? 0),
  };
}

/** A line for the game, and one for the scripted player, that a game repeats. */
function tellLikeness(entry: Entry, { model, word }: PileDesk): string[] {
  const told: string[] = [];
  const twin = model.twins.get(entry.id);
  const other = twin === undefined ? undefined : model.entries.find(({ id }) => id === twin.of);
  if (twin !== undefined && other !== undefined)
    told.push(
      word(twin.share === 1 ? 'twinSame' : 'twinNear', {
        n: Math.floor(100 * twin.share),
        of: whoOf(other, word),
      }),
    );
  const like = entry.played?.like ?? null;
  // The game itself says when a scripted player played it.
  if (like !== null && like.player !== entry.played?.record.settings.player)
    told.push(
      word(like.share === 1 ? 'likeSame' : 'likeNear', {
        n: Math.floor(100 * like.share),
        player: scriptedName(like.player, model.lang),
      }),
    );
  return told;
}

type FigureOf = (played: Played) => number | null | undefined;

function number(id: string, name: string, of: FigureOf, { model, word }: PileDesk): Column {
  return {
    id,
    name,
    isFigure: true,
    text: ({ played }) => {
      const value = played === null ? null : of(played);
      return value === null || value === undefined ? word('notGraded') : figure(value, model.lang);
    },
    rank: ({ played }) => (played === null ? -1 : (of(played) ?? -1)),
  };
}

function totalColumn(desk: PileDesk): Column {
  const { model, word } = desk;
  return {
    ...number('total', word('columnTotal'), ({ grade }) => grade.total, desk),
    more: (entry) => {
      const { played } = entry;
      const adjusted = played === null ? null : adjustedTotal(played.grade, opinionsOf(model, entry));
      const told = adjusted === null ? '' : word('adjusted', { total: figure(adjusted, model.lang) });
      return [tellProvisional(entry, model.lang), told].filter((part) => part !== '').join(' · ');
    },
  };
}

function remarksColumn({ model, word }: PileDesk): Column {
  const of = (entry: Entry) => totalRemarks(entry, playedOn(model, entry), model.lang).join('; ');
  return { ...text('remarks', word('columnRemarks'), of), isSaid: true };
}

function wordedColumn({ word }: PileDesk): Column {
  const of = ({ played }: Entry) => (played === null ? null : wordedOf(played.record.actions));
  return {
    ...text('worded', word('columnWorded'), (entry) => {
      const counts = of(entry);
      return counts === null ? '' : word('worded', { ...counts });
    }),
    isSaid: true,
    rank: (entry) => {
      const counts = of(entry);
      return counts === null ? -1 : counts.typed + counts.adapted;
    },
  };
}

function contestedColumn({ model: { lang } }: PileDesk): Column {
  const of = ({ played }: Entry) => played?.grade.contest ?? null;
  return {
    id: 'contested',
    name: say(CONTESTED_WORDS, lang, 'column'),
    isFigure: true,
    text: (entry) => tellRate(of(entry), lang),
    rank: (entry) => contestRate(of(entry)),
  };
}

function gradeColumns(desk: PileDesk): Column[] {
  const { model, word } = desk;
  const name = speaker(DIMENSION_NAMES, model.lang);
  const scoreIn =
    (dimension: Dimension): FigureOf =>
    ({ grade }) =>
      grade.dimensions.find((one) => one.dimension === dimension)?.score;
  return [
    // Tone and timing first, as on the other pages.
    ...[...DIMENSIONS]
      .sort((a, b) => rank(a) - rank(b))
      .map((dimension) => number(dimension, name(dimension), scoreIn(dimension), desk)),
    number('red', word('columnRed'), ({ grade }) => grade.redLines.length, desk),
    number('trust', word('columnTrust'), ({ grade }) => grade.trust.end, desk),
  ];
}

function rank(dimension: Dimension): number {
  return dimension === 'tone' ? 0 : dimension === 'timing' ? 1 : 2;
}

function settingColumns(desk: PileDesk): Column[] {
  const { model, word } = desk;
  const of = (id: string, title: string, tell: (played: Played, entry: Entry) => string) =>
    text(id, title, (entry) => (entry.played === null ? '' : tell(entry.played, entry)));
  return [
    of('player', word('columnPlayer'), ({ record }) => {
      const { player } = record.settings;
      return player === 'person'
        ? word('person')
        : word('scripted', { player: shownName(scriptedName(player, model.lang), 24) });
    }),
    of('mode', word('columnMode'), ({ record }) => say(MODE_NAMES, model.lang, record.settings.mode)),
    {
      ...of('seconds', word('columnSeconds'), ({ record: { annexes } }) =>
        annexes.seconds === undefined ? word('notCounted') : onWatch(annexes.seconds),
      ),
      rank: ({ played }) => played?.record.annexes.seconds ?? -1,
    },
    of(
      'playedIn',
      word('columnPlayedIn'),
      ({ record }) =>
        `${word(record.settings.lang === 'fr' ? 'french' : 'english')} · ${shownName(record.engineVersion, 16)}`,
    ),
    of('reader', word('columnReader'), (_, entry) => tellReader(entry, word)),
    of(
      'end',
      word('columnEnd'),
      ({ record }, entry) => tellCut(record, playedOn(model, entry), model.lang) || word('toTheEnd'),
    ),
  ];
}

/** The rubric by which a game was graded, where it comes from, and whether the game was played under another. */
function tellRubricOf(entry: Entry, { model, word }: PileDesk): string {
  if (entry.played === null) return '';
  const { rubric } = entry.played;
  const name =
    rubric.file !== undefined
      ? tellName(rubric.file, model.lang)
      : word(rubric.changes.length > 0 ? 'rubricScenario' : 'rubricUsual');
  const from = playedOn(model, entry);
  const isOther = entry.notices.some(({ code }) => code === 'record/rubric-differs');
  return [name, from?.from === 'shipped' ? '' : (from?.file ?? ''), isOther ? word('playedOtherwise') : '']
    .filter((part) => part !== '')
    .join(' · ');
}
