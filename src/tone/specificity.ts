import type { Token } from './text/tokens.ts';
import { tokenise } from './text/tokens.ts';

const EMPTY = new Set(
  'vous votre vos nous notre nos avec pour dans sans sous chez mais donc comme cette cela celui celle leur leurs elle elles aussi tres trop bien tout tous toute toutes plus moins encore etre avoir fait faire faut peut peux suis sont etes avez avons ont etait sera quand alors voila merci bonjour meme depuis apres avant votre entre rien jamais toujours aucun aucune parce pourquoi comment quel quelle that this these those with from have has had your yours ours they them their what when where which would could should about there here been were will just very really please thanks thank hello more some than then because into over only also does did doing being because going chose choses thing things gens people monde compagnie company jour jours today aujourdhui service client clients'.split(
    ' ',
  ),
);

/** Words of a text that carry its matter, stemmed lightly. */
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

/** Plural, feminine and verb endings off, then six letters: enough to meet "étiquette" and "étiquetage". */
export function stemOf(word: string): string {
  const bare = word.replace(/(?:ements?|ations?|ments?|ings?|euses?|ees?|ers?|ant|ent|ed|es|e|s)$/, '');
  return (bare.length >= 3 ? bare : word).slice(0, 6);
}

export interface Specificity {
  readonly value: number; // 0..1
  readonly places: readonly number[]; // tokens of the reply that name the concern
}

/** D. Details named that bring specificity to one. */
const FULL = 2.5;

/** How far a reply names what the post says, or the details an author asked for. 0 when neither is given. */
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
  // Copying the whole post back names nothing: past six words the gain stops and then turns.
  const copied = reply.size > 0 && places.length / reply.size > 0.8 && places.length > 5 ? 0.5 : 1;
  return { value: Math.min(1, score / FULL) * copied, places: places.sort((a, b) => a - b) };
}
