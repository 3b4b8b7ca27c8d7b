/** A story of the game in one file: its checked scenario, deflated, in a place of its own that can be taken out. */
const SLOT = /<script type="text\/plain" data-story="([^"]*)">([A-Za-z0-9+/=]*)<\/script>\s*/g;

/** The place of a story in the text of the page; `packed`: its JSON, deflated (raw), in base64. */
export function storySlot(file: string, packed: string): string {
  return `<script type="text/plain" data-story="${file}">${packed}</script>`;
}

/** The text of the page without its stories, but for the one of the file `but`. */
export function withoutStories(page: string, but?: string): string {
  return page.replace(SLOT, (slot, file: string) => (file === but ? slot : ''));
}

/** The files of the stories that are in this page; null where the game is not in one file. */
export function storiesInPage(): ReadonlySet<string> | null {
  if (document.getElementById('handed') === null) return null;
  const slots = document.querySelectorAll<HTMLElement>('script[data-story]');
  return new Set([...slots].map(({ dataset }) => dataset.story ?? ''));
}

/** Takes a story out of its place in this page; null when it is not there. It rejects when the page is damaged. */
export async function storyInPage(file: string): Promise<unknown> {
  const packed = document.querySelector(`script[data-story="${CSS.escape(file)}"]`)?.textContent;
  return packed == null ? null : unfolded(packed);
}

/** The text of a page with the story of `file` changed; as it was where it holds none. It rejects when the page is damaged. */
export async function withStoryChanged(
  page: string,
  file: string,
  change: (story: unknown) => unknown,
): Promise<string> {
  const found = [...page.matchAll(SLOT)].find(([, name]) => name === file);
  const [slot, , packed] = found ?? [];
  if (slot === undefined || packed === undefined) return page;
  const changed = storySlot(file, await folded(change(await unfolded(packed))));
  return page.replace(slot, () => `${changed}\n`);
}

async function unfolded(packed: string): Promise<unknown> {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const text = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(text).json();
}

async function folded(story: unknown): Promise<string> {
  const text = new Blob([JSON.stringify(story)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(text).arrayBuffer());
  let letters = '';
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters);
}
