import { html, noChange, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ElementPart } from 'lit/directive.js';

/** Draws a QR code into its canvas, once for each text; the library is loaded with it. */
class QrCanvas extends AsyncDirective {
  #text = '';

  override update(part: ElementPart, [text]: [string]): typeof noChange {
    if (text === this.#text) return noChange;
    this.#text = text;
    const canvas = part.element as HTMLCanvasElement;
    import('lean-qr').then(
      ({ generate }) => generate(text).toCanvas(canvas, { on: [0, 0, 0, 255], off: [255, 255, 255, 255] }),
      console.error, // the code stands beside it, in letters
    );
    return noChange;
  }

  override render(_text: string): typeof noChange {
    return noChange;
  }
}
const qrCanvas = directive(QrCanvas);

/** A picture of the QR code of a link. */
export function qrPicture(link: string, label: string): TemplateResult {
  return html`<canvas class="qr" role="img" aria-label=${label} ${qrCanvas(link)}></canvas>`;
}
