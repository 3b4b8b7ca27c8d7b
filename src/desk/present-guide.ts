import { mayBeAsked, offeredOptions } from '../engine/index.ts';
import type { Params } from '../model/text.ts';
import type { SessionState } from '../session/index.ts';
import { clockWords } from '../ui/clock-words.ts';
import type { Command } from '../ui/keys.ts';
import type { GUIDE_WORDS } from '../words/play/guide.ts';
import type { DeskInput } from './desk-input.ts';
import { senderName } from './present-office.ts';
import type { Tool } from './present-tools.ts';

export interface GuideView {
  readonly key: keyof (typeof GUIDE_WORDS)['fr'];
  readonly params: Params;
  readonly isTool: boolean;
}

export interface GuideAsk {
  readonly session: Pick<SessionState, 'sending' | 'isHeld' | 'pace' | 'live'>;
  readonly unseen: number;
  readonly hasCard: boolean; // the feed shows at least one
  readonly isThreadOpen: boolean;
  readonly isComposing: boolean;
  readonly isBlank: boolean; // the composer opens on a blank page
  readonly hasChips: boolean; // the composer shows what the words seem to do
  readonly newTool: Tool | null;
  readonly keyOf: (command: Command) => string;
}

const SOON_SECONDS = 20 * 60;
const PLANNED_SOON_SECONDS = 60 * 60;

/** The one thing to say now. In assessment only what concerns the clock and the keyboard is said. */
export function presentGuide(input: DeskInput, ask: GuideAsk): GuideView | null {
  const { state } = input;
  const say = (key: GuideView['key'], params: Params = {}): GuideView => ({ key, params, isTool: false });
  const k = ask.keyOf;
  if (state.keyboardTakenUntil > state.tick) return say('taken');
  if (ask.session.isHeld && ask.session.live !== null) return say('heldByHost');
  if (ask.session.isHeld) return say('heldNow', { key: k('hold') });
  if (input.mode === 'evaluation') return ask.session.pace === 'off' ? say('clockOff') : null;
  if (ask.session.sending) return say('inOutbox', { undo: k('undo') });
  if (ask.isComposing && ask.hasChips) return say('chips');
  if (ask.isComposing)
    return state.sayings.length === 0 ? say(ask.isBlank ? 'firstBlank' : 'firstAnswer') : null;
  if (state.opened.length === 0) return ask.hasCard ? say('firstPost', { key: k('open') }) : say('waitFirst');
  const isFirst = state.sayings.length === 0 && state.left.length === 0;
  if (ask.isThreadOpen && isFirst) return say('firstRead', { answer: k('answer'), leave: k('leave') });
  if (ask.newTool) return { key: `tool${ask.newTool}`, params: keysOfTool(ask.newTool, k), isTool: true };
  return urgent(input, k) ?? (ask.unseen > 0 ? say('unread', { n: ask.unseen, key: k('next') }) : idle(ask));
}

function urgent(input: DeskInput, k: GuideAsk['keyOf']): GuideView | null {
  const { state, scenario, lang } = input;
  const seconds = (ticks: number) => ticks * scenario.secondsPerTick;
  const promise = state.promises.find(
    (p) => p.status === 'open' && seconds(p.due - state.tick) <= SOON_SECONDS,
  );
  if (promise)
    return {
      key: 'promiseSoon',
      params: { hour: clockWords(scenario, promise.due, lang).hour, key: k('office') },
      isTool: false,
    };
  const message = state.messages.find(
    (m) => m.repliedAt < 0 && offeredOptions(state, input.world, m.id).length > 0,
  );
  if (message)
    return {
      key: 'message',
      params: { name: senderName(input, message.from), key: k('office') },
      isTool: false,
    };
  const planned = scenario.planned.find(
    (p) =>
      state.planned.find((x) => x.id === p.id)?.status === 'due' &&
      p.at > state.tick &&
      seconds(p.at - state.tick) <= PLANNED_SOON_SECONDS,
  );
  if (planned)
    return {
      key: 'plannedSoon',
      params: { hour: clockWords(scenario, planned.at, lang).hour, key: k('house') },
      isTool: false,
    };
  const isUnasked = state.asked.length === 0 && scenario.facts.some((f) => mayBeAsked(state, input.world, f));
  return isUnasked && state.opened.length >= 2
    ? { key: 'askFirst', params: { key: k('office') }, isTool: false }
    : null;
}

function idle(ask: GuideAsk): GuideView {
  return { key: ask.session.pace === 'off' ? 'clockOff' : 'calm', params: {}, isTool: false };
}

function keysOfTool(tool: Tool, k: GuideAsk['keyOf']): Params {
  const command: Record<Tool, Command> = {
    ask: 'office',
    thank: 'thank',
    planned: 'house',
    moderate: 'hide',
    pass: 'handOver',
    watch: 'watch',
    promise: 'office',
    declare: 'declare',
    contact: 'contact',
  };
  return { key: k(command[tool]), hide: k('hide'), remove: k('remove') };
}
