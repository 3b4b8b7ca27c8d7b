/** The door of the session. */
export { browserWorkers } from './browser-workers.ts';
export { filePort, type ResultsPort, saveFile } from './results.ts';
export type { KeptScenario, ScenarioShelf } from './scenario-shelf.ts';
export { createSession, type SessionOptions } from './session.ts';
export { DEFAULT_SETTINGS } from './settings.ts';
export { memoryShelf, type Shelf } from './shelf.ts';
export * from './types.ts';
export type { ProofReport, Proving, Workshop } from './workshop.ts';
