import { describe, expect, it } from 'vitest';
import type { ScenarioFiles } from '../../model/scenario-files.ts';
import { compileFiles, scenarioSkeleton } from '../../scenario/index.ts';
import type { Workshop } from '../../session/index.ts';
import type { App } from '../app.ts';
import type { Checked } from '../library.ts';
import { openLocalLibrary } from './local-library.ts';

/** A machine with room for so many scenarios, newest first, and what the Accueil knows of it after a fresh start. */
function aMachine(room = 30) {
  const held = new Map<string, ScenarioFiles>();
  const scenarios = {
    keep: async ({ id, files }: { id: string; files: ScenarioFiles }) => {
      if (!held.has(id) && held.size >= room) return 'full';
      held.delete(id);
      held.set(id, files);
      return 'kept';
    },
    all: async () => [...held].map(([id, files]) => ({ id, files })).reverse(),
    remove: async (id: string) => void held.delete(id),
  };
  const checkEach: Workshop['checkEach'] = async (all, tell) => {
    all.forEach((files, i) => {
      tell(compileFiles(files), i);
    });
  };
  const app = {
    session: {
      scenarios,
      workshop: { checkEach },
      versions: { forget: async () => {} },
      translations: { forget: async () => {} },
    },
  } as unknown as App;
  return { held, open: () => openLocalLibrary(() => app) };
}

function aScenario(title: string, id = 'cafe'): Checked {
  const text = scenarioSkeleton(id, 'fr').replace('Le café froid', title);
  return { file: `${id}.yaml`, ...compileFiles({ main: `${id}.yaml`, texts: [[`${id}.yaml`, text]] }) };
}

const titles = (list: readonly Checked[]) => list.map((one) => one.scenario?.title.fr);

describe('a scenario opened under an id that is taken', () => {
  it('takes no place: both are kept, and whether the other one goes is asked', async () => {
    const { held, open } = aMachine();
    const kept = open();
    await kept.open(aScenario('Le mien'));
    const now = await kept.open(aScenario('Le tien'));
    expect(titles(kept.all())).toEqual(['Le tien', 'Le mien']);
    expect([...held.keys()]).toEqual(['cafe', 'cafe-2']);
    expect(kept.question(now)).toMatchObject({
      kind: 'sameId',
      other: { scenario: { title: { fr: 'Le mien' } } },
    });
    expect(await kept.answer(now)).toBe(now);
    expect([titles(kept.all()), [...held.keys()], kept.question(now)]).toEqual([
      ['Le tien'],
      ['cafe-2'],
      null,
    ]);
    const third = await kept.open(aScenario('Le troisième'));
    expect(kept.question(third)?.other.keptAs).toBe('cafe-2');
  });

  it('is asked even before the list of what is kept has been read', async () => {
    const { held, open } = aMachine();
    await open().open(aScenario('Le mien'));
    const later = open();
    const now = await later.open(aScenario('Le tien'));
    expect(later.question(now)?.other.scenario?.title.fr).toBe('Le mien');
    expect([...held.keys()]).toEqual(['cafe', 'cafe-2']);
  });

  it('is not asked when it is the same text, nor of another scenario whose name only looks alike', async () => {
    const { held, open } = aMachine();
    const kept = open();
    await kept.open(aScenario('Le mien'));
    expect(kept.question(await kept.open(aScenario('Le mien')))).toBeNull();
    const numbered = await kept.open(aScenario('Le sien', 'cafe-7'));
    expect([kept.question(numbered), [...held.keys()]]).toEqual([null, ['cafe', 'cafe-7']]);
    await kept.remove(numbered);
    expect([...held.keys()]).toEqual(['cafe']);
  });
});

describe('where there is no room left', () => {
  it('nothing gives way by itself: whether the oldest goes is asked, and then the new one is kept', async () => {
    const { held, open } = aMachine(2);
    const kept = open();
    for (const id of ['vieux', 'jeune']) await kept.open(aScenario(id, id));
    const now = await kept.open(aScenario('Neuf', 'neuf'));
    expect([now.keptAs, [...held.keys()]]).toEqual([undefined, ['vieux', 'jeune']]);
    expect(kept.question(now)).toMatchObject({ kind: 'full', other: { keptAs: 'vieux' } });
    expect((await kept.answer(now)).keptAs).toBe('neuf');
    expect([...held.keys()]).toEqual(['jeune', 'neuf']);
  });
});
