/** The door of the record: games as files and codes, sealed, verified and played again. */
export { decodeRecord, encodeRecord } from './decode.ts';
export {
  RECORD_FAULTS,
  RECORD_NOTICES,
  type RecordFault,
  type RecordFaultCode,
  type RecordNotice,
  type RecordNoticeCode,
} from './fault.ts';
export { findScenario, scenarioForCode } from './find-scenario.ts';
export { fitsPacked, packRecord } from './pack.ts';
export { asFiles, PARCEL_FAULTS, type ParcelFault, packFiles, unpackFiles } from './parcel.ts';
export { type Check, isCheckTick, type Rerun, type RerunOptions, replayTo, rerun } from './replay.ts';
export { type Sealing, sealOf, sealPlayed, sealRecord } from './seal.ts';
export { LINK_LIMIT, LINK_SAFE, PACKED_LIMIT } from './tuning.ts';
export { isPacked, type ScenarioOf, scenarioOfCode } from './unpack.ts';
export { cutNotice, differences, type Replay, type Verdict, verdictOf, verifyRecord } from './verify.ts';
