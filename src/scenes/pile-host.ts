import { html, noChange, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ElementPart } from 'lit/directive.js';
import type { Scenario } from '../model/scenario.ts';
import type { Lang } from '../model/text.ts';
import type { Frame } from './app.ts';
import { masthead } from './home/home.ts';

/** How the instructor's pile is put into the page; it is another room, handed in by `main.ts`. */
export type PileDoor = (
  host: HTMLElement,
  options: {
    readonly scenarios: () => readonly Scenario[];
    readonly lang: Lang;
    readonly onLeave: () => void;
  },
) => Promise<() => void>;

/** The page of the pile. It is mounted once for a language, and taken down when the page is left. */
export function pilePage(frame: Frame, door: PileDoor, scenarios: () => readonly Scenario[]): TemplateResult {
  const { app, lang } = frame;
  return html`<div class="home">
    ${masthead(frame)}
    <div id="pile" ${mounted({ door, lang, scenarios, onLeave: () => app.go('home') })}></div>
  </div>`;
}

interface Wish {
  readonly door: PileDoor;
  readonly lang: Lang;
  readonly scenarios: () => readonly Scenario[];
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
