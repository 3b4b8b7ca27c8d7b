import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { readCmi5Launch } from './cmi5-launch.ts';
import { openCmi5 } from './cmi5-platform.ts';
import { uuidOf } from './cmi5-statements.ts';
import { type LrsRules, paperLrs, settled } from './lrs-fakes.ts';
import { aProgress, aResult } from './platform-fakes.ts';

const REQUIREMENTS: Readonly<Record<string, { readonly txt: string }>> = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@cmi5/requirements/requirements.json'), 'utf8'),
);

/** A whole visit: a game played, handed in, left by its button. */
async function aVisit(rules: LrsRules = {}, score = 72) {
  const lrs = paperLrs(rules);
  const platform = await openCmi5(lrs.world);
  platform.keep(aProgress(), false);
  await settled();
  const pass = platform.launch.pass ?? 60;
  const delivery = await platform.finish(aResult({ score, pass }));
  platform.end(true);
  await settled();
  return { lrs, platform, delivery };
}

describe('a game launched by cmi5', () => {
  it('breaks none of the requirements that the store holds it against', async () => {
    const { lrs, delivery } = await aVisit({ masteryScore: 0.6 });
    expect(lrs.broken).toEqual([]);
    expect(delivery).toBe('delivered');
    expect(lrs.verbs()).toEqual([
      'initialized',
      'interacted',
      'interacted',
      'completed',
      'scored',
      'passed',
      'terminated',
    ]);
  });

  it('is held only against requirements that there are', async () => {
    const { lrs } = await aVisit({ masteryScore: 0.6 });
    expect([...lrs.held].filter((id) => REQUIREMENTS[id] === undefined)).toEqual([]);
    expect(lrs.held.size).toBeGreaterThan(25);
  });

  it('8.1.0.0-7: reads the launch parameters in any order, and none of them missing', () => {
    const { params } = paperLrs();
    const entries = Object.entries(params);
    const orders = [entries, [...entries].reverse()];
    for (const order of orders) {
      const read = readCmi5Launch(`?${new URLSearchParams(order)}`);
      expect(read).toMatchObject({ registration: params.registration, endpoint: `${params.endpoint}/` });
    }
    for (const [name] of entries) {
      const without = entries.filter(([other]) => other !== name);
      expect(readCmi5Launch(`?${new URLSearchParams(without)}`)).toBeNull();
    }
  });

  it('8.2.1.0-2: asks for the token by one POST, and only once', async () => {
    const { lrs } = await aVisit();
    expect(lrs.requests.filter(({ path }) => path === '/token').map(({ method }) => method)).toEqual([
      'POST',
    ]);
  });

  it('9.3.2.0-2 and 9.3.8.0-2: says initialized first and terminated last, in a request that outlives the page', async () => {
    const { lrs } = await aVisit();
    expect([lrs.verbs()[0], lrs.verbs().at(-1)]).toEqual(['initialized', 'terminated']);
    expect(lrs.requests.at(-1)).toMatchObject({ path: 'statements', keepalive: true });
  });

  it('9.3.3.0-2 and 9.3.4.0-3: completes and passes once a registration, however often it is played', async () => {
    const states = new Map<string, unknown>();
    const first = await aVisit({ states }, 72);
    expect(first.lrs.verbs()).toContain('passed');
    const second = await aVisit({ states }, 95);
    expect(second.lrs.verbs().filter((verb) => verb === 'completed' || verb === 'passed')).toEqual([]);
    expect([second.delivery, second.lrs.broken]).toEqual(['delivered', []]);
  });

  it('9.3.5.0-1: fails, and may pass later', async () => {
    const states = new Map<string, unknown>();
    const first = await aVisit({ states, masteryScore: 0.6 }, 41);
    expect(first.lrs.verbs()).toContain('failed');
    const second = await aVisit({ states, masteryScore: 0.6 }, 66);
    expect(second.lrs.verbs()).toContain('passed');
    expect([...first.lrs.broken, ...second.lrs.broken]).toEqual([]);
  });

  it('10.2.4.0-2: is judged by the mastery score of the platform', async () => {
    const { lrs } = await aVisit({ masteryScore: 0.9 }, 72);
    expect([lrs.verbs().includes('failed'), lrs.verbs().includes('passed'), lrs.broken]).toEqual([
      true,
      false,
      [],
    ]);
  });

  it.each([
    ['10.2.2.0-9', 'Browse'],
    ['10.2.2.0-11', 'Review'],
  ] as const)('%s: in %s mode only begins and ends', async (_, launchMode) => {
    const { lrs, delivery } = await aVisit({ launchMode });
    expect([lrs.verbs(), delivery, lrs.states.size]).toEqual([['initialized', 'terminated'], 'lookOnly', 0]);
  });

  it('10.2.6.0-1: goes to the return address once it has ended', async () => {
    const { lrs } = await aVisit({ returnURL: 'https://ecole.example/cours' });
    expect(lrs.went).toEqual(['https://ecole.example/cours']);
  });

  it('11.0.0.0-3 and 11.2.0.0-1: takes the language and the sound that the learner prefers', async () => {
    const preferences = { languagePreference: 'en-CA,fr-CA', audioPreference: 'on' };
    const platform = await openCmi5(paperLrs({ preferences }).world);
    expect([platform.launch.lang, platform.launch.sound, platform.launch.line]).toEqual([
      'en',
      true,
      'mode=entrainement;seed=7',
    ]);
  });

  it('keeps where it stands and the record of the game, for the next visit and for an instructor', async () => {
    const states = new Map<string, unknown>();
    await aVisit({ states });
    expect(states.get('avis-de-tempete.record')).toEqual({});
    const again = await openCmi5(paperLrs({ states }).world);
    expect(again.launch).toMatchObject({ kept: aProgress().kept, best: 72, game: 'jeton.1' });
  });

  it('launched by no platform, or by one that gives no token, plays alone', async () => {
    const { world } = paperLrs();
    const alone = await openCmi5({ ...world, query: '' });
    const refused = await openCmi5({ ...world, fetch: async () => new Response('{}', { status: 200 }) });
    expect([alone, refused].map(({ kind, trouble }) => [kind, trouble()])).toEqual([
      ['none', 'unlinked'],
      ['none', 'unlinked'],
    ]);
  });
});

