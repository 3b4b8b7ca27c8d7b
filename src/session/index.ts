/** The door of the session. */
export { beginSession } from './begin-session.ts';
export { browserWorkers } from './browser-workers.ts';
export {
  type ClassConnection,
  type ConnectionState,
  connectClass,
} from './class-connection.ts';
export { type ClassWatch, clockNow, watchClass } from './class-watch.ts';
export type { Damaged } from './damaged.ts';
export { classFileName, dayOf, gameFileName } from './file-name.ts';
export type { LiveShown } from './live-shown.ts';
export type { LocalScenario } from './local-scenarios.ts';
export { keepLook, type Look, lookAtHand, machineLang } from './look-at-hand.ts';
export { type ResultsPort, saveFile } from './results.ts';
export type { ScenarioVersion } from './scenario-versions.ts';
export { isSending } from './session-context.ts';
export { DEFAULT_SETTINGS } from './settings.ts';
export { idleState, isWriteFirst } from './start-state.ts';
export * from './types.ts';
export type { Forecasting, ProofReport, Proving, Watching, Workshop } from './workshop.ts';
