import type { Draft, Scenario } from '../../src/model/scenario.ts';
import { aPerson, aPost, aScenario } from './a-scenario.ts';

const both = (text: string) => ({ fr: text, en: text });

/** A small scenario with one of everything, so that a random player meets every rule. */
export function aBusyScenario(over: Partial<Scenario> = {}): Scenario {
  const base = aScenario();
  return aScenario({
    id: 'remous',
    ticks: 360,
    quarts: [
      { id: 'matin', title: both('Matin'), intro: both(''), from: 0, to: 150 },
      { id: 'midi', title: both('Midi'), intro: both(''), from: 180, to: 340 },
    ],
    people: [
      ...base.people,
      aPerson({ id: 'nemo', handle: 'nemo', audience: 'trolls', reach: 60 }),
      aPerson({ id: 'lili', handle: 'lili', audience: 'affected', reach: 90, isProtected: true }),
    ],
    posts: [
      aPost({ id: 'opener', at: 4 }),
      aPost({ id: 'demande', at: 9, by: 'lili', class: 'question', purpose: 'ask', arousal: 0.2 }),
      aPost({
        id: 'injure',
        at: 14,
        by: 'nemo',
        class: 'uncivil',
        tone: 'aggressive',
        to: 'opener',
        rule: 'respect',
      }),
      aPost({
        id: 'rue',
        at: 30,
        by: 'nemo',
        class: 'personalData',
        tone: 'aggressive',
        about: 'lili',
        drafts: [],
      }),
      aPost({
        id: 'bravo',
        at: 33,
        by: 'odette',
        class: 'support',
        purpose: 'support',
        platform: 'babillard',
        drafts: [],
      }),
      aPost({
        id: 'vente',
        at: 36,
        by: 'nemo',
        class: 'spam',
        purpose: 'other',
        isAboutAffair: false,
        drafts: [],
      }),
      aPost({ id: 'relais', at: -1, by: 'gros', reach: 20_000, arousal: 0.7, moral: 2, drafts: [] }),
    ],
    planned: [{ id: 'pub', at: 60, platform: 'fil', text: both('Merci!'), isTactless: true }],
    messages: [
      {
        id: 'efface',
        at: 40,
        from: 'direction',
        kind: 'demand',
        text: both('Efface.'),
        replyTicks: 45,
        options: [
          {
            ...anOption('obeir', 'comply'),
            effects: [
              { do: 'removePost', post: 'opener' },
              { do: 'credit', by: 1 },
            ],
          },
          { ...anOption('refuser', 'refuse'), effects: [{ do: 'credit', by: -3 }] },
        ],
      },
      {
        id: 'presse',
        at: 70,
        from: 'gros',
        kind: 'press',
        text: both('Trois questions.'),
        replyTicks: 60,
        options: [
          { ...anOption('vrai', 'answer'), acts: ['explain', 'responsibility'], states: ['machine'] },
        ],
      },
    ],
    statements: [
      { id: 'mot', title: both('Mot'), when: null, draft: { ...(aPost().drafts[0] as Draft), id: 'mot' } },
    ],
    contacts: [
      {
        id: 'appel',
        person: 'lili',
        label: both('Appeler'),
        when: null,
        drafts: [{ ...(aPost().drafts[0] as Draft), id: 'appel' }],
      },
    ],
    beats: [
      {
        id: 'allume',
        at: 50,
        when: null,
        unless: null,
        after: 0,
        isOnce: true,
        effects: [{ do: 'post', post: 'relais' }],
      },
      {
        id: 'papier',
        at: 120,
        when: { k: 'cmp', op: '>', a: { k: 'name', name: 'volume', args: [] }, b: { k: 'num', v: 10 } },
        unless: null,
        after: 5,
        isOnce: true,
        effects: [
          { do: 'article', platform: 'fil', by: 'gros', mass: 10, text: both('Un article.') },
          { do: 'houseStatement', text: both('La maison parle.'), acts: ['bolster'] },
          { do: 'houseStatement', text: both('La maison reparle.'), acts: ['hold'] },
        ],
      },
    ],
    imprevus: [
      {
        id: 'parodie',
        title: both('Parodie'),
        from: 60,
        to: 200,
        when: null,
        effects: [{ do: 'trust', audience: 'all', by: -1 }],
      },
    ],
    imprevusDrawn: 1,
    chatter: {
      ...base.chatter,
      groups: [
        ...base.chatter.groups,
        {
          id: 'chat',
          use: 'noise',
          audiences: [],
          purpose: 'other',
          tone: 'cordial',
          class: 'offTopic',
          to: null,
          lines: { fr: ['Chat perdu.'], en: ['Lost cat.'] },
        },
      ],
    },
    ...over,
  });
}

function anOption(id: string, stance: 'comply' | 'refuse' | 'counter' | 'answer') {
  return {
    id,
    stance,
    text: both(id),
    acts: [],
    why: both(''),
    level: 2,
    states: [],
    contradicts: [],
    effects: [],
  } as const;
}
