import { html, noChange, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ElementPart } from 'lit/directive.js';
import type { Lang } from '../model/text.ts';
import type { Session } from '../session/types.ts';
import type { Frame } from './app.ts';

/** How the débreffage is put into the page; it is another room, handed in by `main.ts`. */
export type DebriefDoor = (
  host: HTMLElement,
  options: { readonly session: Session; readonly lang: Lang; readonly onLeave: () => void },
) => Promise<() => void>;

/** The place of the débreffage. It is mounted once for a language, and taken down when the scene is left. */
export function debriefHost({ app, lang }: Frame, door: DebriefDoor): TemplateResult {
  return html`<div id="debrief" tabindex="-1" ${mounted({ door, lang, session: app.session, onLeave: () => app.go('home') })}></div>`;
}

interface Wish {
  readonly door: DebriefDoor;
  readonly session: Session;
  readonly lang: Lang;
  readonly onLeave: () => void;
}

class Mounted extends AsyncDirective {
  #lang: Lang | null = null;
  #takeDown: Promise<() => void> | null = null;

  override update(part: ElementPart, [wish]: [Wish]): typeof noChange {
    if (wish.lang === this.#lang) return noChange;
    const host = part.element as HTMLElement;
    const before = this.#takeDown;
    this.#lang = wish.lang;
    this.#takeDown = (async () => {
      (await before)?.();
      host.replaceChildren();
      return wish.door(host, wish);
    })();
    return noChange;
  }

  override render(_wish: Wish): typeof noChange {
    return noChange;
  }

  override disconnected(): void {
    void this.#takeDown?.then((takeDown) => takeDown());
    this.#takeDown = null;
    this.#lang = null;
  }
}
const mounted = directive(Mounted);
