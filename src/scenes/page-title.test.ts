import { expect, it } from 'vitest';
import { aBusyScenario } from '../../tests/support/a-busy-scenario.ts';
import { pageTitle } from './page-title.ts';

const scenario = { ...aBusyScenario(), title: { fr: 'Le café froid' } };
const quart = scenario.quarts[0]!;
const crisis = { quart: quart.id } as never;

it('names the scene first, then the story, then the game', () => {
  expect(pageTitle({ phase: 'idle', scenario: null, crisis: null }, 'home', 'fr')).toBe('Avis de tempête');
  expect(pageTitle({ phase: 'idle', scenario: null, crisis: null }, 'history', 'fr')).toBe(
    'Parcours · Avis de tempête',
  );
  expect(pageTitle({ phase: 'quart', scenario, crisis }, 'home', 'fr')).toBe(
    `${quart.title.fr} · Le café froid · Avis de tempête`,
  );
  expect(pageTitle({ phase: 'ended', scenario, crisis }, 'home', 'fr')).toBe(
    'Débreffage · Le café froid · Avis de tempête',
  );
});
