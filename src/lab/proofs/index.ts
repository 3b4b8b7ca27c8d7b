/** Proofs about a scenario: what other rooms may use of them. */
export {
  concludeProofs,
  doProofTask,
  type ProofPiece,
  type ProofTask,
  type Proved,
  proofTasks,
} from './prove.ts';
export type { GameReport, QuartLoad, SeedReport } from './report.ts';
