/** The engine's door: everything other rooms may use of it. */
export { availableContacts, availableStatements, type Card, cardsOf, draftsFor, isCard } from './cards.ts';
export { holds } from './conditions.ts';
export { attributedCluster, publicFit } from './fit.ts';
export { checkHash, hashState } from './hash-state.ts';
export { kernelIntegral } from './kernel.ts';
export { draftsOf } from './own-words.ts';
export { perform } from './perform.ts';
export { type PlayedOut, playOut } from './play-out.ts';
export { AUTHORED_REACH, allPosts, isStanding, postOf, reachMark, threadOf } from './posts.ts';
export { canKeep } from './promises.ts';
export { hourlyRate, isPublic, meanTrust, publicSayings } from './select.ts';
export { startState } from './start.ts';
export { step } from './step.ts';
export { authorOf, textOf } from './text.ts';
export { costTicks, LONGEST_TEXT, type Refused, validate } from './validate.ts';
export { likeness, likenesses, readWording, type Said } from './wording.ts';
export { createWorld, ticksIn, type World } from './world.ts';
