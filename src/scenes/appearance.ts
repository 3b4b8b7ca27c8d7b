import type { Settings } from '../session/index.ts';

/** How the page looks now, the system's own settings included. */
export interface Appearance {
  readonly theme: 'dark' | 'light';
  readonly isStill: boolean; // reduced motion
}

const DARK = '(prefers-color-scheme: dark)';
const STILL = '(prefers-reduced-motion: reduce)';

/** The settings with `system` answered by the machine. Dark unless the machine asks for light. */
export function appearanceOf(settings: Settings): Appearance {
  const asksLight = !matchMedia(DARK).matches && matchMedia('(prefers-color-scheme: light)').matches;
  return {
    theme: settings.theme === 'system' ? (asksLight ? 'light' : 'dark') : settings.theme,
    isStill:
      settings.reducedMotion === 'system' ? matchMedia(STILL).matches : settings.reducedMotion === 'on',
  };
}

/** Puts language, theme, motion and text size on the page. */
export function dress(settings: Settings, title: string): Appearance {
  const look = appearanceOf(settings);
  const root = document.documentElement;
  root.lang = settings.lang === 'fr' ? 'fr-CA' : 'en-CA';
  root.dataset.theme = look.theme;
  root.dataset.motion = look.isStill ? 'reduced' : 'full';
  root.dataset.text = String(settings.textSize);
  document.title = title;
  return look;
}

/** Calls back when the system's theme or motion setting changes. */
export function onMachineWish(listener: () => void): void {
  for (const query of [DARK, STILL]) matchMedia(query).addEventListener('change', listener);
}
