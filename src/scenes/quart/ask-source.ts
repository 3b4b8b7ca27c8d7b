import { nothing } from 'lit';
import { type DeskInput, type SourceActions, sourceAsk } from '../../desk/index.ts';
import { textIn } from '../../model/text.ts';
import type { ActionDraft } from '../../session/index.ts';
import type { QuartRoom } from './room.ts';
import { answered, type Sourcing, sourcedAction } from './sourcing.ts';

/** The question being asked, if any. */
export function sourceAskOf(room: QuartRoom, { scenario, lang }: DeskInput): unknown {
  const { sourcing } = room.ui();
  const question = sourcing?.questions[sourcing.answers.length];
  if (sourcing === null || question === undefined) return nothing;
  const { topic, start, end, fits } = question;
  const facts = fits.flatMap((id) => {
    const fact = scenario.facts.find((one) => one.id === id);
    return fact === undefined
      ? []
      : [{ id, text: textIn(fact.text, lang), isRumour: fact.sure === 'rumour' }];
  });
  const wordsLang = 'lang' in sourcing.action ? sourcing.action.lang : lang;
  const quote = sourcing.text.slice(start, end);
  const no = sourcing.answers.length + 1;
  return sourceAsk(
    { topic, quote, no, of: sourcing.questions.length, facts, wordsLang },
    lang,
    room.sourcing,
  );
}

/** Back to the text: nothing is lost, and what was asked about is selected. */
function backToText(room: QuartRoom): void {
  const { sourcing } = room.ui();
  const question = sourcing?.questions[sourcing.answers.length];
  room.set({ sourcing: null });
  queueMicrotask(() => {
    const field = document.querySelector<HTMLTextAreaElement>('#composer-text');
    field?.focus();
    if (question !== undefined) field?.setSelectionRange(question.start, question.end);
  });
}

/** Makes the callbacks of the question. */
export function makeSourceActions(room: QuartRoom, send: (action: ActionDraft) => void): SourceActions {
  return {
    back: () => backToText(room),
    answer: (how, fact) => {
      const { sourcing } = room.ui();
      if (sourcing === null) return;
      const next = answered(sourcing, how, fact);
      if (next.answers.length < next.questions.length) return ask(room, next);
      send(sourcedAction(next));
    },
  };
}

/** Asks the next question, the eyes and the keyboard on its first choice. */
function ask(room: QuartRoom, sourcing: Sourcing): void {
  room.set({ sourcing });
  queueMicrotask(() => document.querySelector<HTMLElement>('#source-form [data-first]')?.focus());
}
