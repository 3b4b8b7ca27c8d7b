/** Writes the JSON Schemas that editors read. Run: npx tsx tests/support/write-schema.ts */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rubricJsonSchema, scenarioJsonSchema } from '../../src/scenario/index.ts';

const folder = fileURLToPath(new URL('../../public/schema/', import.meta.url));
const write = (name: string, schema: object) =>
  writeFileSync(`${folder}${name}`, `${JSON.stringify(schema, null, 2)}\n`);
write('avis-de-tempete-1.json', scenarioJsonSchema());
write('avis-de-tempete-rubric-1.json', rubricJsonSchema());
