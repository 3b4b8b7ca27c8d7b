export { type CoachContext, type CoachQuestion, coachQuestions } from './coach.ts';
export { loadToneModel, type ModelFault, RULES_ONLY, type ToneModel } from './model.ts';
export { readTone } from './read-tone.ts';
export { createToneReader } from './reader.ts';
