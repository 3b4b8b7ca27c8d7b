import type { Lang } from '../../model/text.ts';
import { NICKNAMES } from '../../words/play/nicknames.ts';

/** Some nicknames of two words, no two alike. @param draw a number from 0 to below 1, by any source of chance */
export function offerNicknames(lang: Lang, n: number, draw: () => number): readonly string[] {
  const { first, second } = NICKNAMES[lang];
  const pick = (list: readonly string[]) => list[Math.floor(draw() * list.length)] ?? '';
  const offered = new Set<string>();
  for (let tries = 0; offered.size < n && tries < 50 * n; tries++)
    offered.add(`${pick(first)} ${pick(second)}`);
  return [...offered];
}
