import { clockWords } from '../desk/clock-words.ts';
import { authorOf, postOf } from '../engine/index.ts';
import { textIn } from '../model/text.ts';
import { DEBRIEF_WORDS, type DebriefWord } from '../words/debrief.ts';
import { say } from '../words/define.ts';
import type { Alternative, Decision } from './decisions.ts';
import { type Finished, senderName } from './present-findings.ts';

/** A decision in one line: its hour, what it was and to whom. */
export function decisionName(decision: Decision, game: Finished): string {
  const { scenario, state, lang } = game;
  const hour = clockWords(scenario, decision.at, lang).hour;
  const post = decision.post === null ? undefined : postOf(state, decision.post);
  const who = post === undefined ? '' : authorOf(scenario, post).name;
  const word = (key: DebriefWord, params: Record<string, string>) => say(DEBRIEF_WORDS, lang, key, params);
  if (decision.kind === 'answer') return word('decAnswer', { hour, who });
  if (decision.kind === 'statement') return word('decStatement', { hour });
  if (decision.kind === 'moderation') return word('decModeration', { hour, who });
  if (decision.kind === 'silence')
    return decision.post === null ? word('decSilence', { hour }) : word('decSilencePost', { hour, who });
  const { action } = decision;
  const from =
    action?.type === 'reply' ? (scenario.messages.find((m) => m.id === action.message)?.from ?? '') : '';
  return word('decReply', { hour, who: senderName(from, scenario, lang) });
}

/** What was done: the words sent, or that nothing was. */
export function playedWords(decision: Decision, game: Finished): string {
  const { action } = decision;
  const { scenario, lang } = game;
  if (action === null) return say(DEBRIEF_WORDS, lang, 'nothingDone');
  if (action.type === 'reply') {
    const message = scenario.messages.find((m) => m.id === action.message);
    return textIn(message?.options.find((o) => o.id === action.option)?.text, lang);
  }
  if (action.type === 'answer' || action.type === 'declare') {
    if (action.wording.mode !== 'draft') return action.wording.text;
    return draftText(decision, action.wording.draft, game);
  }
  if (decision.post !== null) {
    const post = scenario.posts.find((p) => p.id === decision.post);
    return textIn(post?.text, lang);
  }
  return '';
}

/** The other way in one line: what kind of act, and its words. */
export function alternativeName(
  decision: Decision,
  alternative: Alternative,
  game: Finished,
): { kind: string; text: string } {
  const { lang, scenario } = game;
  const kinds: Record<Alternative['kind'], DebriefWord> = {
    draft: 'altDraft',
    leave: 'altLeave',
    statement: 'altStatement',
    option: 'altOption',
    undone: 'altUndone',
  };
  const kind = say(DEBRIEF_WORDS, lang, kinds[alternative.kind]);
  if (alternative.draft === null) return { kind, text: '' };
  if (alternative.kind === 'option') {
    const id = decision.action?.type === 'reply' ? decision.action.message : '';
    const option = scenario.messages
      .find((m) => m.id === id)
      ?.options.find((o) => o.id === alternative.draft);
    return { kind, text: textIn(option?.text, lang) };
  }
  if (alternative.kind === 'statement') {
    const statement = scenario.statements.find((s) => s.id === alternative.draft);
    return { kind, text: textIn(statement?.draft.text, lang) };
  }
  return { kind, text: draftText(decision, alternative.draft, game) };
}

function draftText(decision: Decision, draft: string, { scenario, lang }: Finished): string {
  const drafts =
    decision.post === null
      ? scenario.statements.map((s) => s.draft)
      : (scenario.posts.find((p) => p.id === decision.post)?.drafts ?? []);
  return textIn(drafts.find((d) => d.id === draft)?.text, lang);
}
