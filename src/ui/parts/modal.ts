import { noChange } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ElementPart, type PartInfo } from 'lit/directive.js';

/**
 * Opens its dialog as a modal one as long as it is in the page: focus is kept inside, and goes
 * back to where it was when the dialog leaves.
 */
class Modal extends AsyncDirective {
  #dialog: HTMLDialogElement | null = null;
  readonly #cameFrom: readonly HTMLElement[];

  constructor(part: PartInfo) {
    super(part);
    const from = document.activeElement;
    const outer = from?.closest('dialog') ?? null;
    const before = (outer && WAYS_BACK.get(outer)) ?? [];
    this.#cameFrom = from instanceof HTMLElement ? [from, ...before] : before;
  }

  override update(part: ElementPart): typeof noChange {
    if (this.#dialog === null) {
      this.#dialog = part.element as HTMLDialogElement;
      WAYS_BACK.set(this.#dialog, this.#cameFrom);
      queueMicrotask(() => {
        const dialog = this.#dialog;
        if (dialog === null || !dialog.isConnected || dialog.open) return;
        dialog.showModal();
        focusFirst(dialog);
      });
    }
    return noChange;
  }

  override render(): typeof noChange {
    return noChange;
  }

  override disconnected(): void {
    this.#dialog = null;
    // After the redraw, which may draw again what had the focus.
    queueMicrotask(() => {
      if (document.activeElement !== document.body && document.activeElement !== null) return;
      const under = [...document.querySelectorAll<HTMLDialogElement>('dialog[open]')].at(-1) ?? null;
      const back = this.#cameFrom.find((one) => one.isConnected && (under === null || under.contains(one)));
      if (back !== undefined) back.focus();
      else if (under !== null) focusFirst(under);
      else document.querySelector<HTMLElement>('[data-home-focus]')?.focus();
    });
  }
}

/** Where the focus was before each dialog opened, the nearest first: a dialog opened from one that has gone goes back further. */
const WAYS_BACK = new WeakMap<Element, readonly HTMLElement[]>();

function focusFirst(dialog: HTMLDialogElement): void {
  const first = '.sheet > :not(.sheet-head) :is(input, select, textarea, button)';
  (dialog.querySelector<HTMLElement>('[data-first]') ?? dialog.querySelector<HTMLElement>(first))?.focus();
}
export const modal = directive(Modal);
