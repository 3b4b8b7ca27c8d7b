import { ASSESS, STUDY, WASH } from './debrief/task-kinds.ts';
import { FORECAST, PROVE, REVIEW, WATCH } from './lab/task-kinds.ts';
import { serveTasks } from './pool/index.ts';
import { DRILL, FIND_RETAKES, RETAKE } from './practice/practice-tasks.ts';
import { CHECK, NAMES, PLACE } from './session/task-kinds.ts';

/** A worker of the page: the long works it can be asked for. */
const onMessage = serveTasks(
  [CHECK, NAMES, PLACE, PROVE, FORECAST, REVIEW, WATCH, STUDY, ASSESS, WASH, FIND_RETAKES, RETAKE, DRILL],
  (message) => self.postMessage(message),
);
self.addEventListener('message', ({ data }) => onMessage(data));
