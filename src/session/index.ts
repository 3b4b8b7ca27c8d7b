/** The door of the session. */
export { beginSession } from './begin-session.ts';
export { browserWorkers } from './browser-workers.ts';
export type { Damaged } from './damaged.ts';
export { dayOf, gameFileName } from './file-name.ts';
export type { LocalScenario } from './local-scenarios.ts';
export { type ResultsPort, saveFile } from './results.ts';
export { isSending } from './session-context.ts';
export { isWriteFirst } from './start-state.ts';
export * from './types.ts';
export type { ProofReport, Proving, Workshop } from './workshop.ts';
