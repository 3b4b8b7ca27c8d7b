export { type Compiled, type CompileOptions, compileScenario } from './compile.ts';
export type { Include } from './decks.ts';
export { type CompiledFiles, compileFiles, isScenarioText, placeRemarksIn } from './files.ts';
export { type CsvOptions, scenarioFromCsv } from './from-csv/index.ts';
export { placeRemarks } from './place.ts';
export { FORMAT, scenarioJsonSchema } from './schema.ts';
export { scenarioSkeleton } from './skeleton.ts';
