import type { Analysis } from './analyse.ts';
import type { Token } from './text/tokens.ts';

/** By sentence number, the token of the first verb about what is still to come: "nous publierons", "on publie", "will". */
export function futureVerbs(a: Analysis): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const { list } = a.tokens;
  list.forEach((token, i) => {
    if (token.kind !== 'word' || token.quoted || found.has(token.sent)) return;
    if (a.lang === 'en' ? isFutureEn(list, i) : isFutureFr(list, i)) found.set(token.sent, i);
  });
  return found;
}

function isFutureEn(list: readonly Token[], i: number): boolean {
  const token = list[i]!;
  if (list[i - 1]?.t === 'you') return false;
  return token.t === 'will' || (BE.has(token.t) && list[i + 1]?.t.endsWith('ing') === true);
}

function isFutureFr(list: readonly Token[], i: number): boolean {
  const token = list[i]!;
  if (/..(?:rai|rons|ra|ront)$/.test(token.t) && !NOT_FUTURE.has(token.t)) return true;
  if (token.t.startsWith('prevu')) return true;
  return WE_FR.has(token.t) && list[i + 1]?.sent === token.sent && !isPastOrState(list, i + 1);
}

const BE = new Set('am are is'.split(' '));
const WE_FR = new Set('nous on je'.split(' '));
const PAST_FR =
  /^(?:avons|ai|a|avions|avais|avait|sommes|suis|est|etions|etais|etait|ne|aurions|aurais|savons|sais|sait|comprends|comprenons|comprend|ouvrons)$/;

const isPastOrState = (list: readonly Token[], at: number) =>
  PAST_FR.test(list[at]!.t) || (list[at + 1] !== undefined && PAST_FR.test(list[at + 1]!.t));

const NOT_FUTURE = new Set(
  'vrai verra aura faudra pourra devra sera seront aurai serai serons aurons fera'.split(' '),
);
