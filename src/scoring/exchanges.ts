import { figureOf } from '../model/rubric.ts';
import type { GameTrace } from './game-trace.ts';
import { atPost, atWord, type Extra } from './marks.ts';
import { CHANNEL_FAULTS, FED_MOST } from './tuning.ts';

/** Points lost for each public answer to a troll or to spam, `FED_MOST` in all: an answer is what they look for (M7). */
export function fed(trace: GameTrace): Extra[] {
  const extras: Extra[] = [];
  let sum = 0;
  for (const word of trace.said) {
    if (
      word.where !== 'public' ||
      word.to === null ||
      (word.to.class !== 'troll' && word.to.class !== 'spam')
    )
      continue;
    const points = -Math.min(CHANNEL_FAULTS.trollFed, FED_MOST - sum);
    if (points >= 0) break;
    sum -= points;
    extras.push({
      rule: 'channel.trollFed',
      source: 'M7',
      spot: atPost(trace, word.to.id, word.at),
      points,
      better: 'leaveTroll',
    });
  }
  return extras;
}

/** Points lost for each public answer to one person from the rubric's `longExchange` on, `FED_MOST` in all (R8). */
export function exchanges(trace: GameTrace): Extra[] {
  const long = figureOf(trace.scenario.rubric, 'longExchange');
  const counts = new Map<string, number>();
  const extras: Extra[] = [];
  let sum = 0;
  for (const word of trace.said) {
    if (word.where !== 'public' || word.to === null) continue;
    const n = (counts.get(word.to.author) ?? 0) + 1;
    counts.set(word.to.author, n);
    if (n < long || sum >= FED_MOST) continue;
    sum += CHANNEL_FAULTS.longExchange;
    extras.push({
      rule: 'channel.longExchange',
      source: 'R8',
      spot: atWord(word),
      points: -CHANNEL_FAULTS.longExchange,
      params: { n },
      better: 'takeAside',
    });
  }
  return extras;
}

/** Points lost once when personal data is asked for in public (L3). */
export function asked(trace: GameTrace): Extra[] {
  const word = trace.said.find(
    (w) => (w.where === 'public' || w.where === 'statement') && w.saying.acts.includes('askPersonalData'),
  );
  if (word === undefined) return [];
  return [
    {
      rule: 'channel.personalDataAsked',
      source: 'L3',
      spot: atWord(word, ['askPersonalData']),
      points: -CHANNEL_FAULTS.personalDataAsked,
      better: 'askInPrivate',
    },
  ];
}
