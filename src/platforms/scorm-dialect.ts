import type { ToldDecision, ToldResult } from './platform.ts';
import { CALLS_12, CALLS_2004, type ScormCalls, type ScormLine } from './scorm-line.ts';

/** How one version of SCORM names and writes what we tell it. */
export interface ScormDialect {
  readonly kind: 'scorm12' | 'scorm2004';
  readonly api: 'API' | 'API_1484_11';
  readonly calls: ScormCalls;
  readonly room: number; // characters of `suspend_data`
  readonly names: {
    readonly line: string;
    readonly mode: string;
    readonly suspend: string;
    readonly lang: string;
    readonly time: string;
    readonly exit: string;
  };
  /** The mark that passes there, 0..100; null: the platform names none. */
  readonly pass: (line: ScormLine) => number | null;
  /** The mark it holds already, 0..100. */
  readonly best: (line: ScormLine) => number | null;
  /** Whether it holds the game for finished, or passed. */
  readonly standing: (line: ScormLine) => 'open' | 'finished' | 'passed';
  readonly begin: (line: ScormLine) => void;
  readonly share: (line: ScormLine, share: number) => void;
  readonly score: (line: ScormLine, score: number) => boolean;
  readonly outcome: (line: ScormLine, isPassed: boolean | null) => boolean;
  readonly objective: (line: ScormLine, at: number, dimension: ToldResult['dimensions'][number]) => boolean;
  /** False: this platform takes no decisions. */
  readonly decision: (line: ScormLine, at: number, decision: ToldDecision, when: Date) => boolean;
  readonly span: (seconds: number) => string;
  readonly exit: (isDone: boolean) => string;
}

/** SCORM 1.2, `suspend_data` in its standard mode. */
export const SCORM_12: ScormDialect = {
  kind: 'scorm12',
  api: 'API',
  calls: CALLS_12,
  room: 4096,
  names: {
    line: 'cmi.launch_data',
    mode: 'cmi.core.lesson_mode',
    suspend: 'cmi.suspend_data',
    lang: 'cmi.student_preference.language',
    time: 'cmi.core.session_time',
    exit: 'cmi.core.exit',
  },
  pass: (line) => numberIn(line.get('cmi.student_data.mastery_score'), 0, 100),
  best: (line) => numberIn(line.get('cmi.core.score.raw'), 0, 100),
  standing: (line) => {
    const status = line.get('cmi.core.lesson_status');
    return status === 'passed' ? 'passed' : /^(completed|failed)$/.test(status) ? 'finished' : 'open';
  },
  begin: (line) => void line.set('cmi.core.lesson_status', 'incomplete'),
  share: () => {},
  score: (line, score) =>
    line.set('cmi.core.score.min', '0') &&
    line.set('cmi.core.score.max', '100') &&
    line.set('cmi.core.score.raw', figure(score)),
  outcome: (line, isPassed) =>
    line.set('cmi.core.lesson_status', isPassed === null ? 'completed' : isPassed ? 'passed' : 'failed'),
  objective: (line, at, { id, score, isPassed }) => {
    const name = `cmi.objectives.${at}`;
    if (!line.set(`${name}.id`, id)) return false;
    if (score === null) return line.set(`${name}.status`, 'not attempted');
    line.set(`${name}.score.min`, '0');
    line.set(`${name}.score.max`, '100');
    line.set(`${name}.score.raw`, figure(score));
    return line.set(`${name}.status`, isPassed ? 'passed' : 'failed');
  },
  decision: (line, at, { id, response, seconds }, when) => {
    const name = `cmi.interactions.${at}`;
    if (!line.set(`${name}.id`, id)) return false;
    line.set(`${name}.type`, 'fill-in');
    line.set(`${name}.time`, clock(when));
    line.set(`${name}.student_response`, response.slice(0, 255));
    line.set(`${name}.result`, 'neutral'); // what a decision was worth stands in the report, in its context
    return line.set(`${name}.latency`, clockSpan(seconds));
  },
  span: clockSpan,
  exit: (isDone) => (isDone ? '' : 'suspend'),
};

