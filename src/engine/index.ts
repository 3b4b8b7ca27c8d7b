/** The engine's door: everything other rooms may use of it. */
export { LONGEST_TEXT } from './actions/checks.ts';
export type { Refused } from './actions/rule.ts';
export { kernelIntegral } from './kernel.ts';
export { perform } from './perform.ts';
export { type PlayedOut, playOut, type Run, type RunHooks, run } from './run.ts';

export { attributedCluster, publicFit } from './speech/fit.ts';
export { likenesses, readWording, type Said, textLikeness } from './speech/wording.ts';
export { startState } from './start.ts';
export { type Card, cardsOf, deservesCard, isShown } from './state/cards.ts';
export { holds } from './state/conditions.ts';
export { checkHash, hashState } from './state/hash-state.ts';
export { availableContacts, availableStatements, draftsFor, draftsOf } from './state/offers.ts';
export { authorOf, textOf } from './state/post-text.ts';
export { AUTHORED_REACH, allPosts, isStanding, postOf, reachMark, threadOf } from './state/posts.ts';
export { canKeep } from './state/promised.ts';
export { hourlyRate, isPublic, meanTrust, publicSayings } from './state/select.ts';
export { step } from './step.ts';
export { actTicks, validateAction } from './validate.ts';
export { createWorld, type World } from './world.ts';
