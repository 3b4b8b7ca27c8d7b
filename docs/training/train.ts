import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { loadToneModel } from '../../src/tone/index.ts';
import { ownExamples, ownTexts, publicExamples } from './data.ts';
import { learnModel, OWN_WEIGHT, ready } from './learn.ts';

/**
 * Learns the weights from the public sets and the seen two thirds of our own texts, and writes
 * `assets/tone/tone.json`: npx tsx docs/training/train.ts --data DIR
 */
const here = dirname(fileURLToPath(import.meta.url));
const at = process.argv.indexOf('--data');
const dir = at < 0 ? undefined : process.argv[at + 1];
if (dir === undefined) {
  process.stderr.write('train: --data DIR is needed: the folder of the public sets\n');
  process.exit(2);
}
const own = [...ownTexts('fr', here), ...ownTexts('en', here)].filter((text) => !text.isUnseen);
const model = learnModel('tone-1', ready([...publicExamples(dir), ...ownExamples(own, OWN_WEIGHT)]));
const checked = loadToneModel(model);
if (!checked.ok) throw new Error(checked.error.code);
const text = `${JSON.stringify({ ...model, hash: checked.value.hash })}\n`;
const out = join(here, '..', '..', 'assets', 'tone', 'tone.json');
writeFileSync(out, text);
process.stdout.write(
  `tone.json: ${text.length} bytes, ${gzipSync(text).length} gzip, hash ${checked.value.hash}, ${own.length} own texts\n`,
);
