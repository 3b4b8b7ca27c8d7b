/**
 * What a reply does, said by the player. The rule: in training a chip is corrected before sending, in assessment after it,
 * by keyboard, and neither holds anything up; the débreffage tells both totals, and the pile settles them. Why: a mark that
 * rests on a misread word must be seen to be in dispute.
 */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/model/text.ts';
import { decodeRecord } from '../../src/record/index.ts';
import { CONTEST_WORDS } from '../../src/words/debrief/contest-totals.ts';
import { CONTESTED_WORDS } from '../../src/words/debrief/contested.ts';
import { say } from '../../src/words/define.ts';
import { CHIPS_WORDS } from '../../src/words/play/chips.ts';
import { COMPOSER_WORDS } from '../../src/words/play/composer.ts';
import { DESK_WORDS } from '../../src/words/play/desk.ts';
import { type Hand, handOn } from './hand.ts';
import { firstShift, flagship, scriptedGame } from './scripted.ts';
import { endHere, pass, readTheDebrief, savedText, takeTheRecord, takeTheWatch } from './story.ts';
import { inGame } from './support.ts';

const STILL = { clock: true, reducedMotion: 'reduce' } as const;
const WHO = 'Thérèse Ouimaître';
const TEXT = {
  fr: 'On est désolés. On vous revient.',
  en: 'We are sorry. We will be back.',
} as const;
const GAMES = [
  ['fr', 'laptop', 'dark'],
  ['en', 'phone', 'light'],
] as const;

async function write(hand: Hand, lang: Lang): Promise<void> {
  await hand.open(WHO);
  const answer = say(DESK_WORDS, lang, 'answer');
  await hand.thread
    .getByRole('button', { name: new RegExp(`^\\s*${answer}`) })
    .first()
    .click();
  await hand.word({ type: TEXT[lang] });
}

/** Both totals as the débreffage tells them, and the total itself. */
async function totals(page: Page, lang: Lang): Promise<{ read: number; said: number }> {
  const told = await page.locator('#contest strong').first().innerText();
  const [read = Number.NaN, said = Number.NaN] = [...told.matchAll(/(\d+(?:[.,]\d+)?)/g)].map(([one]) =>
    Number(one.replace(',', '.')),
  );
  expect(told).toContain(lang === 'fr' ? 'Note provisoire' : 'Provisional grade');
  return { read, said };
}

describe('in training', () => {
  it.each(GAMES)('a chip is corrected before sending, %s, %s, %s', async (lang, screen, colorScheme) => {
    await inGame(
      { ...STILL, screen, colorScheme, locale: `${lang}-CA` },
      async ({ page, picture, accessibilityFaults }) => {
        const hand = handOn(page, lang);
        await takeTheWatch(page, lang);
        await write(hand, lang);
        await pass(page, 1);
        const chips = page.getByRole('group', { name: say(CHIPS_WORDS, lang, 'title') });
        const apology = chips.locator('[data-act="apology"]');
        await apology.waitFor();
        await picture(`puces-${lang}-${colorScheme}`);
        expect(await accessibilityFaults()).toEqual([]);
        expect(await apology.getAttribute('aria-pressed')).toBe('true');
        await apology.focus();
        await page.keyboard.press('Space');
        await chips.locator('[data-act="apology"][aria-pressed="false"]').waitFor();
        await chips.locator('summary').press('Enter');
        await picture(`puces-ajouter-${lang}-${colorScheme}`);
        await chips.getByRole('group').locator('[data-act="ask"]').press('Enter');
        await pass(page, 1);
        await chips.locator('[data-act="ask"][aria-pressed="true"]:focus').waitFor({ timeout: 10_000 });
        await picture(`puces-corrigees-${lang}-${colorScheme}`);

        // Taken back, the words come back with what was said of them.
        await hand.send('send', false);
        await hand.outbox
          .getByRole('button', { name: new RegExp(`^\\s*${say(DESK_WORDS, lang, 'takeBack')}`) })
          .click();
        expect(
          await page.getByLabel(say(COMPOSER_WORDS, lang, 'yourWords'), { exact: true }).inputValue(),
        ).toBe(TEXT[lang]);
        await chips.locator('[data-act="apology"][aria-pressed="false"]').waitFor();
        await hand.send('send');

        await endHere(page, lang);
        await readTheDebrief(page, lang);
        const { read, said } = await totals(page, lang);
        expect(said).not.toBe(read);
        const contest = page.locator('#contest');
        expect(await contest.innerText()).toContain(TEXT[lang]);
        await contest.scrollIntoViewIfNeeded();
        await picture(`deux-totaux-${lang}-${colorScheme}`);
        const record = decodeRecord(await takeTheRecord(page, lang), flagship);
        const answer = record.ok ? record.value.actions.find(({ type }) => type === 'answer') : undefined;
        const says = answer?.type === 'answer' ? (answer.says ?? []) : [];
        expect(says).toContain('ask');
        expect(says).not.toContain('apology');
      },
    );
  });

  it('left alone they say nothing, on a blank page where drafts come on request and words that wait have the focus', async () => {
    await inGame({ ...STILL, at: '#drafts=on-request' }, async ({ page, picture, accessibilityFaults }) => {
      const hand = handOn(page);
      const field = page.locator('#composer-text');
      await takeTheWatch(page);
      await page.waitForFunction(() => document.title.includes("L'étiquette"));
      await write(hand, 'fr');
      await field.fill('x'.repeat(2010));
      await field.press('Control+Enter');
      expect(await hand.dialog.getByRole('alert').innerText()).toContain('10 caractères');
      await field.fill(TEXT.fr);
      await pass(page, 1);
      await page.locator('.chips-field [data-act="apology"]').waitFor();
      expect(await page.locator('.heard').innerText()).toContain('Promesse entendue');
      await picture('page-blanche');
      expect(await accessibilityFaults()).toEqual([]);
      await page.keyboard.press('Escape');
      await page.keyboard.press('h'); // the feed is held
      await page.keyboard.press('r');
      expect(await field.inputValue()).toBe(TEXT.fr);
      await page.getByRole('button', { name: /^\s*Voir des brouillons/ }).click();
      await page.locator('.draft').first().waitFor();
      await hand.word({ type: TEXT.fr });
      await page.getByRole('button', { name: /^\s*Relire/ }).press('Control+Enter');
      await hand.dialog.waitFor({ state: 'detached' });
      await pass(page, 0.1);
      expect(await hand.outbox.innerText()).toContain('Le fil est retenu');
      await page.locator('#send-now:focus').press('Enter');
      await endHere(page);
      await readTheDebrief(page);
      expect(await page.locator('#contest').count()).toBe(0);
      const record = decodeRecord(await takeTheRecord(page), flagship);
      expect(record.ok && record.value.actions.filter((action) => 'says' in action)).toEqual([]);
      expect(record.ok && record.value.actions.map(({ type }) => type)).toContain('seeDrafts');
    });
  });
});

