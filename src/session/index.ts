/** The door of the session. */

export { type KeyValueStore, memoryStore } from './key-value-store.ts';
export { type LabDoor, openLab } from './lab-door.ts';
export type { LocalScenario, LocalScenarios } from './local-scenarios.ts';
export { filePort, type ResultsPort, saveFile } from './results.ts';
export { createSession, type SessionOptions } from './session.ts';
export { DEFAULT_SETTINGS } from './settings.ts';
export * from './types.ts';
export type { ProofReport, Proving, Workshop } from './workshop.ts';
