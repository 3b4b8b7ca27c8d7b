import type { Look } from '../session/index.ts';

/** How the page looks now, the system's own settings included. */
export interface Appearance {
  readonly theme: 'dark' | 'light';
  readonly isStill: boolean; // reduced motion
}

/** The top of the sky, for the bar of the browser or of the window; as in `tokens.css`. */
const THEME_COLOURS = { dark: '#0a1222', light: '#dfe9ef' } as const;
/** An installed game is named in the language it is played in. */
const MANIFESTS = { fr: './manifest.webmanifest', en: './manifest.en.webmanifest' } as const;
const DARK = '(prefers-color-scheme: dark)';
const STILL = '(prefers-reduced-motion: reduce)';

/** The settings with `system` answered by the machine. Dark unless the machine asks for light. */
export function appearanceOf(settings: Look): Appearance {
  const asksLight = !matchMedia(DARK).matches && matchMedia('(prefers-color-scheme: light)').matches;
  return {
    theme: settings.theme === 'system' ? (asksLight ? 'light' : 'dark') : settings.theme,
    isStill:
      settings.reducedMotion === 'system' ? matchMedia(STILL).matches : settings.reducedMotion === 'on',
  };
}

/** Puts language, theme, motion, text size and spacing on the page, and on what the machine shows of it. */
export function dress(settings: Look): Appearance {
  const look = appearanceOf(settings);
  const root = document.documentElement;
  root.lang = settings.lang === 'fr' ? 'fr-CA' : 'en-CA';
  root.dataset.theme = look.theme;
  root.dataset.motion = look.isStill ? 'reduced' : 'full';
  root.dataset.text = String(settings.textSize);
  root.dataset.spacing = settings.spacing;
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', THEME_COLOURS[look.theme]);
  document.querySelector('link[rel="manifest"]')?.setAttribute('href', MANIFESTS[settings.lang]);
  return look;
}

/** Calls back when the system's theme or motion setting changes. */
export function onMachineWish(listener: () => void): void {
  for (const query of [DARK, STILL]) matchMedia(query).addEventListener('change', listener);
}
