import { fold } from '../base/fold.ts';

const NAME = "[A-ZÀ-ÖØ-Þ][\\p{L}'’-]+";
/** Words that say who somebody is, before a name of two words or a title with one. */
const POINTED = new RegExp(
  `(?:[Cc][’']est|[Cc][’']était|s[’']appelle|nommée?s?|[Ii]l s[’']agit de|la faute (?:de|à)|employée?|chauffeur|chauffeuse|gérante?|coupable|[Ii]t was|[Ii]t is|[Ii]t[’']s|[Tt]hat was|[Tt]hat[’']s|named|called|blame|driver|employee|manager|culprit|fault of)\\s+(?:est\\s+|is\\s+|was\\s+)?((?:(?:M|MM|Mme|Mlle|Mr|Mrs|Ms|Dr)\\.?\\s+${NAME})|(?:${NAME}\\s+${NAME}))`,
  'u',
);

/** The person that words point at by name; null when there is none, or when the post named them first. */
export function nameIn(text: string, post: string): string | null {
  const name = POINTED.exec(text)?.[1] ?? null;
  if (name === null) return null;
  const last = fold(name).split(' ').at(-1) ?? '';
  return fold(post).includes(last) ? null : name;
}
