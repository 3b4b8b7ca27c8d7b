import { noChange } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ElementPart } from 'lit/directive.js';
import type { Session } from '../session/index.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;
const FIELDS = ':is(textarea, input[type="text"], input[type="radio"])[name]';

/**
 * Keeps what is typed or chosen in the fields of a part of the page, by the name of the place and of the field, and
 * gives it back when that part is drawn anew. For fields whose value the scene does not set itself.
 */
class KeepWords extends AsyncDirective {
  #host: HTMLElement | null = null;
  #place = '';
  #session: Session | null = null;

  override update(part: ElementPart, [session, place]: [Session, string]): typeof noChange {
    const host = part.element as HTMLElement;
    this.#session = session;
    if (this.#host === null) host.addEventListener('input', this.#keep);
    if (this.#host === null || place !== this.#place) queueMicrotask(() => this.#giveBack());
    this.#host = host;
    this.#place = place;
    return noChange;
  }

  override render(_session: Session, _place: string): typeof noChange {
    return noChange;
  }

  override disconnected(): void {
    this.#host?.removeEventListener('input', this.#keep);
    this.#host = null;
  }

  readonly #keep = (event: Event) => {
    const field = event.target as Field;
    if (field.matches(FIELDS)) this.#session?.keepUnsent(`${this.#place}:${field.name}`, field.value);
  };

  #giveBack(): void {
    const unsent = this.#session?.getState().unsent ?? {};
    for (const field of this.#host?.querySelectorAll<Field>(FIELDS) ?? []) {
      const kept = unsent[`${this.#place}:${field.name}`];
      if (kept === undefined) continue;
      if (field.type === 'radio') (field as HTMLInputElement).checked = field.value === kept;
      else field.value = kept;
    }
  }
}
export const keepWords = directive(KeepWords);

/** Forgets the words of a place: they have been sent. */
export function forgetWords(session: Session, place: string): void {
  for (const name of Object.keys(session.getState().unsent))
    if (name.startsWith(`${place}:`)) session.keepUnsent(name, '');
}
