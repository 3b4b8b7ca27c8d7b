import type { Refused } from '../engine/index.ts';
import { accommodationOf, stretched } from './clock.ts';
import { finishJump } from './clock-jump.ts';
import { checkAction, costsTime, doAction } from './do-action.ts';
import { givenBack, isSending, notInQuart, refuse, type SessionContext, show } from './session-context.ts';
import { OUTBOX_MS } from './tuning.ts';
import type { ActionDraft } from './types.ts';

/**
 * The outbox: outgoing text waits five real seconds and can be undone. This is the one way of what a player
 * sends, from the composer to the saved record:
 *
 * 1. The composer makes an `ActionDraft` and asks `session.act`, which is `submit` here.
 * 2. An act that costs time lets the words waiting before it leave, and ends the jump of the act before.
 * 3. Words (`SENDINGS`), and acts asked for by one key, are checked, then wait in `SessionState.sending`. Any other
 *    act goes on to step 5.
 * 4. They leave when `tickOutbox` has counted the seconds down, at `sendWaiting`, or by step 2; `takeBack`
 *    takes them out, and nothing has happened in the crisis that would need undoing.
 * 5. `doAction` stamps the act with the tick, the engine performs it, `game.actions` records it, and the new
 *    snapshot is shown. Words that the crisis refuses by then are given back (`SessionState.returned`).
 * 6. The game is saved: at once after a command (`play-commands.ts`), else by the autosave within SAVE_EVERY_MS.
 */

/** Does an act, or lets it wait when it is one of SENDINGS or is to. null: accepted. `now`: it does not wait. */
export function submit(
  context: SessionContext,
  draft: ActionDraft,
  { now = false, waits = isSending(draft) }: { readonly now?: boolean; readonly waits?: boolean } = {},
): Refused | null {
  const isPlaying = () => context.store.getState().phase === 'quart';
  if (!isPlaying()) return refuse(context, notInQuart());
  if (costsTime(context, draft)) {
    sendWaiting(context);
    if (context.jump?.why === 'act') finishJump(context);
    if (!isPlaying()) return refuse(context, notInQuart());
  }
  return now || !waits ? doAction(context, draft) : wait(context, draft);
}

/** Lets real milliseconds pass over the words that wait. A hold stops them. */
export function tickOutbox(context: SessionContext, ms: number): void {
  const { sending, isHeld } = context.store.getState();
  if (sending === null || sending.leftMs === null || isHeld) return;
  const leftMs = sending.leftMs - ms;
  if (leftMs <= 0) sendWaiting(context);
  else show(context, { sending: { ...sending, leftMs } });
}

/** Sends the words that wait, if any. When the crisis has moved so that they cannot leave, they are given back. */
export function sendWaiting(context: SessionContext): Refused | null {
  const { sending } = context.store.getState();
  if (sending === null) return null;
  show(context, { sending: null });
  if (context.jump?.why === 'act') finishJump(context);
  const refused = doAction(context, sending.action);
  if (refused !== null) {
    show(context, givenBack(sending.action));
    context.unsaved = true;
  }
  return refused;
}

/** Takes back the words that wait and gives them; null when there are none. */
export function takeBack(context: SessionContext): ActionDraft | null {
  const { sending } = context.store.getState();
  if (sending === null) return null;
  show(context, { sending: null });
  context.unsaved = true;
  return sending.action;
}

function wait(context: SessionContext, action: ActionDraft): Refused | null {
  const refused = checkAction(context, action);
  if (refused !== null) return refuse(context, refused);
  const accommodation = accommodationOf(context.store.getState());
  const ofMs = accommodation === 0 ? null : stretched(OUTBOX_MS, accommodation);
  show(context, { sending: { action, leftMs: ofMs, ofMs }, lastRefusal: null, returned: null });
  context.unsaved = true;
  return null;
}
