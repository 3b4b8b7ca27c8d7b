/** The door of the session. */
export { saveFile } from './results.ts';
export type { KeptScenario } from './scenario-shelf.ts';
export { createSession } from './session.ts';
export * from './types.ts';
export type { ProofReport, Proving, Workshop } from './workshop.ts';
