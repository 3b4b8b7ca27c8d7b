/**
 * Every function that a file exports says what it promises. Why: its reader is in another file, and should not have to
 * read the body.
 */
import { describe, expect, it } from 'vitest';
import { undocumented } from './fences/docstrings.ts';
import { sources } from './fences/sources.ts';

/** Exported functions still without a docstring. The list can only shrink: what is paid must go. */
const DEBT: readonly string[] = [
  'src/debrief/desk-of.ts deskOf',
  'src/debrief/open-study.ts openStudy',
  'src/debrief/parts/finding.ts quoted',
  'src/debrief/parts/finding.ts colon',
  'src/debrief/parts/finding.ts figure',
  'src/debrief/parts/profile.ts levelWord',
  'src/debrief/pile/doings.ts pileActs',
  'src/debrief/pile/entry.ts groupOf',
  'src/debrief/pile/grading.ts openGrading',
  'src/debrief/pile/likeness.ts traceOf',
  'src/debrief/pile/offers.ts kinshipOf',
  'src/debrief/pile/scripted.ts openScriptedGames',
  'src/debrief/pile/stats.ts distributionsOf',
  'src/debrief/pile/twins.ts openTwins',
  'src/debrief/present-findings.ts shortened',
  'src/debrief/present-thread.ts postView',
  'src/debrief/review/model.ts wordOf',
  'src/debrief/study.ts worksOf',
  'src/scoring/game-trace.ts kindOf',
  'src/scoring/gather.ts openGather',
  'src/scoring/marks.ts ungraded',
  'src/scoring/marks.ts findingOf',
  'src/scoring/marks.ts roundTo',
  'src/scoring/opportunity.ts countsOf',
  'src/scoring/strategy.ts familiesOf',
  'src/scoring/tone.ts isJudged',
  'src/scoring/voice.ts houseOf',
  'src/tone/match.ts matcher',
];

describe('the functions that files export', () => {
  const found = undocumented(sources().filter(({ path }) => !path.endsWith('-fakes.ts')));

  it('have a docstring', () => {
    expect(found.filter((one) => !DEBT.includes(one))).toEqual([]);
  });

  it('are no debt once they have one', () => {
    expect(DEBT.filter((one) => !found.includes(one))).toEqual([]);
  });
});

describe('a function without a docstring', () => {
  it('is found however it is written, and no other thing is', () => {
    const text = `
      export function one() {}
      /** Says. */
      export function two() {}
      // Says nothing.
      export const three = () => 3, four = 4;
      function five() {}
      export type Six = 6;`;
    expect(undocumented([{ path: 'src/a.ts', text }])).toEqual(['src/a.ts one', 'src/a.ts three']);
  });
});
