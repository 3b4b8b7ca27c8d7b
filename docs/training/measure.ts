import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ActId } from '../../src/model/codes.ts';
import type { Reading } from '../../src/model/reading.ts';
import { READING_FIGURES } from '../../src/model/tone-codes.ts';
import { loadToneModel, RULES_ONLY, readTone, type ToneModel } from '../../src/tone/index.ts';
import { type Example, ownExamples, ownTexts, publicExamples, rowsOf } from './data.ts';
import { learnModel, OWN_WEIGHT, ready } from './learn.ts';
import { auc, f1, macroF1, mean } from './score.ts';

const here = dirname(fileURLToPath(import.meta.url));
const arg = (name: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const dir = arg('data');
if (dir === undefined) {
  process.stderr.write('measure: --data DIR is needed: the folder of the public sets\n');
  process.exit(2);
}
const folds = Number(arg('folds') ?? 3);

interface Row {
  readonly name: string;
  readonly package: string;
  readonly figures: Readonly<Record<string, number>>;
}

type Figure = (r: Reading) => number;

const publicRows = publicExamples(dir);
const own = [...ownTexts('fr', here), ...ownTexts('en', here)];
const seenOwn = ready(
  ownExamples(
    own.filter((text) => !text.isUnseen),
    OWN_WEIGHT,
  ),
);
const data = ready(publicRows);
const models: ToneModel[] = [];
for (let fold = 0; fold < folds; fold++) {
  const train = [...data.filter((_, i) => i % folds !== fold), ...seenOwn];
  const made = loadToneModel(learnModel(`fold-${fold}`, train));
  if (!made.ok) throw new Error(made.error.code);
  models.push(made.value);
  process.stderr.write(`fold ${fold + 1} of ${folds} learned\n`);
}

function readingsOf(pick: (e: Example) => boolean) {
  return publicRows
    .map((example, i) => ({ example, i }))
    .filter(({ example }) => pick(example))
    .map(({ example, i }) => ({
      example,
      learned: readTone(models[i % folds]!, example.text, { lang: example.lang }),
      rules: readTone(RULES_ONLY, example.text, { lang: example.lang }),
    }));
}

function aucRow(
  name: string,
  best: string,
  pick: (e: Example) => boolean,
  positive: (e: Example) => boolean,
  figure: Figure,
): Row {
  const read = readingsOf(pick);
  const truth = read.map(({ example }) => positive(example));
  return {
    name,
    package: best,
    figures: {
      rules: auc(
        read.map((r) => figure(r.rules)),
        truth,
      ),
      learned: auc(
        read.map((r) => figure(r.learned)),
        truth,
      ),
      calledAboveHalf: read.filter((r) => figure(r.learned) > 0.5).length / read.length,
      positives: truth.filter(Boolean).length / read.length,
    },
  };
}

const sentimentWord = (r: Reading) => (r.sentiment > 0.1 ? 'good' : r.sentiment < -0.1 ? 'bad' : 'neutral');
const GOOD = new Set(['admiration', 'gratitude', 'approval', 'caring', 'joy', 'trust']);
const BAD = new Set([
  'hostile',
  'disapproval',
  'sadness',
  'disappointment',
  'remorse',
  'anger',
  'disgust',
  'fear',
]);
const sentimentTruth = (e: Example) => (GOOD.has(e.label) ? 'good' : BAD.has(e.label) ? 'bad' : 'neutral');

function sentimentRow(name: string, best: string, pick: (e: Example) => boolean): Row {
  const read = readingsOf(pick);
  const truth = read.map(({ example }) => sentimentTruth(example));
  const polar = read.filter(({ example }) => sentimentTruth(example) !== 'neutral');
  const isGood = polar.map(({ example }) => sentimentTruth(example) === 'good');
  return {
    name,
    package: best,
    figures: {
      rules: macroF1(
        truth,
        read.map((r) => sentimentWord(r.rules)),
      ),
      learned: macroF1(
        truth,
        read.map((r) => sentimentWord(r.learned)),
      ),
      aucRules: auc(
        polar.map((r) => r.rules.sentiment),
        isGood,
      ),
      aucLearned: auc(
        polar.map((r) => r.learned.sentiment),
        isGood,
      ),
    },
  };
}

const rows: Row[] = [
  aucRow(
    'politeness EN, wiki, AUC',
    '.738 wink',
    (e) => e.set === 'en_politeness_wiki' && e.label !== 'mid',
    (e) => e.label === 'polite',
    (r) => r.politeness,
  ),
  aucRow(
    'politeness EN, stackexchange, AUC',
    '.606 nlp.js',
    (e) => e.set === 'en_politeness_stackexchange' && e.label !== 'mid',
    (e) => e.label === 'polite',
    (r) => r.politeness,
  ),
  aucRow(
    'empathy EN (caring), AUC',
    '.643 vader',
    (e) => e.set === 'en_emotion_goemotions',
    (e) => e.label === 'caring',
    (r) => r.empathy,
  ),
  aucRow(
    'defensiveness EN, AUC',
    '.656 nlp.js',
    (e) => e.set === 'en_receptiveness' && e.label !== 'mid',
    (e) => e.label === 'defensive',
    (r) => r.defensiveness,
  ),
  aucRow(
    'hostility EN, AUC',
    '.765 wink',
    (e) => e.set === 'en_emotion_goemotions',
    (e) => e.label === 'hostile',
    (r) => r.hostility,
  ),
  aucRow(
    'hostility FR (noisy tweets), AUC',
    '.637 cuss',
    (e) => e.set === 'fr_hostility_mlma',
    (e) => e.label === 'hostile',
    (r) => r.hostility,
  ),
  sentimentRow(
    'sentiment EN comments, 3 classes, macro-F1',
    '.612 wink (airlines)',
    (e) => e.set === 'en_emotion_goemotions',
  ),
  sentimentRow(
    'sentiment FR subtitles (weak), 3 classes, macro-F1',
    '.482',
    (e) => e.set === 'fr_emotion_xed',
  ),
];

/** Our own texts: seen rows are read by a model that learned from them, unseen rows by one that did not. */
const OWN_ACTS = [
  'apology',
  'halfApology',
  'responsibility',
  'repair',
  'promise',
  'redirect',
  'empathy',
  'explain',
  'instruct',
  'hold',
  'deny',
  'excuse',
  'shiftBlame',
  'attack',
  'threaten',
  'compensate',
  'handOver',
  'thank',
  'bolster',
  'humourSharp',
  'ask',
];
for (const lang of ['fr', 'en'] as const)
  for (const unseen of [false, true]) {
    const texts = own.filter((text) => text.lang === lang && text.isUnseen === unseen);
    const read = texts.map((text) => ({ text, r: readTone(models[0]!, text.text, { lang }) }));
    const replies = read.filter(({ text }) => text.source !== 'posts');
    const figures: Record<string, number> = {};
    for (const figure of ['politeness', 'empathy', 'hostility', 'defensiveness', 'sarcasm'] as const) {
      const known = read.filter(({ text }) => text.figures[figure] !== undefined);
      figures[figure] = auc(
        known.map(({ r }) => r[figure]),
        known.map(({ text }) => text.figures[figure]! >= 0.5),
      );
    }
    const good = replies.filter(({ text }) => ['warm', 'plain', 'template', 'joke'].includes(text.kind));
    figures.kindCalledHostile = good.filter(({ r }) => r.hostility > 0.5).length / good.length;
    rows.push({
      name: `own texts ${lang}, ${unseen ? 'unseen' : 'seen'} (${texts.length}), AUC`,
      package: '',
      figures,
    });
    const perAct: Record<string, number> = {};
    for (const act of OWN_ACTS)
      perAct[act] = f1(
        replies.map(({ text }) => text.acts.includes(act)),
        replies.map(({ r }) => (r.acts[act as ActId] ?? 0) >= 0.5),
      );
    rows.push({
      name: `own replies ${lang}, ${unseen ? 'unseen' : 'seen'} (${replies.length}), F1 by act`,
      package: '',
      figures: { mean: mean(Object.values(perAct)), ...perAct },
    });
    if (process.argv.includes('--errors') && !unseen)
      for (const { text, r } of replies)
        for (const act of OWN_ACTS)
          if (text.acts.includes(act) !== (r.acts[act as ActId] ?? 0) >= 0.5)
            process.stdout.write(
              `${text.acts.includes(act) ? 'missed' : 'extra '} ${act.padEnd(14)} ${text.text}\n`,
            );
  }

/** Parity: the same reply in both languages, by a model of the folds and by the weights shipped. */
const pairs = own.filter((text) => text.source === 'pairs');
const frPairs = pairs.filter((text) => text.lang === 'fr');
const enPairs = pairs.filter((text) => text.lang === 'en');
const readBoth = (model: ToneModel) =>
  frPairs.map(
    (text, i) =>
      [
        readTone(model, text.text, { lang: 'fr' }),
        readTone(model, enPairs[i]!.text, { lang: 'en' }),
      ] as const,
  );
function parityOf(model: ToneModel): Record<string, number> {
  const perPair = readBoth(model);
  const parity: Record<string, number> = {};
  for (const figure of READING_FIGURES)
    parity[figure] = mean(perPair.map(([f, e]) => Math.abs(f[figure] - e[figure])));
  for (const act of ['apology', 'responsibility', 'redirect', 'promise', 'empathy'] as const)
    parity[act] = mean(perPair.map(([f, e]) => Math.abs((f.acts[act] ?? 0) - (e.acts[act] ?? 0))));
  return parity;
}
const shipped = loadToneModel(readFileSync(join(here, '../../assets/tone/tone.json'), 'utf8'));
if (!shipped.ok) throw new Error(shipped.error.code);
for (const [model, of] of [
  [models[0]!, 'a fold'],
  [shipped.value, 'the shipped weights'],
] as const)
  rows.push({
    name: `parity of ${frPairs.length} pairs, mean absolute difference, ${of}`,
    package: '',
    figures: parityOf(model),
  });
if (process.argv.includes('--errors'))
  readBoth(models[0]!).forEach(([f, e], i) => {
    for (const figure of ['politeness', 'empathy', 'defensiveness'] as const)
      if (Math.abs(f[figure] - e[figure]) > 0.35)
        process.stdout.write(
          `apart ${figure} fr ${f[figure].toFixed(2)} en ${e[figure].toFixed(2)} ${frPairs[i]!.text}\n`,
        );
  });

const formality = rowsOf(`${dir}/fr_formality_cocoa_dev.tsv`).map((row) => ({
  truth: row.label === 'formal' ? 'vous' : 'tu',
  said: readTone(RULES_ONLY, row.text ?? '', { lang: 'fr' }).register,
}));
rows.push({
  name: 'tu/vous FR, accuracy',
  package: '.51',
  figures: { rules: formality.filter((r) => r.truth === r.said).length / formality.length },
});

for (const row of rows)
  process.stdout.write(
    `${row.name.padEnd(52)} best package ${row.package.padEnd(22)} ${Object.entries(row.figures)
      .map(([k, v]) => `${k} ${v.toFixed(3)}`)
      .join('  ')}\n`,
  );
