/**
 * The sample games of the pile: they are of the story as it is now, and some are odd in the ways that the pile names.
 * When a story, the engine or the reader changes: npx tsx tests/support/write-samples.ts
 */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { codesOf } from '../src/debrief/pile/intake.ts';
import { likeness, traceOf } from '../src/debrief/pile/likeness.ts';
import { createWorld } from '../src/engine/index.ts';
import { playAs } from '../src/lab/index.ts';
import type { GameRecord } from '../src/model/record.ts';
import { decodeRecord, verifyRecord } from '../src/record/index.ts';
import { ODD, SAMPLE_STORY } from './support/sample-games.ts';
import { shippedStory } from './support/shipped-stories.ts';
import { shippedTone } from './support/shipped-tone.ts';

const scenario = shippedStory(SAMPLE_STORY);
const codes = codesOf(readFileSync('scenarios/samples/groupe.txt', 'utf8'));
const records = codes.flatMap(({ text }) => {
  const read = decodeRecord(text);
  return read.ok ? [read.value] : [];
});
const game = (n: number) => records[n] as GameRecord;

it('are thirty, of one group, each with a name of its own and the time it was on screen', () => {
  expect(records).toHaveLength(30);
  expect(new Set(records.map(({ annexes }) => annexes.alias)).size).toBe(30);
  expect(new Set(records.map(({ annexes }) => annexes.group)).size).toBe(1);
  expect(records.every((one) => one.scenario.hash === scenario.hash)).toBe(true);
  const hasty = records.filter(({ annexes: { seconds = 0 } }) => seconds < 600);
  expect(hasty).toEqual([game(ODD.hasty)]);
});

it('replay as they are recorded, all to their end but one', () => {
  const tone = shippedTone();
  for (const n of [0, ODD.hasty, ODD.stopped]) {
    const world = createWorld(scenario, game(n).seed, tone);
    expect(verifyRecord(game(n), world, tone), `game ${n}`).toMatchObject({ replay: 'exact', notices: [] });
  }
  expect(records.filter(({ end }) => !end.isComplete)).toEqual([game(ODD.stopped)]);
});

it('hold one that copied another to the minute, and one that a script played; no other is the same', () => {
  const traces = records.map(({ actions }) => traceOf(actions));
  const same = traces.flatMap((trace, n) =>
    traces.some((other, m) => m !== n && likeness(trace, other) === 1) ? [n] : [],
  );
  expect(same.sort()).toEqual([ODD.copied, ODD.copier].sort());
  const world = createWorld(scenario, game(ODD.script).seed, shippedTone());
  const script = traceOf(playAs(world, 'decent').actions);
  expect(traces.filter((trace) => likeness(trace, script) > 0.9)).toEqual([traces[ODD.script]]);
});
