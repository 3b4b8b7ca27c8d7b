import { availableStatements, offeredDrafts } from '../../engine/index.ts';
import type { Action } from '../../model/action.ts';
import { type Habit, type Moment, now, type Undated } from '../habit.ts';
import { onDesk, recentCrowd } from '../view.ts';

/** Any act at all, drawn by the seed: legal more often than not. About one every five minutes. */
export const randomly: Habit = (moment) => {
  if (draw(moment, 0) > 0.12) return null;
  return randomAct(moment, 1);
};

/** A random act, for fuzzing too: `salt` makes draws of the same tick differ. */
export function randomAct(moment: Moment, salt: number): Action {
  const { state, world } = moment;
  const posts = [...onDesk(moment), ...recentCrowd(moment, 40).slice(0, 20)];
  const post = pick(moment, posts, salt)?.id ?? 'nobody';
  const { scenario } = world;
  const lang = scenario.lang;
  const service = pick(moment, scenario.services, salt + 1)?.id ?? '';
  const drafts = offeredDrafts(state, world, post);
  const draft = pick(moment, drafts, salt + 2);
  const statement = pick(moment, availableStatements(state, world), salt + 3);
  const message = pick(moment, state.messages, salt + 4);
  const option = pick(moment, scenario.messages.find((m) => m.id === message?.id)?.options ?? [], salt + 5);
  const typed = { mode: 'typed' as const, text: pick(moment, TYPED[lang], salt + 6) ?? '' };
  const wording = draft === undefined ? typed : { mode: 'draft' as const, draft: draft.id };
  const acts: Undated[] = [
    { type: 'open', post },
    { type: 'leave', post },
    { type: 'thank', post },
    { type: 'answer', post, wording, lang, channel: draw(moment, salt + 7) < 0.8 ? 'public' : 'private' },
    { type: 'answer', post, wording: typed, lang, channel: 'public' },
    { type: 'hide', post },
    { type: 'restore', post },
    { type: 'remove', post, rule: scenario.organisation.rules[0]?.id ?? null, explanation: null },
    { type: 'relegate', post },
    { type: 'pin', post },
    { type: 'escalate', post, service },
    { type: 'handOver', post, service },
    { type: 'ask', service, fact: pick(moment, scenario.facts, salt + 8)?.id ?? '' },
    { type: 'requestApproval', service, keen: draw(moment, salt + 9) < 0.5 },
    { type: 'reply', message: message?.id ?? '', option: option?.id ?? '' },
    { type: 'promise', text: 'x', ticks: 60, post: null },
    { type: 'watch', words: ['x'], threshold: 10 },
    {
      type: 'declare',
      wording: statement === undefined ? typed : { mode: 'draft', draft: statement.draft.id },
      lang,
      platforms: scenario.platforms
        .filter((p) => p.kind !== 'press')
        .map((p) => p.id)
        .slice(0, 1),
      pinned: false,
    },
    { type: 'retract', post: state.sayings.at(-1)?.id ?? '' },
    { type: 'correct', post: state.sayings.at(-1)?.id ?? '', text: typed.text, lang },
    { type: 'pause', planned: scenario.planned[0]?.id ?? '' },
    { type: 'release', planned: scenario.planned[0]?.id ?? '' },
    { type: 'contact', contact: scenario.contacts[0]?.id ?? '', wording: typed, lang },
  ];
  return now(moment, pick(moment, acts, salt + 10) as Undated);
}

const TYPED = {
  fr: [
    'Nous sommes désolés, c’est notre faute, nous réparons ce soir.',
    'Ce n’est pas vrai, vous exagérez.',
    'Merci, on vérifie et on revient à 15 h.',
    'Écrivez-nous en privé.',
  ],
  en: [
    'We are sorry, it is our fault, we are fixing it tonight.',
    'That is not true, you exaggerate.',
    'Thanks, we will check and come back at 3 p.m.',
    'Please send us a private message.',
  ],
} as const;

function pick<T>(moment: Moment, list: readonly T[], salt: number): T | undefined {
  return list[Math.floor(draw(moment, salt) * list.length)];
}

function draw({ state, world }: Moment, salt: number): number {
  return world.luck.at('player', state.tick, 17, salt);
}
