import type { ActId } from '../model/codes.ts';
import type { Grade } from '../model/grade.ts';
import { ACT_WORDS } from '../words/codes/tone-names.ts';
import { say } from '../words/define.ts';
import { shortenEvidence } from './findings.ts';
import { formatFigure, type Kit, rounded } from './kit.ts';

/** Both totals of a grade that rests on contested words, then these words, a line each; empty when there are none. */
export function contestText(kit: Kit, { contest }: Grade): string {
  if (contest === null) return '';
  const total = (of: number) => formatFigure(kit, rounded(of));
  const totals = kit.word('contestTotals', { read: total(contest.asRead), said: total(contest.asSaid) });
  const words = contest.words.map(({ text, heard, says }) =>
    kit.word('contestWord', {
      text: shortenEvidence(text),
      heard: tellActs(kit, heard),
      says: tellActs(kit, says),
    }),
  );
  return [totals, ...words].map((line) => `${line}\n`).join('');
}

function tellActs(kit: Kit, acts: readonly ActId[]): string {
  return acts.map((act) => say(ACT_WORDS, kit.lang, act)).join(', ') || kit.word('contestNothing');
}
