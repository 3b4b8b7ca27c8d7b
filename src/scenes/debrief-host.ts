import { html, type TemplateResult } from 'lit';
import type { Lang } from '../model/text.ts';
import type { Session } from '../session/index.ts';
import type { Frame } from './app.ts';
import { hosted } from './hosted.ts';

/** How the débreffage is put into the page; it is another room, handed in by `main.ts`. */
export type DebriefDoor = (
  host: HTMLElement,
  options: { readonly session: Session; readonly lang: Lang; readonly onLeave: () => void },
) => Promise<() => void>;

/** The place of the débreffage. */
export function debriefHost({ app, lang }: Frame, door: DebriefDoor): TemplateResult {
  return html`<div id="debrief" tabindex="-1" ${hosted(lang, (host) => door(host, { session: app.session, lang, onLeave: () => app.go('home') }))}></div>`;
}
