import { html, nothing } from 'lit';
import { never } from '../../base/result.ts';
import { ticksInSeconds } from '../../base/time.ts';
import type { DeskInput } from '../../desk/index.ts';
import {
  choiceAsk,
  closeAsk,
  composer,
  confirmAsk,
  presentComposer,
  promiseAsk,
  removeAsk,
} from '../../desk/index.ts';
import { authorOf, postOf } from '../../engine/index.ts';
import { factsOf } from '../../model/actions.ts';
import { textIn } from '../../model/text.ts';
import { type ActionDraft, isWriteFirst } from '../../session/index.ts';
import { spanWords } from '../../ui/clock-words.ts';
import { speaker } from '../../ui/speak.ts';
import { TOOL_NAMES } from '../../words/codes/actions.ts';
import { DESK_WORDS } from '../../words/play/desk.ts';
import type { Frame } from '../app.ts';
import { forgetWords, keepWords } from '../keep-words.ts';
import { composerChips, heardOf } from './chips.ts';
import type { Ask } from './desk-ui.ts';
import { finishTold } from './finish-told.ts';
import type { QuartRoom } from './room.ts';

const PROMISE_MINUTES = [30, 60, 120, 240];

/** The question asked before an act, if any; what is typed in it is kept until the act is done. */
export function asksOf(frame: Frame, room: QuartRoom, input: DeskInput): unknown {
  const { ask } = room.ui();
  if (!ask) return nothing;
  const place = placeOfAsk(ask);
  return html`<div class="asks" ${keepWords(frame.app.session, place)}>${askOf(ask, place, frame, room, input)}</div>`;
}

function placeOfAsk(ask: Ask): string {
  if (ask.kind === 'finish') return 'ask:finish';
  return `ask:${ask.kind}:${ask.kind === 'close' ? ask.platform : (ask.post ?? '')}`;
}

function askOf(
  ask: Ask,
  place: string,
  { app, state, lang }: Frame,
  room: QuartRoom,
  input: DeskInput,
): unknown {
  const t = speaker(DESK_WORDS, lang);
  const close = () => room.set({ ask: null });
  const act = (action: ActionDraft) => {
    close();
    if (room.act(action)) forgetWords(app.session, place);
  };
  if (ask.kind === 'finish')
    return confirmAsk(t('finishGame'), finishTold(app, state, lang), t('finishYes'), lang, {
      close,
      yes: () => {
        close();
        app.session.finish();
      },
    });
  if (ask.kind === 'promise') {
    const { post } = ask;
    return promiseAsk(PROMISE_MINUTES, lang, {
      close,
      promise: (text, minutes) =>
        act({ type: 'promise', text, ticks: ticksInSeconds(input.scenario, minutes * 60), post }),
    });
  }
  if (ask.kind === 'close') {
    const { platform } = ask;
    const { organisation, platforms } = input.scenario;
    const shown = {
      platform: textIn(platforms.find((p) => p.id === platform)?.name, lang),
      house: textIn(organisation.name, lang),
      cost: spanWords(factsOf('closeComments').seconds, lang),
    };
    return closeAsk(shown, lang, {
      close,
      shut: (explanation) =>
        act({ type: 'closeComments', platform, ...(explanation === '' ? {} : { explanation }) }),
    });
  }
  const post = postOf(input.state, ask.post);
  if (!post) return nothing;
  const services = input.scenario.services.map((s) => ({
    id: s.id,
    name: textIn(s.name, lang),
    hint: textIn(s.role, lang),
  }));
  switch (ask.kind) {
    case 'remove':
      return removeAsk(
        input.scenario.organisation.rules.map((r) => ({ id: r.id, text: textIn(r.text, lang) })),
        lang,
        { close, remove: (rule, explanation) => act({ type: 'remove', post: post.id, rule, explanation }) },
      );
    case 'block':
      return confirmAsk(
        speaker(TOOL_NAMES, lang)('block'),
        t('blockAsk', { name: authorOf(input.scenario, post).name }),
        speaker(TOOL_NAMES, lang)('block'),
        lang,
        { close, yes: () => act({ type: 'block', person: post.author, post: post.id }) },
      );
    case 'retract':
      return confirmAsk(t('retract'), t('retractAsk'), t('retract'), lang, {
        close,
        yes: () => act({ type: 'retract', post: post.id }),
      });
    case 'handOver':
    case 'escalate': {
      const { kind } = ask;
      const title = t(kind === 'handOver' ? 'handOverTitle' : 'escalateTitle');
      return choiceAsk({ title, legend: t('toService'), choices: services }, lang, {
        close,
        pick: (service) => act({ type: kind, post: post.id, service }),
      });
    }
    default:
      return never(ask);
  }
}

/** The composer, while something is being written. */
export function composerOf({ lang, state }: Frame, room: QuartRoom, input: DeskInput): unknown {
  const { target, writing, trouble, coachAsked } = room.ui();
  if (!target || state.phase !== 'quart') return nothing;
  const contacts = target.kind === 'contact' ? presentComposer(input, target, false)?.contacts : undefined;
  const contact = target.kind === 'contact' ? (target.contact ?? contacts?.[0]?.id ?? '') : '';
  const view = presentComposer(
    input,
    target.kind === 'contact' && contact ? { kind: 'contact', contact } : target,
    isWriteFirst(state),
  );
  if (!view) return nothing;
  const coach = input.mode === 'entrainement' ? { left: state.coachLeft, asked: coachAsked } : null;
  const chips = composerChips(room.ui(), input);
  const heard = heardOf(room.ui(), input);
  return composer({ view, writing, trouble, heard, chips, coach, contact }, lang, room.composer);
}
