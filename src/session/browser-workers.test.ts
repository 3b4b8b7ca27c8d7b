import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FromWorker } from '../pool/index.ts';
import { browserWorkers } from './browser-workers.ts';

/** A browser's worker that a test speaks for. */
function aWorker() {
  const target = new EventTarget();
  const sent: unknown[] = [];
  let isStopped = false;
  const worker = Object.assign(target, {
    postMessage: (message: unknown) => sent.push(message),
    terminate: () => {
      isStopped = true;
    },
  }) as unknown as Worker;
  return { worker, sent, isStopped: () => isStopped };
}

const heard: (FromWorker | string)[] = [];
const listener = {
  onMessage: (message: FromWorker) => heard.push(message),
  onError: (why: string) => heard.push(why),
};
const onMachine = (hardwareConcurrency: number | undefined, begin: () => Worker) => {
  vi.stubGlobal('navigator', { hardwareConcurrency });
  return browserWorkers(begin);
};
afterEach(() => {
  heard.length = 0;
  vi.unstubAllGlobals();
});

describe('workers of the browser', () => {
  it.each([
    [1, 1],
    [2, 2],
    [16, 4],
    [undefined, 2],
  ])('on %s cores are %s', (cores, count) => {
    expect(onMachine(cores, () => aWorker().worker).count).toBe(count);
  });

  it('pass on what is said both ways, and are stopped', () => {
    const { worker, sent, isStopped } = aWorker();
    const handle = onMachine(2, () => worker).start(listener);
    handle?.post({ do: 'task', task: 1 });
    worker.dispatchEvent(new MessageEvent('message', { data: { is: 'ready' } }));
    worker.dispatchEvent(Object.assign(new Event('error'), { message: 'not loaded' }));
    worker.dispatchEvent(new MessageEvent('messageerror'));
    expect(sent).toEqual([{ do: 'task', task: 1 }]);
    expect(heard).toEqual([{ is: 'ready' }, 'not loaded', 'a message could not be read']);
    handle?.stop();
    expect(isStopped()).toBe(true);
  });

  it('that may not be started are none', () => {
    const refused = onMachine(2, () => {
      throw new Error('SecurityError');
    });
    expect(refused.start(listener)).toBeNull();
  });
});
