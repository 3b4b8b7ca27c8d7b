import { noChange } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ElementPart } from 'lit/directive.js';
import type { Lang } from '../model/text.ts';

/** Puts a room into a place of the page, and gives what takes it down. */
type Open = (host: HTMLElement) => Promise<() => void>;

class Hosted extends AsyncDirective {
  #lang: Lang | null = null;
  #takeDown: Promise<() => void> | null = null;

  override update(part: ElementPart, [lang, open]: [Lang, Open]): typeof noChange {
    if (lang === this.#lang) return noChange;
    const host = part.element as HTMLElement;
    const before = this.#takeDown;
    this.#lang = lang;
    this.#takeDown = (async () => {
      // Taking down leaves the place as the next room needs it: emptied by hand, it would stay blank.
      (await before)?.();
      return open(host);
    })();
    return noChange;
  }

  override render(_lang: Lang, _open: Open): typeof noChange {
    return noChange;
  }

  override disconnected(): void {
    void this.#takeDown?.then((takeDown) => takeDown());
    this.#takeDown = null;
    this.#lang = null;
  }
}

/** Another room in a place of a scene: opened once for a language, taken down when the place leaves the page. */
export const hosted = directive(Hosted);
