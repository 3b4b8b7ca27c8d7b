import type { Download, Locator, Page } from 'playwright-core';
import type { Lang } from '../../src/model/text.ts';
import { MAX_GAP_MS, PACE_RATE } from '../../src/session/tuning.ts';
import { DEBRIEF_WORDS } from '../../src/words/debrief/debrief.ts';
import { say } from '../../src/words/define.ts';
import { DESK_WORDS } from '../../src/words/play/desk.ts';
import { DOSSIER_WORDS } from '../../src/words/play/dossier.ts';
import { HOME_WORDS } from '../../src/words/play/home.ts';
import { OPENING_WORDS } from '../../src/words/play/opening.ts';
import { POINT_WORDS } from '../../src/words/play/point.ts';

const TITLE = { fr: "L'étiquette", en: 'The Label' } as const;

/** From the Accueil to the first tick of the first quart. The page's clock is to be ours (`clock: true`). */
export async function takeTheWatch(
  page: Page,
  lang: Lang = 'fr',
  how: { readonly seed?: string; readonly isAssessment?: boolean } = {},
): Promise<void> {
  await openDossier(page, lang);
  if (how.seed !== undefined) {
    await page.getByLabel(say(DOSSIER_WORDS, lang, 'seed'), { exact: true }).fill(how.seed);
    await page.keyboard.press('Tab');
  }
  if (how.isAssessment)
    await page.getByRole('radio', { name: lang === 'fr' ? 'Évaluation' : 'Assessment' }).check();
  await page.getByRole('button', { name: say(DOSSIER_WORDS, lang, 'start'), exact: true }).click();
  await page.getByRole('feed').waitFor({ state: 'attached' });
  await startTheClock(page, lang);
}

/** Starts the clock of a shift that has opened; nothing where none waits for it. */
export async function startTheClock(page: Page, lang: Lang = 'fr'): Promise<void> {
  const start = page.getByRole('button', { name: say(OPENING_WORDS, lang, 'start'), exact: true });
  if ((await start.count()) > 0) await start.click();
}

export async function openDossier(page: Page, lang: Lang = 'fr'): Promise<void> {
  const take = say(HOME_WORDS, lang, 'takeNamed', { title: TITLE[lang] });
  await page.getByRole('button', { name: take }).click();
  await page.getByRole('heading', { level: 1, name: TITLE[lang] }).waitFor();
}

/** Lets real seconds go by, as the game sees them, in a moment. */
export async function pass(page: Page, seconds: number): Promise<void> {
  const ms = Math.round(seconds * 1000);
  for (let left = ms; left > 0; left -= MAX_GAP_MS) await page.clock.fastForward(Math.min(MAX_GAP_MS, left));
}

/** The same in simulated minutes, at the calm pace. */
export async function passMinutes(page: Page, minutes: number): Promise<void> {
  await pass(page, (minutes * 60) / PACE_RATE.calm);
}

/** Lets time go by until something is there; at most so many real seconds. */
export async function passUntil(page: Page, what: Locator, seconds = 180): Promise<void> {
  for (let spent = 0; spent < seconds; spent += 2) {
    if ((await what.count()) > 0) return;
    await pass(page, 2);
  }
  throw new Error(`${what} did not come within ${seconds} s.`);
}

/** Simulated minutes since midnight, from the clock of the top bar. */
export async function hourNow(page: Page): Promise<number> {
  const text = (await page.locator('header.top .hour').innerText()).replace(/\s/g, ' ');
  const [, hours = '', minutes = '', half] = /(\d+)\s*[h:]\s*(\d+)?\s*([ap]\.?m\.?)?/i.exec(text) ?? [];
  const isAfternoon = half?.toLowerCase().startsWith('p') && Number(hours) < 12;
  return (Number(hours) + (isAfternoon ? 12 : 0)) * 60 + Number(minutes || 0);
}

/** To the end of the quart; the point de quart then waits. */
export async function passTheQuart(page: Page, lang: Lang = 'fr'): Promise<void> {
  await passUntil(page, pointTitle(page, lang), 400);
}

function pointTitle(page: Page, lang: Lang): Locator {
  return page.getByRole('heading', { name: say(POINT_WORDS, lang, 'title'), exact: true });
}

/** Makes the point de quart, and lets the time-lapse run by. */
export async function makeThePoint(page: Page, intent: string, lang: Lang = 'fr'): Promise<void> {
  const dialog = page.getByRole('dialog', { name: say(POINT_WORDS, lang, 'title'), exact: true });
  await dialog.getByRole('radio').nth(1).check({ force: true });
  await dialog.getByLabel(say(POINT_WORDS, lang, 'intent'), { exact: true }).fill(intent);
  await dialog.getByRole('button', { name: onwards(lang) }).click();
  await pass(page, 10);
  await startTheClock(page, lang);
}

/** The button that leaves the point, whatever the quart that comes. */
function onwards(lang: Lang): RegExp {
  const next = say(POINT_WORDS, lang, 'goNext', { title: '' }).split(/[«“]/)[0]?.trim();
  return new RegExp(`^(${next}|${say(POINT_WORDS, lang, 'goEnd')})`);
}

/** Ends the game where it stands, by the menu. */
export async function endHere(page: Page, lang: Lang = 'fr'): Promise<void> {
  const t = (key: 'menu' | 'finishGame' | 'finishYes') => say(DESK_WORDS, lang, key);
  await startTheClock(page, lang);
  await page
    .locator('summary')
    .and(page.getByLabel(t('menu'), { exact: true }))
    .click();
  await page.getByRole('button', { name: t('finishGame') }).click();
  await page.getByRole('button', { name: t('finishYes'), exact: true }).click();
  await page.getByRole('heading', { level: 1, name: say(DEBRIEF_WORDS, lang, 'title') }).waitFor();
}

/** Goes past what is asked before the verdict, if anything is. */
export async function skipTheQuestions(page: Page): Promise<void> {
  const asked = page.locator('#asked-title');
  await asked.or(page.locator('#three-title')).first().waitFor();
  if (await asked.isVisible()) await asked.press('Escape');
}

/** Says nothing of what was felt nor of what was decided, and reads the débreffage once it has been worked out. */
export async function readTheDebrief(page: Page, lang: Lang = 'fr'): Promise<void> {
  const t = (key: 'see' | 'threeTitle') => say(DEBRIEF_WORDS, lang, key);
  await page.getByRole('button', { name: t('see'), exact: true }).click();
  await skipTheQuestions(page);
  await page.getByRole('heading', { name: t('threeTitle') }).waitFor();
}

/** The text of the record, as the débreffage hands it out. */
export async function takeTheRecord(page: Page, lang: Lang = 'fr'): Promise<string> {
  return savedText(page, () =>
    page.getByRole('button', { name: say(DEBRIEF_WORDS, lang, 'exportJson'), exact: true }).click(),
  );
}

/** The text of the file that the page hands out. */
export async function savedText(page: Page, ask: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), ask()]);
  return textOf(download);
}

async function textOf(download: Download): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
