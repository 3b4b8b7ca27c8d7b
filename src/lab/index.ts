/** The lab's door: games without a person. */

export { BENCHES, type BenchRow, type BenchTools, benchEngine } from './bench.ts';
export { endsOf, referenceEnds } from './ends.ts';
export { type Played, playAs, playScripted } from './play.ts';
export { PLAYERS } from './players.ts';
export {
  concludeProofs,
  doProofTask,
  type GameReport,
  type ProofPiece,
  type ProofTask,
  type Proved,
  type ProveOptions,
  proofTasks,
  prove,
  type QuartLoad,
  type SeedReport,
} from './proofs/index.ts';
export {
  bestWords,
  MOST_SEEDS,
  type Naming,
  type Option,
  openReview,
  type Point,
  type Review,
  type Reviewed,
  type Shortcut,
  tellAction,
  tellShortcut,
  USUAL_SEEDS,
  VERDICTS,
  type Verdict,
  type Weighed,
} from './review/index.ts';
export {
  type Camera,
  type Choice,
  type Decision,
  type Frame,
  type GainSpread,
  type OtherSky,
  openSkies,
  openTimes,
  type Skies,
  type Sky,
  TYPED,
  typedAction,
} from './skies/index.ts';
export {
  type Spread,
  type Sweep,
  type SweptGame,
  type SweptPlayer,
  spreadOf,
  sweepSeed,
  sweepSeeds,
  tabulate,
} from './sweep.ts';
export { trustPicture } from './trust-picture.ts';
export { type Row, validateEngine } from './validate/index.ts';
