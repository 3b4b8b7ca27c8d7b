/** Proofs about a scenario: what other rooms may use of them. */
export {
  concludeProofs,
  doProofTask,
  type ProofPiece,
  type ProofTask,
  proofTasks,
  prove,
} from './prove.ts';
