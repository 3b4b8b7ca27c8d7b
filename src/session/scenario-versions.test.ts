import { describe, expect, it } from 'vitest';
import { memoryStore } from './key-value-store.ts';
import { scenarioVersions } from './scenario-versions.ts';
import { MOST_VERSION_UNITS, MOST_VERSIONS } from './tuning.ts';

const files = (text: string) => ({ main: 'a.yaml', texts: [['a.yaml', text] as const] });

describe('versions of a scenario', () => {
  it('are kept newest first, once each, and the oldest give way', async () => {
    let now = 0;
    const versions = scenarioVersions(
      memoryStore(),
      () => false,
      () => ++now,
    );
    for (let n = 0; n < MOST_VERSIONS + 3; n++) await versions.keep('a', files(`v${n}`));
    await versions.keep('a', files(`v${MOST_VERSIONS + 2}`));
    const kept = await versions.list('a');
    expect(kept.length).toBe(MOST_VERSIONS);
    expect(kept[0]).toEqual({ when: MOST_VERSIONS + 3, files: files(`v${MOST_VERSIONS + 2}`) });
    await versions.keep('a', files('x'.repeat(MOST_VERSION_UNITS)));
    expect((await versions.list('a')).length).toBe(1);
    expect(await versions.list('b')).toEqual([]);
  });
  it('are none for a guest, and none where what is kept is damaged', async () => {
    const kept = new Map([
      ['versions.a', '[[1'],
      ['versions.b', '[[1,["a.yaml",[["a.yaml","x"]]]],7]'],
    ]);
    const versions = scenarioVersions(
      memoryStore(kept),
      () => false,
      () => 1,
    );
    expect(await versions.list('a')).toEqual([]);
    expect((await versions.list('b')).length).toBe(1);
    const guest = scenarioVersions(
      memoryStore(kept),
      () => true,
      () => 1,
    );
    await guest.keep('b', files('y'));
    expect(await guest.list('b')).toEqual([]);
    expect(kept.get('versions.b')).toContain('"x"');
  });
});
