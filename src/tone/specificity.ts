import type { Token } from './text/tokens.ts';
import { tokenise } from './text/tokens.ts';

const EMPTY = new Set(
  'vous votre vos nous notre nos avec pour dans sans sous chez mais donc comme cette cela celui celle leur leurs elle elles aussi tres trop bien tout tous toute toutes plus moins encore etre avoir fait faire faut peut peux suis sont etes avez avons ont etait sera quand alors voila merci bonjour meme depuis apres avant votre entre rien jamais toujours aucun aucune parce pourquoi comment quel quelle that this these those with from have has had your yours ours they them their what when where which would could should about there here been were will just very really please thanks thank hello more some than then because into over only also does did doing being because going chose choses thing things gens people monde compagnie company jour jours today aujourdhui service client clients'.split(
    ' ',
  ),
);

/** The content words and numbers of a text by stem, each with its first token. */
function contentStems(list: readonly Token[]): ReadonlyMap<string, number> {
  const stems = new Map<string, number>();
  list.forEach((token, i) => {
    if (token.kind === 'num' && token.t.length >= 2) stems.set(token.t, stems.get(token.t) ?? i);
    if (token.kind !== 'word' || token.t.length < 4 || EMPTY.has(token.t)) return;
    const stem = stemOf(token.t);
    if (!stems.has(stem)) stems.set(stem, i);
  });
  return stems;
}

/** A word without plural, feminine and verb endings, cut to six letters, so that "étiquette" matches "étiquetage". */
export function stemOf(word: string): string {
  const bare = word.replace(/(?:ements?|ations?|ments?|ings?|euses?|ees?|ers?|ant|ent|ed|es|e|s)$/, '');
  return (bare.length >= 3 ? bare : word).slice(0, 6);
}

export interface Specificity {
  readonly value: number; // 0..1
  readonly places: readonly number[]; // tokens of the reply that name the concern
}

/** Words that are told of what a reply takes up. */
const MOST_TAKEN = 2;

/**
 * Words of a reply that take up those of a post, at most two, as the reply writes them: the longest first, since they say
 * most of what the post is about. The name of its author says nothing of it. None for texts in two languages.
 */
export function wordsTakenUp(reply: string, post: string, author: string): string[] {
  const said = contentStems(tokenise(post.slice(0, 4000)).list);
  const names = contentStems(tokenise(author).list);
  const { list } = tokenise(reply);
  return [...contentStems(list)]
    .filter(([stem]) => said.has(stem) && !names.has(stem))
    .flatMap(([, at]) => list[at] ?? [])
    .filter(({ kind }) => kind === 'word')
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
    .slice(0, MOST_TAKEN)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => reply.slice(start, end));
}

/** D. Sum of details named from which specificity is 1. */
const FULL = 2.5;

/** How far a reply names what the post says, or the details that an author asked for; value 0 when neither is given. */
export function readSpecificity(
  list: readonly Token[],
  to: string | undefined,
  detail: readonly string[] | undefined,
): Specificity {
  const wanted = detail === undefined ? [] : [...contentStems(tokenise(detail.join(' . ')).list).keys()];
  const post = to === undefined ? [] : [...contentStems(tokenise(to.slice(0, 4000)).list).keys()];
  if (wanted.length === 0 && post.length === 0) return { value: 0, places: [] };
  const reply = contentStems(list);
  const places: number[] = [];
  let score = 0;
  for (const stem of wanted) {
    const at = reply.get(stem);
    if (at === undefined) continue;
    score += 1.6;
    places.push(at);
  }
  const asked = new Set(wanted);
  for (const stem of post) {
    const at = asked.has(stem) ? undefined : reply.get(stem);
    if (at === undefined) continue;
    score += 1;
    places.push(at);
  }
  // A reply made almost only of words of the post, six or more, is a copy and counts half.
  const copied = reply.size > 0 && places.length / reply.size > 0.8 && places.length > 5 ? 0.5 : 1;
  return { value: Math.min(1, score / FULL) * copied, places: places.sort((a, b) => a - b) };
}
