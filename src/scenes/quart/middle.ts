import { html, nothing, type TemplateResult } from 'lit';
import type { DeskInput, Tool } from '../../desk/index.ts';
import { bundleThread, presentBundle, presentThread, thread, threadActs } from '../../desk/index.ts';
import { textIn } from '../../model/text.ts';
import type { Command } from '../../ui/keys.ts';
import { speaker } from '../../ui/speak.ts';
import { DESK_WORDS } from '../../words/play/desk.ts';
import type { Frame } from '../app.ts';
import type { QuartRoom } from './room.ts';

/** The middle of the desk: the thread that is open, else the name of the shift over the sky. */
export function middle(
  { lang, state }: Frame,
  room: QuartRoom,
  input: DeskInput,
  tools: ReadonlySet<Tool>,
  keyOf: (command: Command) => string,
): unknown {
  const { open, newTool } = room.ui();
  if (open?.kind === 'bundle') return bundleThread(presentBundle(input, open.parts), lang, room.actions);
  const view = open && presentThread(input, open.id);
  if (!view) return state.phase === 'quart' ? quartTitle(input) : nothing;
  if (state.live?.mayAct === false) return thread(view, nothing, lang, room.actions);
  const acts = threadActs(
    {
      post: view.post,
      tools,
      fresh: newTool,
      keyOf,
      mayWrite: input.state.keyboardTakenUntil <= input.state.tick,
    },
    lang,
    room.actions,
  );
  return thread(view, acts, lang, room.actions);
}

function quartTitle({ scenario, state, lang }: DeskInput): TemplateResult | typeof nothing {
  const no = scenario.quarts.findIndex((q) => q.id === state.quart);
  const quart = scenario.quarts[no];
  if (!quart) return nothing;
  const t = speaker(DESK_WORDS, lang);
  const title = textIn(quart.title, lang);
  return html`<div class="quart-title">
    <p class="small">${t('quartNo', { no: no + 1, of: scenario.quarts.length, title: textIn(scenario.title, lang) })}</p>
    <h1>${title}</h1>
    <p class="intro">${textIn(quart.intro, lang)}</p>
  </div>`;
}