describe('a network lost for two minutes', () => {
  it('loses no statement and counts none twice', async () => {
    let isLost = false;
    const lrs = paperLrs({ isLost: () => isLost });
    const platform = await openCmi5(lrs.world);
    isLost = true;
    const [first, second] = aProgress().decisions;
    platform.keep(aProgress({ decisions: [first!] }), false);
    await settled();
    expect(platform.trouble()).toBe('failing');
    for (let i = 0; i < 11; i++) await lrs.pass(10_000);
    expect(lrs.verbs()).toEqual(['initialized']);
    platform.keep(aProgress({ decisions: [first!, second!] }), false);
    await settled();
    isLost = false;
    await lrs.pass(10_000);
    platform.keep(aProgress(), false);
    await settled();
    expect(lrs.verbs()).toEqual(['initialized', 'interacted', 'interacted']);
    expect([new Set(lrs.statements.map(({ id }) => id)).size, platform.trouble(), lrs.broken]).toEqual([
      3,
      null,
      [],
    ]);
  });

  it('is told when the game ends in it, and what was said still comes through', async () => {
    let isLost = false;
    const lrs = paperLrs({ isLost: () => isLost });
    const platform = await openCmi5(lrs.world);
    isLost = true;
    expect(await platform.finish(aResult())).toBe('notDelivered');
    isLost = false;
    await lrs.pass(10_000);
    expect(lrs.verbs()).toEqual(['initialized', 'completed', 'scored', 'passed']);
  });
});

it('the id of a statement is a UUID, and the same for the same text', () => {
  expect(uuidOf('un')).toBe(uuidOf('un'));
  expect(uuidOf('un')).not.toBe(uuidOf('deux'));
  expect(uuidOf('un')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
