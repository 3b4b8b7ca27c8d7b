import { describe, expect, it } from 'vitest';
import { createWorld } from '../engine/index.ts';
import { openReview, playScripted, REVIEW, type Reviewed } from '../lab/index.ts';
import { SAME_THREAD } from '../pool/index.ts';
import { fakeDriver, workingDriver } from '../pool/pool-fakes.ts';
import { essai } from '../record/essai.ts';
import { encodeRecord } from '../record/index.ts';
import { RULES_ONLY } from '../tone/index.ts';
import { openStudy } from './open-study.ts';
import { openAssessor } from './pile/assess.ts';
import { assessPile, FIRST_MS, LAST_MS } from './pile/assess-pile.ts';
import type { Entry } from './pile/entry.ts';
import { startReview } from './review/start-review.ts';
import { worksOf } from './study.ts';
import { ASSESS, STUDY } from './task-kinds.ts';

/** What the pages ask of workers gives the same results as on this thread. */
const scenario = essai();
const tone = RULES_ONLY;
const { record } = playScripted(scenario, 'blunder', '7', tone);
const subject = { scenario, record, tone };
const drivers = [
  ['workers', workingDriver([STUDY, REVIEW, ASSESS])],
  ['this thread', SAME_THREAD],
] as const;
const json = (value: unknown) => JSON.parse(JSON.stringify(value));
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe.each(drivers)('on %s', (_, driver) => {
  it('a game is studied, and its other skies are found on the way', async () => {
    const works = worksOf(subject);
    const open = openStudy(subject, driver);
    const shares: number[] = [];
    expect(json(await open.study())).toEqual(json(works.study()));
    const skies = await open.skies((share) => shares.push(share));
    expect(json(skies)).toEqual(json(works.skies(() => {})));
    expect(shares[0]).toBe(0.3);
    open.close();
    await expect(open.study()).rejects.toThrow('pool/cancelled');
  });

  it('every decision is reviewed, but those known from before', async () => {
    const review = openReview(createWorld(scenario, record.seed, tone), tone, record, 1);
    const total = review.points.length;
    const found = new Map<number, Reviewed>();
    const opened = await new Promise<number>((resolve, reject) => {
      let known = -1;
      startReview(subject, 1, (i) => i === 1, driver, {
        onOpen: (count) => {
          known = count;
        },
        onReviewed: (batch) => {
          for (const [i, one] of batch) found.set(i, one);
        },
        onDone: () => resolve(known),
        onFailed: () => reject(new Error('failed')),
      });
    });
    expect(opened).toBe(total);
    expect([...found.keys()].sort((a, b) => a - b)).toEqual([...Array(total).keys()].filter((i) => i !== 1));
    for (const [i, one] of found) expect(json(one)).toEqual(json(review.review(i)));
  });

  it('a pile is assessed', async () => {
    const pile = [encodeRecord(record), '{"recordVersion":1'].map((text, n) => ({
      id: `${n}`,
      name: `${n}.json`,
      text,
    }));
    const entries: Entry[] = [];
    await new Promise<void>((resolve) => {
      assessPile(pile, { scenarios: [scenario], tone }, driver, {
        onEntries: (batch) => entries.push(...batch),
        onSlow: () => {},
        onUnderway: () => {},
        onDone: resolve,
      });
    });
    const assess = openAssessor([scenario], tone);
    expect(json(entries.sort((a, b) => (a.id < b.id ? -1 : 1)))).toEqual(
      json(pile.map((handed) => assess(handed))),
    );
  });
});

