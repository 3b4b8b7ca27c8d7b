import { describe, expect, it } from 'vitest';
import type { ScenarioFiles } from '../../model/scenario-files.ts';
import { scenarioSkeleton } from '../../scenario/index.ts';
import type { App } from '../app.ts';
import { type Checked, checkHere } from '../library.ts';
import { openKept } from './kept.ts';

/** A machine that keeps scenarios, and what the Accueil knows of it after a fresh start. */
function aMachine() {
  const held = new Map<string, ScenarioFiles>();
  const scenarios = {
    keep: async ({ id, files }: { id: string; files: ScenarioFiles }) => held.set(id, files).size > 0,
    all: async () => [...held].map(([id, files]) => ({ id, files })),
    remove: async (id: string) => void held.delete(id),
  };
  const app = { session: { scenarios } } as unknown as App;
  return { held, open: () => openKept(() => app) };
}

function aScenario(title: string): Promise<Checked> {
  const text = scenarioSkeleton('cafe', 'fr').replace('Le café froid', title);
  return checkHere({ main: 'cafe.yaml', texts: [['cafe.yaml', text]] });
}

const titles = (list: readonly Checked[]) => list.map((one) => one.scenario?.title.fr);

describe('a scenario opened under a name that is taken', () => {
  it('takes the place of the other one, which is told and can be kept too', async () => {
    const { held, open } = aMachine();
    const kept = open();
    await kept.open(await aScenario('Le mien'));
    const now = await kept.open(await aScenario('Le tien'));
    expect(kept.displacedBy(now)?.before.scenario?.title.fr).toBe('Le mien');
    await kept.keepBoth(now);
    expect(titles(kept.all()).sort()).toEqual(['Le mien', 'Le tien']);
    expect([...held.keys()]).toEqual(['cafe', 'cafe-2']);
    expect(kept.displacedBy(now)?.isBack).toBe(true);
  });

  it('is told even before the list of what is kept has been read', async () => {
    const { open } = aMachine();
    await open().open(await aScenario('Le mien'));
    const later = open();
    const now = await later.open(await aScenario('Le tien'));
    expect(later.displacedBy(now)?.before.scenario?.title.fr).toBe('Le mien');
  });

  it('is not told when it is the same text, nor once the scenario is removed', async () => {
    const kept = aMachine().open();
    await kept.open(await aScenario('Le mien'));
    const again = await kept.open(await aScenario('Le mien'));
    expect(kept.displacedBy(again)).toBeNull();
    const other = await kept.open(await aScenario('Le tien'));
    await kept.remove(other);
    expect(kept.displacedBy(other)).toBeNull();
  });
});
