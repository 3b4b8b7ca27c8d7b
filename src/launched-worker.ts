import { STUDY } from './debrief/task-kinds.ts';
import { REVIEW } from './lab/task-kinds.ts';
import { serveTasks } from './pool/index.ts';

/** A worker of a launched page: what its débreffage computes. */
const onMessage = serveTasks([STUDY, REVIEW], (message) => self.postMessage(message));
self.addEventListener('message', ({ data }) => onMessage(data));
