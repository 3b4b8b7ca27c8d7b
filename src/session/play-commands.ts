import { ticksInMinutes } from '../base/time.ts';
import { checkHash, playOut } from '../engine/index.ts';
import { isCheckTick } from '../record/index.ts';
import type { Autosave } from './autosave.ts';
import { endJump, finishJump, showSnapshot, startJump, startLapse } from './clock-jump.ts';
import { doAction } from './do-action.ts';
import { sendWaiting, submit, takeBack } from './outbox.ts';
import { asSnapshot } from './run-immer.ts';
import { notInQuart, refuse, type SessionContext, show } from './session-context.ts';
import { MAX_SEEN, PASS_MS } from './tuning.ts';
import type { Session } from './types.ts';

type PlayCommands = Pick<
  Session,
  | 'act'
  | 'undoSend'
  | 'sendNow'
  | 'setPace'
  | 'hold'
  | 'letPass'
  | 'endPoint'
  | 'skipLapse'
  | 'finish'
  | 'markSeen'
  | 'keepUnsent'
  | 'useCoach'
  | 'annotate'
>;

/** The commands of a game under way. */
export function playCommands(context: SessionContext, autosave: Autosave): PlayCommands {
  const state = () => context.store.getState();
  return {
    act: (action, how) => {
      const refused = submit(context, action, how);
      if (refused === null) void autosave.game();
      return refused;
    },
    undoSend: () => takeBack(context),
    sendNow: () => {
      const refused = sendWaiting(context);
      void autosave.game();
      return refused;
    },
    setPace: (chosenPace) => {
      if (context.live === null) show(context, { chosenPace });
    },
    hold: (isHeld) => {
      if (context.live === null) show(context, { isHeld });
    },
    letPass: (minutes) => {
      if (context.live === null) letPass(context, minutes);
    },
    endPoint: (figure, intent) => {
      const { point, phase } = state();
      if (phase !== 'point' || point === null) return refuse(context, notInQuart());
      const refused = doAction(context, { type: 'bilan', quart: point, figure, intent });
      if (refused !== null && refused.code !== 'action/already-done') return refused;
      if (context.live !== null) return null;
      if (state().isWorse) finish(context);
      else startLapse(context);
      void autosave.game();
      return null;
    },
    skipLapse: () => {
      if (context.jump?.why === 'lapse') finishJump(context);
    },
    finish: () => {
      if (context.live !== null) return;
      finish(context);
      void autosave.game();
    },
    markSeen: (ids) => {
      const { seen } = state();
      const fresh = ids.filter((id) => !seen.has(id));
      if (fresh.length === 0) return;
      show(context, { seen: new Set([...seen, ...fresh].slice(-MAX_SEEN)) });
      context.unsaved = true;
    },
    keepUnsent: (place, text) => {
      const { [place]: _, ...others } = state().unsent;
      show(context, { unsent: text === '' ? others : { ...others, [place]: text }, returned: null });
      context.unsaved = true;
      context.hasNewWords = true;
    },
    useCoach: () => {
      show(context, { coachLeft: Math.max(0, state().coachLeft - 1) });
      context.unsaved = true;
    },
    annotate: (annexes) => {
      show(context, { annexes: { ...state().annexes, ...annexes } });
      void autosave.game();
    },
  };
}

function letPass(context: SessionContext, minutes: number): void {
  const { crisis, phase, scenario } = context.store.getState();
  if (phase !== 'quart' || crisis === null || scenario === null || !(minutes > 0)) return;
  sendWaiting(context);
  finishJump(context);
  const now = context.store.getState();
  if (now.phase !== 'quart' || now.crisis === null) return;
  const ticks = ticksInMinutes(scenario, minutes);
  startJump(context, 'pass', Math.min(now.crisis.tick + ticks, scenario.ticks), PASS_MS);
}

/**
 * Plays the rest of the game as silence, without a snapshot a tick, which is faster. Words that wait in the outbox leave
 * first.
 */
function finish(context: SessionContext): void {
  sendWaiting(context);
  const { game } = context;
  const { crisis, scenario, annexes } = context.store.getState();
  if (game === null || crisis === null) return;
  endJump(context);
  const { state, events } = playOut(game.world, [], {
    from: { state: crisis },
    afterStep: ({ state }) => {
      if (isCheckTick(state.tick)) game.checks.push({ tick: state.tick, hash: checkHash(state) });
    },
  });
  const left = crisis.tick < (scenario?.ticks ?? 0) ? { left: crisis.tick } : {};
  show(context, {
    phase: 'ended',
    point: null,
    sending: null,
    advance: null,
    annexes: { ...annexes, ...left },
  });
  showSnapshot(context, asSnapshot(state), events);
}
