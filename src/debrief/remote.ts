import type { Choice, OtherSky } from '../lab/index.ts';
import type { StageView } from '../stage/index.ts';
import { type Study, type Subject, type TwoSkies, type Works, worksOf } from './study.ts';
import type { Asked, Told } from './worker.ts';

/** The works asked from the page: each answers with a promise that fails when they cannot be done. */
export interface Remote {
  readonly study: () => Promise<Study>;
  readonly skies: (progress: (share: number) => void) => Promise<TwoSkies>;
  readonly other: (choice: Choice, progress: (share: number) => void) => Promise<OtherSky<StageView> | null>;
  readonly stop: () => void;
}

type Wanted = Asked extends infer A ? (A extends Asked ? Omit<A, 'id'> : never) : never;

/** Works in a worker; on the page itself where there is none (a page opened from a file). */
export function remoteWorks(subject: Subject): Remote {
  const worker = newWorker();
  if (worker === null) return nearWorks(subject);
  let next = 0;
  let isStopped = false;
  let near: Remote | null = null;
  const waiting = new Map<
    number,
    { done: (value: unknown) => void; fail: () => void; progress: (share: number) => void }
  >();
  worker.addEventListener('message', (event: MessageEvent<Told>) => {
    const told = event.data;
    const wait = waiting.get(told.id);
    if (wait === undefined) return;
    if (told.kind === 'progress') wait.progress(told.share);
    else {
      waiting.delete(told.id);
      if (told.kind === 'done') wait.done(told.value);
      else wait.fail();
    }
  });
  worker.addEventListener('error', () => {
    near ??= nearWorks(subject);
    for (const wait of waiting.values()) wait.fail();
    waiting.clear();
  });
  const ask = <T>(asked: Wanted, progress: (share: number) => void = () => {}) =>
    new Promise<T>((resolve, reject) => {
      if (isStopped) return;
      const id = next++;
      waiting.set(id, {
        done: (value) => resolve(value as T),
        fail: () => reject(new Error('worker')),
        progress,
      });
      worker.postMessage({ ...asked, id });
    });
  return {
    study: () =>
      ask<Study>({ what: 'study', subject }).catch(() => {
        near ??= nearWorks(subject);
        return near.study();
      }),
    skies: (progress) => (near === null ? ask<TwoSkies>({ what: 'skies' }, progress) : near.skies(progress)),
    other: (choice, progress) =>
      near === null
        ? ask<OtherSky<StageView> | null>({ what: 'other', choice }, progress)
        : near.other(choice, progress),
    stop: () => {
      isStopped = true;
      waiting.clear();
      worker.terminate();
    },
  };
}

function newWorker(): Worker | null {
  try {
    return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

/** On the page: each work in its own turn, so that what stands is drawn first. */
function nearWorks(subject: Subject): Remote {
  let works: Works | null = null;
  const later = <T>(work: (works: Works) => T) =>
    new Promise<T>((resolve, reject) => {
      setTimeout(() => {
        try {
          works ??= worksOf(subject);
          resolve(work(works));
        } catch (fault) {
          reject(fault);
        }
      }, 30);
    });
  return {
    study: () => later((w) => w.study()),
    skies: (progress) => later((w) => w.skies(progress)),
    other: (choice, progress) => later((w) => w.other(choice, progress)),
    stop: () => {},
  };
}
