import { afterEach, describe, expect, it } from 'vitest';
import { type Outcome, openPool, type TaskKind } from '../pool/index.ts';
import { runAll } from './do-tasks.ts';
import { nodeWorkers } from './node-workers.ts';

const HERE: TaskKind<number, number, number> = {
  name: 'on-this-thread',
  load: async () => () => (task) => -task,
};

/** A worker's script: says it is ready, and does `body` with each task. */
const script = (body: string) =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`
      import { parentPort } from 'node:worker_threads';
      parentPort.on('message', ({ do: what, task }) => {
        if (what === 'open') parentPort.postMessage({ is: 'ready' });
        else { ${body} }
      });`)}`,
  );
const DOUBLES = "parentPort.postMessage({ is: 'done', output: task * 2 });";

const open: { close: () => void }[] = [];
const pool = (entry: URL, limitMs?: number) => {
  const limit = limitMs === undefined ? {} : { limitMs };
  const made = openPool(HERE, 0, { driver: nodeWorkers(2, entry), size: 2, ...limit });
  open.push(made);
  return made;
};
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});
const values = (outcomes: readonly Outcome<number>[]) =>
  outcomes.map((one) => (one.ok ? one.value : one.error.code));

describe('workers of Node', () => {
  it('do tasks', async () => {
    expect(values(await pool(script(DOUBLES)).run([1, 2, 3]))).toEqual([2, 4, 6]);
  });

  it.each([
    ['throw outside a task', "setTimeout(() => { throw new Error('broken'); });"],
    ['end', 'process.exit(3);'],
  ])('that %s cost the task that makes them, twice, and no other', async (_, end) => {
    const done = await pool(script(`if (task === 2) { ${end} } else { ${DOUBLES} }`)).run([1, 2, 3]);
    expect(values(done)).toEqual([2, 'pool/crashed', 6]);
  });

  it('that hang are stopped', async () => {
    const done = pool(script(`if (task === 2) for (;;); ${DOUBLES}`), 200).run([1, 2, 3]);
    expect(values(await done)).toEqual([2, 'pool/late', 6]);
  });

  it('whose script is not there leave the work to this thread', async () => {
    expect(values(await pool(new URL('file:///absent.mjs')).run([1, 2]))).toEqual([-1, -2]);
  });
});

describe('the tasks of a command', () => {
  it('end at the first that fails, and its words are thrown', async () => {
    const failing = pool(script("parentPort.postMessage({ is: 'failed', why: 'no ' + task });"));
    await expect(runAll(failing, [7], () => {})).rejects.toThrow('pool/failed: no 7');
  });
});
