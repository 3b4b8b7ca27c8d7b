import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the search for a browser may look at and do; tests hand in one of their own. */
export interface World {
  readonly platform: string;
  readonly arch: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly isRoot: boolean;
  exists(path: string): boolean;
  /** Runs a command to its end; false when it failed. */
  run(command: string, args: readonly string[]): boolean;
  /** Unpacks the Chromium that an npm package ships; nothing when it is not installed or does not unpack. */
  unpackShipped(): Shipped | undefined;
}

interface Shipped {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

export type Search =
  | {
      readonly ok: true;
      readonly path: string;
      readonly how: string;
      readonly env: Readonly<Record<string, string>>;
    }
  | { readonly ok: false; readonly message: string };

/**
 * Finds a Chromium to test with, in this order: `CHROME_PATH`, an installed Chromium, Chrome or Edge, one
 * installed by apt (root on Debian), the one shipped in an npm package (Linux on x64). Never gives up in
 * silence: a failure says what to install.
 */
export function findBrowser(world: World): Search {
  const wished = world.env.CHROME_PATH;
  if (wished) {
    return world.exists(wished)
      ? { ok: true, path: wished, how: 'CHROME_PATH', env: {} }
      : { ok: false, message: `CHROME_PATH is "${wished}", and no file is there. Correct it, or unset it.` };
  }
  return installed(world) ?? installedByApt(world) ?? shipped(world) ?? { ok: false, message: ADVICE };
}

const ADVICE = [
  'No browser was found, and the browser tests are never skipped. Do one of these:',
  '  - install Chromium, Google Chrome or Microsoft Edge (Debian: apt-get install chromium fonts-noto-color-emoji);',
  '  - set CHROME_PATH to the program of a Chromium, Chrome or Edge that you have;',
  '  - on Linux x64: npm ci with optional dependencies (without --omit=optional).',
].join('\n');

/** The shell without a window comes first: it is all that tests need, and takes a tenth less of the processor. */
const ON_PATH = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

function installed(world: World): Search | undefined {
  const path = placesOf(world).find((place) => world.exists(place));
  return path === undefined ? undefined : { ok: true, path, how: 'installed', env: {} };
}

function placesOf(world: World): string[] {
  const { env, home } = world;
  if (world.platform === 'darwin') {
    const apps = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
    return ['', home].flatMap((root) =>
      apps.map((app) => `${root}/Applications/${app}.app/Contents/MacOS/${app}`),
    );
  }
  if (world.platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (root) => root !== undefined,
    );
    const programs = [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return programs.flatMap((program) => roots.map((root) => `${root}\\${program}`));
  }
  const folders = [...(env.PATH ?? '').split(':').filter(Boolean), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return [
    ...ON_PATH.flatMap((name) => folders.map((folder) => `${folder}/${name}`)),
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
  ];
}

function installedByApt(world: World): Search | undefined {
  if (world.platform !== 'linux' || !world.isRoot || !world.exists('/etc/debian_version')) return undefined;
  const install = () =>
    ['chromium-headless-shell', 'chromium'].some((browser) =>
      world.run('apt-get', ['install', '-y', '--no-install-recommends', browser, 'fonts-noto-color-emoji']),
    );
  // The lists of a fresh machine are empty or old: update only when the first try fails.
  if (!install() && !(world.run('apt-get', ['update']) && install())) return undefined;
  const found = installed(world);
  return found?.ok ? { ...found, how: 'installed by apt-get' } : undefined;
}

function shipped(world: World): Search | undefined {
  if (world.platform !== 'linux' || world.arch !== 'x64') return undefined;
  const found = world.unpackShipped();
  return found && { ok: true, path: found.path, how: '@sparticuz/chromium', env: found.env };
}

/** This machine. */
export function thisWorld(): World {
  return {
    platform: process.platform,
    arch: process.arch,
    env: process.env,
    home: homedir(),
    isRoot: process.getuid?.() === 0,
    exists: existsSync,
    run: (command, args) => {
      try {
        execFileSync(command, args, {
          stdio: ['ignore', 'inherit', 'inherit'],
          env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
        });
        return true;
      } catch {
        return false;
      }
    },
    unpackShipped,
  };
}

/**
 * The package unpacks itself beside the temporary files, and its libraries only where it believes it runs
 * on Amazon's Linux 2023: it is told so, in a process of its own, so that nothing leaks into this one.
 */
function unpackShipped(): Shipped | undefined {
  const folder = join(tmpdir(), 'avis-de-tempete-chromium');
  try {
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    const script = [
      "const { mkdirSync } = require('node:fs');",
      'mkdirSync(process.env.TMPDIR, { recursive: true });',
      `const loaded = require(${JSON.stringify(entry)});`,
      '(loaded.default ?? loaded).executablePath().then((path) => process.stdout.write(path));',
    ].join('\n');
    const path = execFileSync(process.execPath, ['-e', script], {
      encoding: 'utf8',
      env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    });
    // The package's own list of fonts names only Amazon's folders: without ours no text is drawn.
    const fonts = join(folder, 'fonts');
    const folders = [fonts, '/usr/share/fonts', '/usr/local/share/fonts', join(homedir(), '.fonts')];
    const dirs = folders.map((dir) => `<dir>${dir}</dir>`).join('');
    const list = `<fontconfig>${dirs}<cachedir>${join(folder, 'cache')}</cachedir></fontconfig>`;
    writeFileSync(join(fonts, 'fonts.conf'), `<?xml version="1.0"?>\n${list}\n`);
    const env = { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: fonts };
    return existsSync(path) && existsSync(env.LD_LIBRARY_PATH) ? { path, env } : undefined;
  } catch {
    return undefined;
  }
}
