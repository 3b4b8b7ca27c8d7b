/**
 * A rubric file, wherever it is used. The rule: the command line and the pile give the same game the same grade by it,
 * and a table says by which rubric it was made. Why: a teacher grades a class in the one and checks a complaint
 * in the other.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { paperIo } from '../src/cli/io-fakes.ts';
import { main } from '../src/cli/main.ts';
import { openAssessor } from '../src/debrief/pile/assess.ts';
import { pileCsv } from '../src/debrief/pile/csv.ts';
import { adjustedTotal, withOpinion } from '../src/debrief/pile/opinions.ts';
import { withRubric } from '../src/model/rubric.ts';
import { LANGS } from '../src/model/text.ts';
import { ESSAI_YAML, essai } from '../src/record/essai.ts';
import { compileRubric } from '../src/scenario/index.ts';
import { RULES_ONLY } from '../src/tone/index.ts';
import { explainDiagnostic } from '../src/words/author/diagnostics.ts';
import { tellRubric } from '../src/words/debrief/rubric-told.ts';

const COURSE = `format: avis-de-tempete-rubric/1
title: {fr: Le cours; groupe 2, en: The course}
rubric:
  weights: {timing: 60, language: 0}
  passMark: 75
  redLineCap: 20
  outcomeWeight: 0.5
  acknowledge: 5m
  standing: 1m
  reasons: {weights: A., passMark: B., redLineCap: C., outcomeWeight: D., acknowledge: E., standing: F.}
`;

async function tempete(command: string, disk: Map<string, string>) {
  const io = paperIo(disk, []);
  await main(command.split(' '), io);
  return { ...io.said(), files: io.files };
}

describe('by a rubric file', () => {
  let disk = new Map([
    ['scenarios/essai.yaml', ESSAI_YAML],
    ['cours.yaml', COURSE],
  ]);
  const { rubric } = compileRubric(COURSE, 'cours.yaml');
  const players = ['expert', 'decent', 'censor', 'silence'];
  beforeAll(async () => {
    for (const player of players)
      disk = (
        await tempete(`play scenarios/essai.yaml --player ${player} --seed 7 --out ${player}.json`, disk)
      ).files;
  });
  const inPile = (player: string, over: typeof rubric) =>
    openAssessor(
      [withRubric(essai(), over)],
      RULES_ONLY,
    )({
      id: player,
      name: `${player}.json`,
      text: disk.get(`${player}.json`) ?? '',
    });

  it.each(players)(
    '%s is graded alike by the command and by the pile, and otherwise than without it',
    async (player) => {
      const command = `grade ${player}.json --format json --rubric cours.yaml`;
      const told = JSON.parse((await tempete(command, disk)).out);
      const entry = inPile(player, rubric);
      const grade = entry.played?.grade;
      expect(entry.standing).toBe('exact');
      expect(told).toMatchObject({
        total: grade?.total,
        process: grade?.process,
        outcome: grade?.outcome,
        passMark: 75,
        dimensions: Object.fromEntries(grade?.dimensions.map((d) => [d.dimension, d.score]) ?? []),
      });
      expect(grade?.total).not.toBe(inPile(player, null).played?.grade.total);
    },
  );

  const none = { waiting: [], opinions: new Map(), twins: new Map(), playedOn: () => null };
  const table = (over: typeof rubric) => pileCsv({ ...none, entries: [inPile('decent', over)], lang: 'fr' });

  it('the table of the pile names it and what it changed; without one the cell is empty', () => {
    const cells = (over: typeof rubric) => {
      const [head = '', line = ''] = table(over).split('\r\n');
      return line.split(';')[head.split(';').indexOf('Barème')];
    };
    expect(cells(null)).toBe('');
    const [, named] = /("Le cours; groupe 2: [^"]*")/.exec(table(rubric)) ?? [];
    const told = tellRubric({ changes: rubric?.changes ?? [] }, 'entrainement', 'fr');
    expect(told.flatMap(({ changes }) => changes)).not.toEqual([]);
    for (const { what, value } of told.flatMap(({ changes }) => changes))
      expect(named).toContain(`${what} ${value}`);
  });

  it('an instructor’s own levels count by its weights, its outcome and its cap', () => {
    const grade = inPile('censor', rubric).played?.grade;
    if (grade === undefined) throw new Error('no grade');
    expect(grade.redLines.length).toBeGreaterThan(0);
    expect(adjustedTotal(grade, withOpinion([], 'timing', 0, 4, 'vu'))).toBe(20);
    const free = { ...grade, redLines: [], outcome: 80, outcomeShare: 0.5 };
    const weight = (name: string) => grade.dimensions.find((d) => d.dimension === name)?.weight;
    expect([weight('timing'), weight('language')]).toEqual([60, 0]);
    const process = (level: number) => adjustedTotal(free, withOpinion([], 'timing', 0, level, 'vu')) ?? 0;
    const total = grade.dimensions.reduce((sum, d) => sum + (d.score === null ? 0 : d.weight), 0);
    expect(process(4) - process(0)).toBeCloseTo((0.5 * 60 * (93 - 11)) / total, 0);
  });

  it.each([
    'passMrk: 70',
    'acknowledge: [60m]',
    'acknowledge: {page: 7d}',
    'weights: {tone: -1}',
    'outcomeWeight: 20',
    'threatLeft: 30',
    'threatLeftReal: 20m',
    'conclude: 4h',
    'reasons: {conclude: Non.}',
  ])('what is wrong with “%s” is said in both languages, with a cure', (line) => {
    const { diagnostics } = compileRubric(
      `format: avis-de-tempete-rubric/1\nrubric:\n  ${line}\n`,
      'cours.yaml',
    );
    expect(diagnostics.map(({ range }) => range.start.line)).toEqual([3]);
    for (const lang of LANGS)
      for (const one of diagnostics) {
        const { message, hint } = explainDiagnostic(one, lang);
        expect(`${message} ${hint}`).not.toMatch(/undefined|@|\[object|NaN/);
        expect([message.length > 10, hint.length > 5]).toEqual([true, true]);
      }
  });
});