/** SCORM 2004, 4th edition. */
export const SCORM_2004: ScormDialect = {
  kind: 'scorm2004',
  api: 'API_1484_11',
  calls: CALLS_2004,
  room: 64_000,
  names: {
    line: 'cmi.launch_data',
    mode: 'cmi.mode',
    suspend: 'cmi.suspend_data',
    lang: 'cmi.learner_preference.language',
    time: 'cmi.session_time',
    exit: 'cmi.exit',
  },
  pass: (line) => hundred(numberIn(line.get('cmi.scaled_passing_score'), -1, 1)),
  best: (line) => hundred(numberIn(line.get('cmi.score.scaled'), -1, 1)),
  standing: (line) => {
    if (line.get('cmi.success_status') === 'passed') return 'passed';
    return line.get('cmi.completion_status') === 'completed' ? 'finished' : 'open';
  },
  begin: (line) => void line.set('cmi.completion_status', 'incomplete'),
  share: (line, share) => void line.set('cmi.progress_measure', String(Math.round(share * 1000) / 1000)),
  score: (line, score) =>
    line.set('cmi.score.min', '0') &&
    line.set('cmi.score.max', '100') &&
    line.set('cmi.score.raw', figure(score)) &&
    line.set('cmi.score.scaled', scaled(score)),
  outcome: (line, isPassed) =>
    line.set('cmi.completion_status', 'completed') &&
    (isPassed === null || line.set('cmi.success_status', isPassed ? 'passed' : 'failed')),
  objective: (line, at, { id, score, isPassed, name: described }) => {
    const name = `cmi.objectives.${at}`;
    if (!line.set(`${name}.id`, id)) return false;
    line.set(`${name}.description`, described.slice(0, 250));
    if (score === null) return line.set(`${name}.completion_status`, 'not attempted');
    line.set(`${name}.score.min`, '0');
    line.set(`${name}.score.max`, '100');
    line.set(`${name}.score.raw`, figure(score));
    line.set(`${name}.score.scaled`, scaled(score));
    line.set(`${name}.progress_measure`, '1');
    line.set(`${name}.completion_status`, 'completed');
    return line.set(`${name}.success_status`, isPassed ? 'passed' : 'failed');
  },
  decision: (line, at, { id, response, seconds }, when) => {
    const name = `cmi.interactions.${at}`;
    if (!line.set(`${name}.id`, id)) return false;
    line.set(`${name}.type`, 'long-fill-in');
    line.set(`${name}.timestamp`, when.toISOString().slice(0, 19));
    line.set(`${name}.learner_response`, response.slice(0, 4000));
    line.set(`${name}.result`, 'neutral');
    return line.set(`${name}.latency`, isoSpan(seconds));
  },
  span: isoSpan,
  exit: (isDone) => (isDone ? 'normal' : 'suspend'),
};

/** A length of time as ISO 8601 writes it, whole seconds. */
export function isoSpan(seconds: number): string {
  return `PT${Math.max(0, Math.round(seconds))}S`;
}

/** Numbers within bounds; null for anything else, the empty text included. */
function numberIn(text: string, least: number, most: number): number | null {
  const n = Number(text);
  return text.trim() !== '' && n >= least && n <= most ? n : null;
}

function hundred(share: number | null): number | null {
  return share === null ? null : Math.max(0, share * 100);
}

/** At most three decimals, as Moodle takes them. */
function figure(score: number): string {
  return String(Math.round(score * 100) / 100);
}

function scaled(score: number): string {
  return String(Math.round(score * 100) / 10_000);
}

const two = (n: number) => String(n).padStart(2, '0');

function clock(when: Date): string {
  return [when.getHours(), when.getMinutes(), when.getSeconds()].map(two).join(':');
}

/** `HHHH:MM:SS.ss`. */
function clockSpan(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const hours = Math.min(9999, Math.floor(whole / 3600));
  return `${String(hours).padStart(4, '0')}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}.00`;
}
