import { describe, expect, it } from 'vitest';
import { cloneJson } from '../../base/json.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Post } from '../../model/state.ts';
import { LANGS, type Lang } from '../../model/text.ts';
import { compileScenario, scenarioSkeleton } from '../../scenario/index.ts';
import { RULES_ONLY } from '../../tone/index.ts';
import { createWorld, hashState, playOut, postOf, textOf } from '../index.ts';

const { scenario } = compileScenario(scenarioSkeleton('essai', 'fr'), { file: 'essai.yaml' }) as {
  scenario: Scenario;
};
const { state } = playOut(createWorld(scenario, '1', RULES_ONLY), [], { until: 20 });
const authored = postOf(state, 'cafe_froid') as Post;
const group = scenario.chatter.groups.find((g) => g.use === 'crowd')?.id ?? '';
const aPost = (id: string, more: Partial<Post> = {}): Post => ({
  ...authored,
  id,
  at: 40,
  purpose: 'condemn',
  class: 'complaint',
  tone: 'cordial',
  isAffair: true,
  words: { from: 'chatter', group, draw: 7 },
  ...more,
});
const posts = Array.from({ length: 60 }, (_, i) => aPost(`c40-${i}`));
const noticed = (tick: number) => {
  const after = cloneJson(state);
  after.deeds.push({
    at: 30,
    tool: 'remove',
    post: 'cafe_froid',
    class: 'complaint',
    noticedAt: tick,
  } as never);
  return after;
};
const changed = (after: typeof state, of = posts) =>
  of.filter((post) => textOf(scenario, after, post, 'fr') !== textOf(scenario, state, post, 'fr')).length;

describe('the words of the crowd', () => {
  it('speak of a removal for an hour once it was noticed, and of nothing removed before', () => {
    expect(changed(noticed(-1))).toBe(0);
    expect(changed(noticed(35))).toBeGreaterThan(8);
    expect(changed(noticed(35))).toBeLessThan(35);
    expect(changed(noticed(41))).toBe(0);
    expect(
      changed(
        noticed(35),
        posts.map((post) => ({ ...post, at: 200 })),
      ),
    ).toBe(0);
    expect(
      changed(
        noticed(35),
        posts.map((post) => ({ ...post, purpose: 'support' as const })),
      ),
    ).toBe(0);
  });

  it('stay the same whenever they are read, and reading them changes nothing', () => {
    const after = noticed(35);
    const hash = hashState(after);
    const read = () => posts.map((post) => textOf(scenario, after, post, 'fr'));
    expect(read()).toEqual(read());
    expect(hashState(after)).toBe(hash);
  });

  it('of who shares stand on top of what is shared, in both languages, and half say nothing', () => {
    const shared = textOf(scenario, state, authored, 'fr');
    const reshares = Array.from({ length: 40 }, (_, i) =>
      aPost(`r40-${i}`, { reshareOf: authored.id, words: { from: 'reshare' } }),
    );
    const texts = reshares.map((post) => textOf(scenario, state, post, 'fr'));
    expect(texts.every((text) => text.includes(shared))).toBe(true);
    const bare = texts.filter((text) => text === shared).length;
    expect([bare > 8, bare < 32]).toEqual([true, true]);
    expect(texts.join()).not.toMatch(/\{\{|undefined/);
  });
});

describe('the words of a player, quoted', () => {
  const wording = { mode: 'typed', text: 'Nous vous répondons.' } as const;
  const { state: played } = playOut(
    createWorld(scenario, '1', RULES_ONLY),
    [{ type: 'answer', at: 20, post: 'cafe_froid', wording, lang: 'fr', channel: 'public' }],
    { until: 20 },
  );
  /** The same game, had the player typed this. */
  const typed = (text: string) => {
    const after = cloneJson(played);
    Object.assign(postOf(after, 'o20-0') as Post, { words: { from: 'typed', text, lang: 'fr' } });
    return after;
  };
  const echoes = scenario.chatter.groups.filter(({ use, lines }) => {
    return use === 'echo' && lines.fr.some((line) => line.includes('{{quote}}'));
  });
  const quoted = (after: typeof state, lang: Lang = 'fr') =>
    echoes.flatMap(({ id, lines }) =>
      lines[lang].flatMap((line, draw) =>
        line.includes('{{quote}}')
          ? [aPost('c50-1', { words: { from: 'echo', group: id, draw, of: 'o20-0' } })].map((post) =>
              textOf(scenario, after, post, lang),
            )
          : [],
      ),
    );

  it('stay as they were written, whatever looks like a slot in them', () => {
    const slots = Object.keys(scenario.chatter.slots).slice(0, 2);
    const words = `Nous disons {{org}}, {{quote}}, {{ ${slots.join(' }} et {{ ')} }} et $& ici`;
    for (const lang of LANGS) {
      const plain = quoted(typed(wording.text), lang);
      expect(plain.length).toBeGreaterThan(3);
      const bare = wording.text.replace('.', '');
      expect(quoted(typed(words), lang)).toEqual(plain.map((text) => text.replace(bare, () => words)));
    }
  });

  it('are quoted without the signs at their end', () => {
    const words = 'Nous vous répondons ici demain';
    expect(quoted(typed(`${words}!..!…`))).toEqual(quoted(typed(words)));
    expect(quoted(typed(`${words}?`))).not.toEqual(quoted(typed(words)));
  });

  it('are quoted as fast for a run of dots as for a word, however long', () => {
    const timed = (words: string) => {
      const after = typed(words);
      const start = performance.now();
      quoted(after);
      return performance.now() - start;
    };
    const length = 20_000; // the longest text that is sent is shorter
    timed('a'.repeat(length));
    const ratios = Array.from({ length: 3 }, () => {
      return timed(`${'.'.repeat(length)}a`) / Math.max(0.5, timed('a'.repeat(length + 1)));
    });
    expect(Math.min(...ratios)).toBeLessThan(20);
  });
});
