import { actTicks, type Refused, validateAction } from '../engine/index.ts';
import type { Action } from '../model/action.ts';
import type { CrisisEvent } from '../model/event.ts';
import { showSnapshot, startJump } from './clock-jump.ts';
import type { LivePlay } from './live-shown.ts';
import { performImmer } from './run-immer.ts';
import { notInQuart, refuse, type SessionContext, show } from './session-context.ts';
import type { ActionDraft } from './types.ts';

/**
 * Does an act at the present tick: the engine performs it and the record keeps it. What it costs runs by
 * afterwards. Refused, it changes nothing.
 */
export function doAction(context: SessionContext, draft: ActionDraft): Refused | null {
  const { game } = context;
  const { crisis, phase } = context.store.getState();
  if (game === null || crisis === null) return refuse(context, notInQuart());
  if (context.live !== null) return sendToClass(context, context.live, draft);
  const action = stamp(draft, crisis.tick);
  const events: CrisisEvent[] = [];
  const { state: next, refused } = performImmer(crisis, action, game.world, events);
  if (refused !== null) return refuse(context, refused);
  game.actions.push(action);
  showSnapshot(context, next, events);
  show(context, { lastRefusal: null });
  if (phase === 'quart' && next.busyUntil > next.tick) startJump(context, 'act', next.busyUntil);
  return null;
}

/** In a class an act is done when it comes back from the log; what would be refused even now is not sent. */
function sendToClass(context: SessionContext, live: LivePlay, draft: ActionDraft): Refused | null {
  if (!live.mayAct()) return refuse(context, { code: 'action/not-yours', params: {} });
  const refused = checkAction(context, draft);
  if (refused !== null) return refuse(context, refused);
  const { at: _, ...clean } = stamp(draft, 0);
  live.send(clean as ActionDraft);
  show(context, { lastRefusal: null });
  return null;
}

/** What the engine would answer to an act now, once the act before it has been paid for. */
export function checkAction(context: SessionContext, draft: ActionDraft): Refused | null {
  const { game } = context;
  const { crisis } = context.store.getState();
  if (game === null || crisis === null) return notInQuart();
  const free = { ...crisis, busyUntil: Math.min(crisis.busyUntil, crisis.tick) };
  return validateAction(free, { ...draft, at: crisis.tick } as Action, game.world);
}

/** Whether an act costs time. */
export function costsTime(context: SessionContext, draft: ActionDraft): boolean {
  const { scenario } = context.store.getState();
  return scenario !== null && actTicks({ ...draft, at: 0 } as Action, scenario) > 0;
}

/** The act as the record keeps it: a copy of its own, well formed, since half a surrogate pair would not survive a file. */
function stamp(draft: ActionDraft, at: number): Action {
  const copy = JSON.stringify(draft, (_, value) => (typeof value === 'string' ? wellFormed(value) : value));
  return { ...JSON.parse(copy), at } as Action;
}

function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}
