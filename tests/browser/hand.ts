import type { Page } from 'playwright-core';
import type { Lang } from '../../src/model/text.ts';
import { TOOL_NAMES } from '../../src/words/codes/actions.ts';
import { type Catalogue, say } from '../../src/words/define.ts';
import { COMPOSER_WORDS } from '../../src/words/play/composer.ts';
import { DESK_WORDS } from '../../src/words/play/desk.ts';
import { OFFICE_WORDS } from '../../src/words/play/office.ts';
import { passUntil } from './story.ts';

/** How an answer or a statement is worded. */
export type Words =
  | { readonly draft: RegExp }
  | { readonly adapt: RegExp; readonly into: (text: string) => string }
  | { readonly type: string };

/** A player's hand on the desk: every act by role and name, as anyone would find it. */
export function handOn(page: Page, lang: Lang = 'fr') {
  const in_ =
    <K extends string>(words: Catalogue<K>) =>
    (key: K, params = {}) =>
      say(words, lang, key, params);
  const desk = in_(DESK_WORDS);
  const office = in_(OFFICE_WORDS);
  const composer = in_(COMPOSER_WORDS);
  const tool = in_(TOOL_NAMES);
  const starts = (name: string) => new RegExp(`^\\s*${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

  const dialog = page.getByRole('dialog');
  const thread = page.getByRole('region', { name: desk('thread'), exact: true });
  const acts = thread.getByRole('group', { name: desk('acts'), exact: true });
  const outbox = page.getByRole('region', { name: desk('outboxLabel') });
  const card = (who: string | RegExp) => page.getByRole('feed').getByRole('article', { name: who });

  const panel = async (name: 'feed' | 'office' | 'watch' | 'house') => {
    const button = page
      .getByRole('button', { name: starts(desk(name)) })
      .and(page.locator('.tab, nav button'));
    if (await button.first().isVisible()) await button.first().click();
  };

  /** Opens the newest post of someone, waiting for it if need be. */
  const open = async (who: string | RegExp, seconds = 180) => {
    if ((await page.getByRole('feed').count()) === 0) await closeThread();
    await panelOfFeed();
    await passUntil(page, card(who), seconds);
    await card(who)
      .first()
      .getByRole('button', { name: starts(desk('thread')) })
      .click();
    await thread.getByText(who).first().waitFor();
  };
  const panelOfFeed = async () => {
    await closeThread();
    const tab = page
      .getByRole('navigation', { name: desk('panels') })
      .getByRole('button', { name: starts(desk('feed')) });
    if (await tab.count()) await tab.click();
  };
  const closeThread = async () => {
    for (const name of [desk('backToFeed'), desk('closeThread')]) {
      const button = page.locator('.thread').getByRole('button', { name, exact: true });
      if (await button.count()) return button.first().click();
    }
  };

  const word = async (words: Words) => {
    if ('draft' in words) return dialog.getByRole('radio', { name: words.draft }).check({ force: true });
    if ('type' in words) {
      const write = dialog.getByRole('button', { name: composer('write'), exact: true });
      if (await write.count()) await write.click();
      return dialog.getByLabel(composer('yourWords'), { exact: true }).fill(words.type);
    }
    const draft = dialog.locator('.draft').filter({ hasText: words.adapt });
    await draft.getByRole('button').click();
    const field = dialog.getByLabel(composer('yourWords'), { exact: true });
    await field.fill(words.into(await field.inputValue()));
  };

  /** Sends what is written; `now` does not wait for the outbox. */
  const send = async (name: 'send' | 'publish' | 'call', now = true) => {
    await dialog
      .getByRole('button', { name: starts(composer(name)) })
      .last()
      .click();
    await keepTo();
    await dialog.waitFor({ state: 'detached' });
    if (now) await sendNow();
  };
  /** Whatever is asked about the words, they are kept to. */
  const keepTo = async () => {
    const question = page.locator('#source-form');
    await question.or(outbox).first().waitFor();
    while (await question.isVisible()) {
      await question.locator('input[value="stands"]').check();
      await page.locator('button[form="source-form"]').click();
      await question.or(outbox).first().waitFor();
    }
  };
  const sendNow = () => outbox.getByRole('button', { name: desk('sendNow'), exact: true }).click();

  const moderate = async (what: keyof (typeof TOOL_NAMES)['fr']) => {
    const button = acts.getByRole('button', { name: starts(tool(what)) });
    if (!(await button.first().isVisible())) await acts.locator('summary').click();
    await button.first().click();
  };

  return {
    dialog,
    thread,
    outbox,
    card,
    panel,
    open,
    closeThread,
    word,
    send,
    sendNow,
    moderate,
    /** Answers the open post. */
    answer: async (words: Words, how: { readonly now?: boolean; readonly isPrivate?: boolean } = {}) => {
      await acts.getByRole('button', { name: starts(desk('answer')) }).click();
      await word(words);
      if (how.isPrivate)
        await dialog.getByRole('radio', { name: composer('private') }).check({ force: true });
      await send('send', how.now ?? true);
    },
    leave: () => acts.getByRole('button', { name: starts(desk('leave')) }).click(),
    thank: () => acts.getByRole('button', { name: starts(desk('thank')) }).click(),
    promise: async (text: string, delay: string) => {
      await acts.getByRole('button', { name: starts(desk('promise')) }).click();
      await dialog.getByLabel(desk('promiseText'), { exact: true }).fill(text);
      await dialog.getByRole('radio', { name: delay, exact: true }).check({ force: true });
      await dialog.getByRole('button', { name: desk('promiseDo'), exact: true }).click();
    },
    handOver: async (service: string) => {
      await acts.getByRole('button', { name: starts(desk('handOver')) }).click();
      await dialog.getByRole('radio', { name: starts(service) }).check({ force: true });
      await dialog.getByRole('button', { name: desk('handOverTitle'), exact: true }).click();
    },
    /** Removes the open post: the rule it breaks, a word to its author. */
    remove: async (rule: RegExp, told: string) => {
      await moderate('remove');
      await dialog.getByRole('radio', { name: rule }).check({ force: true });
      await dialog.getByLabel(desk('removeWord'), { exact: true }).fill(told);
      await dialog.getByRole('button', { name: desk('removeDo'), exact: true }).click();
    },
    correct: async (text: string) => {
      await acts.getByRole('button', { name: starts(desk('correct')) }).click();
      await dialog.getByLabel(composer('yourWords'), { exact: true }).fill(text);
      await send('publish');
    },
    /** Asks a service a question of the bureau. */
    ask: async (question: string | RegExp) => {
      await panel('office');
      await page.getByRole('button', { name: question }).first().click();
    },
    /** Replies to a message of the bureau with one of the replies it offers. */
    reply: async (name: string | RegExp, option: RegExp) => {
      await panel('office');
      const note = page
        .getByRole('article')
        .filter({ has: page.getByRole('radio', { name: option }) })
        .filter({ hasText: name });
      await passUntil(page, note);
      await note.first().getByRole('radio', { name: option }).check({ force: true });
      await note
        .first()
        .getByRole('button', { name: starts(office('reply')) })
        .click();
    },
    declare: async (words: Words) => {
      await panel('house');
      await page.getByRole('button', { name: office('declare'), exact: true }).click();
      await word(words);
      await send('publish');
    },
    contact: async (who: RegExp, words: Words) => {
      await panel('house');
      await page
        .getByRole('region', { name: office('speak') })
        .getByRole('button', { name: who })
        .click();
      await word(words);
      await send('call');
    },
    pausePlanned: async (text: RegExp) => {
      await panel('house');
      await page.getByRole('button', { name: text }).first().click();
    },
    keepPromise: async (text: RegExp) => {
      await panel('office');
      await page.getByRole('button', { name: text }).first().click();
    },
    watch: async (words: string, threshold: number) => {
      await panel('watch');
      await page.getByRole('textbox', { name: office('watchWords'), exact: true }).fill(words);
      await page.getByLabel(office('watchThreshold'), { exact: true }).fill(String(threshold));
      await page.getByRole('button', { name: office('watchSet'), exact: true }).click();
    },
  };
}
export type Hand = ReturnType<typeof handOn>;
