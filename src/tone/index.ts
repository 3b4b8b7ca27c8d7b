export { coachQuestions } from './coach.ts';
export { loadToneModel, RULES_ONLY, type ToneModel, withNet } from './model.ts';
export { readTone } from './read-tone.ts';
export { createToneReader } from './reader.ts';
