import type { Lang } from '../model/text.ts';
import { DEFAULT_SETTINGS, readSettings } from './settings.ts';
import type { Settings } from './types.ts';

/** What of the settings is seen before anything is read from the database. */
export type Look = Pick<Settings, 'lang' | 'theme' | 'reducedMotion' | 'textSize' | 'spacing'>;

const KEY = 'avis-de-tempete.look';

/** The language of a first visit: the browser's own, when it is English; else French. */
export function machineLang(language: string = navigator.language): Lang {
  return language.toLowerCase().startsWith('en') ? 'en' : 'fr';
}

/** Keeps a copy of how the page looks where the next visit finds it without waiting. A guest leaves none. */
export function keepLook(settings: Settings): void {
  if (settings.guest) return;
  const { lang, theme, reducedMotion, textSize, spacing } = settings;
  const text = JSON.stringify({ lang, theme, reducedMotion, textSize, spacing } satisfies Look);
  try {
    if (localStorage.getItem(KEY) !== text) localStorage.setItem(KEY, text);
  } catch {
    // Storage is refused or full: the next visit begins with what the machine says.
  }
}

/** How the page looked at the end of the last visit; at a first one, as the machine says. */
export function lookAtHand(): Look {
  const first = { ...DEFAULT_SETTINGS, lang: machineLang() };
  try {
    return readSettings(localStorage.getItem(KEY), first);
  } catch {
    return first;
  }
}
