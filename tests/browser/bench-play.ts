/** What `bench-page.ts` measures in a game that goes on: a flood of posts, a clock that is held, an hour of play. */
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { say } from '../../src/words/define.ts';
import { DESK_WORDS } from '../../src/words/play/desk.ts';
import { FULL_AT, floodStory, longStory } from './flood.ts';
import { hourNow, startTheClock } from './story.ts';

/** Real seconds of each measure. */
const FLOW_S = 15;
const STILL_S = 10;
/** A game's minute at the calm pace (ms), and how many of them an hour of play is. */
const TICK_MS = 1500;
const HOUR_TICKS = 2400;
/** Times a second of the machine that the game may be made to live: it plays no gap of more than a second between two looks at its clock, 50 ms apart. */
const FASTEST = 20;
const DAWN = 6 * 60;

interface Warped {
  readonly warp: (rate: number) => void;
  readonly frames: number[];
  readonly countFrames: () => void;
}
/** The page's own clock, made to run faster: `warp(rate)` from now on. With `quick`, the game also looks at it more often. */
const warpScript = (quick: boolean) => `{
  const real = performance.now.bind(performance);
  let [from, at, pace] = [real(), real(), 1];
  performance.now = () => at + (real() - from) * pace;
  window.warp = (rate) => { at = performance.now(); from = real(); pace = rate; };
  window.frames = [];
  window.countFrames = () => {
    let last = 0;
    window.frames = [];
    const look = (ms) => { if (last > 0) window.frames.push(ms - last); last = ms; requestAnimationFrame(look); };
    requestAnimationFrame(look);
  };
  const every = window.setInterval;
  if (${quick}) window.setInterval = (tell, ms, ...more) => every(tell, ms === 50 ? 10 : ms, ...more);
}`;

/** As text, like the one above: what compiles this file adds helpers to named functions, which a page has not. */
const PLAIN_FLOOD = `{
  const list = document.querySelector('ul');
  let n = 0;
  const come = () => {
    for (let i = 0; i < 30; i++) {
      const item = document.createElement('li');
      item.innerHTML = '<article><p><b>Odette</b> <span>@odette</span> <time>6 h 05</time></p><p></p><p><button>Ouvrir</button></p></article>';
      item.querySelectorAll('p')[1].textContent =
        'Message ' + n++ + '. Quelqu’un sait-il à quelle heure ferme le café aujourd’hui, et si la terrasse est ouverte?';
      list.prepend(item);
    }
    while (list.children.length > 160) list.lastElementChild.remove();
  };
  for (let i = 0; i < 6; i++) come();
  const timer = setInterval(come, ${TICK_MS});
  window.stop = () => clearInterval(timer);
}`;

/** What a page under load costs: frames in ms, seconds of its main thread, and ms of its process in each second held still. */
export interface Load {
  readonly frames: readonly number[];
  readonly mainThread: number; // share of the time
  readonly still: number; // ms a second
}

/** The game with 10,000 posts in its feed, while 20 a second come, then with its clock held. */
export async function gameUnderFlood(context: BrowserContext, home: string): Promise<Load> {
  const page = await context.newPage();
  await page.addInitScript({ content: warpScript(false) });
  await openStory(page, home, 'crue', floodStory());
  await warp(page, FASTEST);
  const until = hourglass(page);
  await until(FULL_AT - 20);
  await warp(page, 1);
  await until(FULL_AT + 2);
  const { frames, mainThread } = await underWay(context, page);
  await page.getByRole('button', { name: say(DESK_WORDS, 'fr', 'hold'), exact: true }).click();
  await page
    .getByText(say(DESK_WORDS, 'fr', 'held'), { exact: true })
    .first()
    .waitFor();
  return { frames, mainThread, still: await processTime(context, page) };
}

/** A page that a hand would write, which shows the same flow: thirty posts a tick on top of a list of as many as the desk shows. */
export async function plainUnderFlood(context: BrowserContext, address: string): Promise<Load> {
  const page = await context.newPage();
  await page.addInitScript({ content: warpScript(false) });
  await page.goto(address);
  await page.evaluate(PLAIN_FLOOD);
  const load = await underWay(context, page);
  await page.evaluate('stop()');
  return { ...load, still: await processTime(context, page) };
}

/** Megabytes that the page holds, garbage collected, at each sixth of an hour of play after the first. */
export async function memoryOfAnHour(context: BrowserContext, home: string): Promise<readonly number[]> {
  const page = await context.newPage();
  await page.addInitScript({ content: warpScript(true) });
  await openStory(page, home, 'veille', longStory());
  const probe = await context.newCDPSession(page);
  const held: number[] = [];
  const until = hourglass(page);
  await warp(page, FASTEST * 4);
  for (let sixth = 1; sixth <= 6; sixth++) {
    // The clock of the story ends with its only shift, some minutes before the hour.
    await until(Math.min((HOUR_TICKS / 6) * sixth, HOUR_TICKS - 150));
    await probe.send('HeapProfiler.collectGarbage');
    held.push((await metrics(probe)).JSHeapUsedSize! / 1e6);
  }
  return held;
}

async function openStory(page: Page, home: string, id: string, text: string): Promise<void> {
  await page.goto(home);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: `${id}.yaml`, mimeType: 'application/yaml', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: 'Jouer ce scénario' }).click({ timeout: 120_000 });
  await page.getByRole('button', { name: 'Prendre le quart', exact: true }).click();
  await page.getByRole('feed').waitFor({ state: 'attached' });
  await startTheClock(page);
}

const warp = (page: Page, rate: number) =>
  page.evaluate((rate) => (window as unknown as Warped).warp(rate), rate);

/** Waits for a minute of a game that has just begun, by the hour of its top bar; the second day follows the first. */
function hourglass(page: Page): (tick: number) => Promise<void> {
  let [day, before] = [0, DAWN];
  return async (tick) => {
    for (;;) {
      const hour = await hourNow(page);
      if (hour < before) day++;
      before = hour;
      if (hour + day * 1440 - DAWN >= tick) return;
      await page.waitForTimeout(200);
    }
  };
}

/** Frames and main thread of a page over a while. */
async function underWay(context: BrowserContext, page: Page): Promise<Omit<Load, 'still'>> {
  const probe = await context.newCDPSession(page);
  const before = await metrics(probe);
  await page.waitForTimeout(FLOW_S * 1000);
  const after = await metrics(probe);
  await page.evaluate(() => (window as unknown as Warped).countFrames());
  await page.waitForTimeout(FLOW_S * 1000);
  const frames = await page.evaluate(() => (window as unknown as Warped).frames);
  return {
    frames,
    mainThread: (after.TaskDuration! - before.TaskDuration!) / (after.Timestamp! - before.Timestamp!),
  };
}

/** Milliseconds of processor that the page's process takes in each second. */
async function processTime(context: BrowserContext, page: Page): Promise<number> {
  const probe = await context.newCDPSession(page);
  const before = await metrics(probe);
  await page.waitForTimeout(STILL_S * 1000);
  const after = await metrics(probe);
  return (1000 * (after.ProcessTime! - before.ProcessTime!)) / (after.Timestamp! - before.Timestamp!);
}

async function metrics(probe: CDPSession): Promise<Readonly<Record<string, number>>> {
  await probe.send('Performance.enable');
  const { metrics } = await probe.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}
