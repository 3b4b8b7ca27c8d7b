import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { ticksInSeconds } from '../../base/time.ts';
import type { DeskInput } from '../../desk/index.ts';
import {
  city,
  countUnanswered,
  type FeedChoice,
  type FeedView,
  feed,
  type GuideView,
  outbox,
  PANELS,
  presentFeed,
  presentGuide,
  presentTools,
  presentTop,
  type Tool,
  topBar,
} from '../../desk/index.ts';
import { type Lang, textIn } from '../../model/text.ts';
import { type ActionDraft, isSending, isWriteFirst } from '../../session/index.ts';
import { presentStage } from '../../stage/present.ts';
import { type Command, keyPressOf } from '../../ui/keys.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { ACTION_NAMES } from '../../words/codes/actions.ts';
import { DESK_WORDS } from '../../words/play/desk.ts';
import { GUIDE_WORDS } from '../../words/play/guide.ts';
import type { Frame } from '../app.ts';
import { noticeOf } from '../notice.ts';
import { sourceAskOf } from './ask-source.ts';
import { sentPane } from './chips.ts';
import { asksOf, composerOf } from './dialogs.ts';
import { lapse } from './lapse.ts';
import { memoizeLast } from './memoize-last.ts';
import { gameMenu } from './menu.ts';
import { middle } from './middle.ts';
import { openingAsk } from './opening.ts';
import { point } from './point.ts';
import type { QuartRoom } from './room.ts';
import { side } from './side.ts';
import './quart.css';
import './cards.css';
import './panes.css';

const TREND_SECONDS = 1800;
const feedOf = memoizeLast((input: DeskInput, choice: FeedChoice, seen: ReadonlySet<string>) =>
  presentFeed(input, choice, seen),
);
const weatherOf = memoizeLast(presentStage);
const toolsOf = memoizeLast(presentTools);

/** Whoever looks on has none. */
const NO_TOOLS: ReadonlySet<Tool> = new Set();

/** The Quart: the desk in translucent panes over the sky. */
export function quartScene(frame: Frame, room: QuartRoom): unknown {
  const { state, lang } = frame;
  const input = room.input();
  if (!input) return html`<main id="main" tabindex="-1"></main>`;
  const t = speaker(DESK_WORDS, lang);
  const ui = room.ui();
  const { actions } = room;
  const isPlaying = state.phase === 'quart';
  // Whoever looks on may read the desk while its players make their report.
  const isRead = isPlaying || (state.phase === 'point' && state.live?.mayAct === false);
  const tools = state.live?.mayAct === false ? NO_TOOLS : toolsOf(input);
  const weather = weatherOf(input.state, input.scenario);
  const view = feedOf(input, ui.choice, state.seen);
  const hasKeys = state.settings.keysOn && !matchMedia('(pointer: coarse)').matches;
  const keyOf = (command: Command) => (hasKeys ? keyPressOf(command, state.settings) : '');
  const back = ticksInSeconds(input.scenario, TREND_SECONDS);
  return html`<div class="quart" data-panel=${ui.panel} data-open=${ui.open ? 'yes' : 'no'} data-phase=${isRead ? 'quart' : state.phase}>
    <a class="skip" href="#feed-title">${t('feedTitle')}</a>
    ${topBar(
      {
        view: presentTop(input, room.trustBefore(input.state.tick - back)),
        weather: { sky: weather.sky, alert: weather.alert, words: frame.app.sky.describe(lang) },
        session: state,
        rate: state.live?.clock.rate ?? null,
        keyOf,
        menu: gameMenu(frame, room),
      },
      lang,
      actions,
    )}
    ${frame.app.beside?.(frame) ?? nothing} ${state.live?.mayAct === false ? nothing : guide(frame, room, input, view, keyOf)}
    <main id="main" class="deck" tabindex="-1" ?inert=${!isRead}>
      ${feed(
        {
          view,
          choice: ui.choice,
          audienceName: textIn(input.scenario.audiences.find((a) => a.id === ui.choice.audience)?.name, lang),
          openId: ui.open?.id ?? null,
          fresh: ui.fresh,
          uncovered: ui.uncovered,
          awayCount: ui.awayCount,
          hasWatch: input.state.watch !== null,
        },
        lang,
        actions,
      )}
      <div class="middle" data-anchor="desk">${middle(frame, room, input, tools, keyOf)}</div>
      ${side(frame, room, input, tools, weather)}
    </main>
    ${city(
      weather.districts.map((d) => ({
        id: d.id as (typeof input.scenario.audiences)[number]['id'],
        name: textIn(input.scenario.audiences.find((a) => a.id === d.id)?.name, lang),
        trust: Math.round(d.trust),
        light: Math.min(3, Math.floor(d.light * 4)) as 0 | 1 | 2 | 3,
      })),
      ui.choice.audience,
      lang,
      actions,
    )}
    ${bottomTabs(frame, room, view.unseen, countUnanswered(input))}
    ${toasts(frame, room, keyOf)}
    <div class="sr" role="log" aria-live="polite" aria-label=${t('log')}>${repeat(
      ui.log,
      ({ no }) => no,
      ({ text }) => html`<p>${text}</p>`,
    )}</div>
    ${state.phase === 'point' && !isRead ? point(frame, input) : nothing}
    ${state.phase === 'timelapse' ? lapse(frame, input) : nothing}
    ${isPlaying && ui.isOpening && state.elsewhere === null ? openingAsk(room, input) : nothing}
    ${ui.isOpening ? nothing : html`${asksOf(frame, room, input)} ${composerOf(frame, room, input)}`}
    ${sourceAskOf(room, input)}
  </div>`;
}

