import { beforeAll, describe, expect, it } from 'vitest';
import { VERDICTS } from '../lab/index.ts';
import { ESSAI_YAML, essai } from '../record/essai.ts';
import { decodeRecord } from '../record/index.ts';
import { RULES_ONLY } from '../tone/index.ts';
import { paperIo } from './io-fakes.ts';
import { main } from './main.ts';
import { nodeWorkers } from './node-workers.ts';
import { reviewAll } from './review-all.ts';

const files: [string, string][] = [['scenarios/essai.yaml', ESSAI_YAML]];

async function tempete(command: string, disk: Iterable<[string, string]>) {
  const io = paperIo(disk);
  const status = await main(command.split(' '), io);
  return { status, ...io.said(), files: io.files };
}

describe('review', () => {
  let disk: Map<string, string>;
  beforeAll(async () => {
    disk = (await tempete('play scenarios/essai.yaml --player blunder --out partie.json', files)).files;
  });

  it('prints each decision with the names of the contract, the same bytes twice', async () => {
    const run = await tempete('review partie.json --seeds 2 --format json', disk);
    expect(run.status).toBe(0);
    const list = JSON.parse(run.out) as Record<string, unknown>[];
    expect(list.length).toBeGreaterThan(2);
    for (const one of list) {
      expect(Object.keys(one).slice(0, 5)).toEqual(['at', 'action', 'verdict', 'expectedTrust', 'best']);
      expect(VERDICTS).toContain(one.verdict);
      expect(one.best).toMatchObject({ expectedTrust: expect.any(Number) });
    }
    expect((await tempete('review partie.json --seeds 2 --format json', disk)).out).toBe(run.out);
  });

  it('tells people when, what, how good and what was better, in their language', async () => {
    const { out, err } = await tempete('review partie.json --seeds 1 --lang en', disk);
    expect(err).toContain('seed 7, with luck drawn again 1 time after each decision');
    expect(out).toContain('best avoided');
    expect(out).toContain('Better: Answer Odette');
    const french = await tempete('review partie.json --seeds 1 --lang fr', disk);
    expect(french.out).toContain('à éviter');
    expect(french.out).toContain('Mieux\u00a0: Répondre à Odette');
  });

  it('does not depend on the number of workers', async () => {
    const decoded = decodeRecord(disk.get('partie.json') ?? '');
    if (!decoded.ok) throw new Error('partie.json');
    const setup = { scenario: essai(), record: decoded.value, tone: RULES_ONLY, seeds: 1 };
    const told: number[] = [];
    const alone = await reviewAll(setup, nodeWorkers(1), () => {});
    const shared = await reviewAll(setup, nodeWorkers(2), (_, done) => told.push(done));
    expect(JSON.stringify(shared)).toBe(JSON.stringify(alone));
    expect(told).toEqual(alone.map((_, i) => i + 1));
  }, 30_000);
});
