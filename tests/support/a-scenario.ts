import { hashJson } from '../../src/base/hash.ts';
import { deepFreeze } from '../../src/base/json.ts';
import { USUAL_RUBRIC } from '../../src/model/rubric.ts';
import type { AuthoredPost, Person, Scenario } from '../../src/model/scenario.ts';
import { hashesOf } from '../../src/model/scenario-hashes.ts';

const AUDIENCES = [
  ['affected', 0.08, 0.2, -0.25, 0.35, 58],
  ['customers', 0.22, 0.25, 0.1, 0.2, 68],
  ['bystanders', 0.45, 0.35, 0, 0.15, 62],
  ['activists', 0.08, 0.07, -0.35, 0.4, 45],
  ['fans', 0.1, 0.08, 0.5, 0.3, 80],
  ['trolls', 0.05, 0.01, -0.3, 0.45, 40],
  ['press', 0.02, 0.04, -0.05, 0.2, 55],
] as const;

/** A small complete scenario, for tests: one complaint at tick 10, one shift, one day in ticks of 60 s. */
export function aScenario(over: Partial<Scenario> = {}): Scenario {
  const both = (text: string) => ({ fr: text, en: text });
  const bare: Omit<Scenario, 'hash' | 'rulesHash' | 'wordsHash'> = {
    format: 'avis-de-tempete/1',
    id: 'essai',
    title: both('Essai'),
    summary: both('Essai'),
    lang: 'fr',
    langs: ['fr', 'en'],
    minutes: 6,
    difficulty: 1,
    skills: [],
    objectives: [],
    warnings: [],
    start: '2026-10-10T06:00',
    ticks: 1440,
    secondsPerTick: 60,
    seed: '7',
    organisation: {
      name: both('Café'),
      handle: 'cafe',
      sector: 'utilitarian',
      about: both(''),
      voice: 'vous',
      voiceNote: both(''),
      history: 'none',
      reputation: 'good',
      rules: [{ id: 'respect', text: both('Respect') }],
      signature: both(''),
    },
    crisis: { cluster: 'preventable', severity: 'serious', morality: 0.5, harm: 'some', known: both('') },
    quarts: [{ id: 'jour', title: both('Jour'), intro: both(''), from: 0, to: 1440 }],
    platforms: [
      { id: 'fil', kind: 'microblog', name: both('Fil'), limit: 280 },
      { id: 'babillard', kind: 'page', name: both('Babillard'), limit: 1000 },
    ],
    audiences: AUDIENCES.map(([id, share, weight, stance, arousal, trust]) => ({
      id,
      name: both(id),
      share,
      weight,
      stance,
      arousal,
      trust,
    })),
    people: [aPerson({ id: 'odette' }), aPerson({ id: 'gros', reach: 20_000, audience: 'press' })],
    facts: [
      {
        id: 'machine',
        text: both('La machine est brisée.'),
        question: both('Quoi?'),
        isTrue: true,
        isKnownAtStart: false,
        sure: 'confirmed',
        learn: { ask: 'technique', ticks: 20 },
        isPublic: true,
        enables: [],
        cues: { fr: ['machine'], en: ['machine'] },
        contradictedBy: { fr: ['tout marche'], en: ['all works'] },
      },
    ],
    services: [
      {
        id: 'direction',
        name: both('Direction'),
        person: both('A'),
        role: both(''),
        owns: [],
        topics: [],
        replyTicks: 20,
        approves: true,
        approvalTicks: 60,
        approvalTicksKeen: 20,
      },
      {
        id: 'technique',
        name: both('Technique'),
        person: both('B'),
        role: both(''),
        owns: ['question'],
        topics: [],
        replyTicks: 20,
        approves: false,
        approvalTicks: 60,
        approvalTicksKeen: 20,
      },
    ],
    posts: [aPost({ id: 'opener', at: 10 })],
    planned: [],
    messages: [],
    statements: [],
    contacts: [],
    beats: [],
    imprevus: [],
    imprevusDrawn: 0,
    chatter: {
      groups: [
        {
          id: 'any',
          use: 'crowd',
          audiences: [],
          purpose: null,
          tone: null,
          class: 'complaint',
          to: null,
          lines: { fr: ['Ben voyons, {{quoi}}.', 'Franchement.'], en: ['Come on, {{quoi}}.', 'Honestly.'] },
        },
        {
          id: 'echo',
          use: 'echo',
          audiences: [],
          purpose: null,
          tone: null,
          class: 'complaint',
          to: null,
          lines: { fr: ['« {{quote}} », vraiment?'], en: ['“{{quote}}”, really?'] },
        },
      ],
      slots: { quoi: { fr: ['le café', 'la machine'], en: ['the coffee', 'the machine'] } },
      handles: ['lulu', 'ti_guy', 'momo'],
    },
    debrief: {
      pattern: both(''),
      lessons: [],
      endings: [{ id: 'fin', title: both('Fin'), when: null, text: both(''), became: [] }],
    },
    rubric: USUAL_RUBRIC,
    ...over,
  };
  return deepFreeze({ ...bare, hash: hashJson(bare), ...hashesOf(bare) });
}

export function aPerson(over: Partial<Person> = {}): Person {
  return {
    id: 'odette',
    name: 'Odette',
    handle: 'odette_l',
    audience: 'customers',
    reach: 140,
    bio: {},
    isProtected: false,
    isRecurring: false,
    ...over,
  };
}

export function aPost(over: Partial<AuthoredPost> = {}): AuthoredPost {
  return {
    id: 'opener',
    at: 10,
    by: 'odette',
    platform: 'fil',
    to: null,
    class: 'complaint',
    purpose: 'condemn',
    tone: 'cordial',
    arousal: 0.4,
    moral: 1,
    text: { fr: 'Mon café était froid. Encore.', en: 'My coffee was cold. Again.' },
    detail: { fr: ['froid'], en: ['cold'] },
    rule: null,
    topic: null,
    about: null,
    image: null,
    reach: 800,
    drafts: [
      {
        id: 'repare',
        text: {
          fr: 'Nous avons eu tort, nous réparons la machine ce matin.',
          en: 'We were wrong; we are fixing the machine this morning.',
        },
        acts: ['responsibility', 'repair', 'explain'],
        why: {},
        level: 4,
        states: [],
        contradicts: [],
        promise: null,
        channel: 'either',
      },
      {
        id: 'gabarit',
        text: { fr: 'Nous prenons votre commentaire au sérieux.', en: 'We take your comment seriously.' },
        acts: ['hold'],
        why: {},
        level: 1,
        states: [],
        contradicts: [],
        promise: null,
        channel: 'either',
      },
      {
        id: 'nie',
        text: { fr: 'Tout marche chez nous.', en: 'All works here.' },
        acts: ['deny'],
        why: {},
        level: 0,
        states: [],
        contradicts: ['machine'],
        promise: null,
        channel: 'either',
      },
    ],
    isAboutAffair: true,
    ...over,
  };
}
