import type { PlatformKind, PostClass, PostTone, Purpose, SegmentId } from '../model/codes.ts';
import type { Expr } from '../model/expr.ts';
import type { Audience, Ending, Organisation, Platform, Rule, Service } from '../model/scenario.ts';
import type { Text } from '../model/text.ts';
import { ticksFrom } from './values.ts';

/** What a scenario has when its author says nothing. Figures are D unless said: chosen by us to be sensible. */
export const DEFAULTS = {
  secondsPerTick: 60,
  reach: 150, // followers of an ordinary person
  morality: { victim: 0.2, accidental: 0.3, preventable: 0.6 },
  arousal: { cordial: 0.35, aggressive: 0.7 },
  replySeconds: 1200,
  replyAfterSeconds: 180, // until somebody answers an answer (D)
  approvalSeconds: 2400, // simulated (D)
  articleMass: 30, // readers it sends, in posts
} as const;

/** The nétiquette of a house that wrote none. */
export const DEFAULT_RULES: readonly Rule[] = [
  {
    id: 'respect',
    text: {
      fr: 'On critique les idées et les gestes, pas les personnes. Ni insulte ni acharnement.',
      en: 'Criticise ideas and acts, not people. No insults, no hounding.',
    },
  },
  {
    id: 'vie_privee',
    text: {
      fr: 'Aucune menace, aucun renseignement personnel, de qui que ce soit.',
      en: 'No threats, and nobody’s personal information.',
    },
  },
  { id: 'publicite', text: { fr: 'Pas de publicité ni de pourriel.', en: 'No advertising, no spam.' } },
  { id: 'sujet', text: { fr: 'On reste dans le sujet.', en: 'Stay on topic.' } },
];

/** The rule of the default nétiquette that each class breaks. */
export const RULE_OF: Readonly<Partial<Record<PostClass, string>>> = {
  uncivil: 'respect',
  troll: 'respect',
  threat: 'vie_privee',
  personalData: 'vie_privee',
  spam: 'publicite',
};

export const PURPOSE_OF: Readonly<Record<PostClass, Purpose>> = {
  complaint: 'condemn',
  question: 'ask',
  falseClaim: 'condemn',
  offTopic: 'other',
  uncivil: 'condemn',
  troll: 'condemn',
  threat: 'condemn',
  personalData: 'condemn',
  spam: 'other',
  support: 'support',
  news: 'other',
  own: 'other',
};

/** The tone of a post of that class, unless its author says another (D). */
export function toneOf(postClass: PostClass): PostTone {
  const isAggressive = ['uncivil', 'troll', 'threat', 'personalData'].includes(postClass);
  return isAggressive ? 'aggressive' : 'cordial';
}

/** A post of the crowd, by what it is after. */
export const CLASS_OF: Readonly<Record<Purpose, PostClass>> = {
  condemn: 'complaint',
  ask: 'question',
  support: 'support',
  other: 'offTopic',
};

export const PLATFORMS: Readonly<Record<PlatformKind, Omit<Platform, 'id' | 'kind'>>> = {
  microblog: { name: { fr: 'Le Fil', en: 'The Wire' }, limit: 280 },
  page: { name: { fr: 'Le Babillard', en: 'The Board' }, limit: 2000 },
  photo: { name: { fr: 'Vitrine', en: 'Showcase' }, limit: 2200 },
  reviews: { name: { fr: 'Avis', en: 'Reviews' }, limit: 1500 },
  press: { name: { fr: 'La Gazette', en: 'The Gazette' }, limit: 4000 },
};

const SEGMENT_ROWS: readonly (readonly [
  SegmentId,
  string,
  string,
  number,
  number,
  number,
  number,
  number,
])[] = [
  // id, French, English, share (D), weight in the mean trust, stance, arousal, trust
  ['affected', 'Les personnes touchées', 'Those affected', 0.08, 0.14, -0.25, 0.35, 50],
  ['customers', 'La clientèle', 'Customers', 0.22, 0.26, 0.05, 0.2, 60],
  ['bystanders', 'Les passants', 'Bystanders', 0.45, 0.38, 0, 0.1, 54],
  ['activists', 'Les militants', 'Activists', 0.08, 0.06, -0.3, 0.4, 36],
  ['fans', 'Les fidèles', 'Fans', 0.1, 0.1, 0.6, 0.25, 80],
  ['trolls', 'Les trolls', 'Trolls', 0.05, 0.01, -0.5, 0.45, 25],
  ['press', 'La presse', 'The press', 0.02, 0.05, -0.05, 0.2, 50],
];

/** A public house has no customers: whom it serves, and the service that settles their cases. */
const OF_PUBLIC = {
  customers: { fr: 'Les usagers', en: 'The people it serves' },
  clientele: { fr: 'Le service aux citoyens', en: 'Public enquiries' },
} as const;

