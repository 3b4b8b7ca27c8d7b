import type { ToldProgress, ToldResult } from './platform.ts';
import type { ScormWorld } from './scorm-platform.ts';

/** A SCORM platform made of a table, that keeps the rules a test turns on. */
export interface PaperScorm {
  readonly api: Record<string, (...args: string[]) => string>;
  readonly values: Map<string, string>;
  readonly calls: string[]; // names, in order
  readonly isOver: () => boolean;
}

export interface ScormRules {
  readonly version?: '1.2' | '2004';
  readonly holds?: Readonly<Record<string, string>>;
  /** What a call answers instead of doing what it is asked; undefined: it does it. */
  readonly instead?: (name: string, args: readonly string[]) => string | undefined;
}

export function paperScorm({ version = '1.2', holds = {}, instead }: ScormRules = {}): PaperScorm {
  const values = new Map(Object.entries(holds));
  const calls: string[] = [];
  let error = '0';
  let state: 'new' | 'open' | 'over' = 'new';
  const prefix = version === '1.2' ? 'LMS' : '';
  const answer = (name: string, args: readonly string[]): string => {
    calls.push([name, ...args].join(' '));
    const other = instead?.(name, args);
    if (other !== undefined) {
      error = other === '' || other === 'false' ? '404' : '0';
      return other;
    }
    error = '0';
    switch (name) {
      case 'Initialize':
        if (state !== 'new') return 'false';
        state = 'open';
        return 'true';
      case 'GetValue': {
        const value = values.get(args[0] ?? '');
        if (value === undefined) error = '403';
        return value ?? '';
      }
      case 'SetValue': {
        if (state !== 'open') return 'false';
        const [key = '', value = ''] = args;
        if (/suspend_data/.test(key) && version === '1.2' && value.length > 4096) return 'false';
        if (/student_response/.test(key) && value.length > 255) return 'false';
        if (/interactions\.\d+\.id/.test(key) && !/^[!-~]{1,255}$/.test(value)) return 'false';
        values.set(key, value);
        return 'true';
      }
      case 'Commit':
        return state === 'open' ? 'true' : 'false';
      case 'Finish':
      case 'Terminate':
        state = 'over';
        return 'true';
      default:
        return error;
    }
  };
  const names = [
    'Initialize',
    'GetValue',
    'SetValue',
    'Commit',
    'GetLastError',
    prefix === '' ? 'Terminate' : 'Finish',
  ];
  const api = Object.fromEntries(
    names.map((name) => [
      prefix + name,
      (...args: string[]) => (name === 'GetLastError' ? error : answer(name, args)),
    ]),
  );
  return { api, values, calls, isOver: () => state === 'over' };
}

/** A window inside another that holds the platform's object; its clock moves by hand. */
export function scormWorld(around: object, change: Partial<ScormWorld> = {}) {
  const clock = { ms: 0 };
  const parent: Record<string, unknown> = { ...around };
  parent.parent = parent;
  const page = { parent } as unknown as ScormWorld['page'];
  const world: ScormWorld = {
    page,
    now: () => clock.ms,
    today: () => new Date(Date.UTC(2026, 10, 29, 15, 4, 5)),
    wait: async (ms) => {
      clock.ms += ms;
    },
    ...change,
  };
  return { world, clock };
}

export function aProgress(change: Partial<ToldProgress> = {}): ToldProgress {
  return {
    game: 'jeton.1',
    kept: '1;jeton.1;;2;0;AT5.essai.aaaaaaaa.xyz',
    share: 0.25,
    decisions: [
      { id: 'd001-answer-opener', response: 'answer public draft a', seconds: 90 },
      { id: 'd002-hide-insulte', response: 'hide', seconds: 0 },
    ],
    ...change,
  };
}

export function aResult(change: Partial<ToldResult> = {}): ToldResult {
  return {
    ...aProgress({ share: 1 }),
    score: 72.456,
    pass: 60,
    file: '{}',
    dimensions: [
      { id: 'timing', score: 80.5, isPassed: true, name: 'Le moment' },
      { id: 'tone', score: null, isPassed: false, name: 'Le ton' },
    ],
    ...change,
  };
}
