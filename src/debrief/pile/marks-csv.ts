import { speaker } from '../../ui/speak.ts';
import { PILE_WORDS } from '../../words/debrief/pile.ts';
import { PILE_TABLE_WORDS } from '../../words/debrief/pile-table.ts';
import { closerLooks } from './closer.ts';
import { asideOf } from './counting.ts';
import { type Cell, type PileTable, spreadsheet, whyNotCounted } from './csv.ts';
import { type Entry, groupOf } from './entry.ts';
import { whoOf } from './model.ts';
import { adjustedTotal } from './opinions.ts';
import { totalRemarks } from './remarks.ts';

/**
 * The marks alone, for a school's list: name, group, mark, the grid's total where an opinion changed it, and what to know
 * before giving it. A game that does not count has no mark, and its remark says why; one line for each text, also those
 * that wait, so that nobody is missing.
 */
export function marksCsv(table: PileTable): string {
  const { entries, waiting, opinions, twins, playedOn, lang } = table;
  const t = speaker(PILE_TABLE_WORDS, lang);
  const word = speaker(PILE_WORDS, lang);
  const line = (entry: Entry): Cell[] => {
    const { played } = entry;
    const counts = asideOf(entry, twins) === null && played !== null;
    const own = played === null ? null : adjustedTotal(played.grade, opinions.get(played.key) ?? []);
    const total = counts ? played.grade.total : null;
    const remarks = [
      counts ? null : whyNotCounted(entry, twins, lang),
      ...totalRemarks(entry, playedOn(entry), lang),
      closerLooks({ twins }, entry).length > 0 ? t('lookCloser') : null,
    ].filter((one) => one !== null);
    return [
      whoOf(entry, word),
      groupOf(entry),
      counts ? (own ?? total) : null,
      own === null ? null : total,
      remarks.join('; '),
    ];
  };
  return spreadsheet(
    [
      [word('columnAlias'), word('columnGroup'), t('mark'), t('gridTotal'), word('columnRemarks')],
      ...entries.map(line),
      ...waiting.map(({ name }): Cell[] => [name, null, null, null, t('waiting')]),
    ],
    lang,
  );
}
