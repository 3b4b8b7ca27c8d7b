import type { ScormApi } from './find-scorm.ts';

/** The names of the calls in one version of SCORM. */
export interface ScormCalls {
  readonly initialize: string;
  readonly get: string;
  readonly set: string;
  readonly commit: string;
  readonly finish: string;
  readonly error: string;
}

export const CALLS_12: ScormCalls = {
  initialize: 'LMSInitialize',
  get: 'LMSGetValue',
  set: 'LMSSetValue',
  commit: 'LMSCommit',
  finish: 'LMSFinish',
  error: 'LMSGetLastError',
};

export const CALLS_2004: ScormCalls = {
  initialize: 'Initialize',
  get: 'GetValue',
  set: 'SetValue',
  commit: 'Commit',
  finish: 'Terminate',
  error: 'GetLastError',
};

/** The line to a platform: its calls without their surprises. Nothing throws; what failed is told by the answer. */
export interface ScormLine {
  readonly start: () => boolean;
  /** '' when there is none, or it may not be read. */
  readonly get: (name: string) => string;
  readonly set: (name: string, value: string) => boolean;
  readonly commit: () => boolean;
  /** Ends the line; a second call does nothing, even when the page around ended it first. */
  readonly finish: () => void;
  /** The last commit took so long that the page stood still: it should be asked for less. */
  readonly isSlow: () => boolean;
}

/** A commit during which a page visibly stands still (ms). D. */
const SLOW_MS = 500;
const NO_ERROR = '0';

/** Opens the line over what `findScorm` found. `now`: monotonic ms. */
export function scormLine(api: ScormApi, calls: ScormCalls, now: () => number): ScormLine {
  let isOpen = false;
  let isSlow = false;
  const call = (name: string, ...args: string[]): string => {
    try {
      const made = api[name];
      // Read through its object: a platform's own functions may use `this`.
      return typeof made === 'function' ? String(made.apply(api, args) ?? '') : '';
    } catch {
      return '';
    }
  };
  const isTrue = (answer: string) => answer === 'true' || answer === '1';
  return {
    start: () => {
      isOpen = isTrue(call(calls.initialize, ''));
      return isOpen;
    },
    get: (name) => {
      if (!isOpen) return '';
      const value = call(calls.get, name);
      const error = call(calls.error);
      return error === '' || error === NO_ERROR ? value : '';
    },
    set: (name, value) => isOpen && isTrue(call(calls.set, name, value)),
    commit: () => {
      if (!isOpen) return false;
      const from = now();
      const isKept = isTrue(call(calls.commit, ''));
      isSlow = now() - from >= SLOW_MS;
      return isKept;
    },
    finish: () => {
      if (!isOpen) return;
      isOpen = false;
      call(calls.finish, '');
    },
    isSlow: () => isSlow,
  };
}
