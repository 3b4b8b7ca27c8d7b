import { noChange } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ElementPart, type PartInfo } from 'lit/directive.js';

/**
 * Opens its dialog as a modal one as long as it is in the page: focus is kept inside, and goes
 * back to where it was when the dialog leaves.
 */
class Modal extends AsyncDirective {
  #dialog: HTMLDialogElement | null = null;
  #cameFrom: HTMLElement | null = null;

  constructor(part: PartInfo) {
    super(part);
    this.#cameFrom = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  }

  override update(part: ElementPart): typeof noChange {
    if (this.#dialog === null) {
      this.#dialog = part.element as HTMLDialogElement;
      queueMicrotask(() => {
        const dialog = this.#dialog;
        if (dialog === null || !dialog.isConnected || dialog.open) return;
        dialog.showModal();
        dialog.querySelector<HTMLElement>('[data-first]')?.focus();
        if (!dialog.querySelector('[data-first]'))
          dialog
            .querySelector<HTMLElement>('.sheet > :not(.sheet-head) :is(input, select, textarea, button)')
            ?.focus();
      });
    }
    return noChange;
  }

  override render(): typeof noChange {
    return noChange;
  }

  override disconnected(): void {
    const back = this.#cameFrom;
    this.#dialog = null;
    // After the redraw, which may draw again what had the focus.
    queueMicrotask(() => {
      if (document.querySelector('dialog[open]')) return;
      if (document.activeElement !== document.body && document.activeElement !== null) return;
      const target = back?.isConnected ? back : document.querySelector<HTMLElement>('[data-home-focus]');
      target?.focus();
    });
  }
}
export const modal = directive(Modal);
