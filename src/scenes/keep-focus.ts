/** What the focus was on last, and what stood around it, the nearest first. */
interface Held {
  readonly at: HTMLElement;
  readonly around: readonly HTMLElement[];
}

const PLACES = 'article, li, form, section, dialog, main';

/**
 * Keeps the focus from being lost for as long as the page lasts, whichever room draws it: when its element has moved it
 * stays there, and when it has gone or no longer answers it goes to what stood around it.
 */
export function guardFocus(): void {
  let held: Held | null = null;
  let isPointing = false;
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement && target !== document.body) held = heldOf(target);
  });
  // Whoever clicks on nothing lets go of the focus on purpose.
  document.addEventListener('pointerdown', () => {
    isPointing = true;
  });
  for (const end of ['pointerup', 'pointercancel', 'keydown'])
    document.addEventListener(
      end,
      () => {
        isPointing = false;
      },
      true,
    );
  document.addEventListener('focusout', ({ relatedTarget }) => {
    if (isPointing && relatedTarget === null) held = null;
  });
  new MutationObserver(() => {
    if (held !== null) keepFocus(held);
  }).observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden', 'inert'],
  });
}

function heldOf(at: HTMLElement): Held {
  const around: HTMLElement[] = [];
  for (let one = at.parentElement; one !== null; one = one.parentElement)
    if (one.matches(PLACES)) around.push(one);
  return { at, around };
}

function keepFocus({ at, around }: Held): void {
  if (isSomewhere()) return;
  if (at.isConnected) at.focus({ preventScroll: true });
  if (isSomewhere()) return;
  const dialog = at.closest('dialog');
  // A dialog that closes gives the focus back by itself, a frame later at most.
  if (dialog !== null && !dialog.isConnected) requestAnimationFrame(() => isSomewhere() || goAround(around));
  else goAround(around);
}

function goAround(around: readonly HTMLElement[]): void {
  const dialog = [...document.querySelectorAll('dialog[open]')].at(-1);
  const place =
    around.find((one) => one.isConnected && isDrawn(one) && (dialog === undefined || dialog.contains(one))) ??
    (dialog === undefined ? document.querySelector<HTMLElement>('[data-overlay-title], #main') : null);
  if (place === null) return;
  if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
  place.focus({ preventScroll: true });
}

function isDrawn(one: HTMLElement): boolean {
  return one.getClientRects().length > 0;
}

function isSomewhere(): boolean {
  const at = document.activeElement;
  return at !== null && at !== document.body && !at.matches(':disabled');
}

/** The top of the page, where a scene begins. */
export function focusTop(host: HTMLElement): void {
  requestAnimationFrame(() => {
    window.scrollTo(0, 0);
    host.querySelector<HTMLElement>('#main, #debrief')?.focus({ preventScroll: true });
  });
}
