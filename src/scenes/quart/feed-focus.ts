/** The focusable cards of the feed, in the order shown. */
function cards(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[role="feed"] > article')];
}

let last: string | null = null; // the card last walked to, by its element id

/** The card that has the focus, or had it last. */
export function focusedCard(): HTMLElement | null {
  const active = document.activeElement?.closest<HTMLElement>('[role="feed"] > article') ?? null;
  if (active) {
    last = active.id;
    return active;
  }
  return last === null ? null : document.getElementById(last);
}

/** Forgets the card last walked to: another game begins. */
export function forgetCard(): void {
  last = null;
}

/** Walks one card down or up; from nowhere, to the first one. */
export function walk(by: 1 | -1): HTMLElement | null {
  const all = cards();
  const from = focusedCard();
  const at = from ? all.indexOf(from) : -1;
  const next = all[at === -1 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))] ?? null;
  focusCard(next);
  return next;
}

/** Puts the focus on a card, and remembers it as the last one. */
export function focusCard(card: HTMLElement | null): void {
  if (!card) return;
  last = card.id;
  card.focus();
}

/** The card of a post or of a bundle, when it is shown. */
export function cardOf(id: string): HTMLElement | null {
  return document.getElementById(`post-${id}`);
}

/** The first card not read yet, else the one given up. */
export function firstNew(): HTMLElement | null {
  return cards().find((c) => c.classList.contains('new')) ?? null;
}

/** Puts the focus on a title once it has been drawn. */
export function focusSoon(selector: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true }));
}