describe('in assessment', () => {
  it.each(GAMES)('they come after sending, by keyboard, %s, %s, %s', async (lang, screen, colorScheme) => {
    await inGame(
      { ...STILL, screen, colorScheme, locale: `${lang}-CA` },
      async ({ page, picture, accessibilityFaults }) => {
        const hand = handOn(page, lang);
        await takeTheWatch(page, lang, { isAssessment: true });
        await write(hand, lang);
        await pass(page, 1);
        expect(await page.locator('.chips').count()).toBe(0);
        await hand.send('send');
        const pane = page.getByRole('region', { name: say(CHIPS_WORDS, lang, 'sentTitle') });
        await pane.waitFor();
        await picture(`apres-envoi-${lang}-${colorScheme}`);
        await page.locator('#main').focus();
        await page.keyboard.press('=');
        const chip = pane.locator('[data-act="apology"]');
        await chip.waitFor();
        await picture(`apres-envoi-ouvert-${lang}-${colorScheme}`);
        expect(await accessibilityFaults()).toEqual([]);
        await chip.press('Enter');
        await pane.getByText(say(CHIPS_WORDS, lang, 'said')).waitFor();
        await picture(`apres-envoi-dit-${lang}-${colorScheme}`);
        await pane.getByRole('button', { name: say(CHIPS_WORDS, lang, 'done'), exact: true }).press('Enter');
        await pane.waitFor({ state: 'detached' });
        await endHere(page, lang);
        await readTheDebrief(page, lang);
        const { read, said } = await totals(page, lang);
        const shown = await page.locator('#profile .total').innerText();
        // Told without its tenths.
        const total = Number(/\d+/.exec(shown)?.[0]);
        expect(Math.abs(total - Math.min(read, said))).toBeLessThanOrEqual(0.5);
        expect(shown).toContain(say(CONTEST_WORDS, lang, 'provisional'));
        const record = decodeRecord(await takeTheRecord(page, lang), flagship);
        expect(record.ok && record.value.actions.map(({ type }) => type)).toContain('clarify');
      },
    );
  });
});

describe('the pile', () => {
  it.each(['laptop', 'phone'] as const)(
    'settles contested readings from the keyboard, %s',
    async (screen) => {
      const { text } = scriptedGame('contester', 'pile', firstShift());
      const colorScheme = screen === 'laptop' ? 'light' : 'dark';
      await inGame({ screen, colorScheme }, async ({ page, picture, accessibilityFaults }) => {
        const t = (key: Parameters<typeof say<keyof (typeof CONTESTED_WORDS)['fr']>>[2]) =>
          say(CONTESTED_WORDS, 'fr', key);
        await page.getByRole('button', { name: 'Ouvrir la pile' }).click();
        await page.locator('input[type=file][accept*=".json"]').setInputFiles({
          name: 'conteste.json',
          mimeType: 'application/json',
          buffer: Buffer.from(text),
        });
        const pane = page.locator('#contested');
        await pane.waitFor();
        await pane.scrollIntoViewIfNeeded();
        await picture(`pile-contestee-${colorScheme}`);
        expect(await accessibilityFaults()).toEqual([]);
        expect(await page.locator('table.games').innerText()).toContain('provisoire');
        const words = pane.locator('.contested-word');
        const n = await words.count();
        expect(n).toBeGreaterThan(0);
        for (let i = 0; i < n; i++) {
          await words
            .nth(i)
            .getByRole('radio', { name: t('undecided'), exact: true })
            .focus();
          await page.keyboard.press('ArrowRight');
          await words
            .nth(i)
            .getByRole('radio', { name: t('reader'), exact: true, checked: true })
            .waitFor();
        }
        await pane.getByText(/tout est tranché/).waitFor();
        expect(await page.locator('table.games').innerText()).not.toContain('provisoire');
        await picture(`pile-tranchee-${colorScheme}`);
        await pane.getByRole('button', { name: /^\s*Enregistrer \d+ lectures tranchées/ }).click();
        const tsv = await savedText(page, () =>
          pane.getByRole('button', { name: t('exportYes'), exact: true }).click(),
        );
        expect(tsv.split('\n')).toHaveLength(n + 2);
        expect(tsv).not.toContain('Ouimaître');
        await page.getByRole('button', { name: /^Ouvrir le débreffage/ }).click();
        const shown = await page.locator('#contest').innerText();
        expect(shown).toContain('Note réglée');
        expect(shown).not.toContain('provisoire');
      });
    },
  );
});
