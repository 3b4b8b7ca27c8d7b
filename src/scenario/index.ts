export { type Compiled, type CompileOptions, compileScenario } from './compile.ts';
export { type CompiledFiles, compileFiles, isScenarioText } from './files.ts';
export { placeRemarks } from './place.ts';
export { type CompiledRubric, compileRubric, isRubricText } from './rubric-file.ts';
export { scenarioJsonSchema } from './schema.ts';
export { rubricJsonSchema } from './schema-rubric.ts';
export { scenarioSkeleton } from './skeleton.ts';
export {
  NAMED_KINDS,
  type NamedKind,
  type NamedThing,
  namedThingsIn,
  type RenameRefusal,
  renameIn,
  type UsedAt,
} from './uses.ts';
