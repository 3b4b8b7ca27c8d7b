import { LANGS } from '../model/text.ts';
import { ACCOMMODATIONS, type Settings } from './types.ts';

export const DEFAULT_SETTINGS: Settings = {
  lang: 'fr',
  theme: 'system',
  accommodation: 1,
  reducedMotion: 'system',
  sound: false,
  verbosity: 'affair',
  writeFirst: false,
  keysOn: true,
  keysWith: 'alone',
  keys: {},
  textSize: 1,
  spacing: 'usual',
  guest: false,
};

/** The closed choices: a value that is none of them falls back to the default. */
const CHOICES: { readonly [K in keyof Settings]?: readonly Settings[K][] } = {
  lang: LANGS,
  theme: ['system', 'dark', 'light'],
  accommodation: ACCOMMODATIONS,
  reducedMotion: ['system', 'on', 'off'],
  sound: [true, false],
  verbosity: ['all', 'affair', 'mentions', 'none'],
  writeFirst: [true, false],
  keysOn: [true, false],
  keysWith: ['alone', 'alt', 'ctrlAlt'],
  textSize: [1, 1.25, 1.5, 2],
  spacing: ['usual', 'airy'],
};

/** Reads settings from any text; what is not understood falls back to its default. */
export function readSettings(text: string | null, base: Settings = DEFAULT_SETTINGS): Settings {
  const kept = parsed(text);
  const settings: Record<string, unknown> = { ...base };
  for (const [name, choices] of Object.entries(CHOICES)) {
    const value = Object.hasOwn(kept, name) ? kept[name] : undefined;
    if ((choices as readonly unknown[]).includes(value)) settings[name] = value;
  }
  settings.keys = readKeys(kept.keys);
  return settings as unknown as Settings;
}

/** The text to keep, without guest mode, which lasts one visit. */
export function settingsText(settings: Settings): string {
  const { guest: _, ...kept } = settings;
  return JSON.stringify(kept);
}

function readKeys(value: unknown): Record<string, string> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return {};
  const entries = Object.entries(value).filter(
    ([command, key]) =>
      /^[a-z][A-Za-z-]{0,40}$/.test(command) &&
      !(command in {}) &&
      typeof key === 'string' &&
      key.length <= 20,
  );
  return Object.fromEntries(entries.slice(0, 100)) as Record<string, string>;
}

function parsed(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return value !== null && typeof value === 'object' && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : {};
  } catch {
    return {};
  }
}
