import { fieldWords } from '../base/field-words.ts';
import { MODES, type Mode } from '../model/codes.ts';
import { LANGS, type Lang } from '../model/text.ts';

/** What a package may be made for; `html`: any place that serves files, without results. */
export const PACKAGE_TARGETS = ['scorm12', 'scorm2004', 'cmi5', 'html'] as const;
export type PackageTarget = (typeof PACKAGE_TARGETS)[number];

/** How a package is to be played. A platform may change what `withPlatformLine` lets it. */
export interface PackageSettings {
  readonly mode: Mode; // evaluation: mode and seed are locked
  readonly seed: string; // '' the scenario's own
  readonly lang: Lang | null; // null: the platform's or the browser's
  readonly time: number; // times real time is stretched by, one of PACKAGE_TIMES
  readonly pass: number | null; // 0..100, the mark that passes; null: the rubric's
  readonly words: 'device' | 'platform'; // where what the pupil types is kept
  readonly drafts: 'shown' | 'on-request'; // on-request: the composer opens on a blank page
  readonly group: string; // filled in for whoever plays; '' none
}

export const USUAL_PACKAGE: PackageSettings = {
  mode: 'entrainement',
  seed: '',
  lang: null,
  time: 1,
  pass: null,
  words: 'device',
  drafts: 'shown',
  group: '',
};

/** 0: time off. */
const PACKAGE_TIMES = [1, 1.5, 2, 10, 0] as const;
const PLACES = ['device', 'platform'] as const;
const DRAFTS = ['shown', 'on-request'] as const;
const MOST_LINE = 2000; // characters read of what a platform gives

/** The settings as one line, `mode=evaluation;seed=7;…`: what stands in a manifest, and what a platform may give instead. */
export function packageSettingsLine(settings: PackageSettings): string {
  return Object.entries(settings)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value).replace(/\p{Cs}/gu, ''))}`)
    .join(';');
}

/**
 * The settings with what a platform's line says instead, whoever wrote it; what is not understood is left as it was. In
 * an assessment mode, seed and the place of the words stay those of the package.
 */
export function withPlatformLine(own: PackageSettings, line: string): PackageSettings {
  const asked = new Map<string, string>();
  for (const part of line.slice(0, MOST_LINE).split(/[;&\n]/)) {
    const [name = '', ...value] = part.split('=');
    asked.set(name.trim(), decoded(value.join('=').trim()));
  }
  const isLocked = own.mode === 'evaluation';
  const ofList = <T>(name: string, list: readonly T[], usual: T): T =>
    list.find((one) => String(one) === asked.get(name)) ?? usual;
  const seed = fieldWords(asked.get('seed') ?? '');
  const pass = asked.get('pass') ?? '';
  return {
    mode: isLocked ? own.mode : ofList('mode', MODES, own.mode),
    seed: isLocked || seed === '' ? own.seed : seed,
    lang: ofList<Lang | null>('lang', LANGS, own.lang),
    time: ofList<number>('time', PACKAGE_TIMES, own.time),
    pass: /^\d{1,3}(\.\d+)?$/.test(pass) && Number(pass) <= 100 ? Number(pass) : own.pass,
    words: isLocked ? own.words : ofList('words', PLACES, own.words),
    drafts: ofList('drafts', DRAFTS, own.drafts),
    group: fieldWords(asked.get('group') ?? '') || own.group,
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
