import type { Contest } from '../../model/contest.ts';
import type { Lang } from '../../model/text.ts';
import { CONTESTED_WORDS } from '../../words/debrief/contested.ts';
import { say } from '../../words/define.ts';
import { figure } from '../parts/finding.ts';
import type { Entry } from './entry.ts';

/** Share of contested words among those that were read, 0..1. */
export function contestRate(contest: Contest | null): number {
  return contest === null ? 0 : contest.words.length / contest.read;
}

/** How many of the words that were read a player contests, and their share. */
export function tellRate(contest: Contest | null, lang: Lang): string {
  if (contest === null) return '0';
  const { words, read } = contest;
  const percent = Math.round(100 * contestRate(contest));
  return say(CONTESTED_WORDS, lang, 'rate', { n: words.length, of: read, percent });
}

/** Both totals of a grade that waits for a ruling; empty when nothing waits. */
export function tellProvisional({ played }: Entry, lang: Lang): string {
  const contest = played?.grade.contest ?? null;
  if (contest === null || contest.isSettled) return '';
  const [read, said] = [contest.asRead, contest.asSaid].map((total) => figure(total, lang, 1));
  return say(CONTESTED_WORDS, lang, 'provisional', { read: read ?? '', said: said ?? '' });
}
