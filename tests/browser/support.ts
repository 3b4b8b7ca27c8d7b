import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';

/** The three screens the game is drawn for. */
const SCREENS = {
  phone: { width: 390, height: 844 },
  laptop: { width: 1280, height: 800 },
  wide: { width: 1920, height: 1080 },
} as const;
type Screen = keyof typeof SCREENS;

export interface Game {
  readonly page: Page;
  readonly screen: Screen;
  /** Errors, refused loads, policy violations and strangers asked for, as they came. */
  readonly problems: string[];
  /** Where `TEMPETE_PICTURES` is set, saves what is seen as `tests/browser/pictures/<name>-<width>.png`. */
  picture(name: string): Promise<void>;
  /** The same on each of the three screens, then back to this one. */
  pictures(name: string): Promise<void>;
  /** What axe-core finds wrong with the page as it stands, one line each. */
  accessibilityFaults(): Promise<string[]>;
}

export interface Wishes
  extends Pick<
    BrowserContextOptions,
    'reducedMotion' | 'locale' | 'colorScheme' | 'hasTouch' | 'javaScriptEnabled'
  > {
  readonly screen?: Screen;
  /** After the address: a query or a fragment; or another address altogether. */
  readonly at?: string;
  /** Browser switches beyond ours; a browser of its own is started for them. */
  readonly args?: readonly string[];
  /** The browser's memory from an earlier visit (`context.storageState()`). */
  readonly remembers?: BrowserContextOptions['storageState'];
  /** Addresses that do not answer. */
  readonly refuses?: RegExp;
  /** Runs in the page before any of its own scripts. */
  readonly before?: () => void;
  /** The page's clock stands still until the story lets time pass (`pass` of `story.ts`). */
  readonly clock?: boolean;
  /** The game is kept for playing offline, as for every player: it costs some megabytes at each visit. */
  readonly keeps?: boolean;
  /** The living sky comes; without it the still one stays, for a third less of the processor's time. */
  readonly sky?: boolean;
}

const ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** Real time in which a card that was just born has come in, and the stage has found its new size. */
const SETTLE_MS = 400;
const STAGE = /\/stage-[^/]*\.js$/;
const NEVER_COMES = { contentType: 'text/javascript', body: 'await new Promise(() => {});' };
/** Longest wait for one thing to appear: a loaded machine starves a page for tens of seconds, and nothing is graded on speed. */
const PATIENCE_MS = 120_000;
const PICTURES = fileURLToPath(new URL('./pictures/', import.meta.url));
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const browsers = new Map<string, Promise<Browser>>();
afterAll(async () => {
  for (const browser of browsers.values()) await (await browser).close();
  browsers.clear();
});

/**
 * Opens the built game in a fresh visit, plays `story`, and fails if the page had any problem meanwhile,
 * unless the story took it out of `problems` itself. A failing story leaves a picture of its last moment.
 */
export async function inGame(wishes: Wishes, story: (game: Game) => Promise<void>): Promise<void> {
  const {
    screen = 'laptop',
    at = '',
    args = [],
    remembers,
    refuses,
    before,
    clock,
    keeps,
    sky,
    ...settings
  } = wishes;
  const browser = await browserWith(args);
  const context = await browser.newContext({
    viewport: SCREENS[screen],
    locale: 'fr-CA',
    serviceWorkers: keeps ? 'allow' : 'block',
    ...(remembers ? { storageState: remembers } : {}),
    ...settings,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  try {
    const page = await context.newPage();
    const problems: string[] = [];
    const address = new URL(at, inject('address'));
    listen(page, address.origin, problems);
    // A service worker asks for what the page would be refused.
    if (!sky && !keeps) await page.route(STAGE, (route) => route.fulfill(NEVER_COMES));
    if (refuses) await page.route(refuses, (route) => route.abort());
    if (before) await page.addInitScript(before);
    if (clock) {
      await page.clock.install({ time: '2026-10-10T06:00:00' });
      await page.clock.pauseAt('2026-10-10T06:00:01');
    }
    await page.goto(address.href);
    // What the build wrote of the front page gives its place to the program.
    if (settings.javaScriptEnabled !== false)
      await page.locator('.first-sight').waitFor({ state: 'detached' });
    const game = asGame(page, screen, clock ?? false, problems);
    try {
      await story(game);
    } catch (error) {
      await save(page, `failed-${Date.now()}`).catch(() => undefined);
      const told = withProblems(error, problems);
      console.error(told); // told again with success, a story would leave no trace of why
      throw told;
    }
    if (problems.length > 0) throw new Error(`The page had problems:\n${problems.join('\n')}`);
  } finally {
    await context.close();
  }
}

function browserWith(args: readonly string[]): Promise<Browser> {
  const key = args.join(' ');
  const known = browsers.get(key);
  if (known) return known;
  const started = chromium.launch({
    executablePath: inject('browserPath'),
    env: { ...process.env, ...inject('browserEnv') },
    args: [...ARGS, ...args],
  });
  browsers.set(key, started);
  return started;
}

/** A refused load under the content policy is a console error in Chromium: one net catches both. */
function listen(page: Page, home: string, problems: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => problems.push(`error: ${error.stack ?? error.message}`));
  page.on('crash', () => problems.push('the page crashed'));
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== home && !['data:', 'blob:'].includes(protocol))
      problems.push(`stranger: ${request.url()}`);
  });
}

function asGame(page: Page, screen: Screen, hasClock: boolean, problems: string[]): Game {
  const picture = async (name: string) => {
    if (process.env.TEMPETE_PICTURES) await save(page, name);
  };
  return {
    page,
    screen,
    problems,
    picture,
    pictures: async (name) => {
      if (!process.env.TEMPETE_PICTURES) return;
      for (const size of Object.values(SCREENS)) {
        await page.setViewportSize(size);
        if (hasClock) await page.clock.runFor(SETTLE_MS);
        await page.waitForTimeout(SETTLE_MS);
        await picture(name);
      }
      await page.setViewportSize(SCREENS[screen]);
    },
    accessibilityFaults: async () => {
      await page.evaluate(readFileSync(AXE, 'utf8'));
      const faults = axeFaults(page);
      // Its own waits need time to pass.
      for (let isDone = false; hasClock && !isDone; ) {
        isDone = await Promise.race([faults.then(() => true), page.waitForTimeout(200).then(() => false)]);
        if (!isDone) await page.clock.runFor(50);
      }
      return faults;
    },
  };
}

async function save(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const width = page.viewportSize()?.width ?? 0;
  await page.screenshot({ path: join(PICTURES, `${name}-${width}.png`) });
}

function axeFaults(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    type Result = { violations: { id: string; help: string; nodes: { html: string }[] }[] };
    const { axe } = window as unknown as { axe: { run(): Promise<Result> } };
    const { violations } = await axe.run();
    return violations.flatMap((v) => v.nodes.map((node) => `${v.id}: ${v.help}: ${node.html.slice(0, 160)}`));
  });
}

function withProblems(error: unknown, problems: readonly string[]): unknown {
  if (!(error instanceof Error) || problems.length === 0) return error;
  error.message += `\nMeanwhile the page said:\n${problems.join('\n')}`;
  return error;
}
