import { ASSESS, STUDY } from './debrief/task-kinds.ts';
import { PROVE, REVIEW } from './lab/task-kinds.ts';
import { serveTasks } from './pool/index.ts';
import { DRILL, FIND_RETAKES, RETAKE } from './practice/practice-tasks.ts';
import { CHECK, PLACE } from './session/task-kinds.ts';

/** A worker of the page: the long works it can be asked for. */
const onMessage = serveTasks(
  [CHECK, PLACE, PROVE, REVIEW, STUDY, ASSESS, FIND_RETAKES, RETAKE, DRILL],
  (message) => self.postMessage(message),
);
self.addEventListener('message', ({ data }) => onMessage(data));
