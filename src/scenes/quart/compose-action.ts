import { never } from '../../base/result.ts';
import { ticksInSeconds } from '../../base/time.ts';
import type { ComposerTarget, Writing } from '../../desk/index.ts';
import type { Wording } from '../../model/action.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { ActionDraft } from '../../session/index.ts';
import { turnedTo } from './chips.ts';
import { blankWriting } from './desk-ui.ts';

/** The act that what is written amounts to; null while there is nothing to send. */
export function composeAction(
  target: ComposerTarget,
  writing: Writing,
  contact: string,
  scenario: Scenario,
): ActionDraft | null {
  if (target.kind === 'correct')
    return writing.text.trim() === ''
      ? null
      : { type: 'correct', post: target.post, text: writing.text, lang: writing.lang };
  const wording = readWording(writing);
  if (wording === null) return null;
  const keeps = writing.keeps === '' ? {} : { keeps: writing.keeps };
  const { lang } = writing;
  switch (target.kind) {
    case 'answer':
      return { type: 'answer', post: target.post, wording, lang, channel: writing.channel, ...keeps };
    case 'declare':
      return {
        type: 'declare',
        wording,
        lang,
        platforms: scenario.platforms.map((p) => p.id).filter((id) => writing.platforms.includes(id)),
        pinned: writing.pinned,
        ...(writing.nextWord > 0 ? { promiseTicks: ticksInSeconds(scenario, writing.nextWord * 60) } : {}),
        ...keeps,
      };
    case 'contact':
      return { type: 'contact', contact, wording, lang };
  }
}

function readWording({ mode, draft, text }: Writing): Wording | null {
  if (mode === 'none') return null;
  if (mode === 'draft') return { mode, draft };
  if (text.trim() === '') return null;
  return mode === 'adapted' ? { mode, draft, text } : { mode, text };
}

/** The composer as it was before its words were sent, to put them back; null for an act that is not composed. */
export function restoreComposer(
  action: ActionDraft,
): { readonly target: ComposerTarget; readonly writing: Writing } | null {
  if (action.type === 'correct')
    return {
      target: { kind: 'correct', post: action.post },
      writing: { ...blankWriting(action.lang), mode: 'typed', text: action.text },
    };
  if (!('wording' in action)) return null;
  switch (action.type) {
    case 'answer':
      return {
        target: { kind: 'answer', post: action.post },
        writing: {
          ...blankWriting(action.lang),
          ...ofWording(action.wording),
          channel: action.channel,
          keeps: action.keeps ?? '',
          turned: turnedTo(action.says),
        },
      };
    case 'declare':
      return {
        target: { kind: 'declare' },
        writing: {
          ...blankWriting(action.lang),
          ...ofWording(action.wording),
          platforms: action.platforms,
          pinned: action.pinned,
          keeps: action.keeps ?? '',
          turned: turnedTo(action.says),
        },
      };
    case 'contact':
      return {
        target: { kind: 'contact', contact: action.contact },
        writing: {
          ...blankWriting(action.lang),
          ...ofWording(action.wording),
          turned: turnedTo(action.says),
        },
      };
    default:
      return never(action);
  }
}

function ofWording(wording: Wording): Pick<Writing, 'mode' | 'draft' | 'text'> {
  if (wording.mode === 'typed') return { mode: 'typed', draft: '', text: wording.text };
  return { mode: wording.mode, draft: wording.draft, text: wording.mode === 'adapted' ? wording.text : '' };
}
