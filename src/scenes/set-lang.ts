import type { Lang } from '../model/text.ts';
import { wordsIn } from '../words/apart.ts';
import type { App } from './app.ts';

/** Changes the language of the page, once its words are there; where they cannot be had, what is missing stays in French. */
export async function setLang({ session }: Pick<App, 'session'>, lang: Lang): Promise<void> {
  await wordsIn(lang).catch(console.error);
  session.setSettings({ lang });
}