/** The seven audiences as a house of that reputation and sector finds them. */
export function defaultAudiences(
  reputation: 'good' | 'neutral' | 'poor',
  sector: Organisation['sector'] = 'utilitarian',
): Audience[] {
  const [trustBy, stanceBy, arousalBy] = { good: [8, 0.1, 0], neutral: [0, 0, 0], poor: [-10, -0.12, 0.05] }[
    reputation
  ];
  return SEGMENT_ROWS.map(([id, fr, en, share, weight, stance, arousal, trust]) => ({
    id,
    name: sector === 'public' && id === 'customers' ? OF_PUBLIC.customers : { fr, en },
    share,
    weight,
    stance: tenth(Math.max(-1, Math.min(1, stance + (stanceBy ?? 0)))),
    arousal: tenth(Math.max(0, Math.min(1, arousal + (arousalBy ?? 0)))),
    trust: Math.max(0, Math.min(100, trust + (trustBy ?? 0))),
  }));
}

function tenth(x: number): number {
  return Math.round(x * 1000) / 1000;
}

export const DEFAULT_SERVICE_IDS = ['direction', 'juridique', 'clientele', 'technique'] as const;

/** Whom one may ask in a house that named nobody. The direction is always there. */
export function defaultServices(
  secondsPerTick: number,
  sector: Organisation['sector'] = 'utilitarian',
): Service[] {
  const row = (
    id: string,
    name: Text,
    role: Text,
    minutes: number,
    owns: readonly PostClass[],
    approves = false,
  ): Service => ({
    id,
    name,
    person: name,
    role,
    owns,
    topics: [],
    replyTicks: ticksFrom(minutes * 60, secondsPerTick),
    approves,
    approvalTicks: ticksFrom(DEFAULTS.approvalSeconds, secondsPerTick),
    approvalTicksKeen: ticksFrom(DEFAULTS.approvalSeconds / 2, secondsPerTick),
  });
  return [
    row(
      'direction',
      { fr: 'La direction', en: 'Management' },
      { fr: 'Décide, et répond de tout.', en: 'Decides, and answers for everything.' },
      30,
      [],
      true,
    ),
    row(
      'juridique',
      { fr: 'Le service juridique', en: 'Legal' },
      { fr: 'Sait ce que dit la loi.', en: 'Knows what the law says.' },
      40,
      ['threat', 'personalData'],
      true,
    ),
    row(
      'clientele',
      sector === 'public' ? OF_PUBLIC.clientele : { fr: 'Le service à la clientèle', en: 'Customer service' },
      { fr: 'Règle les cas, un par un.', en: 'Settles cases, one by one.' },
      20,
      ['complaint'],
    ),
    row(
      'technique',
      { fr: 'Le soutien technique', en: 'Technical support' },
      { fr: 'Sait pourquoi ça ne marche pas.', en: 'Knows why it does not work.' },
      20,
      ['question'],
    ),
  ];
}

export const DEFAULT_QUESTION: Text = {
  fr: 'Avez-vous du nouveau de votre côté?',
  en: 'Anything new on your side?',
};

/** The label of a contact that has none. */
export function defaultContactLabel(name: string): Text {
  return { fr: `Joindre ${name}`, en: `Reach ${name}` };
}

/** Three endings, by trust alone. */
export function defaultEndings(): Ending[] {
  const trustAtLeast = (v: number): Expr => ({
    k: 'cmp',
    op: '>=',
    a: { k: 'name', name: 'trust', args: [] },
    b: { k: 'num', v },
  });
  return [
    {
      id: 'eclaircie',
      title: { fr: 'Éclaircie', en: 'Clearing sky' },
      when: trustAtLeast(58),
      text: {
        fr: 'Le vent est tombé, et on vous croit encore. Ce n’est pas de la chance: on a vu vos gestes.',
        en: 'The wind has dropped, and people still believe you. That is not luck: they saw what you did.',
      },
      became: [],
    },
    {
      id: 'ciel_couvert',
      title: { fr: 'Ciel couvert', en: 'Overcast' },
      when: trustAtLeast(45),
      text: {
        fr: 'La tempête est passée. On parle d’autre chose, mais on n’a pas tout oublié.',
        en: 'The storm has passed. People talk about something else, but not all is forgotten.',
      },
      became: [],
    },
    {
      id: 'degats',
      title: { fr: 'Des dégâts', en: 'Damage' },
      when: null,
      text: {
        fr: 'La tempête est passée sur la maison. Il faudra du temps, et des actes, pour qu’on y revienne.',
        en: 'The storm went through the house. It will take time, and deeds, before people come back.',
      },
      became: [],
    },
  ];
}
