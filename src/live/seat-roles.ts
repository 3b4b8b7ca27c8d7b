import type { ActionType } from '../model/action.ts';
import { factsOf } from '../model/actions.ts';

/** What a seat of a team watches over: veille, répondre, modérer, approuver, direction. A seat may have several. */
export const SEAT_ROLES = ['watch', 'answer', 'moderate', 'approve', 'direct'] as const;
export type SeatRole = (typeof SEAT_ROLES)[number];

/** Acts that a role does by itself, beside those that everybody does. `direct` does all. */
const OWN: Readonly<Record<SeatRole, readonly ActionType[]>> = {
  watch: ['watch', 'ask', 'inquire', 'pin', 'report'],
  answer: ['answer', 'reply', 'contact', 'thank', 'handOver', 'promise', 'keepPromise', 'seeDrafts'],
  moderate: ['pin', 'relegate', 'hide', 'remove', 'block', 'report', 'restore', 'escalate', 'handOver'],
  approve: ['requestApproval', 'declare', 'pause', 'release', 'correct', 'retract', 'seeDrafts'],
  direct: [],
};

/** Whether a seat with these roles does that act by itself; else it proposes it. No role at all: a game of one's own. */
export function doesAlone(roles: readonly SeatRole[], type: ActionType): boolean {
  if (roles.length === 0 || roles.includes('direct')) return true;
  const { family } = factsOf(type);
  return family === 'look' || family === 'report' || roles.some((role) => OWN[role].includes(type));
}

/** Whether a seat with these roles says yes or no to what others propose. */
export function mayConsent(roles: readonly SeatRole[]): boolean {
  return roles.includes('approve') || roles.includes('direct');
}
