import { describe, expect, it } from 'vitest';
import { aBusyScenario } from '../../tests/support/a-busy-scenario.ts';
import { createWorld, run } from '../engine/index.ts';
import type { Action } from '../model/action.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Lang } from '../model/text.ts';
import { RULES_ONLY } from '../tone/index.ts';
import type { DeskInput } from './desk-input.ts';
import { presentComposer } from './present-composer.ts';
import { presentHeard } from './present-heard.ts';
import { presentKnown, shieldedIn } from './present-known.ts';

const scenario = aBusyScenario();
const TARGET = { kind: 'answer', post: 'opener' } as const;

function at(tick: number, actions: readonly Action[] = [], of: Scenario = scenario): DeskInput {
  const world = createWorld(of, '1', RULES_ONLY);
  const { state } = run(world, actions, { until: tick });
  return { scenario: of, state, world, lang: 'fr', mode: 'entrainement' };
}

describe('the composer', () => {
  it('shows its drafts, unless one writes first', () => {
    const shown = presentComposer(at(30), TARGET, false);
    expect(shown?.drafts.length).toBeGreaterThan(0);
    expect(shown).toMatchObject({ isBlank: false, toAskFor: null });
    const blank = presentComposer(at(30), TARGET, true);
    expect(blank).toMatchObject({ drafts: [], isBlank: true });
    expect(blank?.toAskFor?.n).toBe(shown?.drafts.length);
    expect(blank?.toAskFor?.cost).toContain('2');
  });

  it('shows those that were asked for, in that place and in no other', () => {
    const asked = at(40, [{ type: 'seeDrafts', at: 30, of: 'opener' }]);
    expect(presentComposer(asked, TARGET, true)).toMatchObject({ isBlank: false, toAskFor: null });
    expect(presentComposer(asked, TARGET, true)?.drafts.length).toBeGreaterThan(0);
    expect(presentComposer(asked, { kind: 'declare' }, true)).toMatchObject({ drafts: [], isBlank: true });
  });
});

describe('beside the page', () => {
  it('stands what is known with its certainty, apart from what may not be said', () => {
    const facts = [
      { ...scenario.facts[0]!, id: 'vu', isPublic: true, sure: 'rumour' as const, isKnownAtStart: true },
      { ...scenario.facts[0]!, id: 'tu', isPublic: false, isKnownAtStart: true },
      { ...scenario.facts[0]!, id: 'inconnu', isPublic: true, isKnownAtStart: false },
    ];
    const known = presentKnown(at(5, [], { ...scenario, facts }));
    expect(known.facts.map(({ id, sure }) => [id, sure])).toEqual([['vu', 'rumour']]);
    expect(known.kept.map(({ id }) => id)).toEqual(['tu']);
  });

  it('stand the persons to be shielded, who are heard when they are named by somebody else', () => {
    const author = scenario.posts.find(({ id }) => id === 'opener')?.by;
    const people = scenario.people.map((p) => ({
      ...p,
      name: `Jo ${p.id}ette`,
      isProtected: p.id === author,
    }));
    const named = people.map((p) => ({ ...p, name: p.id === author ? 'Odile Vannier' : p.name }));
    const input = at(30, [], { ...scenario, people: named });
    expect(presentKnown(input).shielded).toEqual(['Odile Vannier']);
    expect(shieldedIn(input, 'C’est la faute de Vannier.', null)).toBe('Odile Vannier');
    expect(shieldedIn(input, 'Bonjour, Odile.', 'opener')).toBe('');
    expect(shieldedIn(input, 'Bonjour à vous.', null)).toBe('');
  });
});

describe('a promise in words of one’s own', () => {
  const heard = (text: string, lang: Lang = 'fr') => presentHeard(at(30), TARGET, { text, lang, draft: '' });

  it('is told with the hour it would be booked for, as the engine books it', () => {
    const text = 'On est désolés. On vous revient ici d’ici 45 minutes.';
    const told = heard(text);
    expect(told?.text).toBe('On vous revient ici d’ici 45 minutes');
    expect(told?.left).toBe('45\u00a0min');
    const sent: Action = {
      type: 'answer',
      at: 30,
      post: 'opener',
      wording: { mode: 'typed', text },
      lang: 'fr',
      channel: 'public',
    };
    const [booked] = at(31, [sent]).state.promises;
    expect((booked?.due ?? 0) - 30).toBe((45 * 60) / scenario.secondsPerTick);
  });

  it('is told without its hour when none is named, and not at all when nothing is promised', () => {
    expect(heard('On vous revient.')).toMatchObject({ text: '' });
    expect(heard('La machine est brisée.')).toBeNull();
    expect(heard('  ')).toBeNull();
    expect(
      presentHeard(
        at(30),
        { kind: 'contact', contact: null },
        { text: 'Je vous rappelle avant 9 h.', lang: 'fr', draft: '' },
      ),
    ).toBeNull();
  });
});
