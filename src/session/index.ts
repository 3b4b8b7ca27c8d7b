/** The door of the session. */
export { browserWorkers } from './browser-workers.ts';
export type { Damaged } from './damaged.ts';
export { dayOf, gameFileName } from './file-name.ts';
export type { LocalScenario } from './local-scenarios.ts';
export { saveFile } from './results.ts';
export { createSession } from './session.ts';
export * from './types.ts';
export type { ProofReport, Proving, Workshop } from './workshop.ts';
