/** Writes the JSON Schema that editors read. Run: npx tsx tests/support/write-schema.ts */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { scenarioJsonSchema } from '../../src/scenario/index.ts';

const path = fileURLToPath(new URL('../../public/schema/avis-de-tempete-1.json', import.meta.url));
writeFileSync(path, `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`);
