/**
 * A scenario whose prose is mended once it was handed out. The rule: prose that no rule reads may be written anew, and
 * every game played before replays exactly; other words of posts or drafts are told, and so are other rules. Why: a comma
 * must not void the games of a class, and no change of what is graded may pass for a comma.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hashJson } from '../src/base/hash.ts';
import { createWorld, hashState } from '../src/engine/index.ts';
import { playScripted } from '../src/lab/index.ts';
import type { Action } from '../src/model/action.ts';
import { SCRIPTED_PLAYERS } from '../src/model/codes.ts';
import type { GameRecord } from '../src/model/record.ts';
import type { Scenario } from '../src/model/scenario.ts';
import { hashesOf, partAt, type ScenarioPart, SHOWN, WORDS } from '../src/model/scenario-hashes.ts';
import { sealRecord, verifyRecord } from '../src/record/index.ts';
import { rerun } from '../src/record/replay.ts';
import { compileScenario } from '../src/scenario/index.ts';
import { gradeRecord } from '../src/scoring/index.ts';
import { RULES_ONLY } from '../src/tone/index.ts';
import { aBusyScenario } from './support/a-busy-scenario.ts';

const shipped = readdirSync('scenarios')
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => {
    const include = (path: string) => readFileSync(`scenarios/${path}`, 'utf8');
    const { scenario } = compileScenario(include(name), { file: `scenarios/${name}`, include });
    if (scenario === null) throw new Error(name);
    return scenario;
  });
const busy = withEverything(aBusyScenario());

/** The busy scenario, with the parts that none of ours has. */
function withEverything(scenario: Scenario): Scenario {
  const note = { fr: 'Le double du temps.', en: 'Twice the time.' };
  const promise = { text: { fr: 'On rappelle.', en: 'We will call.' }, ticks: 30 };
  const cost = {
    who: scenario.people[0]?.id ?? '',
    text: { fr: 'Elle attend.', en: 'She waits.' },
    trust: [],
  };
  const contacts = scenario.contacts.map((contact) => ({
    ...contact,
    drafts: contact.drafts.map((draft) => ({ ...draft, promise, cost })),
  }));
  const posts = scenario.posts.map((post) => ({
    ...post,
    drafts: post.drafts.map((draft) => ({ ...draft, cost })),
  }));
  const statements = scenario.statements.map((one) => ({ ...one, draft: { ...one.draft, cost } }));
  const messages = scenario.messages.map((message) => ({
    ...message,
    options: message.options.map((option) => ({ ...option, cost })),
  }));
  const portrait = { hair: 'tied', isGrey: true } as const;
  const people = scenario.people.map((person) => ({ ...person, portrait }));
  const services = scenario.services.map((service) => ({ ...service, portrait }));
  const groups = scenario.chatter.groups.map((group) => ({ ...group, portrait }));
  const drawn = { people, services, chatter: { ...scenario.chatter, groups } };
  return rewritten(
    {
      ...scenario,
      ...drawn,
      contacts,
      posts,
      statements,
      messages,
      accommodation: { time: 2, note },
      drafts: 'on-request',
    },
    () => false,
  );
}

type Leaf = readonly [place: string, value: unknown];

/** Every value of a scenario that is no tree, with its place (`posts.*.text.fr`). */
function leavesOf(value: unknown, place = ''): Leaf[] {
  if (value === null || typeof value !== 'object') return [[place, value]];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, item]) =>
    leavesOf(item, [place, isList ? '*' : key].filter((part) => part !== '').join('.')),
  );
}

/** What the value at a place does: that of the nearest place above it that is listed. */
function partOf(place: string): ScenarioPart {
  const steps = place.split('.');
  const above = steps.map((_, i) => partAt(steps.slice(0, i + 1).join('.')));
  return above.find((part) => part !== 'rules') ?? 'rules';
}

/** The same scenario, what stands at some places written otherwise, and hashed as the compiler would. */
function rewritten(scenario: Scenario, isMeant: (place: string) => boolean): Scenario {
  const rewrite = (value: unknown, place: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => rewrite(item, `${place}.*`));
    if (value === null || typeof value !== 'object') return isMeant(place) ? other(value) : value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        rewrite(item, place === '' ? key : `${place}.${key}`),
      ]),
    );
  };
  const now = rewrite(scenario, '') as Scenario;
  return { ...now, hash: hashJson({ ...now, hash: '' }), ...hashesOf(now) };
}

function other(value: unknown): unknown {
  if (typeof value === 'string') return `${value}, autrement dit`;
  if (typeof value === 'number') return value + 1;
  return typeof value === 'boolean' ? !value : 1;
}

const OWN = ['hash', 'rulesHash', 'wordsHash', 'format', 'id', 'lang'];
const meant = (part: ScenarioPart) => (place: string) => !OWN.includes(place) && partOf(place) === part;

const replies: readonly Action[] = [
  { type: 'open', at: 5, post: 'opener' },
  {
    type: 'answer',
    at: 6,
    post: 'opener',
    wording: { mode: 'typed', text: 'Désolée, votre café était froid. La machine sera réparée à 10 h.' },
    lang: 'fr',
    channel: 'public',
  },
  {
    type: 'answer',
    at: 20,
    post: 'demande',
    wording: { mode: 'draft', draft: 'repare' },
    lang: 'fr',
    channel: 'public',
  },
];
const record: GameRecord = sealRecord({
  scenario: busy,
  seed: '7',
  settings: { mode: 'evaluation', lang: 'fr', player: 'person', accommodation: 1 },
  actions: replies,
  toneModel: RULES_ONLY,
});
const verify = (here: Scenario, of = record) =>
  verifyRecord(of, createWorld(here, of.seed, RULES_ONLY), RULES_ONLY);

