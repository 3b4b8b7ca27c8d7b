import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Frame } from '../app.ts';
import { failurePage } from '../failure.ts';
import { masthead } from '../home/home.ts';
import type { HomeRoom } from '../home/home-room.ts';
import { hosted } from '../hosted.ts';
import { today } from './day.ts';
import type { AssignedDrills, PracticeDoor } from './practice-door.ts';

/** The page of the drills that came with the address; one link after another opens another. */
export function assignedPage(frame: Frame, door: PracticeDoor, room: HomeRoom): TemplateResult {
  const { app, lang } = frame;
  const { deck, drillAnswers: answers } = app.session;
  const set = assignedDrills(room);
  const open = async (host: HTMLElement) => {
    if (set === null) return () => {};
    const onLeave = () => app.go('home');
    return door.openAssigned(host, {
      ...set,
      answers,
      isKept: deck.isKept(),
      lang,
      now: () => today().now,
      onLeave,
    });
  };
  const instead = (thrown: unknown, retry: () => void) => failurePage(app, lang, thrown, retry);
  return html`<div class="home">
    ${masthead(frame)}
    ${set === null ? nothing : keyed(keyOf(set), html`<div id="drills" ${hosted(lang, open, instead)}></div>`)}
  </div>`;
}

/** What was set, with its story; null: no drills came, or their story cannot be had. */
function assignedDrills(room: HomeRoom): AssignedDrills | null {
  const given = room.assignment();
  const handed = room.handed();
  const scenario = handed?.kind === 'scenario' ? handed.checked.scenario : null;
  if (given === null || scenario === null || given.drills.length === 0) return null;
  const { drills, seed, group } = given;
  return { scenario, drills, group, seed: seed === '' ? scenario.seed : seed };
}

function keyOf({ scenario, drills, seed, group }: AssignedDrills): string {
  return [scenario.hash, ...drills, seed, group].join('\n');
}
