import { draftsOf, postOf, promiseHeard, readWording, textOf } from '../engine/index.ts';
import type { Lang } from '../model/text.ts';
import { clockWords, spanWords } from '../ui/clock-words.ts';
import type { DeskInput } from './desk-input.ts';
import type { ComposerTarget } from './present-composer.ts';

/** A promise that is heard in what is being written, as it would be booked if it were sent now. */
export interface HeardView {
  readonly text: string; // the sentence that names the hour; '' when none does
  readonly due: string; // hour
  readonly left: string;
}

/** Words being written, as the engine would read them. */
export interface BeingWritten {
  readonly text: string;
  readonly lang: Lang;
  readonly draft: string; // adapted; '' none
}

/** The promise heard in words of one's own; null when there is none, or when it is chosen apart from the words. */
export function presentHeard(
  input: DeskInput,
  target: ComposerTarget,
  words: BeingWritten,
): HeardView | null {
  if (target.kind === 'contact' || target.kind === 'correct' || words.text.trim() === '') return null;
  const { scenario, state, world, lang } = input;
  const post = target.kind === 'answer' ? postOf(state, target.post) : undefined;
  const drafts = post ? draftsOf(world, post.id) : scenario.statements.map(({ draft }) => draft);
  const to = post && {
    text: textOf(scenario, state, post, words.lang),
    detail: world.posts[post.id]?.detail[words.lang] ?? [],
  };
  const said = readWording(
    world,
    words.draft === ''
      ? { mode: 'typed', text: words.text }
      : { mode: 'adapted', draft: words.draft, text: words.text },
    words.lang,
    drafts,
    to ?? null,
  );
  const heard = promiseHeard(state, world, said, words.lang);
  if (heard === null) return null;
  return {
    text: heard.text,
    due: clockWords(scenario, state.tick + heard.ticks, lang).hour,
    left: spanWords(heard.ticks * scenario.secondsPerTick, lang),
  };
}
