import type { DrillAnswers } from '../../../practice/index.ts';
import type { DrillModel } from './drill-model.ts';

/** What was answered so far to a drill; null while nothing was. */
export function answersIn(model: DrillModel): DrillAnswers | null {
  const { piece, sorts, sources, tried, text, order, words, at } = model;
  if (piece === null || (at !== 'asking' && at !== 'over')) return null;
  const answers: DrillAnswers = {
    isOver: at === 'over',
    sort: Object.fromEntries(
      piece.sort.flatMap(({ post }, i) => {
        const choice = sorts[i];
        return choice === undefined ? [] : [[post, choice] as const];
      }),
    ),
    source: sources,
    tries: tried,
    text: piece.tone === null || text === piece.tone.text ? '' : text,
    order: piece.hour === null ? [] : order,
    words,
  };
  const isAsGiven = order.join() === (piece.hour?.items ?? []).map(({ id }) => id).join();
  const isBegun = sorts.length + tried.length + Object.keys(sources).length > 0;
  return isBegun || answers.text !== '' || words !== '' || !isAsGiven || answers.isOver ? answers : null;
}

type Begun = Pick<DrillModel, 'at' | 'scenario' | 'piece' | 'scene' | 'text' | 'order'>;

/** A drill just made, with what was already answered to it; what was answered to something else is left out. */
export function withAnswers(begun: Begun, given: DrillAnswers | undefined): Partial<DrillModel> {
  const { piece } = begun;
  if (given === undefined || piece === null) return begun;
  const firstOpen = piece.sort.findIndex(({ post }) => given.sort[post] === undefined);
  const sorted = piece.sort.slice(0, firstOpen < 0 ? undefined : firstOpen);
  const isSameItems = [...given.order].sort().join() === [...begun.order].sort().join();
  const isSorted = piece.sort.length > 0 && sorted.length === piece.sort.length;
  return {
    ...begun,
    at: isSorted ? 'over' : 'asking',
    sorts: sorted.flatMap(({ post }) => given.sort[post] ?? []),
    sources: given.source,
    tried: given.tries,
    text: given.text || given.tries.at(-1) || begun.text,
    order: isSameItems ? given.order : begun.order,
    words: piece.hour?.words?.choices.some(({ id }) => id === given.words) === true ? given.words : '',
  };
}
