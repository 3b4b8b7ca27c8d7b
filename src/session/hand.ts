import { type Remote, wrap } from 'comlink';
import type { WorkshopWork } from './workshop-work.ts';

type Answering<T> = {
  readonly [K in keyof T]: T[K] extends (...asked: infer A) => infer R
    ? (...asked: A) => Promise<Awaited<R>>
    : never;
};

/** One who works on an author's files, in a worker or on this thread. */
export interface Hand extends Answering<WorkshopWork> {
  readonly isBeside: boolean; // in a worker: what hangs there does not hang the page
  readonly dismiss: () => void;
}

/** A worker once it is known to answer, else this thread (a page whose workers cannot be loaded). */
export async function hireHand(): Promise<Hand> {
  const worker = makeWorker();
  if (worker === null) return handHere();
  const far: Remote<WorkshopWork> = wrap<WorkshopWork>(worker);
  const answers = await new Promise<boolean>((resolve) => {
    worker.addEventListener('error', () => resolve(false), { once: true });
    far.place({ main: '', texts: [] }, []).then(
      () => resolve(true),
      () => resolve(false),
    );
  });
  if (!answers) {
    worker.terminate();
    return handHere();
  }
  return {
    isBeside: true,
    check: (files) => far.check(files),
    prepare: (scenario, tone) => far.prepare(scenario, tone),
    prove: (task) => far.prove(task),
    place: (files, remarks) => far.place(files, remarks),
    dismiss: () => worker.terminate(),
  };
}

async function handHere(): Promise<Hand> {
  const { workshopWork } = await import('./workshop-work.ts');
  const work = workshopWork();
  const later = <T>(do_: () => T) =>
    new Promise<T>((resolve, reject) => {
      setTimeout(() => {
        try {
          resolve(do_());
        } catch (thrown) {
          reject(thrown);
        }
      }, 30); // between two tasks the page draws, and hears a cancel
    });
  return {
    isBeside: false,
    check: (files) => later(() => work.check(files)),
    prepare: (scenario, tone) => later(() => work.prepare(scenario, tone)),
    prove: (task) => later(() => work.prove(task)),
    place: (files, remarks) => later(() => work.place(files, remarks)),
    dismiss: () => {},
  };
}

function makeWorker(): Worker | null {
  try {
    if (typeof Worker === 'undefined') return null;
    return new Worker(new URL('./workshop-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}
