/** Proofs about a scenario: what other rooms may use of them. */
export {
  concludeProofs,
  doProofTask,
  type Proved,
  proofTasks,
} from './prove.ts';
