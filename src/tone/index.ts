export { coachQuestions } from './coach.ts';
export { hurts } from './hurts.ts';
export { loadToneModel, RULES_ONLY, type ToneModel, withReplies } from './model.ts';
export { readTone } from './read-tone.ts';
export { createToneReader } from './reader.ts';
export { wordsTakenUp } from './specificity.ts';
