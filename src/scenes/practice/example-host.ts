import { html, type TemplateResult } from 'lit';
import type { Frame } from '../app.ts';
import { failurePage } from '../failure.ts';
import { EXAMPLE_STORY } from '../home/example-story.ts';
import { masthead } from '../home/home.ts';
import type { HomeRoom } from '../home/home-room.ts';
import { hosted } from '../hosted.ts';
import type { PracticeDoor } from './practice-door.ts';

/** The page of the shift that is told; one plays the same story from there. */
export function examplePage(frame: Frame, door: PracticeDoor, room: HomeRoom): TemplateResult {
  const { app, lang } = frame;
  const open = async (host: HTMLElement) => {
    const scenario = (await room.withStory(EXAMPLE_STORY))?.scenario ?? null;
    const onPlay = () => {
      app.go('home');
      room.take(scenario);
    };
    return door.openExample(host, { scenario, lang, onPlay, onLeave: () => app.go('home') });
  };
  const instead = (thrown: unknown, retry: () => void) => failurePage(app, lang, thrown, retry);
  return html`<div class="home">
    ${masthead(frame)}
    <div id="example" ${hosted(lang, open, instead)}></div>
  </div>`;
}
