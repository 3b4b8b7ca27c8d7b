/** The engine's door: everything other rooms may use of it. */
export { LONGEST_TEXT } from './actions/checks.ts';
export { cardKind } from './actions/inject.ts';
export type { Refused } from './actions/rule.ts';
export { LONGEST_QUESTION } from './actions/services.ts';
export { kernelIntegral } from './kernel.ts';
export { perform } from './perform.ts';
export { type RecordedWorld, recordedWorld } from './recorded-world.ts';
export { type PlayedOut, playOut, type Run, type RunHooks, run } from './run.ts';

export { promiseHeard } from './speech/aftermath.ts';
export { attributedCluster, publicFit } from './speech/fit.ts';
export { mayClarify } from './speech/player-says.ts';
export { held, questionsOf } from './speech/questioned.ts';
export { likenesses, readWording, type Said, textLikeness } from './speech/wording.ts';
export { startState } from './start.ts';
export { type Card, cardsOf, deservesCard, isShown } from './state/cards.ts';
export { holds } from './state/conditions.ts';
export { busyUntil } from './state/hands.ts';
export { checkHash, hashState } from './state/hash-state.ts';
export {
  availableContacts,
  availableStatements,
  draftsFor,
  draftsOf,
  mayBeAsked,
  offeredDrafts,
  offeredOptions,
} from './state/offers.ts';
export { authorOf, textOf } from './state/post-text.ts';
export { AUTHORED_REACH, allPosts, isStanding, postOf, reachMark, threadOf } from './state/posts.ts';
export { canKeep } from './state/promised.ts';
export { hourlyRate, isOver, isPublic, meanTrust, publicSayings } from './state/select.ts';
export { step } from './step.ts';
export { actTicks, validateAction } from './validate.ts';
export { createWorld, type World } from './world.ts';
