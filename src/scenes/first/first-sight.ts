/** What stands in the page that the build wrote, until the program takes its place. */
export const FIRST = 'first-sight';

export const PICTURE = '.vignette';
const PRESSABLE = 'button, a';

/**
 * Before the program: hides the front page where the address leads elsewhere, keeps the last button that is pressed, and
 * tells when the program does not come.
 */
export function watchFirstSight(): void {
  const root = document.documentElement;
  if (!isForFront(location.hash)) root.dataset.first = 'hidden';
  document.addEventListener('click', ({ target }) => {
    const pressed = target instanceof Element ? target.closest(PRESSABLE) : null;
    const first = pressed?.closest(`.${FIRST}`);
    if (pressed == null || first == null || pressed.hasAttribute('href')) return;
    for (const one of first.querySelectorAll('[aria-busy]')) one.removeAttribute('aria-busy');
    pressed.setAttribute('aria-busy', 'true');
  });
  // A file that does not come, or a program that fails before it has drawn anything.
  window.addEventListener(
    'error',
    ({ target }) => {
      if (!(target instanceof Element) || target.tagName === 'SCRIPT')
        for (const note of document.querySelectorAll(`.${FIRST} [role=alert]`))
          note.removeAttribute('hidden');
    },
    true,
  );
}

/**
 * The first sight in English stands beside the French one, inert and without its pictures, which say nothing: it takes its
 * place, and them, where English is spoken.
 */
export function chooseLanguage(): void {
  const english = document.querySelector<HTMLTemplateElement>(`template.${FIRST}-en`);
  const french = english?.previousElementSibling;
  if (english == null || french == null) return;
  if (document.documentElement.lang.startsWith('en')) {
    const pictures = french.querySelectorAll(PICTURE);
    for (const [i, place] of english.content.querySelectorAll(PICTURE).entries())
      place.replaceWith(pictures[i] ?? place);
    french.replaceWith(english.content);
  }
  english.remove();
}

/** Whether an address without a page, a story, a scenario or a class opens on the front page. */
function isForFront(hash: string): boolean {
  return hash === '' || hash === '#main';
}

interface Place {
  readonly tag: string;
  readonly id: string;
  readonly says: string;
}

/**
 * Notes what was done in the first sight; the function given is called once the program has drawn the same page in its
 * place: the focus and the scroll are put back, and the button that waited is pressed.
 */
export function takeFirstSight(host: HTMLElement): () => void {
  const first = host.querySelector(`.${FIRST}`);
  if (first === null) return () => {};
  const at = document.activeElement;
  const focused = at !== null && first.contains(at) ? placeOf(at) : null;
  const waiting = first.querySelector('[aria-busy=true]');
  const pressed = waiting === null ? null : placeOf(waiting);
  const { scrollX, scrollY } = window;
  return () => {
    window.scrollTo(scrollX, scrollY);
    if (focused !== null) sameIn(host, focused)?.focus({ preventScroll: true });
    if (pressed !== null) sameIn(host, pressed)?.click();
  };
}

function placeOf(one: Element): Place {
  const says = one.getAttribute('aria-label') ?? one.textContent ?? '';
  return { tag: one.tagName, id: one.id, says: says.replace(/\s+/g, ' ').trim() };
}

/** What says the same in the page as the program drew it. */
function sameIn(host: HTMLElement, place: Place): HTMLElement | undefined {
  return [...host.querySelectorAll<HTMLElement>(place.tag)].find((one) => {
    const { id, says } = placeOf(one);
    return place.id === '' ? says === place.says : id === place.id;
  });
}
