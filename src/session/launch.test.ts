import { describe, expect, it } from 'vitest';
import { memoryStore } from './key-value-store.ts';
import { watchLaunch } from './launch.ts';
import { handPage } from './session-fakes.ts';

function aMachine(kept = new Map<string, string>()) {
  const page = handPage();
  page.every(1000, () => {});
  return { kept, page, visit: () => watchLaunch(memoryStore(kept), page) };
}

describe('a start', () => {
  it('that ended leaves nothing behind', async () => {
    const { kept, page, visit } = aMachine();
    const launch = visit();
    expect(await launch.begin()).toBe(false);
    launch.end();
    page.pass(60_000);
    expect([await visit().begin(), [...kept.keys()]]).toEqual([false, ['starting']]);
  });

  it('that never ended is told at the next visit, once', async () => {
    const { page, visit } = aMachine();
    await visit().begin();
    page.pass(20_000);
    const next = visit();
    expect(await next.begin()).toBe(true);
    next.end();
    expect(await visit().begin()).toBe(false);
  });

  it('left by its player, or of another tab opened at the same time, is no trouble; one frozen again and again is', async () => {
    const { page, visit } = aMachine();
    await visit().begin();
    page.go();
    page.pass(20_000);
    expect(await visit().begin()).toBe(false);
    page.pass(1_000);
    expect(await visit().begin()).toBe(false);
    page.pass(3_000);
    expect(await visit().begin()).toBe(true);
  });

  it('with a clock set back, or something odd in its place, harms nobody', async () => {
    const { kept, visit } = aMachine();
    kept.set('starting', '9999999999999');
    expect(await visit().begin()).toBe(true);
    kept.set('starting', 'x');
    expect(await visit().begin()).toBe(false);
  });
});
