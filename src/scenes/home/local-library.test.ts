import { describe, expect, it } from 'vitest';
import type { ScenarioFiles } from '../../model/scenario-files.ts';
import { compileFiles, scenarioSkeleton } from '../../scenario/index.ts';
import type { Workshop } from '../../session/index.ts';
import type { App } from '../app.ts';
import type { Checked } from '../library.ts';
import { openLocalLibrary } from './local-library.ts';

/** A machine that keeps scenarios, and what the Accueil knows of it after a fresh start. */
function aMachine() {
  const held = new Map<string, ScenarioFiles>();
  const scenarios = {
    keep: async ({ id, files }: { id: string; files: ScenarioFiles }) => held.set(id, files).size > 0,
    all: async () => [...held].map(([id, files]) => ({ id, files })),
    remove: async (id: string) => void held.delete(id),
  };
  const checkEach: Workshop['checkEach'] = async (all, tell) => {
    all.forEach((files, i) => {
      tell(compileFiles(files), i);
    });
  };
  const app = { session: { scenarios, workshop: { checkEach } } } as unknown as App;
  return { held, open: () => openLocalLibrary(() => app) };
}

function aScenario(title: string): Checked {
  const text = scenarioSkeleton('cafe', 'fr').replace('Le café froid', title);
  return { file: 'cafe.yaml', ...compileFiles({ main: 'cafe.yaml', texts: [['cafe.yaml', text]] }) };
}

const titles = (list: readonly Checked[]) => list.map((one) => one.scenario?.title.fr);

describe('a scenario opened under a name that is taken', () => {
  it('takes the place of the other one, which is told and can be kept too', async () => {
    const { held, open } = aMachine();
    const kept = open();
    await kept.open(aScenario('Le mien'));
    const now = await kept.open(aScenario('Le tien'));
    expect(kept.displacedBy(now)?.before.scenario?.title.fr).toBe('Le mien');
    await kept.keepBoth(now);
    expect(titles(kept.all()).sort()).toEqual(['Le mien', 'Le tien']);
    expect([...held.keys()]).toEqual(['cafe', 'cafe-2']);
    expect(kept.displacedBy(now)?.isBack).toBe(true);
  });

  it('is told even before the list of what is kept has been read', async () => {
    const { open } = aMachine();
    await open().open(aScenario('Le mien'));
    const later = open();
    const now = await later.open(aScenario('Le tien'));
    expect(later.displacedBy(now)?.before.scenario?.title.fr).toBe('Le mien');
  });

  it('is not told when it is the same text, nor once the scenario is removed', async () => {
    const kept = aMachine().open();
    await kept.open(aScenario('Le mien'));
    const again = await kept.open(aScenario('Le mien'));
    expect(kept.displacedBy(again)).toBeNull();
    const other = await kept.open(aScenario('Le tien'));
    await kept.remove(other);
    expect(kept.displacedBy(other)).toBeNull();
  });
});
