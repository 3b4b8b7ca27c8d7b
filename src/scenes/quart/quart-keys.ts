import { isPossible, presentPost, presentTools, SORTS } from '../../desk/index.ts';
import { postOf } from '../../engine/index.ts';
import { isPlain, isTool, type ModerationTool } from '../../model/actions.ts';
import { type Command, commandOf, isTyping } from '../../ui/keys.ts';
import { speaker } from '../../ui/speak.ts';
import { CLASS_DESK_WORDS } from '../../words/play/class-desk.ts';
import { openSentChips } from './chips.ts';
import { withLines } from './desk-ui.ts';
import { focusedCard, walk } from './feed-focus.ts';
import type { QuartRoom } from './room.ts';

/** A key pressed anywhere on the desk. */
export function onDeskKey(event: KeyboardEvent, room: QuartRoom): void {
  if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
  const { ui, actions, app } = room;
  const isOnCard = event.target instanceof HTMLElement && event.target.matches('[role="feed"] > article');
  if (app.session.getState().phase !== 'quart') return;
  if (event.key === 'Escape' && ui().open && !isTyping(event.target)) return done(event, actions.closeThread);
  if (isOnCard && (event.key === 'PageDown' || event.key === 'PageUp'))
    return done(event, () => seen(room, walk(event.key === 'PageDown' ? 1 : -1)));
  if (isOnCard && event.key === 'Enter') return done(event, () => open(room));
  const state = app.session.getState();
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && state.sending !== null)
    return done(event, () => void app.session.sendNow());
  const { settings } = app.session.getState();
  if (!settings.keysOn) return;
  const command = commandOf(event, settings);
  if (command) done(event, () => run(command, room));
}

const PASS_MINUTES = 5;

function done(event: KeyboardEvent, act: () => void): void {
  event.preventDefault();
  act();
}

function run(command: Command, room: QuartRoom): void {
  const { ui, actions, app, set } = room;
  const state = app.session.getState();
  switch (command) {
    case 'next':
      set({ panel: 'feed' });
      return requestWalk(room, 1);
    case 'previous':
      return requestWalk(room, -1);
    case 'open':
      return open(room);
    case 'fresh':
      return actions.goFresh();
    case 'hold':
      if (state.live !== null) return tellClock(room);
      return actions.hold(!state.isHeld);
    case 'pass':
      if (state.live !== null) return tellClock(room);
      return state.pace === 'off' ? actions.letPass(PASS_MINUTES) : undefined;
    case 'pace':
      if (state.live !== null) return tellClock(room);
      return actions.setPace(state.chosenPace === 'calm' ? 'storm' : 'calm');
    case 'sort':
      return actions.setSort(
        SORTS[(SORTS.indexOf(ui().choice.sort) + 1) % (state.crisis?.watch ? 4 : 3)] ?? 'recent',
      );
    case 'platform': {
      const ids = [null, ...(state.scenario?.platforms ?? []).map((p) => p.id)];
      return actions.setPlatform(ids[(ids.indexOf(ui().choice.platform) + 1) % ids.length] ?? null);
    }
    case 'office':
    case 'watch':
    case 'house':
      return actions.setPanel(command);
    case 'declare':
    case 'contact':
      return state.live?.mayAct !== false && room.input() && presentTools(room.input()!).has(command)
        ? actions.compose(command === 'declare' ? { kind: 'declare' } : { kind: 'contact', contact: null })
        : undefined;
    case 'undo':
      return room.undo();
    case 'meaning':
      return openSentChips();
    case 'sound':
      return app.session.setSettings({ sound: !state.settings.sound });
    case 'help':
      return app.openKeys();
    case 'settings':
      return app.openSettings();
    case 'guide': {
      const line = document.querySelector('#guide-line')?.textContent?.trim() ?? '';
      return set({ log: withLines(ui().log, [line]) });
    }
    case 'group': {
      const bundle = focusedCard()?.dataset.bundle;
      return bundle ? actions.openBundle(bundle.split('+')) : undefined;
    }
    default:
      return onPost(command, room);
  }
}

/** In a class the clock is not the player's. */
function tellClock(room: QuartRoom): void {
  const { lang } = room.app.session.getState().settings;
  room.tell(speaker(CLASS_DESK_WORDS, lang)('clockNotYours'));
}

type PostCommand = 'answer' | 'leave' | 'thank' | 'handOver' | 'comments' | ModerationTool;

/**
 * The commands that need a post: the open one, else the one in focus. What one key would do for good, with no question
 * asked, waits in the outbox: a key pressed by mistake is taken back.
 */
function onPost(command: PostCommand, room: QuartRoom): void {
  const { actions, app } = room;
  const input = room.input();
  const id = currentPost(room);
  const post = input && id ? postOf(input.state, id) : undefined;
  if (!input || !post || app.session.getState().live?.mayAct === false) return;
  const view = presentPost(input, post);
  const tools = presentTools(input);
  if (view.isOwn) {
    if (command === 'comments' && tools.has('moderate') && view.comments !== 'none')
      actions.setComments(view.platform, view.comments === 'closed');
    return;
  }
  const isGone = view.status === 'removed' || view.status === 'hidden';
  if (command === 'answer' && !isGone) actions.compose({ kind: 'answer', post: post.id });
  else if (command === 'leave' && !isGone) actions.leave(post.id);
  else if (command === 'thank' && tools.has('thank') && !isGone)
    room.act({ type: 'thank', post: post.id }, { waits: true });
  else if (command === 'handOver' && tools.has('pass') && !isGone) actions.askHandOver(post.id);
  else if (tools.has('moderate') && isTool(command) && isPossible(command, view)) {
    if (isPlain(command)) room.act({ type: command, post: post.id }, { waits: true });
    else actions.moderate(command, post.id);
  }
}

function currentPost(room: QuartRoom): string | null {
  const open = room.ui().open;
  if (open?.kind === 'post') return open.id;
  return focusedCard()?.dataset.post ?? null;
}

function open(room: QuartRoom): void {
  const card = focusedCard() ?? document.querySelector<HTMLElement>('[role="feed"] > article');
  if (card?.dataset.post) room.actions.openPost(card.dataset.post);
  else if (card?.dataset.bundle) room.actions.openBundle(card.dataset.bundle.split('+'));
}

// The feed may have to be drawn first, when another panel hid it.
function requestWalk(room: QuartRoom, by: 1 | -1): void {
  requestAnimationFrame(() => seen(room, walk(by)));
}

function seen(room: QuartRoom, card: HTMLElement | null): void {
  const id = card?.dataset.post ?? card?.dataset.bundle?.split('+').at(-1);
  if (id) room.app.session.markSeen([id]);
}
