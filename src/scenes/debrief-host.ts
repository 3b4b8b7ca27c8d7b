import { html, type TemplateResult } from 'lit';
import type { Lang } from '../model/text.ts';
import type { Session } from '../session/index.ts';
import type { Frame } from './app.ts';
import { failurePage } from './failure.ts';
import { hosted } from './hosted.ts';

/** How the débreffage is put into the page; it is another room, passed in by `main.ts`. */
export type DebriefDoor = (
  host: HTMLElement,
  options: {
    readonly session: Session;
    readonly lang: Lang;
    readonly onLeave: () => void;
    readonly whose?: string;
  },
) => Promise<() => void>;

/** The place of the débreffage; `whose`: name of the player, for an instructor who came from the pile. */
export function debriefHost({ app, lang }: Frame, door: DebriefDoor, whose: string | null): TemplateResult {
  const from = whose === null ? {} : { whose };
  const onLeave = () => app.go(whose === null ? 'home' : 'pile');
  const open = (host: HTMLElement) => door(host, { session: app.session, lang, onLeave, ...from });
  const instead = (thrown: unknown, retry: () => void) => failurePage(app, lang, thrown, retry);
  return html`<div id="debrief" tabindex="-1" ${hosted(lang, open, instead)}></div>`;
}
