/**
 * How well readers who see only a post and its drafts find the best draft, and the worst: `npx tsx docs/training/blind.ts
 * [--sets] [ID...]`, all long stories without an id. Each reader over the library, then by story and language; the last is
 * learned (least squares over what the others see, each set left out in turn). With --sets, what the learned one takes
 * for the best in each set.
 */
import {
  type BlindScore,
  type BlindSet,
  blindFigures,
  blindScores,
  blindSets,
  soughtIn,
} from '../../src/lab/blind-readers.ts';
import { BLIND_READERS } from '../../src/model/proof.ts';
import { LANGS } from '../../src/model/text.ts';
import { shippedStory } from '../../tests/support/shipped-stories.ts';
import { shippedTone } from '../../tests/support/shipped-tone.ts';

const LONG = ['letiquette', 'le-conteneur', 'la-derniere-navette', 'le-mot-de-trop', 'la-fuite'];
const CAUTION = 3; // ridge
const SHOWN = 6;

const given = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const groups = (given.length > 0 ? given : LONG).flatMap((id) =>
  LANGS.map((lang) => ({
    name: `${id} ${lang}`,
    sets: blindSets(shippedStory(id), lang, shippedTone()),
  })),
);
for (const { name, sets } of [{ name: 'all', sets: groups.flatMap(({ sets }) => sets) }, ...groups]) {
  const told = blindScores(sets).sort((a, b) => b.hits / b.sets - a.hits / a.sets);
  console.info(`\n${name}: ${sets.length} sets`);
  for (const finds of ['best', 'worst'] as const) {
    const ofKind = told.filter((score) => score.finds === finds);
    console.info(`  ${finds} of ${ofKind[0]?.sets}: ${ofKind.slice(0, SHOWN).map(line).join(', ')}`);
    const guesses = learned(sets, finds);
    const right = guesses.filter(({ set, pick }) => soughtIn(set, finds) === pick).length;
    console.info(`  ${finds}, learned and cross-validated: ${(right / guesses.length).toFixed(2)}`);
  }
}
if (process.argv.includes('--sets'))
  for (const { name, sets } of groups) {
    console.info(`\n${name}`);
    for (const { set, pick } of learned(sets, 'best')) {
      const isRight = soughtIn(set, 'best') === pick;
      const found = blindScores([set]).filter(
        ({ finds, by, hits }) => finds === 'best' && by === 'most' && hits === 1,
      );
      console.info(
        `  ${isRight ? 'FOUND' : '     '} ${set.id}: levels ${set.drafts.map(({ level }) => level).join(' ')}, guessed ${pick + 1}; pointed at by the most of ${found.map(({ reader }) => reader).join(' ')}`,
      );
    }
  }

function line({ reader, by, hits, sets }: BlindScore): string {
  return `${by === 'least' ? 'least ' : ''}${reader} ${(hits / sets).toFixed(2)}`;
}

/** For each set that has one wanted draft, the pick of a reader learned from all the others. */
function learned(sets: readonly BlindSet[], finds: 'best' | 'worst') {
  const rows = sets
    .filter((set) => soughtIn(set, finds) !== null)
    .map((set) => {
      const columns = BLIND_READERS.map((reader) => centred(blindFigures(reader, set)));
      const wanted = soughtIn(set, finds);
      return {
        set,
        x: set.drafts.map((_, i) => columns.map((column) => column[i] ?? 0)),
        y: set.drafts.map((_, i) => (i === wanted ? 1 : 0) - 1 / set.drafts.length),
      };
    });
  return rows.map((row) => {
    const others = rows.filter((other) => other.set.id !== row.set.id);
    const weights = ridge(
      others.flatMap(({ x }) => x),
      others.flatMap(({ y }) => y),
    );
    const values = row.x.map((x) => x.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0));
    return { set: row.set, pick: values.indexOf(Math.max(...values)) };
  });
}

/** Figures of a set from their mean, the largest distance 1, so that sets are alike. */
function centred(figures: readonly number[]): number[] {
  const mean = figures.reduce((a, b) => a + b, 0) / figures.length;
  const most = Math.max(...figures.map((figure) => Math.abs(figure - mean)));
  return figures.map((figure) => (most === 0 ? 0 : (figure - mean) / most));
}

/** Least squares with a penalty, by elimination. */
function ridge(x: readonly (readonly number[])[], y: readonly number[]): number[] {
  const n = BLIND_READERS.length;
  const a = Array.from({ length: n }, (_, i) =>
    Array.from({ length: n + 1 }, (_, j) =>
      j === n
        ? x.reduce((sum, row, k) => sum + (row[i] ?? 0) * (y[k] ?? 0), 0)
        : x.reduce((sum, row) => sum + (row[i] ?? 0) * (row[j] ?? 0), i === j ? CAUTION : 0),
    ),
  );
  for (let i = 0; i < n; i++) {
    const pivot = a[i] as number[];
    for (let k = 0; k < n; k++) {
      const row = a[k] as number[];
      const factor = k === i ? 0 : (row[i] ?? 0) / (pivot[i] ?? 1);
      for (let j = i; factor !== 0 && j <= n; j++) row[j] = (row[j] ?? 0) - factor * (pivot[j] ?? 0);
    }
  }
  return a.map((row, i) => (row[n] ?? 0) / (row[i] ?? 1));
}
