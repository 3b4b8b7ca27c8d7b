import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadReplyNet } from '../../../src/tone/learned/net-file.ts';
import { loadToneModel } from '../../../src/tone/model.ts';

/** Writes the hashes of the nets beside it into `assets/tone/tone.json`: npx tsx docs/training/reader/adopt.ts */
const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'assets', 'tone');
const path = join(folder, 'tone.json');
const model = JSON.parse(readFileSync(path, 'utf8'));
model.nets = {};
for (const lang of ['fr', 'en']) {
  const net = loadReplyNet(readFileSync(join(folder, `replies-${lang}.json`), 'utf8'));
  if (!net.ok) throw new Error(`${lang}: ${net.error.code}`);
  model.nets[lang] = net.value.hash;
}
const { hash: _, ...rest } = model;
const checked = loadToneModel(rest);
if (!checked.ok) throw new Error(checked.error.code);
writeFileSync(path, `${JSON.stringify({ ...rest, hash: checked.value.hash })}\n`);
process.stdout.write(`tone.json: hash ${checked.value.hash}\n`);
