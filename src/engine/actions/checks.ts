import type { Wording } from '../../model/action.ts';
import type { DeedTool } from '../../model/actions.ts';
import { type ActId, SPEECH_ACTS } from '../../model/codes.ts';
import type { Draft, Scenario } from '../../model/scenario.ts';
import type { CrisisState } from '../../model/state.ts';
import { isStanding, postOf } from '../state/posts.ts';
import { type Refused, refusal } from './rule.ts';

/** Longest text taken from a player, in characters, whatever the platform. */
export const LONGEST_TEXT = 2000;

/** The post exists, in sight or not. */
export function onPost(state: CrisisState, post: string): Refused | null {
  return postOf(state, post) === undefined ? refusal('action/unknown-post', { post }) : null;
}

/** The post exists and the public can see it. */
export function onSeenPost(state: CrisisState, post: string): Refused | null {
  const found = postOf(state, post);
  if (found === undefined) return refusal('action/unknown-post', { post });
  return isStanding(found.status) ? null : refusal('action/not-visible', { post });
}

/** That deed was not done on that post yet. */
export function notTwice(state: CrisisState, tool: DeedTool, post: string): Refused | null {
  return state.deeds.some((deed) => deed.tool === tool && deed.post === post)
    ? refusal('action/already-done')
    : null;
}

/** The direction has not taken the keyboard. */
export function mayWrite(state: CrisisState): Refused | null {
  return state.keyboardTakenUntil > state.tick
    ? refusal('action/keyboard-taken', { until: state.keyboardTakenUntil })
    : null;
}

/** The scenario has that service. */
export function knownService(scenario: Scenario, service: string): Refused | null {
  return scenario.services.some((s) => s.id === service)
    ? null
    : refusal('action/unknown-service', { service });
}

/** One platform or more, none twice, all of them the house's to post on. */
export function ownPlatforms(scenario: Scenario, ids: readonly string[]): Refused | null {
  if (ids.length === 0 || new Set(ids).size !== ids.length) return refusal('action/malformed');
  const unknown = ids.find((id) => !scenario.platforms.some((p) => p.id === id && p.kind !== 'press'));
  return unknown === undefined ? null : refusal('action/unknown-platform', { platform: unknown });
}

/**
 * A draft that is offered, or words of the player's own. Words begun from a draft may be sent once it is offered no
 * more: they are read as the player's.
 */
export function goodWording(
  wording: Wording,
  drafts: readonly Draft[],
  offered: readonly Draft[] = drafts,
): Refused | null {
  if (wording.mode !== 'typed' && !drafts.some((d) => d.id === wording.draft))
    return refusal('action/unknown-draft', { draft: wording.draft });
  if (wording.mode === 'draft')
    return offered.some((d) => d.id === wording.draft) ? null : refusal('action/not-offered');
  return notEmpty(wording.text) ?? notTooLong(wording.text);
}

/** Acts of the closed list, none twice; or none given. */
export function goodActs(acts: readonly ActId[] | undefined): Refused | null {
  if (acts === undefined) return null;
  const isGood = acts.every((act, i) => SPEECH_ACTS.includes(act) && acts.indexOf(act) === i);
  return isGood ? null : refusal('action/malformed');
}

/** The text holds more than spaces. */
export function notEmpty(text: string): Refused | null {
  return text.trim() === '' ? refusal('action/empty-text') : null;
}

/** The text is within LONGEST_TEXT. */
export function notTooLong(text: string): Refused | null {
  return text.length > LONGEST_TEXT
    ? refusal('action/too-long', { most: LONGEST_TEXT, length: text.length })
    : null;
}
