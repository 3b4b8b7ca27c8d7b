import type { Draft, MessageOption } from '../../model/scenario.ts';
import { textIn } from '../../model/text.ts';
import type { Moment } from '../habit.ts';
import { authored } from '../view.ts';
import type { Answering } from './answering.ts';

/** The draft that would be the best public reply for somebody who knows the post and nothing else. */
export const likeliestDraft: Answering['pick'] = (drafts, moment, post) => {
  const to = authored(moment, post);
  return likeliest(drafts, moment, to === undefined ? '' : textIn(to.text, moment.world.scenario.lang));
};

/** The option that would be the best reply for somebody who knows nothing but these words. */
export const likeliestOption = (options: readonly MessageOption[], moment: Moment) =>
  likeliest(options, moment, '') ?? undefined;

function likeliest<Answer extends Pick<Draft, 'text'>>(
  answers: readonly Answer[],
  { world }: Moment,
  to: string,
): Answer | null {
  const { lang, organisation } = world.scenario;
  const read = (answer: Answer) => {
    const text = textIn(answer.text, lang);
    const { quality, politeness } = world.read(text, {
      lang,
      voice: organisation.voice,
      ...(to === '' ? {} : { to }),
    });
    return quality ?? politeness;
  };
  const worth = answers.map(read);
  return answers[worth.indexOf(Math.max(...worth))] ?? null;
}
