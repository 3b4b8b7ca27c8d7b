import { html, type TemplateResult } from 'lit';
import type { Rulings } from '../model/contest.ts';
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
    readonly rulings?: Rulings;
  },
) => Promise<() => void>;

/** A game of somebody else that an instructor reads: the name of its player, and what is settled of its contested words. */
export interface HandedGame {
  readonly whose: string;
  readonly rulings: Rulings;
}

/** The place of the débreffage; `handed` is not null for an instructor who came from the pile. */
export function debriefHost(
  { app, lang }: Frame,
  door: DebriefDoor,
  handed: HandedGame | null,
): TemplateResult {
  const from = handed ?? {};
  const onLeave = () => app.go(handed === null ? 'home' : 'pile');
  const open = (host: HTMLElement) => door(host, { session: app.session, lang, onLeave, ...from });
  const instead = (thrown: unknown, retry: () => void) => failurePage(app, lang, thrown, retry);
  return html`<div id="debrief" tabindex="-1" ${hosted(lang, open, instead)}></div>`;
}
