import { html, type TemplateResult } from 'lit';
import type { Scenario } from '../model/scenario.ts';
import type { Lang } from '../model/text.ts';
import type { Session } from '../session/index.ts';
import type { Frame } from './app.ts';
import { failurePage } from './failure.ts';
import { masthead } from './home/home.ts';
import { hosted } from './hosted.ts';

type Check = Session['workshop']['check'];

/** How the instructor's pile is put into the page; it is another room, handed in by `main.ts`. */
export type PileDoor = (
  host: HTMLElement,
  options: {
    readonly scenarios: () => Promise<readonly Scenario[]>;
    readonly check: Check;
    readonly lang: Lang;
    readonly onLeave: () => void;
  },
) => Promise<() => void>;

/** The page of the pile. */
export function pilePage(
  frame: Frame,
  door: PileDoor,
  scenarios: () => Promise<readonly Scenario[]>,
): TemplateResult {
  const { app, lang } = frame;
  const { check } = app.session.workshop;
  const open = (host: HTMLElement) => door(host, { scenarios, check, lang, onLeave: () => app.go('home') });
  const instead = (thrown: unknown, retry: () => void) => failurePage(app, lang, thrown, retry);
  return html`<div class="home">
    ${masthead(frame)}
    <div id="pile" ${hosted(lang, open, instead)}></div>
  </div>`;
}
