/** Writes the sample games of the pile. Run: npx tsx tests/support/write-samples.ts */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packRecord } from '../../src/record/index.ts';
import { SAMPLE_STORY, sampleGames } from './sample-games.ts';
import { shippedStory } from './shipped-stories.ts';
import { shippedTone } from './shipped-tone.ts';

const file = fileURLToPath(new URL('../../scenarios/samples/groupe.txt', import.meta.url));
const codes = sampleGames(shippedStory(SAMPLE_STORY), shippedTone()).map(packRecord);
writeFileSync(file, `${codes.join('\n')}\n`);
console.log(`${codes.length} games, ${codes.join('').length} characters`);
