import { html, type TemplateResult } from 'lit';
import type { Scenario } from '../../model/scenario.ts';
import type { Frame } from '../app.ts';
import { failurePage } from '../failure.ts';
import { masthead } from '../home/home.ts';
import { hosted } from '../hosted.ts';
import { today } from './day.ts';
import type { PracticeDoor } from './practice-door.ts';

/** The page of the deck. `begins`: with the first card that is due. */
export function practicePage(
  frame: Frame,
  door: PracticeDoor,
  scenarios: (ids: readonly string[]) => Promise<readonly Scenario[]>,
  stories: () => readonly { readonly id: string; readonly title: string }[],
  begins: boolean,
): TemplateResult {
  const { app, lang } = frame;
  const { deck } = app.session;
  const open = (host: HTMLElement) =>
    door.open(host, { deck, scenarios, stories, lang, begins, today, onLeave: () => app.go('home') });
  const instead = (thrown: unknown, retry: () => void) => failurePage(app, lang, thrown, retry);
  return html`<div class="home">
    ${masthead(frame)}
    <div id="practice" ${hosted(lang, open, instead)}></div>
  </div>`;
}