function guide(
  { state, lang }: Frame,
  room: QuartRoom,
  input: DeskInput,
  view: FeedView,
  keyOf: (command: Command) => string,
): unknown {
  const ui = room.ui();
  const line = presentGuide(input, {
    session: state,
    unseen: view.unseen,
    hasCard: view.items.some((i) => i.kind === 'card'),
    isThreadOpen: ui.open?.kind === 'post',
    isComposing: ui.target !== null,
    isBlank: isWriteFirst(state),
    hasChips: ui.target !== null && ui.restedText !== '' && ui.writing.text !== '',
    newTool: ui.newTool,
    keyOf,
  });
  if (!line) return nothing;
  const t = speaker(GUIDE_WORDS, lang);
  const words = t(line.key, line.params);
  return html`<aside id="guide-line" class="guide pane ${line.isTool ? 'tool' : ''}" aria-label=${t('guide')}>
      ${icon(line.isTool ? 'zap' : 'idea')}
      <span>${line.isTool ? html`<strong>${t('newTool')}. </strong>` : nothing}${words}</span>
    </aside>
    <p class="sr" role="status">${isSpoken(line) ? `${line.isTool ? `${t('newTool')}. ` : ''}${words}` : ''}</p>`;
}

/** What waits in the outbox, by the name of its act; null for words. */
function waitingName(action: ActionDraft, lang: Lang): string | null {
  return isSending(action) ? null : speaker(ACTION_NAMES, lang)(action.type);
}

/** Whether a hint is worth an interruption: not one that only counts, or says what the log has just said. */
function isSpoken({ key, isTool }: GuideView): boolean {
  return isTool || ['firstPost', 'firstRead', 'message', 'promiseSoon', 'plannedSoon', 'taken'].includes(key);
}

function bottomTabs({ lang }: Frame, room: QuartRoom, unseen: number, waiting: number): TemplateResult {
  const t = speaker(DESK_WORDS, lang);
  const ui = room.ui();
  const icons = { feed: 'talk', office: 'inbox', watch: 'radar', house: 'house' } as const;
  return html`<nav class="bottom-tabs pane" aria-label=${t('panels')}>
    ${PANELS.map((p) => {
      const n = p === 'feed' ? unseen : p === 'office' ? waiting : 0;
      return html`<button type="button" aria-current=${ui.panel === p ? 'page' : nothing} @click=${() => room.actions.setPanel(p)}>
        ${icon(icons[p])}<span>${t(p)}</span>${n > 0 ? html`<b aria-hidden="true">${n}</b><span class="sr">, ${t('unseen', { n })}</span>` : nothing}
      </button>`;
    })}
  </nav>`;
}

function toasts(frame: Frame, room: QuartRoom, keyOf: (command: Command) => string): TemplateResult {
  const { state, lang, app } = frame;
  const t = speaker(DESK_WORDS, lang);
  const ui = room.ui();
  const input = room.input();
  return html`<div class="toasts">
    ${ui.caption ? html`<p class="caption pane small">[${t(ui.caption)}]</p>` : nothing}
    ${ui.toast ? html`<p class="toast pane" role="alert">${icon('alert')} ${ui.toast}</p>` : nothing}
    ${noticeOf(frame)}
    ${input ? sentPane(frame, room, input, keyOf('meaning')) : nothing}
    ${state.sending ? outbox(state.sending, state.isHeld, waitingName(state.sending.action, lang), lang, { undo: room.undo, send: () => void app.session.sendNow() }, keyOf('undo')) : nothing}
  </div>`;
}
