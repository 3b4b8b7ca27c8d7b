import type { Lang } from '../../model/text.ts';

/** The instructor's guides: loaded when one is read, and left out of the one page that goes to a class (vite.one-file.ts). */
const GUIDES = import.meta.glob<string>('../../../scenarios/guides/*.md', {
  query: '?raw',
  import: 'default',
});

/** Whether a story that comes with the game has a guide. */
export function hasGuide(id: string): boolean {
  return pathOf(id, 'fr') in GUIDES;
}

/** The text of a guide; null when the story has none, or when guides do not travel with this page. It may reject. */
export async function loadGuide(id: string, lang: Lang): Promise<string | null> {
  const text = await GUIDES[pathOf(id, lang)]?.();
  return text === undefined || text === '' ? null : text;
}

function pathOf(id: string, lang: Lang): string {
  return `../../../scenarios/guides/${id}.${lang}.md`;
}
