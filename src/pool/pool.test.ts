import { describe, expect, it } from 'vitest';
import { SAME_THREAD, type WorkerDriver } from './driver.ts';
import { openPool, type PoolOptions } from './pool.ts';
import { type FakeDriver, type FakeWorker, fakeDriver, workingDriver } from './pool-fakes.ts';
import type { Ended } from './pool-run.ts';
import type { Outcome, TaskKind } from './task-kind.ts';

/** Multiplies by what it was set up with; a negative task throws. */
const TIMES: TaskKind<number, number, number> = {
  name: 'times',
  load: async () => (by) => (task, progress) => {
    if (task < 0) throw new Error('below zero');
    progress(0.5);
    return task * by;
  },
};
const ABSENT: TaskKind<number, number, number> = {
  name: 'times',
  load: async () => {
    throw new Error('the script is not there');
  },
};

const pool = (options: PoolOptions, by = 10) => openPool(TIMES, by, options);
const values = (outcomes: readonly Outcome<number>[]) =>
  outcomes.map((one) => (one.ok ? one.value : one.error.code));
/** Every promise already kept is heard. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
const ready = (driver: FakeDriver) => {
  for (const worker of driver.workers) worker.says({ is: 'ready' });
};
const does = (worker: FakeWorker | undefined, output: number) => worker?.says({ is: 'done', output });
const tasksOf = (worker: FakeWorker | undefined) =>
  worker?.heard.flatMap((message) => (message.do === 'task' ? [message.task] : []));

describe('a pool of workers', () => {
  it('tells each worker once what it works on, then one task at a time, and keeps the order of the tasks', async () => {
    const driver = fakeDriver();
    const done = pool({ driver, size: 2 }).run([1, 2, 3]);
    const [first, second] = driver.workers;
    expect(first?.heard).toEqual([{ do: 'open', kind: 'times', setup: 10 }]);
    ready(driver);
    does(second, 20);
    does(second, 30);
    expect([tasksOf(first), tasksOf(second)]).toEqual([[1], [2, 3]]);
    does(first, 10);
    expect(values(await done)).toEqual([10, 20, 30]);
  });

  it('waits, in a worker or on the page, for what a kind brings before its first task', async () => {
    let isThere = false;
    const slow: TaskKind<number, number, number> = {
      name: 'times',
      load: async () => async (by) => {
        await settled();
        isThere = true;
        return (task) => (isThere ? task * by : Number.NaN);
      },
    };
    for (const driver of [workingDriver([slow]), SAME_THREAD]) {
      isThere = false;
      expect(values(await openPool(slow, 10, { driver, size: 1 }).run([1, 2]))).toEqual([10, 20]);
    }
  });

  it('goes on with what it is asked next, after what it was asked before', async () => {
    const driver = fakeDriver();
    const both = pool({ driver, size: 1 });
    const early = both.run([1, 2]);
    const late = both.run([3]);
    ready(driver);
    for (const output of [10, 20, 30]) does(driver.workers[0], output);
    expect([values(await early), values(await late)]).toEqual([[10, 20], [30]]);
    expect(values(await both.run([]))).toEqual([]);
    expect(driver.workers).toHaveLength(1);
  });

  it('tells what ended in batches, what is left of a batch before the end, and progress at once', async () => {
    const driver = fakeDriver();
    const batches: (readonly Ended<number>[])[] = [];
    const shares: [number, number][] = [];
    const done = pool({ driver, size: 1 }).run([1, 2, 3], {
      onEnded: (batch) => batches.push(batch),
      onProgress: (share, index) => shares.push([share, index]),
    });
    ready(driver);
    const [worker] = driver.workers;
    does(worker, 10);
    worker?.says({ is: 'progress', share: 0.5 });
    does(worker, 20);
    expect([batches, shares]).toEqual([[], [[0.5, 1]]]);
    driver.pass(50);
    expect(batches.map((batch) => batch.map(({ index }) => index))).toEqual([[0, 1]]);
    does(worker, 30);
    expect(batches).toHaveLength(2);
    await done;
    driver.pass(1000);
    expect(batches).toHaveLength(2);
  });

  it('names a task that throws, and its worker goes on', async () => {
    const driver = fakeDriver();
    const done = pool({ driver, size: 1 }).run([-1, 2]);
    ready(driver);
    driver.workers[0]?.says({ is: 'failed', why: 'below zero' });
    does(driver.workers[0], 20);
    expect(await done).toEqual([
      { ok: false, error: { code: 'pool/failed', why: 'below zero' } },
      { ok: true, value: 20 },
    ]);
    expect(driver.workers).toHaveLength(1);
  });
});

describe('a worker that dies', () => {
  it('is replaced, and its task is done by the next', async () => {
    const driver = fakeDriver();
    const done = pool({ driver, size: 1 }).run([1, 2]);
    ready(driver);
    driver.workers[0]?.dies('out of memory');
    expect(driver.workers[0]?.isStopped()).toBe(true);
    const second = driver.workers[1];
    second?.says({ is: 'ready' });
    driver.workers[0]?.says({ is: 'done', output: 99 }); // a dead one is not heard
    does(second, 10);
    does(second, 20);
    expect(values(await done)).toEqual([10, 20]);
    expect(tasksOf(second)).toEqual([1, 2]);
  });

  it('leaves its task to one that is free, and is not replaced for nothing', async () => {
    const driver = fakeDriver();
    const done = pool({ driver, size: 2 }).run([1]);
    ready(driver);
    driver.workers[0]?.dies('out of memory');
    does(driver.workers[1], 10);
    expect([values(await done), driver.workers.length]).toEqual([[10], 2]);
  });

  it('twice with the same task costs that task alone', async () => {
    const driver = fakeDriver();
    const done = pool({ driver, size: 1 }).run([1, 2]);
    for (const n of [0, 1]) {
      driver.workers[n]?.says({ is: 'ready' });
      driver.workers[n]?.dies('out of memory');
    }
    driver.workers[2]?.says({ is: 'ready' });
    does(driver.workers[2], 20);
    expect(await done).toEqual([
      { ok: false, error: { code: 'pool/crashed', why: 'out of memory' } },
      { ok: true, value: 20 },
    ]);
  });

  it('with nothing left to do is not replaced', async () => {
    const driver = fakeDriver();
    const idle = pool({ driver, size: 1 });
    const done = idle.run([1]);
    ready(driver);
    does(driver.workers[0], 10);
    await done;
    driver.workers[0]?.dies('');
    expect(driver.workers).toHaveLength(1);
    void idle.run([2]);
    expect(driver.workers).toHaveLength(2);
  });
});

describe('a task that takes too long', () => {
  it('is given up with its worker, and the others are done', async () => {
    const driver = fakeDriver();
    const done = pool({ driver, size: 1, limitMs: 100 }).run([1, 2]);
    driver.pass(1000); // starting is not counted
    ready(driver);
    driver.pass(99);
    expect(driver.workers).toHaveLength(1);
    driver.pass(1);
    expect(driver.workers[0]?.isStopped()).toBe(true);
    driver.workers[1]?.says({ is: 'ready' });
    does(driver.workers[1], 20);
    driver.pass(1000); // the clock of a task stops with it
    expect(values(await done)).toEqual(['pool/late', 20]);
    expect(driver.workers.map((worker) => worker.isStopped())).toEqual([true, false]);
  });

  it('is left to go on as long as it tells its progress', async () => {
    const driver = fakeDriver();
    const done = pool({ driver, size: 1, limitMs: 100 }).run([1]);
    ready(driver);
    for (const share of [0.2, 0.4, 0.6]) {
      driver.pass(99);
      driver.workers[0]?.says({ is: 'progress', share });
    }
    driver.pass(99);
    expect(driver.workers[0]?.isStopped()).toBe(false);
    driver.pass(1);
    expect(driver.workers[0]?.isStopped()).toBe(true);
    expect(values(await done)).toEqual(['pool/late']);
  });
});

describe('closing', () => {
  it('stops every worker at once, cancels what has not ended, and tells what had', async () => {
    const driver = fakeDriver();
    const told: number[] = [];
    const closing = pool({ driver, size: 2 });
    const done = closing.run([1, 2, 3, 4], {
      onEnded: (batch) => told.push(...batch.map(({ index }) => index)),
    });
    ready(driver);
    does(driver.workers[0], 10);
    closing.close();
    closing.close();
    expect(driver.workers.map((worker) => worker.isStopped())).toEqual([true, true]);
    does(driver.workers[1], 20);
    driver.pass(1000);
    expect(values(await done)).toEqual([10, 'pool/cancelled', 'pool/cancelled', 'pool/cancelled']);
    expect(told).toEqual([0]);
    expect(values(await closing.run([5]))).toEqual(['pool/cancelled']);
    expect(driver.workers).toHaveLength(2);
  });

  it('on this thread drops what ends later', async () => {
    const here: { close: () => void; told: number } = { close: () => {}, told: 0 };
    const kind: TaskKind<null, number, number> = {
      name: 'closes',
      load: async () => () => (task, progress) => {
        if (task === 1) here.close();
        progress(1);
        return task;
      },
    };
    const closing = openPool(kind, null, { driver: SAME_THREAD, size: 0 });
    here.close = closing.close;
    const done = closing.run([0, 1, 2], { onProgress: () => here.told++ });
    expect(values(await done)).toEqual([0, 'pool/cancelled', 'pool/cancelled']);
    await settled();
    expect(here.told).toBe(1);
  });
});

describe('where workers cannot be had, the work is done on this thread', () => {
  const outcomes = [10, 'pool/failed', 30];
  const silent = fakeDriver();

  it.each<[string, PoolOptions]>([
    ['none is asked for', { driver: SAME_THREAD, size: 0 }],
    ['none may be started', { driver: fakeDriver({ refuses: 0 }), size: 2 }],
    ['their script has not the code', { driver: workingDriver([ABSENT]), size: 2 }],
    ['their script knows no such work', { driver: workingDriver([]), size: 2 }],
  ])('when %s', async (_, options) => {
    const shares: number[] = [];
    const done = pool(options).run([1, -1, 3], { onProgress: (share) => shares.push(share) });
    expect(values(await done)).toEqual(outcomes);
    expect(shares).toEqual([0.5, 0.5]);
  });

  it('when each dies before it can work', async () => {
    const done = pool({ driver: silent, size: 2 }).run([1, -1, 3]);
    for (const worker of silent.workers) worker.dies('not loaded');
    expect(values(await done)).toEqual(outcomes);
    expect(silent.workers).toHaveLength(2);
  });

  it('but one that comes is enough', async () => {
    const driver = fakeDriver({ refuses: 1 });
    const done = pool({ driver, size: 4 }).run([1, 2]);
    ready(driver);
    does(driver.workers[0], 10);
    does(driver.workers[0], 20);
    expect([values(await done), driver.workers.length]).toEqual([[10, 20], 1]);
  });

  it('a pause before each task, so that a page draws', async () => {
    let pauses = 0;
    const driver: WorkerDriver = {
      ...SAME_THREAD,
      pause: async () => {
        pauses++;
      },
    };
    await pool({ driver, size: 0 }).run([1, 2, 3]);
    expect(pauses).toBeGreaterThanOrEqual(3);
  });
});

describe('pool and worker together', () => {
  it('give the outcomes of one thread, whatever the number of workers', async () => {
    const tasks = Array.from({ length: 40 }, (_, n) => (n % 7 === 6 ? -1 : n));
    const alone = values(await pool({ driver: SAME_THREAD, size: 0 }).run(tasks));
    for (const size of [1, 2, 5])
      expect(values(await pool({ driver: workingDriver([TIMES]), size }).run(tasks))).toEqual(alone);
  });

  it('fail each task of a setup that cannot be worked on, here as there', async () => {
    const kind: TaskKind<null, number, number> = {
      name: 'broken',
      load: async () => () => {
        throw new Error('broken setup');
      },
    };
    for (const driver of [SAME_THREAD, workingDriver([kind])]) {
      const done = await openPool(kind, null, { driver, size: driver.count }).run([1, 2]);
      expect(values(done)).toEqual(['pool/failed', 'pool/failed']);
      expect(done[0]?.ok === false && done[0].error.why).toContain('broken setup');
    }
  });
});
