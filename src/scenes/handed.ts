import { err, ok, type Result } from '../base/result.ts';
import type { PageName } from './app.ts';
import { withoutStories } from './story-slots.ts';

/** Where what is handed out is put in the page when the game is one file; else it comes in the fragment of the address. */
const SLOT = 'id="handed">';
const EMPTY = 'null';

/** What came with this page, written as the fragment of an address; '' when nothing did. */
export function handedText(): string {
  if (/[#&](?:s|story)=/.test(location.hash)) return location.hash;
  const inPage = textInPage();
  if (inPage === '') return location.hash;
  return /^AS\d/.test(inPage) ? `#s=${inPage}` : `#${inPage}`;
}

function textInPage(): string {
  try {
    const inPage: unknown = JSON.parse(document.getElementById('handed')?.textContent ?? EMPTY);
    return typeof inPage === 'string' ? inPage : '';
  } catch {
    return '';
  }
}

/** The packed scenario in the text of a link, or in its fragment; null: there is none. */
export function handedCode(text: string): string | null {
  return /[#&]s=([^\s&]+)/s.exec(text)?.[1] ?? null;
}

/** Whether a link says that the composer opens on a blank page: `#drafts=on-request`, with a scenario or without. */
export function isLinkWriteFirst(text: string): boolean {
  return /[#&]drafts=on-request(?:&|\s|$)/.test(text);
}

/** The page that the address asks for, as the shortcuts of an installed game do: `#page=pile`; else the Accueil. */
export function pageInAddress(hash: string = location.hash): PageName {
  const asked = /[#&]page=(history|pile|teach|accessibility)(?:&|$)/.exec(hash)?.[1];
  return (asked as PageName | undefined) ?? 'home';
}

/** Whether this is the game in one file. */
export function isOneFile(): boolean {
  return document.getElementById('handed') !== null;
}

/** The address of this game with a fragment, given without its `#`; null where the game has no address. */
export function linkWith(fragment: string): string | null {
  if (location.protocol === 'file:') return null;
  return `${location.origin}${location.pathname}#${fragment}`;
}

/** Whether a link opens on the machine it was made on, and nowhere else. */
export function isLocalLink(link: string): boolean {
  const { hostname } = new URL(link);
  return /^(?:localhost|127(?:\.\d+){3}|\[::1\]|.+\.localhost)$/.test(hostname);
}

/**
 * The game in one file with a scenario or an assignment put in, and of the game's own stories only the one that it names.
 * The text holds letters, digits and `. - _ ~ % & =` only, so nothing that an author wrote can be read as markup or script.
 * Null when it holds more, or the template is none.
 */
export function pageWith(template: string, text: string): string | null {
  const page = withoutStories(template, storyFileIn(text));
  const at = page.indexOf(SLOT + EMPTY);
  if (at < 0 || !/^[A-Za-z0-9_.~%&=-]+$/.test(text)) return null;
  const from = at + SLOT.length;
  return `${page.slice(0, from)}"${text}"${page.slice(from + EMPTY.length)}`;
}

/** A page built beside the game; one that is not there is `missing`, one that did not come is `unreached`. */
export async function fetchBeside(name: string): Promise<Result<string, 'missing' | 'unreached'>> {
  try {
    const answer = await fetch(new URL(name, document.baseURI));
    return answer.ok ? ok(await answer.text()) : err('missing');
  } catch {
    return err('unreached');
  }
}

/** The template beside the game. `missing`: an older copy, or a server that answers with another page. */
export async function fetchTemplate(): Promise<Result<string, 'missing' | 'unreached'>> {
  const page = await fetchBeside('single.html');
  return page.ok && !page.value.includes(SLOT + EMPTY) ? err('missing') : page;
}

/** Bytes that `pageWith` will give for a text, told by the build; null where they are not to be had. */
export async function weightWith(text: string): Promise<number | null> {
  try {
    const answer = await fetch(new URL('single.json', document.baseURI));
    const { bytes, stories, assessed } = (await answer.json()) as OneFileWeights;
    const ofStory = (isAssessment(text) ? assessed : stories)[storyFileIn(text) ?? ''] ?? 0;
    return bytes + ofStory + `"${text}"`.length - EMPTY.length;
  } catch {
    return null;
  }
}

/** What the build tells of the template: its bytes without stories, and those of each story, by its file. */
export interface OneFileWeights {
  readonly bytes: number;
  readonly stories: Readonly<Record<string, number>>;
  readonly assessed: Readonly<Record<string, number>>; // as a page for an assessment holds them
}

/** Whether what is handed out is an assessment. */
export function isAssessment(text: string): boolean {
  return /(?:^|&)mode=evaluation(?:&|$)/.test(text);
}

/** The file of the story of the game that what is handed out names by its id, if any. */
export function storyFileIn(text: string): string | undefined {
  const id = /(?:^|&)story=([a-z0-9-]+)/.exec(text)?.[1];
  return id === undefined ? undefined : `${id}.yaml`;
}
