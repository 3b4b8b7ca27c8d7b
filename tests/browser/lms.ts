import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import type { Frame, Page } from 'playwright-core';
import {
  makePackage,
  type PackageSettings,
  type PackageTarget,
  USUAL_PACKAGE,
} from '../../src/packaging/index.ts';
import { shippedStory } from '../support/shipped-stories.ts';

/** A school's platform: a page with scorm-again in it, and the built package in a frame of that page. */
export interface Lms {
  readonly address: string;
  readonly close: () => void;
}

const SCORM_AGAIN = fileURLToPath(new URL('../../node_modules/scorm-again/dist', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  xml: 'text/xml',
};

/**
 * Serves the platform with one package in it. The platform keeps what is committed, and gives it back when the page is
 * opened again, as a platform does; `?fenced` shuts the frame off.
 */
export async function startLms(
  target: PackageTarget,
  id: string,
  change: Partial<PackageSettings>,
): Promise<Lms> {
  const template = readFileSync(join(process.env.BUILT ?? 'dist', 'package.html'), 'utf8');
  const made = makePackage(target, shippedStory(id), { ...USUAL_PACKAGE, ...change }, template);
  if (made === null) throw new Error('the build has no page for packages');
  const files = new Map<string, Uint8Array | string>(Object.entries(unzipSync(made.bytes)));
  const is2004 = target === 'scorm2004';
  const script = is2004 ? 'scorm2004.min.js' : 'scorm12.min.js';
  const around = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Plateforme</title><link rel="icon" href="data:,">
<style>html,body{margin:0;height:100%}iframe{border:0;width:100%;height:100%;display:block}</style>
<script src="${script}"></script><script>
const api = new ${is2004 ? 'Scorm2004API' : 'Scorm12API'}({ autocommit: false, logLevel: 5 });
const held = localStorage.getItem('lms');
if (held) api.loadFromJSON(JSON.parse(held), '');
window.commits = 0;
api.on('${is2004 ? 'Commit' : 'LMSCommit'}', () => {
  window.commits++;
  localStorage.setItem('lms', JSON.stringify(api.cmi.toJSON ? JSON.parse(JSON.stringify(api.cmi)) : {}));
});
window.${is2004 ? 'API_1484_11' : 'API'} = api;
</script></head><body><iframe title="Activité" src="index.html"></iframe></body></html>`;
  files.set('lms.html', around);
  files.set(
    'fenced.html',
    around.replace('<iframe', '<iframe sandbox="allow-scripts allow-forms allow-downloads"'),
  );
  files.set(script, readFileSync(join(SCORM_AGAIN, script)));
  const server = createServer((asked, answer) => {
    const name = new URL(asked.url ?? '/', 'http://x').pathname.slice(1);
    const file = files.get(name);
    if (file === undefined) return void answer.writeHead(404).end();
    answer
      .writeHead(200, { 'Content-Type': TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream' })
      .end(file);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => void server.close() };
}

/** The game in the frame, as a page of its own for hands that play. */
export async function gameIn(page: Page): Promise<Page> {
  await page.locator('iframe').waitFor();
  const frame = page.frames().find((one) => one.url().includes('index.html')) as Frame;
  return Object.assign(Object.create(frame) as object, {
    clock: page.clock,
    keyboard: page.keyboard,
  }) as Page;
}

/** A value that the platform holds now. */
export function heldValue(page: Page, name: string): Promise<string> {
  return page.evaluate((key) => {
    const { API, API_1484_11 } = window as unknown as Record<string, { cmi: unknown } | undefined>;
    return String(
      key
        .split('.')
        .reduce<unknown>((at, part) => (at as Record<string, unknown>)?.[part], (API ?? API_1484_11)?.cmi),
    );
  }, name);
}
