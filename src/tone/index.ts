export { type CoachContext, type CoachQuestion, coachQuestions } from './coach.ts';
export { loadToneModel, type ModelFault, RULES_ONLY, type ToneModel } from './model.ts';
export { LONGEST_TEXT, readTone } from './read-tone.ts';
export { createToneReader } from './reader.ts';
