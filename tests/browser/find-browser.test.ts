import { describe, expect, it } from 'vitest';
import { findBrowser, type World } from './find-browser.ts';

/** A bare Linux with these files; what it is told to run is noted, and each run makes the files it says. */
function aWorld(files: string[], over: Partial<World> = {}, installs?: (line: string) => string | undefined) {
  const there = new Set(files);
  const ran: string[] = [];
  const world: World = {
    platform: 'linux',
    arch: 'x64',
    env: { PATH: '/usr/bin' },
    home: '/home/lea',
    isRoot: false,
    exists: (path) => there.has(path),
    run: (command, args) => {
      const line = [command, ...args].join(' ');
      ran.push(line);
      const made = installs?.(line);
      if (made) there.add(made);
      return made !== undefined;
    },
    unpackShipped: () => undefined,
    ...over,
  };
  return { world, ran };
}

describe('the search for a browser', () => {
  it('takes CHROME_PATH before all else', () => {
    const { world } = aWorld(['/opt/mine', '/usr/bin/chromium'], { env: { CHROME_PATH: '/opt/mine' } });
    expect(findBrowser(world)).toMatchObject({ ok: true, path: '/opt/mine', how: 'CHROME_PATH' });
  });

  it('refuses a CHROME_PATH that leads nowhere rather than test with another browser', () => {
    const { world } = aWorld(['/usr/bin/chromium'], { env: { CHROME_PATH: '/gone' } });
    const search = findBrowser(world);
    expect(search.ok).toBe(false);
    expect(search).toMatchObject({ message: expect.stringContaining('"/gone"') });
  });

  it.each([
    ['linux', '/usr/bin/google-chrome-stable', { PATH: '/bin' }],
    ['linux', '/home/lea/bin/chromium', { PATH: '/home/lea/bin' }],
    ['linux', '/snap/bin/chromium', {}],
    ['linux', '/opt/microsoft/msedge/msedge', {}],
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', {}],
    ['darwin', '/home/lea/Applications/Chromium.app/Contents/MacOS/Chromium', {}],
    ['win32', 'C:\\PF86\\Microsoft\\Edge\\Application\\msedge.exe', { 'PROGRAMFILES(X86)': 'C:\\PF86' }],
    ['win32', 'C:\\L\\Google\\Chrome\\Application\\chrome.exe', { LOCALAPPDATA: 'C:\\L' }],
  ])('finds one installed on %s at %s', (platform, path, env) => {
    const { world } = aWorld([path], { platform, env });
    expect(findBrowser(world)).toMatchObject({ ok: true, path, how: 'installed' });
  });

  it('prefers the shell without a window, and does with Chromium where no such package is had', () => {
    const both = aWorld(['/usr/bin/chromium', '/usr/bin/chromium-headless-shell']);
    expect(findBrowser(both.world)).toMatchObject({ path: '/usr/bin/chromium-headless-shell' });
    const { world } = aWorld(['/etc/debian_version'], { isRoot: true }, (line) =>
      line.includes(' chromium ') ? '/usr/bin/chromium' : undefined,
    );
    expect(findBrowser(world)).toMatchObject({ ok: true, path: '/usr/bin/chromium' });
  });

  it('installs one as root on Debian, after an update where the lists are empty', () => {
    let isFresh = false;
    const { world, ran } = aWorld(['/etc/debian_version'], { isRoot: true }, (line) => {
      if (line === 'apt-get update') isFresh = true;
      if (line === 'apt-get update') return '/var/lib/apt/lists';
      return isFresh ? '/usr/bin/chromium' : undefined;
    });
    expect(findBrowser(world)).toMatchObject({ ok: true, path: '/usr/bin/chromium' });
    expect(ran.map((line) => line.split(' ')[1])).toEqual(['install', 'install', 'update', 'install']);
    expect(ran[0]).toContain('fonts-noto-color-emoji');
  });

  it('installs nothing where it is not root, or not on Debian', () => {
    for (const [files, isRoot] of [
      [['/etc/debian_version'], false],
      [[], true],
    ] as const) {
      const { world, ran } = aWorld([...files], { isRoot });
      findBrowser(world);
      expect(ran).toEqual([]);
    }
  });

  it('falls back on the one shipped by npm, with the libraries it needs', () => {
    const env = { LD_LIBRARY_PATH: '/t/lib' };
    const { world } = aWorld([], { unpackShipped: () => ({ path: '/t/chromium', env }) });
    expect(findBrowser(world)).toEqual({ ok: true, path: '/t/chromium', how: '@sparticuz/chromium', env });
  });

  it('does not unpack a Linux browser elsewhere', () => {
    const unpackShipped = () => ({ path: '/t/chromium', env: {} });
    expect(findBrowser(aWorld([], { platform: 'darwin', unpackShipped }).world).ok).toBe(false);
    expect(findBrowser(aWorld([], { arch: 'arm64', unpackShipped }).world).ok).toBe(false);
  });

  it('fails with what to install when there is none', () => {
    const search = findBrowser(aWorld([]).world);
    expect(search).toMatchObject({ ok: false, message: expect.stringMatching(/CHROME_PATH[\s\S]*npm ci/) });
  });
});
