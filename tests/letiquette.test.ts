/**
 * `letiquette` follows its player. The rule: no question tells the story before its hour, no voice of the crowd speaks of
 * what was neither seen nor done, and where two right things clash each good answer is paid by somebody.
 * Why: met in play, a list of questions told the plot at 6:10 and the crowd quoted a photo two hours before it appeared.
 */
import { describe, expect, it } from 'vitest';
import { createWorld, holds, mayBeAsked, offeredOptions, playOut } from '../src/engine/index.ts';
import type { Action } from '../src/model/action.ts';
import type { ChatterGroup } from '../src/model/scenario.ts';
import { LANGS } from '../src/model/text.ts';
import { RULES_ONLY } from '../src/tone/index.ts';
import { shippedStory } from './support/shipped-stories.ts';

const scenario = shippedStory('letiquette');
const world = createWorld(scenario, '1', RULES_ONLY);
const at = (until: number, actions: readonly Action[] = []) => playOut(world, actions, { until }).state;
const BAG = 150; // 8:40
const GOOD = 3; // an author's level

/** All that a group may say in both languages, slots filled one deep. */
const sayings = ({ lines }: ChatterGroup) =>
  LANGS.flatMap((lang) =>
    lines[lang].flatMap((line) => {
      const slots = [...line.matchAll(/\{\{([a-z]+)\}\}/g)].map(([, name]) => name ?? '');
      return [line, ...slots.flatMap((name) => scenario.chatter.slots[name]?.[lang] ?? [])];
    }),
  );
const speaking = (tick: number, actions: readonly Action[] = []) => {
  const state = at(tick, actions);
  return scenario.chatter.groups.filter(
    ({ id, use, when }) =>
      use !== 'noise' && use !== 'aboutRemoval' && (when === undefined || holds(when, state, world, id)),
  );
};

describe('the questions of l’étiquette', () => {
  it('tell nothing at the first minute that the dossier does not let one wonder', () => {
    const open = (tick: number) =>
      scenario.facts.filter((fact) => !fact.isKnownAtStart && mayBeAsked(at(tick), world, fact));
    expect(open(1).map(({ id }) => id)).toEqual([
      'mise_en_demeure',
      'aucun_proces',
      'entente',
      'autres_lettres',
    ]);
    for (const { question } of open(BAG - 1))
      for (const lang of LANGS)
        expect(question[lang]).not.toMatch(/photo|\bsac\b|\bbag\b|ventes|sales|atelier/i);
  });
  it('open whether she answered to whoever has learned what the letter says', () => {
    const ask: Action = { type: 'ask', at: 2, service: 'juridique', fact: 'mise_en_demeure' };
    const answered = scenario.facts.find(({ id }) => id === 'deux_lettres');
    if (answered === undefined) throw new Error('no such fact');
    expect(mayBeAsked(at(30), world, answered)).toBe(false);
    expect(mayBeAsked(at(30, [ask]), world, answered)).toBe(true);
  });
});

describe('the crowd of l’étiquette', () => {
  it('quotes no bag, no number and no sister before 8:40, and does from then on', () => {
    const SEEN = /412|photo|\bsac\b|bread bag|the bag|seam ripper|découd|sœur de|her sister|boycott/i;
    const heard = (tick: number) =>
      speaking(tick)
        .flatMap(sayings)
        .filter((line) => SEEN.test(line));
    expect(heard(BAG - 1)).toEqual([]);
    expect(heard(BAG + 1).length).toBeGreaterThan(20);
  });
  it('praises no apology, no repair, no address taken down and nobody at the keyboard in a game of silence', () => {
    const DONE =
      /c'était leur faute|it was their fault|réparaient|mending it|enlevé une adresse|took an address|quelqu'un qui répond|Somebody's answering/i;
    const silent = speaking(scenario.quarts.at(-1)?.to ?? 0).filter(({ use }) => use === 'crowd');
    expect(silent.flatMap(sayings).filter((line) => DONE.test(line))).toEqual([]);
    const whole = scenario.chatter.groups.filter(({ use }) => use === 'crowd').flatMap(sayings);
    expect(whole.filter((line) => DONE.test(line)).length).toBeGreaterThan(5);
  });
});

describe('two right things that clash', () => {
  const dilemmas = scenario.messages.filter(
    ({ options }) => options.filter(({ cost }) => cost !== undefined).length > 1,
  );
  it('are three messages whose every good option costs somebody else', () => {
    expect(dilemmas.map(({ id }) => id)).toEqual(['maika_demande', 'anouk_questions', 'edith_engagement']);
    for (const { options } of dilemmas) {
      const good = options.filter(({ level }) => level >= GOOD);
      expect(good.length).toBeGreaterThan(1);
      expect(good.every(({ cost }) => (cost?.trust.length ?? 0) > 0)).toBe(true);
      expect(new Set(good.map(({ cost }) => cost?.who)).size).toBe(good.length);
    }
  });
  it('take from those who pay: Maïka’s fans, or Mireille’s', () => {
    const reply = (option: string): Action => ({ type: 'reply', at: 195, message: 'maika_demande', option });
    const trust = (option: string, audience: string) =>
      at(196, [reply(option)]).segments.find(({ id }) => id === audience)?.trust ?? Number.NaN;
    expect(trust('elle_dabord', 'fans')).toBeLessThan(trust('vrai', 'fans') - 4);
    expect(trust('vrai', 'affected')).toBeLessThan(trust('elle_dabord', 'affected') - 3);
  });
});

describe('what is answered to the boss', () => {
  it('cites the ad of nine o’clock only if it went out', () => {
    const pause: Action = { type: 'pause', at: 160, planned: 'merci' };
    const offered = (actions: readonly Action[]) =>
      offeredOptions(at(790, actions), world, 'tour_honneur').map(({ id }) => id);
    expect(offered([])).toContain('taire');
    expect(offered([])).not.toContain('souper');
    expect(offered([pause])).toContain('souper');
    expect(offered([pause])).not.toContain('taire');
  });
});
