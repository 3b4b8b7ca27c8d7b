import { cloneJson } from '../base/json.ts';
import { ticksInMinutes } from '../base/time.ts';
import { checkHash, step } from '../engine/index.ts';
import type { CrisisEvent } from '../model/event.ts';
import { isCheckTick } from '../record/index.ts';
import type { Keeper } from './keeper.ts';
import { asSnapshot } from './run-immer.ts';
import { act, flushSill, undoSend } from './sill.ts';
import {
  doAct,
  endJump,
  finishJump,
  moveOn,
  refuse,
  show,
  startJump,
  startLapse,
  type Table,
  wouldRefuse,
} from './table.ts';
import { MAX_SEEN, PASS_MS } from './tuning.ts';
import type { Session } from './types.ts';

type PlayCommands = Pick<
  Session,
  | 'act'
  | 'wouldRefuse'
  | 'undoSend'
  | 'sendNow'
  | 'setPace'
  | 'hold'
  | 'plume'
  | 'letPass'
  | 'endPoint'
  | 'skipLapse'
  | 'finish'
  | 'markSeen'
  | 'keepUnsent'
  | 'useCoach'
  | 'annotate'
  | 'clearNotice'
>;

/** The commands of a game under way. */
export function playCommands(table: Table, keeper: Keeper): PlayCommands {
  const state = () => table.store.getState();
  return {
    act: (action, how) => {
      const refused = act(table, action, how?.now === true);
      if (refused === null) void keeper.game();
      return refused;
    },
    wouldRefuse: (action) => wouldRefuse(table, action),
    undoSend: () => undoSend(table),
    sendNow: () => {
      const refused = flushSill(table);
      void keeper.game();
      return refused;
    },
    setPace: (chosenPace) => show(table, { chosenPace }),
    hold: (isHeld) => show(table, { isHeld }),
    plume: (on, why = 'writing') => {
      if (on) table.writing.add(why);
      else table.writing.delete(why);
      show(table, {});
    },
    letPass: (minutes) => letPass(table, minutes),
    endPoint: (figure, intent) => {
      const { point, phase } = state();
      if (phase !== 'point' || point === null)
        return refuse(table, { code: 'action/not-in-quart', params: {} });
      const refused = doAct(table, { type: 'bilan', quart: point, figure, intent });
      if (refused !== null && refused.code !== 'action/already-done') return refused;
      startLapse(table);
      void keeper.game();
      return null;
    },
    skipLapse: () => {
      if (table.jump?.why === 'lapse') finishJump(table);
    },
    finish: () => {
      finish(table);
      void keeper.game();
    },
    markSeen: (ids) => {
      const { seen } = state();
      const fresh = ids.filter((id) => !seen.has(id));
      if (fresh.length === 0) return;
      show(table, { seen: new Set([...seen, ...fresh].slice(-MAX_SEEN)) });
      table.unsaved = true;
    },
    keepUnsent: (place, text) => {
      const { [place]: _, ...others } = state().unsent;
      show(table, { unsent: text === '' ? others : { ...others, [place]: text } });
      table.unsaved = true;
    },
    useCoach: () => {
      show(table, { coachLeft: Math.max(0, state().coachLeft - 1) });
      table.unsaved = true;
    },
    annotate: (annexes) => {
      show(table, { annexes: { ...state().annexes, ...annexes } });
      void keeper.game();
    },
    clearNotice: () => show(table, { notice: null }),
  };
}

function letPass(table: Table, minutes: number): void {
  const { crisis, phase, scenario } = table.store.getState();
  if (phase !== 'quart' || crisis === null || scenario === null || !(minutes > 0)) return;
  flushSill(table);
  finishJump(table);
  const now = table.store.getState();
  if (now.phase !== 'quart' || now.crisis === null) return;
  const ticks = ticksInMinutes(scenario, minutes);
  startJump(table, 'pass', Math.min(now.crisis.tick + ticks, scenario.ticks), PASS_MS);
}

/** The rest of the game as silence, on the plain driver: nobody waits for it. */
function finish(table: Table): void {
  const { game } = table;
  const { crisis } = table.store.getState();
  if (game === null || crisis === null) return;
  endJump(table);
  const state = cloneJson(crisis);
  const events: CrisisEvent[] = [];
  while (state.status === 'running') {
    step(state, game.world, events);
    if (isCheckTick(state.tick)) game.checks.push({ tick: state.tick, hash: checkHash(state) });
  }
  show(table, { phase: 'ended', point: null, sending: null, advance: null });
  moveOn(table, asSnapshot(state), events);
}
