import { minutesIn, ticksInSeconds } from '../../base/time.ts';
import { actTicks } from '../../engine/index.ts';
import type { Remark } from '../../model/proof.ts';
import type { Draft, Scenario } from '../../model/scenario.ts';
import { hourWritten } from './hour.ts';
import { PROMISE_ROOM } from './tuning.ts';

/**
 * Promises that nobody can keep whenever they are made: they fall due while no shift is open, or after the end,
 * and between their sending and then there is no time left at the desk to say another word.
 */
export function promisesOf(scenario: Scenario): Remark[] {
  const check = (draft: Draft, from: number, of: Remark['of']): Remark[] => {
    if (draft.promise === null) return [];
    const due = unkeepable(scenario, draft.promise.ticks, from);
    if (due === null) return [];
    const minutes = Math.round(minutesIn(scenario, draft.promise.ticks));
    return [
      {
        code: 'promise-unkeepable',
        of,
        field: 'promise.due',
        params: { minutes, sent: hourWritten(scenario, due.sent), hour: hourWritten(scenario, due.due) },
      },
    ];
  };
  return [
    ...scenario.posts.flatMap(({ drafts, at }, i) =>
      drafts.flatMap((draft, k) => check(draft, Math.max(0, at), ['posts', i, 'drafts', k])),
    ),
    ...scenario.statements.flatMap(({ draft }, i) => check(draft, 0, ['statements', i, 'draft'])),
    ...scenario.contacts.flatMap(({ drafts }, i) =>
      drafts.flatMap((draft, k) => check(draft, 0, ['contacts', i, 'drafts', k])),
    ),
  ];
}

/**
 * The best moment to send, from a tick to the end of the shift in which the thing is first at hand; null when the
 * promise can be kept from some of them.
 */
function unkeepable(
  scenario: Scenario,
  ticks: number,
  from: number,
): { readonly sent: number; readonly due: number } | null {
  const shift = scenario.quarts.find((quart) => quart.to > from);
  if (shift === undefined) return null;
  const room = ticksInSeconds(scenario, PROMISE_ROOM);
  const first = Math.max(from, shift.from);
  const cost = actTicks({ type: 'answer', at: 0, ...ANSWER }, scenario);
  for (let sent = first; sent < shift.to; sent++)
    if (openTicks(scenario, sent + cost, sent + ticks) >= room) return null;
  return { sent: first, due: first + ticks };
}

const ANSWER = { post: '', wording: { mode: 'draft', draft: '' }, lang: 'fr', channel: 'public' } as const;

/** Ticks between two that belong to a shift. */
function openTicks(scenario: Scenario, from: number, to: number): number {
  return scenario.quarts.reduce(
    (sum, quart) => sum + Math.max(0, Math.min(quart.to, to, scenario.ticks) - Math.max(quart.from, from)),
    0,
  );
}
