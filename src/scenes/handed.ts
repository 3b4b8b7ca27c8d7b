/** Where a scenario is put in the page when the game is one file; else it comes in the fragment of the address. */
const SLOT = 'id="handed">';
const EMPTY = 'null';

/** The packed scenario that came with this page, or null. */
export function handedCode(): string | null {
  const inAddress = /^#s=(.+)$/s.exec(location.hash)?.[1];
  if (inAddress !== undefined) return inAddress;
  try {
    const inPage: unknown = JSON.parse(document.getElementById('handed')?.textContent ?? EMPTY);
    return typeof inPage === 'string' ? inPage : null;
  } catch {
    return null;
  }
}

/** Whether this is the game in one file. */
export function isOneFile(): boolean {
  return document.getElementById('handed') !== null;
}

/** The address of this game with a scenario in it; null where the game has no address. */
export function linkWith(code: string): string | null {
  if (location.protocol === 'file:') return null;
  return `${location.origin}${location.pathname}#s=${code}`;
}

/**
 * The game in one file with a scenario put in. A code holds letters, digits, `.`, `-` and `_` only, so nothing that an
 * author wrote can be read as markup or script. Null when the template is none.
 */
export function pageWith(template: string, code: string): string | null {
  const at = template.indexOf(SLOT + EMPTY);
  if (at < 0 || !/^[A-Za-z0-9_.-]+$/.test(code)) return null;
  const from = at + SLOT.length;
  return `${template.slice(0, from)}"${code}"${template.slice(from + EMPTY.length)}`;
}

/** The template beside the game, or null: an older copy, or a server that answers with another page. */
export async function fetchTemplate(): Promise<string | null> {
  try {
    const answer = await fetch(new URL('single.html', document.baseURI));
    const text = answer.ok ? await answer.text() : '';
    return text.includes(SLOT + EMPTY) ? text : null;
  } catch {
    return null;
  }
}
