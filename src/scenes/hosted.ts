import { noChange, render } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ElementPart } from 'lit/directive.js';
import type { Lang } from '../model/text.ts';

/** Puts a room into a place of the page, and gives what takes it down. */
type Open = (place: HTMLElement) => Promise<() => void>;
/** Drawn when the room cannot be opened, or leaves its place blank. */
type Instead = (thrown: unknown, retry: () => void) => unknown;

class Hosted extends AsyncDirective {
  #lang: Lang | null = null;
  #takeDown: Promise<() => void> = Promise.resolve(() => {});
  #place: HTMLElement | null = null;
  #instead: Instead = () => '';

  override update(part: ElementPart, [lang, open, instead]: [Lang, Open, Instead]): typeof noChange {
    this.#instead = instead;
    if (lang === this.#lang) return noChange;
    if (this.#lang === null) for (const kind of KINDS) addEventListener(kind, this.#look);
    this.#lang = lang;
    this.#open(part.element as HTMLElement, open);
    return noChange;
  }

  override render(_lang: Lang, _open: Open, _instead: Instead): typeof noChange {
    return noChange;
  }

  override disconnected(): void {
    for (const kind of KINDS) removeEventListener(kind, this.#look);
    void this.#takeDown.then((takeDown) => takeDown());
    this.#takeDown = Promise.resolve(() => {});
    this.#lang = null;
    this.#place = null;
  }

  /** Each opening has a place of its own: nothing of the one before is drawn on. */
  #open(host: HTMLElement, open: Open): void {
    const before = this.#takeDown;
    const place = document.createElement('div');
    this.#place = place;
    this.#retry = () => this.#open(host, open);
    this.#takeDown = before
      .then((takeDown) => {
        takeDown();
        host.replaceChildren(place);
        return open(place);
      })
      .catch((thrown: unknown) => {
        console.error(thrown);
        host.replaceChildren(place);
        this.#fail(thrown);
        return () => {};
      });
  }

  #retry: () => void = () => {};

  #fail(thrown: unknown): void {
    const place = this.#place;
    if (place === null) return;
    const fresh = document.createElement('div'); // lit cannot redraw into a container in which drawing stopped halfway
    place.replaceWith(fresh);
    this.#place = fresh;
    render(
      this.#instead(thrown, () => this.#retry()),
      fresh,
    );
  }

  /** A fault of the room, once it is open, that leaves nothing to be seen. */
  readonly #look = (event: Event) => {
    if (this.#place?.isConnected !== true || this.#place.textContent?.trim() !== '') return;
    const { error, reason } = event as ErrorEvent & PromiseRejectionEvent;
    if (error !== undefined || reason !== undefined) this.#fail(error ?? reason);
  };
}

const KINDS = ['error', 'unhandledrejection'] as const;

/** Another room in a place of a scene: opened once for a language, taken down when the place leaves the page. */
export const hosted = directive(Hosted);