describe('what a scenario says', () => {
  it('is either read by the rules, taken in, or shown; no prose is left among the rules', () => {
    const prose = [...shipped, busy].flatMap((scenario) =>
      leavesOf(scenario).filter(([place]) => /\.(fr|en)(\.\*)?$/.test(place)),
    );
    const cues = /^(facts\.\*\.(cues|contradictedBy)|posts\.\*\.detail)\./;
    const among = new Set(
      prose.map(([place]) => place).filter((place) => partOf(place) === 'rules' && !cues.test(place)),
    );
    expect([...among]).toEqual([]);
    expect(prose.length).toBeGreaterThan(5000);
  });

  it('has every place that is listed', () => {
    const places = [
      ...new Set([...shipped, busy].flatMap((scenario) => leavesOf(scenario).map(([at]) => at))),
    ];
    const gone = [...WORDS, ...SHOWN].filter(
      (place) => !places.some((at) => at === place || at.startsWith(`${place}.`)),
    );
    expect(gone).toEqual([]);
  });

  it('moves the hash of its own part, and no other', () => {
    const hashes = ({ rulesHash, wordsHash }: Scenario) => [rulesHash, wordsHash];
    for (const scenario of [busy, ...shipped]) {
      const [rules, words] = hashes(scenario);
      expect(hashes(rewritten(scenario, () => false))).toEqual([rules, words]);
      expect(hashes(rewritten(scenario, meant('shown')))).toEqual([rules, words]);
      const [sameRules, otherWords] = hashes(rewritten(scenario, meant('words')));
      expect([sameRules, otherWords !== words]).toEqual([rules, true]);
    }
  });

  it('is other rules for any value that the rules may read', () => {
    const places = new Set(leavesOf(busy).map(([place]) => place));
    const rules = [...places].filter(meant('rules'));
    expect(rules.length).toBeGreaterThan(100);
    const unmoved = rules.filter(
      (place) => rewritten(busy, (at) => at === place).rulesHash === busy.rulesHash,
    );
    expect(unmoved).toEqual([]);
  });
});

describe('a game played before its scenario was mended', () => {
  it('replays exactly, with the grade that it had, and it is told', () => {
    const mended = rewritten(busy, meant('shown'));
    expect(mended.hash).not.toBe(busy.hash);
    expect(verify(mended)).toEqual({
      ok: true,
      replay: 'exact',
      firstMismatch: null,
      notices: [{ code: 'record/text-mended', params: {} }],
    });
    const ends = { silence: 40, expert: 60 };
    const graded = (scenario: Scenario) => gradeRecord(scenario, record, ends, { tone: RULES_ONLY });
    expect(graded(mended)).toEqual(graded(busy));
  });

  it('replays exactly whichever of the places shown was written anew, and whoever played', () => {
    const places = [...new Set(leavesOf(busy).map(([place]) => place))].filter(meant('shown'));
    for (const place of places) {
      const mended = rewritten(busy, (at) => at === place);
      expect([place, verify(mended).replay]).toEqual([place, 'exact']);
    }
    for (const scenario of shipped) {
      const mended = rewritten(scenario, meant('shown'));
      const here = createWorld(mended, '3', RULES_ONLY);
      for (const player of SCRIPTED_PLAYERS) {
        const { state, actions } = playScripted(scenario, player, '3', RULES_ONLY);
        expect([player, hashState(rerun(here, actions).state)]).toEqual([player, hashState(state)]);
      }
    }
  }, 240_000);

  it.each([
    'posts.*.text.fr',
    'posts.*.drafts.*.text.fr',
    'chatter.groups.*.lines.fr.*',
    'messages.*.text.fr',
    'organisation.name.fr',
    'organisation.rules.*.text.fr',
  ])('is set apart when other words are taken in, and never called altered: %s', (place) => {
    const verdict = verify(rewritten(busy, (at) => at === place));
    expect(verdict.replay).toBe('differs');
    expect(verdict.notices[0]).toEqual({ code: 'record/posts-differ', params: {} });
  });

  it('is of another scenario when a rule changed with the comma', () => {
    const verdict = verify(rewritten(busy, (at) => at === 'title.fr' || at === 'crisis.severity'));
    expect(verdict.replay).toBe('differs');
    expect(verdict.notices[0]?.code).toBe('record/scenario-differs');
  });

  it('and edited is altered as ever when its seal is broken, and never exact when it is made again', () => {
    const mended = rewritten(busy, meant('shown'));
    const edited = { ...record, actions: record.actions.slice(0, 1) };
    expect(verify(mended, edited).replay).toBe('altered');
    const again = sealRecord({
      ...record,
      scenario: busy,
      actions: replies.slice(0, 1),
      toneModel: RULES_ONLY,
    });
    const forged = { ...again, checks: record.checks, end: record.end };
    const sealed = { ...forged, seal: null };
    expect(verify(mended, sealed).replay).toBe('differs');
  });
});
