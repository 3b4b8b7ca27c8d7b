/** Focus is never lost: it stays on its element when that only moved, else goes to the nearest title. */
export function keepFocus(held: HTMLElement, host: HTMLElement): void {
  if (document.activeElement !== document.body && document.activeElement !== null) return;
  if (held.isConnected) return held.focus({ preventScroll: true });
  if (document.querySelector('dialog')) return; // a dialog manages its own focus
  const around = ['#thread-title', '#side-title', '[data-overlay-title]', '#main'];
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    const next = around
      .map((s) => host.querySelector<HTMLElement>(s))
      .find((e) => e && e.offsetParent !== null);
    next?.focus({ preventScroll: true });
  });
}

/** The top of the page, where a scene begins. */
export function focusTop(host: HTMLElement): void {
  requestAnimationFrame(() => {
    window.scrollTo(0, 0);
    host.querySelector<HTMLElement>('#main, #debrief')?.focus({ preventScroll: true });
  });
}
