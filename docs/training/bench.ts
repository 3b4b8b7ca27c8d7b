import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadToneModel, readTone } from '../../src/tone/index.ts';

/** Time to read replies of several lengths and texts made to be slow: npx tsx docs/training/bench.ts */
const here = dirname(fileURLToPath(import.meta.url));
const loaded = loadToneModel(readFileSync(join(here, '..', '..', 'assets', 'tone', 'tone.json'), 'utf8'));
if (!loaded.ok) throw new Error(loaded.error.code);
const model = loaded.value;

const reply =
  'Bonjour Léa, nous comprenons votre inquiétude et nous nous excusons: le lot 4421 a été mal étiqueté, c’est notre erreur. ' +
  'Ne mangez pas la compote; rapportez-la en magasin, nous vous la remboursons. Nous publions la liste complète ce soir à 18 h, ' +
  'et je vous écris demain matin. — Karine';
const times = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
const texts: readonly (readonly [string, string])[] = [
  ['reply, 280 characters', reply.slice(0, 280)],
  ['replies, 1,000 characters', times(`${reply} `, 1000)],
  ['replies, 10,000 characters', times(`${reply} `, 10_000)],
  ['one letter, 10,000 characters', times('a', 10_000)],
  ['quotation marks, 10,000', times('«', 10_000)],
  ['mentions, 10,000 characters', times('@a ', 10_000)],
  ['digits and dots, 10,000', times('1.1-', 10_000)],
  ['exclamation marks, 10,000', times('!', 10_000)],
  ['"nous ne" again and again, 10,000', times('nous ne ', 10_000)],
  ['"désolé que vous" again, 10,000', times('désolé que vous ', 10_000)],
];
for (const [name, text] of texts) {
  const rounds = text.length > 2000 ? 20 : 300;
  for (let i = 0; i < rounds; i++) readTone(model, text, { lang: 'fr' });
  const spent: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    readTone(model, text, { lang: 'fr', to: 'Ma fille a mangé votre compote!' });
    spent.push(performance.now() - start);
  }
  spent.sort((a, b) => a - b);
  process.stdout.write(
    `${name.padEnd(38)} median ${spent[rounds >> 1]!.toFixed(2)} ms  p95 ${spent[Math.floor(rounds * 0.95)]!.toFixed(2)} ms\n`,
  );
}
