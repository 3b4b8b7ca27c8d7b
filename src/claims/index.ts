/** The room's door: what a typed text claims, asks for and promises. */

export { factAsked } from './fact-asked.ts';
export { claimsIn } from './find-claims.ts';
export { promiseIn } from './heard-promise.ts';
export { isAboutSame } from './matter.ts';
export { dataAskedIn, dataWrittenIn } from './personal-data.ts';
export { personsNamedIn } from './persons-named.ts';
export { saysAny } from './phrases.ts';
export { type Question, questionsIn } from './questions.ts';
export { insultsIn } from './written-insults.ts';
