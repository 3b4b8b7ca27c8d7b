import { nothing } from 'lit';
import {
  actsHeard,
  actsSaid,
  type ChipsView,
  type ComposerTarget,
  type DeskInput,
  type HeardView,
  presentChips,
  presentHeard,
  sentChips,
  type Turned,
} from '../../desk/index.ts';
import { mayClarify, postOf, textOf } from '../../engine/index.ts';
import { type ActId, SPEECH_ACTS } from '../../model/codes.ts';
import type { Reading } from '../../model/reading.ts';
import type { Lang } from '../../model/text.ts';
import type { ActionDraft, SessionState } from '../../session/index.ts';
import { speaker } from '../../ui/speak.ts';
import { CHIPS_WORDS } from '../../words/play/chips.ts';
import type { Frame } from '../app.ts';
import { focusSoon } from './feed-focus.ts';
import { memoizeLast } from './memoize-last.ts';
import type { QuartRoom } from './room.ts';

/** Milliseconds without typing after which the chips follow the text: they do not dance while one writes. */
const REST_MS = 600;
let rest = 0;

/** Lets the chips follow what is being written once it rests; `isNow`: at once, for words that were already there. */
export function chipsFollow(room: QuartRoom, isNow = false): void {
  window.clearTimeout(rest);
  const follow = () => room.set({ restedText: room.ui().writing.text });
  if (isNow) follow();
  else rest = window.setTimeout(follow, REST_MS);
}

/** The chips under the words being written; null where there are none: in assessment, or before a word rests. */
export function composerChips(
  { target, writing, restedText }: ReturnType<QuartRoom['ui']>,
  input: DeskInput,
): ChipsView | null {
  if (input.mode !== 'entrainement' || target === null || target.kind === 'correct') return null;
  if (restedText.trim() === '' || writing.text.trim() === '') return null;
  const post = target.kind === 'answer' ? target.post : null;
  const reading = readHere(input, restedText, writing.lang, post);
  return presentChips(restedText, reading, writing.turned, writing.lang, input.lang);
}

/** The promise heard in the words being written, as they were at the last rest; null when there is none. */
export function heardOf(
  { target, writing, restedText }: ReturnType<QuartRoom['ui']>,
  input: DeskInput,
): HeardView | null {
  const isWritten = writing.mode === 'typed' || writing.mode === 'adapted';
  if (target === null || !isWritten || writing.text.trim() === '' || writing.nextWord > 0) return null;
  return presentHeard(input, target, { text: restedText, lang: writing.lang, draft: writing.draft });
}

/** The act with what the player says of its words; as it is when nothing was turned, or there are no words of their own. */
export function withSays(
  input: DeskInput,
  target: ComposerTarget,
  action: ActionDraft | null,
  turned: Turned,
): ActionDraft | null {
  if (action === null || Object.keys(turned).length === 0 || input.mode !== 'entrainement') return action;
  if (!('wording' in action) || action.wording.mode === 'draft') return action;
  const reading = readHere(
    input,
    action.wording.text,
    action.lang,
    target.kind === 'answer' ? target.post : null,
  );
  return reading.doubt === null ? { ...action, says: actsSaid(actsHeard(reading), turned) } : action;
}

/** In assessment, once words have left: what the last of them seem to do, to be corrected or left alone. */
export function sentPane(
  { app, lang, state }: Frame,
  room: QuartRoom,
  input: DeskInput,
  key: string,
): unknown {
  if (input.mode !== 'evaluation' || state.phase !== 'quart' || room.ui().target !== null) return nothing;
  const saying = input.state.sayings.findLast(({ mode }) => mode !== 'house');
  if (saying?.reading == null || !mayClarify(saying) || saying.id === room.ui().sentLeft) return nothing;
  const { text, lang: wordsLang } = sentWords(app, saying.action);
  const { says, reading } = saying;
  const view = presentChips(text, reading, turnedTo(says), wordsLang, lang);
  const heard = actsHeard(reading);
  return sentChips(view, { text, isSaid: says !== undefined, key }, lang, {
    turn: (act, isOn) => {
      const acts = actsSaid(heard, { ...turnedTo(says), [act]: isOn });
      room.act({ type: 'clarify', saying: saying.id, acts });
    },
    close: () => {
      room.set({ sentLeft: saying.id });
      focusSoon('#main');
    },
  });
}

/** Unfolds the pane about the words sent and puts the focus in it; nothing where there is none. */
export function openSentChips(): void {
  const summary = document.querySelector<HTMLElement>('#sent-chips');
  summary?.closest('details')?.setAttribute('open', '');
  summary?.focus();
}

/** What was said of every act, since the whole list was given; nothing when none was. */
export function turnedTo(says: readonly ActId[] | undefined): Turned {
  return says === undefined ? {} : Object.fromEntries(SPEECH_ACTS.map((act) => [act, says.includes(act)]));
}

/** The words of an act of the game under way; the record is sealed once for each, not at each picture. */
const sentWords = memoizeLast((app: Frame['app'], action: number): { text: string; lang: Lang } => {
  const act = app.session.record()?.actions[action];
  if (act === undefined || !('wording' in act) || act.wording.mode === 'draft')
    return { text: '', lang: 'fr' };
  return { text: act.wording.text, lang: act.lang };
});

/** The line of the log when words have just left that the player may say more of; '' otherwise. */
export function sentLine({ mode, state, lang }: DeskInput, before: SessionState): string {
  if (mode !== 'evaluation' || before.crisis?.sayings.length === state.sayings.length) return '';
  const saying = state.sayings.at(-1);
  return saying !== undefined && mayClarify(saying) ? speaker(CHIPS_WORDS, lang)('sentTitle') : '';
}

/** As the engine will read it. */
function readHere(
  { scenario, state, world }: DeskInput,
  text: string,
  lang: Lang,
  post: string | null,
): Reading {
  const to = post === null ? undefined : postOf(state, post);
  return world.read(text, {
    lang,
    voice: scenario.organisation.voice,
    ...(to === undefined
      ? {}
      : { to: textOf(scenario, state, to, lang), detail: world.posts[to.id]?.detail[lang] ?? [] }),
  });
}
