import { beforeAll, describe, expect, it } from 'vitest';
import { ESSAI_YAML } from '../record/essai.ts';
import { paperIo } from './io-fakes.ts';
import { main } from './main.ts';

const COURSE = `format: avis-de-tempete-rubric/1
title: {fr: Le cours, en: The course}
rubric:
  weights: {timing: 100, tone: 0, responsibility: 0, information: 0, moderation: 0, channel: 0, language: 0}
  passMark: 75
  outcomeWeight: 0
  reasons:
    weights: {fr: On n’a travaillé que le moment., en: Timing is all we worked on.}
    passMark: {fr: Dernier exercice., en: Last exercise.}
    outcomeWeight: {fr: Le hasard ne se note pas., en: Luck is not graded.}
`;
const OWN = `${ESSAI_YAML}rubric: {passMark: 65, redLineCap: 30, reasons: {passMark: Dit ici., redLineCap: Dit ici.}}\n`;
const disk = new Map([
  ['essai.yaml', ESSAI_YAML],
  ['scenarios/essai.yaml', ESSAI_YAML],
  ['own.yaml', OWN],
  ['cours.yaml', COURSE],
]);

async function tempete(command: string, files = disk) {
  const io = paperIo(files, []);
  const status = await main(command.split(' '), io);
  return { status, ...io.said(), files: io.files };
}

describe('a rubric file', () => {
  let played: Map<string, string>;
  beforeAll(async () => {
    played = (await tempete('play essai.yaml --player decent --seed 7 --out partie.json')).files;
  });
  const graded = async (command: string) => JSON.parse((await tempete(command, played)).out);

  it('moves the grade as it says: timing alone is the total', async () => {
    const before = await graded('grade partie.json --format json');
    const after = await graded('grade partie.json --rubric cours.yaml --format json');
    expect(after.dimensions).toEqual(before.dimensions);
    expect(before.total).not.toBe(before.dimensions.timing);
    expect(after).toMatchObject({ total: after.dimensions.timing, passMark: 75 });
    expect(before).toMatchObject({ passMark: 60, rubric: { file: null, title: null, changes: [] } });
  });

  it('is named in what is printed, with each figure, the usual one and the reason, in both languages', async () => {
    const { out, err } = await tempete('grade partie.json --rubric cours.yaml', played);
    expect(err).toContain('Barème «\u00a0Le cours\u00a0» (cours.yaml)');
    expect(out).toMatch(/Seuil de réussite +75\u00a0% +D’ordinaire 60\u00a0% +Dernier exercice\./);
    const english = await tempete('grade partie.json --rubric cours.yaml --lang en', played);
    expect(english.out).toMatch(/Weight: tim\w+ +100 +Usually 20 +Timing is all we worked on\./);
    expect(await graded('grade partie.json --rubric cours.yaml --format json')).toMatchObject({
      rubric: { file: 'cours.yaml', title: { fr: 'Le cours', en: 'The course' } },
    });
  });

  it('wins over the scenario’s own figures one by one, and says over what', async () => {
    const { rubric } = await graded(
      'grade partie.json --scenario own.yaml --rubric cours.yaml --format json',
    );
    const of = (key: string) => rubric.changes.find((change: { key: string }) => change.key === key);
    expect(of('passMark')).toMatchObject({ value: 75, usual: 60, by: 'file', instead: 65 });
    expect(of('redLineCap')).toMatchObject({ value: 30, usual: 49, by: 'scenario' });
    const { out } = await tempete('grade partie.json --scenario own.yaml --rubric cours.yaml', played);
    expect(out).toContain('le scénario disait 65\u00a0%');
  });

  it('changes no record: the same bytes played with and without it, verified with either', async () => {
    const bare = played.get('partie.json');
    const command = 'play essai.yaml --player decent --seed 7 --out partie.json --rubric cours.yaml';
    expect((await tempete(command)).files.get('partie.json')).toBe(bare);
    const own = await tempete('verify partie.json --scenario own.yaml', played);
    expect(own).toMatchObject({ status: 0 });
  });

  it('grades a sweep, a review and the proofs as well', async () => {
    const sweep = 'sweep essai.yaml --seeds 1 --players decent --format json';
    const [usual, course] = [await graded(sweep), await graded(`${sweep} --rubric cours.yaml`)];
    expect(course.rubric.file).toBe('cours.yaml');
    expect(course.players.decent.grade.mean).not.toBe(usual.players.decent.grade.mean);
    const review = await graded('review partie.json --seeds 1 --format json --rubric cours.yaml');
    expect(review[0].rubric).toBe('cours.yaml');
    const high = new Map([...disk, ['haut.yaml', COURSE.replace('passMark: 75', 'passMark: 100')]]);
    const proofs = (rubric: string) =>
      tempete(`check essai.yaml --deep --seeds 1 --format json ${rubric}`.trim(), high);
    const codes = ({ out }: { out: string }) => JSON.parse(out).map((one: { code: string }) => one.code);
    expect(codes(await proofs('--rubric haut.yaml'))).toContain('unwinnable');
    expect(codes(await proofs(''))).not.toContain('unwinnable');
  });

  it('with a fault stops the command with one message, at its line', async () => {
    const bad = new Map([...played, ['mal.yaml', COURSE.replace('passMark: 75', 'passMark: 750')]]);
    const { status, out, err } = await tempete('grade partie.json --rubric mal.yaml --lang en', bad);
    expect([status, out]).toEqual([1, '']);
    expect(err).toContain('mal.yaml:5:13  error  out-of-range  (rubric.passMark)');
    expect(err).toMatch(/\n1 error\.\n$/);
  });
});
