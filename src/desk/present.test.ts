import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createWorld, perform, startState, step } from '../engine/index.ts';
import type { Action } from '../model/action.ts';
import type { CrisisEvent } from '../model/event.ts';
import type { CrisisState, Post } from '../model/state.ts';
import { compileScenario } from '../scenario/index.ts';
import { RULES_ONLY } from '../tone/index.ts';
import type { DeskInput } from './desk-input.ts';
import { presentComposer } from './present-composer.ts';
import { presentFeed } from './present-feed.ts';
import { type GuideAsk, presentGuide } from './present-guide.ts';
import { presentOffice } from './present-office.ts';
import { excerptOf, isHarsh, presentPost } from './present-post.ts';
import { presentThread } from './present-thread.ts';
import { presentTools, TOOLS } from './present-tools.ts';
import { presentTop } from './present-top.ts';
import { presentWatch } from './present-watch.ts';

const root = new URL('../../scenarios/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const compiled = compileScenario(read('letiquette.yaml'), {
  file: 'letiquette.yaml',
  include: (path) => read(`letiquette/${path.replace(/^(\.\/)?(letiquette\/)?/, '')}`),
});
const scenario = compiled.scenario!;
const world = createWorld(scenario, '4711', RULES_ONLY);
const all = { platform: null, audience: null, sort: 'recent' } as const;

function play(
  ticks: number,
  acts: readonly Action[] = [],
  each: (state: CrisisState) => void = () => {},
): DeskInput {
  const state = startState(world);
  const events: CrisisEvent[] = [];
  for (let i = 0; i < ticks; i++) {
    for (const act of acts) if (act.at === state.tick) expect(perform(state, act, world, events)).toBeNull();
    step(state, world, events);
    each(state);
  }
  return { scenario, state, world, lang: 'fr', mode: 'entrainement' };
}

describe('comments', () => {
  it('are open until the house closes them on that platform, and then until it opens them again', () => {
    const own = (input: DeskInput) => {
      const post = input.state.shelves.flatMap((shelf) => shelf.posts).find((p) => p.author === 'house');
      return post ? presentThread(input, post.id)?.post.comments : undefined;
    };
    const { platform } = scenario.planned[0]!;
    const until = scenario.planned[0]!.at + 3;
    const at = until - 2;
    expect(own(play(until))).toBe('open');
    expect(own(play(until, [{ type: 'closeComments', at, platform }]))).toBe('closed');
    const back = [
      { type: 'closeComments', at: at - 2, platform },
      { type: 'openComments', at, platform },
    ] as const;
    expect(own(play(until, back))).toBe('open');
  });
});

describe('the feed', () => {
  it('tells nothing of what a post is for moderation', () => {
    const { items } = presentFeed(play(120), all, new Set());
    expect(items.length).toBeGreaterThan(5);
    for (const item of items) if (item.kind === 'card') expect(item.post).not.toHaveProperty('class');
  });

  it('never shows two bundles in a row, and loses no post by telling them as one', () => {
    const input = play(300);
    const { items } = presentFeed(input, all, new Set());
    for (let i = 1; i < items.length; i++)
      expect([items[i - 1]?.kind, items[i]?.kind]).not.toEqual(['bundle', 'bundle']);
    const shown = items.reduce((n, i) => n + (i.kind === 'bundle' ? i.count : 1), 0);
    expect(shown).toBe(input.state.shelves.flatMap((s) => s.posts).length);
  });

  it('cites in the line of a bundle no words that a card would cover, passed on or not', () => {
    const covered = new Set<string>();
    const open = new Set<string>(); // the crowd says some lines calmly too
    const cited: string[] = [];
    play(700, [], (state) => {
      const input: DeskInput = { scenario, world, state, lang: 'fr', mode: 'entrainement' };
      if (state.tick % 4 > 0) return;
      for (const post of state.shelves.flatMap(({ posts }) => posts)) {
        const { isHarsh, text } = presentPost(input, post);
        (isHarsh ? covered : open).add(excerptOf(text, 90));
      }
      for (const item of presentFeed(input, all, new Set()).items)
        if (item.kind === 'bundle' && covered.has(item.sample)) cited.push(item.sample);
    });
    expect(covered.size).toBeGreaterThan(5);
    expect(cited.filter((words) => !open.has(words))).toEqual([]);
  });

  it('covers loud insults, never a loud cry of those whom the crisis touches', () => {
    const { state } = play(60);
    const [shelf] = state.shelves;
    const loud = { ...shelf!.posts[0]!, reshareOf: null, tone: 'aggressive', arousal: 0.95 } as const;
    const isCovered = (post: Partial<Post>) => isHarsh(state, { ...loud, ...post });
    expect(isCovered({ segment: 'affected', class: 'falseClaim' })).toBe(false);
    expect(isCovered({ segment: 'affected', class: 'complaint' })).toBe(false);
    expect(isCovered({ segment: 'affected', class: 'uncivil' })).toBe(true);
    expect(isCovered({ segment: 'trolls', class: 'threat' })).toBe(true);
    expect(isCovered({ segment: 'bystanders', class: 'complaint' })).toBe(true);
    expect(isCovered({ segment: 'trolls', class: 'threat', arousal: 0.7 })).toBe(false);
  });

  it('keeps only what was asked for', () => {
    const input = play(200);
    const tab = presentFeed(input, { ...all, platform: 'babillard' }, new Set());
    expect(tab.items.length).toBeGreaterThan(0);
    for (const item of tab.items) if (item.kind === 'card') expect(item.post.platform).toBe('babillard');
    const waiting = presentFeed(input, { ...all, sort: 'unanswered' }, new Set());
    for (const item of waiting.items) expect(item.kind === 'card' && !item.post.isAnswered).toBe(true);
  });
});

