/** The engine's door: everything other rooms may use of it. */
export { availableContacts, availableStatements, type Card, cardsOf, draftsFor, isCard } from './cards.ts';
export { evaluate, holds } from './conditions.ts';
export { firstCriticism } from './context.ts';
export { type ActContext, type ActEffect, effectOf } from './effect.ts';
export { attributedCluster, fitOf } from './fit.ts';
export { checkHash, hashState } from './hash-state.ts';
export { draftsOf } from './own-words.ts';
export { perform } from './perform.ts';
export { type PlayedOut, type PlayOptions, playOut } from './play-out.ts';
export { allPosts, isStanding, postOf, threadOf } from './posts.ts';
export { canKeep } from './promises.ts';
export { hourlyRate, isPublic, knowsFact, meanTrust, publicSayings, recentVolume, skyOf } from './select.ts';
export { startState } from './start.ts';
export { step } from './step.ts';
export { authorOf, quoteOf, render, textOf } from './text.ts';
export { costTicks, LONGEST_TEXT, type Refused, validate } from './validate.ts';
export { actsOf, likeness, readWording, type Said } from './wording.ts';
export { createWorld, ticksIn, type World } from './world.ts';
