import { draftsOf, offeredDrafts } from '../../engine/index.ts';
import { textIn } from '../../model/text.ts';
import { type Habit, type Moment, now } from '../habit.ts';
import { authored, onDesk, wasAnswered } from '../view.ts';
import { bestDraft } from './answering.ts';

/**
 * Finds one good text, worth so much of 100 where it belongs, then sends it to everybody with the name of each put in
 * the place of the first.
 */
export function copying(least: number): Habit {
  return (moment) => {
    const { lang } = moment.world.scenario;
    const first = moment.done.find((act) => act.type === 'answer');
    const open = onDesk(moment).filter((post) => post.isAffair && !wasAnswered(moment, post.id));
    if (first?.type !== 'answer') {
      for (const post of open) {
        const draft = bestDraft(least)(offeredDrafts(moment.state, moment.world, post.id), moment, post);
        if (draft === null || draft.channel === 'private') continue;
        const wording = { mode: 'draft', draft: draft.id } as const;
        return now(moment, { type: 'answer', post: post.id, wording, lang, channel: 'public' });
      }
      return null;
    }
    const post = open.find((one) => one.class !== 'support');
    if (post === undefined || first.wording.mode !== 'draft') return null;
    const { draft: id } = first.wording;
    const model = draftsOf(moment.world, first.post).find((draft) => draft.id === id);
    const text = textIn(model?.text, lang).replaceAll(nameOf(moment, first.post), nameOf(moment, post.id));
    return now(moment, {
      type: 'answer',
      post: post.id,
      wording: { mode: 'typed', text },
      lang,
      channel: 'public',
    });
  };
}

/** The first name of whoever wrote an authored post. */
function nameOf(moment: Moment, id: string): string {
  const post = onDesk(moment).find((one) => one.id === id);
  const by = post === undefined ? undefined : authored(moment, post)?.by;
  const person = moment.world.scenario.people.find((one) => one.id === by);
  return person?.name.split(' ')[0] || '@';
}
