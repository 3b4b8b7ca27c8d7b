import type { Refused } from '../engine/index.ts';
import { accommodationOf, stretched } from './clock.ts';
import { doAct, finishJump, isCostly, isSending, refuse, show, type Table, wouldRefuse } from './table.ts';
import { SILL_MS } from './tuning.ts';
import type { ActionDraft } from './types.ts';

/**
 * The sill: words sent wait there before they leave, and may be taken back unread. Nothing has happened in
 * the crisis while they wait, so taking them back needs no undoing and gives nobody a look ahead.
 */

export function act(table: Table, draft: ActionDraft, isNow: boolean): Refused | null {
  if (table.store.getState().phase !== 'quart') return refuse(table, notNow());
  if (isCostly(table, draft)) {
    flushSill(table);
    if (table.jump?.why === 'act') finishJump(table);
    if (table.store.getState().phase !== 'quart') return refuse(table, notNow());
  }
  if (!isSending(draft) || isNow) return doAct(table, draft);
  const refused = wouldRefuse(table, draft);
  if (refused !== null) return refuse(table, refused);
  const accommodation = accommodationOf(table.store.getState());
  const ofMs = accommodation === 0 ? null : stretched(SILL_MS, accommodation);
  show(table, { sending: { action: draft, leftMs: ofMs, ofMs }, lastRefusal: null, returned: null });
  table.unsaved = true;
  return null;
}

function notNow(): Refused {
  return { code: 'action/not-in-quart', params: {} };
}

/** Lets the words on the sill go. If the crisis has moved so that they cannot, they are given back. */
export function flushSill(table: Table): Refused | null {
  const { sending } = table.store.getState();
  if (sending === null) return null;
  show(table, { sending: null });
  if (table.jump?.why === 'act') finishJump(table);
  const refused = doAct(table, sending.action);
  if (refused !== null) giveBack(table, sending.action);
  return refused;
}

/** Takes them back. */
export function undoSend(table: Table): ActionDraft | null {
  const { sending } = table.store.getState();
  if (sending === null) return null;
  show(table, { sending: null });
  table.unsaved = true;
  return sending.action;
}

function giveBack(table: Table, action: ActionDraft): void {
  show(table, { returned: action, notice: { code: 'send/returned', params: {} } });
  table.unsaved = true;
}
