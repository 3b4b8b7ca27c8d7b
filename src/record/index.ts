/** The door of the record: games as files and codes, sealed, verified and played again. */
export { asFiles } from './as-files.ts';
export { decodeRecord, encodeRecord } from './decode.ts';
export type {
  RecordFault,
  RecordFaultCode,
  RecordNotice,
} from './fault.ts';
export { findScenario, scenarioForCode } from './find-scenario.ts';
export { fitCode, joinWords, wordsByMark } from './held-words.ts';
export { isLeftBelied, leftAt } from './left.ts';
export { packRecord } from './pack.ts';
export { packFiles, unpackFiles } from './parcel.ts';
export { checkedAction } from './read-action.ts';
export { isCheckTick, type Rerun, rerun, type StateCheck } from './replay.ts';
export { recordScenario, samenessOf } from './sameness.ts';
export { type Sealing, sealOf, sealPlayed, sealRecord } from './seal.ts';
export { LINK_LIMIT, LINK_SAFE } from './tuning.ts';

export { cutNotice, differences, type Replay, type Verdict, verdictOf, verifyRecord } from './verify.ts';
