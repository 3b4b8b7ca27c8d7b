import { existsSync } from 'node:fs';
import type { Asked } from './ask.ts';

const KNOWN: Readonly<
  Record<
    string,
    { readonly paths: readonly string[]; readonly advice: string; readonly asked: (path: string) => Asked }
  >
> = {
  firefox: {
    paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    advice: 'apt-get install firefox-esr, or set FIREFOX_PATH',
    asked: (path) => ({
      name: 'firefox',
      path,
      args: (address, profile) => ['--headless', '--no-remote', '--profile', profile, address],
    }),
  },
  webkit: {
    paths: [
      '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
      '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    ],
    advice: 'apt-get install webkit2gtk-driver xvfb, or set WEBKIT_PATH',
    asked: (path) => ({
      name: 'webkit',
      // it has no screenless mode: one is lent to it where there is none
      path: process.env.DISPLAY === undefined ? 'xvfb-run' : path,
      args: (address) => (process.env.DISPLAY === undefined ? ['-a', path, address] : [address]),
      env: { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
    }),
  },
};

/** The browsers that `TEMPETE_BROWSERS` names, never skipped in silence: one that is not there stops the run. */
export function otherBrowsers(): Asked[] {
  const names = (process.env.TEMPETE_BROWSERS ?? '').split(',').filter((name) => name !== '');
  return names.map((name) => {
    const known = KNOWN[name];
    if (known === undefined) throw new Error(`TEMPETE_BROWSERS: unknown browser "${name}" (firefox, webkit)`);
    const wished = process.env[`${name.toUpperCase()}_PATH`];
    const path = wished ?? known.paths.find((one) => existsSync(one));
    if (path === undefined) throw new Error(`No ${name} was found: ${known.advice}.`);
    return known.asked(path);
  });
}
