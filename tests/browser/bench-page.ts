/**
 * How quick the built page is, as ratios within one run: `npm run bench:page`. Seconds of a machine say little of another;
 * how many times a plain page takes, or the same page without its stage, says more.
 */
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { preview } from 'vite';
import { gameUnderFlood, memoryOfAnHour, plainUnderFlood } from './bench-play.ts';
import { findBrowser, thisWorld } from './find-browser.ts';

const ROUNDS = Number(process.env.ROUNDS ?? 5);
const VIEW = { viewport: { width: 1280, height: 800 }, locale: 'fr-CA' };
const PLAIN = /\/plain\.html$/;
const PHASER = /\/phaser-[^/]*\.js$/;

interface Drawn {
  readonly drawnIn?: number;
  readonly whenDrawn: (selector: string) => void;
}
/** In the page, as text, since what compiles this file adds helpers that the page has not: notes when a thing is drawn, from now on. */
const WHEN_DRAWN = `window.whenDrawn = (selector) => {
  const from = performance.now();
  const look = () =>
    document.querySelector(selector) === null
      ? requestAnimationFrame(look)
      : requestAnimationFrame(() => { window.drawnIn = performance.now() - from; });
  look();
};`;

const search = findBrowser(thisWorld());
if (!search.ok) throw new Error(search.message);
const server = await preview({ logLevel: 'warn', preview: { host: '127.0.0.1', port: 0, open: false } });
const home = `http://127.0.0.1:${(server.httpServer.address() as AddressInfo).port}/`;
const browser = await chromium.launch({
  executablePath: search.path,
  env: { ...process.env, ...search.env },
  args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});

const plain = await plainPage(browser);
const card: Record<'page' | 'plain' | 'program', number[]> = { page: [], plain: [], program: [] };
const play: Record<'stage' | 'bare', number[]> = { stage: [], bare: [] };
for (let round = 0; round < ROUNDS; round++) {
  card.plain.push(await firstSight(`${home}plain.html`, 'li h3'));
  card.page.push(await firstSight(home, '.card-scenario h3'));
  card.program.push(await firstSight(home, '.layer .card-scenario h3'));
  play.bare.push(await firstFrameOfPlay(false));
  play.stage.push(await firstFrameOfPlay(true));
}
tell('first card, against a plain page of the same words', card.page, card.plain, 1.3);
console.log(
  `the program in the place of that first sight: ${(median(card.program) / median(card.plain)).toFixed(2)} times the plain page; ${median(card.program).toFixed(0)} ms`,
);
tell('first frame of play, against the same without stage', play.stage, play.bare, 1.5);
const game = await inContext((context) => gameUnderFlood(context, home));
const floor = await inContext((context) => plainUnderFlood(context, `${home}plain.html`));
const late = quantile(game.frames, 0.95);
console.log(
  `p95 frame, 20 posts a second into a feed of 10,000: ${late.toFixed(1)} ms (${verdict(late, 17)}), ${quantile(floor.frames, 0.95).toFixed(1)} in the plain page; ${game.frames.length} frames`,
);
tell(
  'main thread meanwhile, against a plain page of the same posts',
  [1000 * game.mainThread],
  [1000 * floor.mainThread],
  4,
  'ms a second',
);
// A page that stands still takes next to nothing: one ms a second is granted to both, or any noise would be a ratio.
tell(
  'processor with the clock held, against that page standing still',
  [1 + game.still],
  [1 + floor.still],
  2,
  'ms a second',
);
const held = await inContext((context) => memoryOfAnHour(context, home));
const growth = (held.at(-1) ?? Number.NaN) / (held[1] ?? Number.NaN);
console.log(
  `memory at the end of an hour of play, against its twentieth minute: ${growth.toFixed(2)} (${verdict(growth, 1.1)}); MB each ten minutes ${held.map((mb) => mb.toFixed(1)).join(' ')}`,
);
await browser.close();
await server.close();

/** The words of the front page as a page that a hand would write: no script, the same font. */
async function plainPage(from: Browser): Promise<string> {
  const context = await from.newContext(VIEW);
  const page = await context.newPage();
  await page.goto(home);
  await page.locator('.layer .card-scenario').first().waitFor();
  const cards = await page.locator('.card-scenario').allInnerTexts();
  const lead = await page.locator('.hero').innerText();
  await context.close();
  const style = /<link rel="stylesheet"[^>]*>/.exec(readFileSync('dist/index.html', 'utf8'))?.[0] ?? '';
  const lines = (text: string) =>
    text.split('\n').map((line) => `<p>${line.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`);
  const items = cards.map((text) => `<li><h3>${text.split('\n')[1]}</h3>${lines(text).join('')}</li>`);
  return `<!doctype html><html lang="fr-CA"><head><meta charset="utf-8">${style}<title>.</title></head><body>${lines(lead).join('')}<ul>${items.join('')}</ul></body></html>`;
}

async function inContext<T>(use: (context: BrowserContext) => Promise<T>): Promise<T> {
  const context = await browser.newContext(VIEW);
  try {
    await context.route(PLAIN, (route) => route.fulfill({ contentType: 'text/html', body: plain }));
    return await use(context);
  } finally {
    await context.close();
  }
}

function fresh(use: (context: BrowserContext, page: Page) => Promise<number>): Promise<number> {
  return inContext(async (context) => use(context, await context.newPage()));
}

/** Milliseconds from the request, nothing cached, to the frame in which something is first seen. */
function firstSight(address: string, selector: string): Promise<number> {
  return fresh(async (_, page) => {
    await page.addInitScript({ content: `${WHEN_DRAWN} whenDrawn(${JSON.stringify(selector)});` });
    await page.goto(address, { waitUntil: 'commit' });
    return drawnAt(page);
  });
}

/** Milliseconds from *Prendre le quart* in the dossier to the frame in which the desk is drawn. */
function firstFrameOfPlay(hasStage: boolean): Promise<number> {
  return fresh(async (context, page) => {
    await page.addInitScript({ content: WHEN_DRAWN });
    if (!hasStage) await context.route(PHASER, (route) => route.abort());
    await page.goto(home);
    await page
      .getByRole('button', { name: /^Prendre le quart : Premier quart$/ })
      .first()
      .click();
    const start = page.getByRole('button', { name: 'Prendre le quart', exact: true });
    await start.waitFor();
    if (hasStage) await page.locator('#sky canvas').waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    await start.evaluate((button) => {
      (button as HTMLButtonElement).click();
      (window as unknown as Drawn).whenDrawn('[role=feed]');
    });
    return drawnAt(page);
  });
}

async function drawnAt(page: Page): Promise<number> {
  const drawn = await page.waitForFunction(() => (window as unknown as Drawn).drawnIn);
  return Number(await drawn.jsonValue());
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;
}

function verdict(value: number, most: number): string {
  return `${value <= most ? 'within' : 'over'} ${most}`;
}

function tell(
  what: string,
  ours: readonly number[],
  floor: readonly number[],
  most: number,
  unit = 'ms',
): void {
  const ratio = median(ours) / median(floor);
  console.log(
    `${what}: ${ratio.toFixed(2)} (${verdict(ratio, most)}); ${median(ours).toFixed(0)} ${unit} against ${median(floor).toFixed(0)}, medians of ${ours.length}`,
  );
}