describe('a review', () => {
  it('begins with the last decisions, one a worker; once stopped, tells nothing more', async () => {
    const driver = fakeDriver();
    const told: string[] = [];
    const stop = startReview(subject, 1, () => false, driver, {
      onOpen: () => told.push('open'),
      onReviewed: () => told.push('reviewed'),
      onDone: () => told.push('done'),
      onFailed: () => told.push('failed'),
    });
    for (const worker of driver.workers) worker.says({ is: 'ready' });
    driver.workers[0]?.says({ is: 'done', output: { of: 'count', total: 5 } });
    await settled();
    expect(driver.workers.map(({ heard }) => heard.at(-1))).toEqual([
      { do: 'task', task: { do: 'review', i: 4 } },
      { do: 'task', task: { do: 'review', i: 3 } },
    ]);
    stop();
    await settled();
    expect(told).toEqual(['open']);
    expect(driver.workers.every((worker) => worker.isStopped())).toBe(true);
  });

  it('fails as a whole when one decision fails', async () => {
    const driver = fakeDriver();
    const failed = new Promise<void>((resolve) => {
      startReview(subject, 1, () => false, driver, {
        onOpen: () => {},
        onReviewed: () => {},
        onDone: () => {},
        onFailed: resolve,
      });
    });
    const [worker] = driver.workers;
    worker?.says({ is: 'ready' });
    worker?.says({ is: 'done', output: { of: 'count', total: 1 } });
    await settled();
    worker?.says({ is: 'failed', why: 'broken' });
    await failed;
    expect(worker?.isStopped()).toBe(true);
  });
});

describe('a pile', () => {
  const pile = ['a', 'b', 'c'].map((id) => ({ id, name: `${id}.json`, text: '' }));
  /** A pile on workers that the test controls step by step, and what the listener was given. */
  const assessed = () => {
    const driver = fakeDriver();
    const told: (string | number)[] = [];
    const done = new Promise<void>((resolve) => {
      assessPile(pile, { scenarios: [], tone }, driver, {
        onEntries: (batch) =>
          told.push(...batch.map(({ id, standing, unfinished }) => [id, standing, unfinished].join(' '))),
        onSlow: (n) => told.push(n),
        onUnderway: () => {},
        onDone: resolve,
      });
    });
    return { driver, told, done };
  };
  const output = (id: string) => ({ is: 'done', output: { id, standing: 'exact' } }) as const;

  it('gives a record that is late more time, alone, once the others have ended', async () => {
    const { driver, told, done } = assessed();
    const [first, second] = driver.workers;
    for (const worker of driver.workers) worker.says({ is: 'ready' });
    second?.says(output('b'));
    second?.says(output('c'));
    driver.pass(FIRST_MS);
    await settled();
    expect([told, first?.isStopped()]).toEqual([['b exact ', 'c exact ', 1], true]);
    const last = driver.workers.at(-1);
    last?.says({ is: 'ready' });
    driver.pass(LAST_MS - 1);
    last?.says(output('a'));
    await done;
    expect(told.at(-1)).toBe('a exact ');
  });

  it('never says of a record that is late twice, or fells its worker twice, that it is bad', async () => {
    const { driver, told, done } = assessed();
    for (const worker of driver.workers) worker.says({ is: 'ready' });
    driver.workers[1]?.dies('out of memory');
    driver.workers[2]?.says({ is: 'ready' });
    driver.workers[2]?.dies('out of memory');
    driver.workers[3]?.says({ is: 'ready' });
    driver.workers[3]?.says(output('c'));
    driver.pass(FIRST_MS);
    await settled();
    driver.workers.at(-1)?.says({ is: 'ready' });
    driver.pass(LAST_MS);
    await done;
    expect(told).toEqual(['b unfinished crashed', 'c exact ', 1, 'a unfinished late']);
  });

  it('when stopped tells nothing more', async () => {
    const driver = fakeDriver();
    let isDone = false;
    const stop = assessPile([{ id: 'a', name: 'a', text: '' }], { scenarios: [], tone }, driver, {
      onEntries: () => {},
      onSlow: () => {},
      onUnderway: () => {},
      onDone: () => {
        isDone = true;
      },
    });
    stop();
    await settled();
    expect([isDone, driver.workers.map((worker) => worker.isStopped())]).toEqual([false, [true]]);
  });
});