describe('the tools', () => {
  it('come one by one in training and never go away', () => {
    let had = new Set<string>();
    play(scenario.quarts[1]!.to, [], (state) => {
      const has = presentTools({ scenario, state, world, lang: 'fr', mode: 'entrainement' });
      for (const tool of had) expect(has.has(tool as never), `${tool} at ${state.tick}`).toBe(true);
      had = new Set(has);
    });
    expect(had.size).toBeGreaterThan(5);
  });

  it('passing on comes with a post about what a service looks after, though no service owns its class', () => {
    const byTopic = { ...scenario, services: scenario.services.map((s) => ({ ...s, owns: [] })) };
    const post = byTopic.posts.find(({ at, topic }) =>
      byTopic.services.some(({ topics }) => at >= 0 && topic !== null && topics.includes(topic)),
    )!;
    const inThat = createWorld(byTopic, '4711', RULES_ONLY);
    const state = startState(inThat);
    const has = () =>
      presentTools({ scenario: byTopic, state, world: inThat, lang: 'fr', mode: 'entrainement' }).has('pass');
    while (state.tick < post.at - 1) step(state, inThat, []);
    expect(has()).toBe(false);
    while (state.tick < post.at + 1) step(state, inThat, []);
    expect(has()).toBe(true);
  });

  it('are all there in assessment', () => {
    const input = { ...play(1), mode: 'evaluation' as const };
    expect([...presentTools(input)]).toEqual([...TOOLS]);
  });
});

describe('the guide', () => {
  const ask = (change: Partial<GuideAsk> = {}): GuideAsk => ({
    session: { sending: null, isHeld: false, pace: 'calm', live: null },
    unseen: 1,
    hasCard: true,
    isThreadOpen: false,
    isComposing: false,
    isBlank: false,
    hasChips: false,
    newTool: null,
    keyOf: (command) => command,
    ...change,
  });

  it('asks a first player to open the first post, then to choose, then falls silent on how', () => {
    const first = scenario.posts.find((p) => p.at >= 0 && p.at < 30)!;
    expect(presentGuide(play(30), ask())?.key).toBe('firstPost');
    const opened = play(40, [{ type: 'open', post: first.id, at: 35 }]);
    expect(presentGuide(opened, ask({ isThreadOpen: true }))?.key).toBe('firstRead');
    const left = play(50, [
      { type: 'open', post: first.id, at: 35 },
      { type: 'leave', post: first.id, at: 36 },
    ]);
    expect(presentGuide(left, ask({ isThreadOpen: true }))?.key).not.toBe('firstRead');
  });

  it('says nothing about what to do in assessment', () => {
    expect(presentGuide({ ...play(60), mode: 'evaluation' }, ask())).toBeNull();
  });
});

describe('the bureau and the top bar', () => {
  it('offers a question until it is asked, then shows it pending, then as a fact', () => {
    const fact = scenario.facts.find((f) => f.learn !== null && !f.isKnownAtStart)!;
    const asked: Action = { type: 'ask', service: fact.learn!.ask, fact: fact.id, at: 20 };
    expect(presentOffice(play(20)).questions.map((q) => q.fact)).toContain(fact.id);
    const pending = presentOffice(play(22, [asked]));
    expect(pending.questions.map((q) => q.fact)).not.toContain(fact.id);
    expect(pending.pending).toHaveLength(1);
    const known = presentOffice(play(22 + fact.learn!.ticks + 2, [asked]));
    expect(known.facts.map((f) => f.id)).toContain(fact.id);
  });
  it('says who told what the story itself made known, never by an id', () => {
    const told = presentOffice(play(400)).facts.find((f) => f.id === 'deux_lettres');
    expect(told?.from).toBe('Service à la clientèle');
    const names = new Set([
      ...scenario.services.map((s) => s.name.fr),
      ...scenario.people.map((p) => p.name),
    ]);
    for (const fact of presentOffice(play(700)).facts)
      if (fact.from !== '') expect(names).toContain(fact.from);
  });

  it('shows the three audiences that weigh most, with their way', () => {
    const input = play(60);
    const top = presentTop(
      input,
      input.state.segments.map(() => 0),
    );
    expect(top.audiences).toHaveLength(3);
    expect(top.audiences.every((a) => a.trend === 'rising')).toBe(true);
    expect(top.hour).toBe('7\u00a0h\u00a010');
  });

  it('counts in the last hour only what holds a watchword, accents or not', () => {
    const word: Action = { type: 'watch', words: ['étiquette'], threshold: 1, at: 150 };
    const view = presentWatch(play(200, [word]));
    expect(view.words[0]!.now).toBeGreaterThan(0);
    expect(view.isOver).toBe(true);
  });
});

describe('the composer', () => {
  it('shuffles drafts by the seed, the same each time, and prices them by the published rule', () => {
    const post = scenario.posts.find((p) => p.drafts.length === 3 && p.at >= 0 && p.at < 60)!;
    const input = play(60);
    const view = presentComposer(input, { kind: 'answer', post: post.id }, false)!;
    expect(new Set(view.drafts.map((d) => d.id))).toEqual(new Set(post.drafts.map((d) => d.id)));
    expect(presentComposer(input, { kind: 'answer', post: post.id }, false)).toEqual(view);
    expect([view.costDraft, view.costWritten]).toEqual(['3\u00a0min', '6\u00a0min']);
    expect(presentThread(input, post.id)?.post.text).toBe(post.text.fr);
  });
});
