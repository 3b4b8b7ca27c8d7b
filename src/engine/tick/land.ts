import { never } from '../../base/result.ts';
import type { CrisisEvent } from '../../model/event.ts';
import type { CrisisState, Pending } from '../../model/state.ts';
import type { World } from '../world.ts';
import { promisesFallDue } from './due-promises.ts';
import { echoLands } from './echo.ts';
import { houseAnswers } from './house-answers.ts';
import { lawWatches } from './law.ts';
import { leakLands } from './leak.ts';
import { articleLands } from './media.ts';
import { noticeLands } from './notice.ts';
import { turnQuarts } from './quarts.ts';
import { storyTells } from './story.ts';

/** What falls due at this tick, whoever decided it: shifts, promises, services, the story, echoes. */
export function land(state: CrisisState, world: World, events: CrisisEvent[]): void {
  turnQuarts(state, world, events);
  promisesFallDue(state, events);
  houseAnswers(state, world, events);
  lawWatches(state, world, events);
  storyTells(state, world, events);
  const due = state.pending.filter((p) => p.at <= state.tick);
  if (due.length === 0) return;
  state.pending = state.pending.filter((p) => p.at > state.tick);
  for (const pending of due) pendingLands(state, world, pending, events);
}

function pendingLands(state: CrisisState, world: World, pending: Pending, events: CrisisEvent[]): void {
  switch (pending.what) {
    case 'echo':
      return echoLands(state, world, pending.of, pending.n, events);
    case 'notice':
      return noticeLands(state, pending.deed, events);
    case 'leak':
      return leakLands(state, world, pending.message, events);
    case 'article':
      return articleLands(state, world, pending.n, events);
    default:
      return never(pending);
  }
}
