import type { Choice } from '../lab/index.ts';
import { openPool, type WorkerDriver } from '../pool/index.ts';
import type { Subject } from './study.ts';
import { STUDY, type StudyOutputs, type StudyTask } from './task-kinds.ts';

/** What is computed about a game while the page stays usable. A promise rejects when its task fails or is closed. */
export interface OpenStudy {
  readonly study: () => Promise<StudyOutputs['study']>;
  readonly skies: (onProgress: (share: number) => void) => Promise<StudyOutputs['skies']>;
  readonly other: (choice: Choice, onProgress: (share: number) => void) => Promise<StudyOutputs['other']>;
  readonly close: () => void;
}

/** Computes in one worker, or on this thread when none can be started; `close` ends what is not finished. */
export function openStudy(subject: Subject, driver: WorkerDriver): OpenStudy {
  const pool = openPool(STUDY, subject, { driver, size: 1 });
  const ask = async <Do extends StudyTask['do']>(
    task: StudyTask & { readonly do: Do },
    onProgress: (share: number) => void = () => {},
  ): Promise<StudyOutputs[Do]> => {
    const [outcome] = await pool.run([task], { onProgress });
    if (outcome?.ok) return outcome.value as StudyOutputs[Do];
    throw new Error(`${outcome?.error.code}: ${outcome?.error.why}`);
  };
  return {
    study: () => ask({ do: 'study' }),
    skies: (onProgress) => ask({ do: 'skies' }, onProgress),
    other: (choice, onProgress) => ask({ do: 'other', choice }, onProgress),
    close: pool.close,
  };
}
