import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../look/icon.ts';
import { modal } from './modal.ts';

export interface SheetOptions {
  readonly title: string;
  readonly close: string; // name of the closing button
  readonly onClose: () => void;
  readonly onKey?: (event: KeyboardEvent) => void; // pressed anywhere in it
  readonly body: unknown;
  readonly footer?: unknown;
  readonly kind?: string; // class of its own
  readonly over?: true; // it opens over another sheet, and so needs a title of its own
}

/** A modal dialog: focus trapped and given back, Escape closes. */
export function sheet(s: SheetOptions): TemplateResult {
  const title = s.over === true ? 'sheet-over-title' : 'sheet-title';
  return html`<dialog
    class=${s.kind ?? ''}
    aria-labelledby=${title}
    ${modal()}
    @cancel=${(event: Event) => {
      event.preventDefault();
      s.onClose();
    }}
    @keydown=${(event: KeyboardEvent) => {
      event.stopPropagation();
      s.onKey?.(event);
    }}
  >
    <div class="sheet">
      <div class="sheet-head">
        <h2 id=${title}>${s.title}</h2>
        <button type="button" class="button plain round" aria-label=${s.close} @click=${s.onClose}>
          ${icon('close')}
        </button>
      </div>
      ${s.body} ${s.footer === undefined ? nothing : html`<div class="sheet-foot">${s.footer}</div>`}
    </div>
  </dialog>`;
}
