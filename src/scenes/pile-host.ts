import { html, type TemplateResult } from 'lit';
import type { GameRecord } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Lang } from '../model/text.ts';
import type { Session } from '../session/index.ts';
import type { Frame } from './app.ts';
import type { HandedGame } from './debrief-host.ts';
import { failurePage } from './failure.ts';
import { masthead } from './home/home.ts';
import { hosted } from './hosted.ts';

/** The scenarios that the game ships, and those opened on this machine: they weigh differently when grading a class. */
export interface KnownScenarios {
  readonly shipped: readonly Scenario[];
  readonly opened: readonly { readonly file: string; readonly scenario: Scenario }[];
}

type Check = Session['workshop']['check'];
/** Opens the débreffage of a game of the pile. */
type StudyGame = (record: GameRecord, scenario: Scenario, handed: HandedGame) => void;

/** How the instructor's pile is put into the page; it is another room, passed in by `main.ts`. */
export type PileDoor = (
  host: HTMLElement,
  options: {
    readonly scenarios: () => Promise<KnownScenarios>;
    readonly check: Check;
    readonly opinions: Session['opinions'];
    readonly lang: Lang;
    readonly onLeave: () => void;
    readonly onStudy: StudyGame;
  },
) => Promise<() => void>;

/** The page of the pile. */
export function pilePage(
  frame: Frame,
  door: PileDoor,
  scenarios: () => Promise<KnownScenarios>,
  onStudy: StudyGame,
): TemplateResult {
  const { app, lang } = frame;
  const { opinions, workshop } = app.session;
  const { check } = workshop;
  const open = (host: HTMLElement) =>
    door(host, { scenarios, check, opinions, lang, onLeave: () => app.go('home'), onStudy });
  const instead = (thrown: unknown, retry: () => void) => failurePage(app, lang, thrown, retry);
  return html`<div class="home">
    ${masthead(frame)}
    <div id="pile" ${hosted(lang, open, instead)}></div>
  </div>`;
}
