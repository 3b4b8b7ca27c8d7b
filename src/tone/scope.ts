import type { Token } from './text/tokens.ts';

const NEG: Readonly<Record<'fr' | 'en', ReadonlySet<string>>> = {
  fr: new Set('ne pas jamais aucun aucune sans ni nullement aucunement refuse refusons point'.split(' ')),
  en: new Set('not no never without nor neither nothing refuse refuses hardly'.split(' ')),
};
const AFTER_FR = new Set('pas jamais point aucunement plus'.split(' '));
const ENOUGH = new Set('assez suffisamment enough seulement only'.split(' '));

/** Words looked at before a cue for a negation, in the same clause. */
const REACH = 4;

/**
 * Whether the words from..to are negated: by one of the `REACH` words before them in the clause, or in spoken French by
 * one just after ("on s'excuse pas"). A negation among these words counts only when the cue was written without one
 * (`ownsNegation` false). "Not only", "pas assez" and "ne ... que" do not negate.
 */
export function isNegated(
  list: readonly Token[],
  from: number,
  to: number,
  lang: 'fr' | 'en',
  ownsNegation = true,
): boolean {
  const first = list[from]!;
  for (let k = from; k < to; k++)
    if (NEG[lang].has(list[k]!.t)) return !ownsNegation && !isOnlyOrEnough(list, k, to, first.sent);
  for (let k = from - 1; k >= Math.max(0, from - REACH); k--) {
    const token = list[k]!;
    if (token.clause !== first.clause) break;
    if (!NEG[lang].has(token.t)) continue;
    if (isOnlyOrEnough(list, k, to, first.sent)) return false;
    if (lang === 'fr' && token.t === 'ne' && restricts(list, k, to)) return false;
    return true;
  }
  if (lang === 'en') return false;
  for (let k = to; k < Math.min(list.length, to + 2); k++) {
    const token = list[k]!;
    if (token.clause !== list[to - 1]!.clause) break;
    if (AFTER_FR.has(token.t))
      return token.t !== 'plus' && list[k + 1]?.t !== 'mal' && !isOnlyOrEnough(list, k, k + 1, first.sent);
    if (token.t !== 'vous' && token.t !== 'nous') break;
  }
  return false;
}

function isOnlyOrEnough(list: readonly Token[], neg: number, to: number, sent: number): boolean {
  for (let k = neg + 1; k < Math.min(list.length, to + 2); k++) {
    const token = list[k]!;
    if (token.sent !== sent) return false;
    if (ENOUGH.has(token.t)) return true;
  }
  return false;
}

/** Whether a "ne" only restricts, with "que" and no "pas" between: "Nous ne pouvons que nous excuser". */
function restricts(list: readonly Token[], ne: number, to: number): boolean {
  for (let k = ne + 1; k < Math.min(list.length, ne + 5, to + 1); k++) {
    const t = list[k]!.t;
    if (AFTER_FR.has(t) || t === 'rien' || t === 'aucun' || t === 'aucune') return false;
    if (t === 'que') return true;
  }
  return false;
}

/** Whether a pattern as written holds a negation of its own. */
export const holdsNegation = (source: string, lang: 'fr' | 'en'): boolean =>
  source.split(/[ |?]/).some((word) => NEG[lang].has(word));
