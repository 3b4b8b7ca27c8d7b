import type { DimensionGrade } from '../model/grade.ts';
import { callersOf, coverage, unfair } from './coverage.ts';
import { asked, exchanges, fed } from './exchanges.ts';
import type { GameTrace, PlayerWord } from './game-trace.ts';
import { atReply, atTick, atWord, gradeOf, type Part } from './marks.ts';
import { owners } from './owners.ts';
import { CHANNEL_PARTS } from './tuning.ts';

/**
 * Channel and escalation: who was answered and who was not, whom things were passed on to, whether public
 * came before private, and whether the direction got reasons (F6-F7, R8, R15).
 */
export function gradeChannel(story: GameTrace): DimensionGrade {
  const callers = callersOf(story);
  const parts = [...coverage(story, callers), ...owners(story), ...direction(story), ...order(story)];
  return gradeOf('channel', parts, [
    ...fed(story),
    ...exchanges(story),
    ...asked(story),
    ...unfair(story, callers),
  ]);
}

/** What the direction asked for: obeyed, refused, or countered with reasons; the author's level of each. */
function direction(story: GameTrace): Part[] {
  const parts: Omit<Part, 'weight'>[] = [];
  for (const message of story.state.messages) {
    const authored = story.scenario.messages.find((m) => m.id === message.id);
    if (authored === undefined || authored.options.length === 0 || authored.kind !== 'demand') continue;
    const params = { message: message.id, from: message.from };
    const option = authored.options.find((o) => o.id === message.option);
    if (option === undefined) {
      if (message.due >= 0 && message.due > story.state.tick) continue;
      parts.push({
        rule: 'channel.directionIgnored',
        source: 'R1',
        spot: atTick(message.at),
        share: 0,
        params,
        better: 'counterOffer',
      });
      continue;
    }
    const share = Math.min(1, Math.max(0, option.level) / 4);
    const spot = atReply(story, message, option);
    const rule =
      share >= 0.75
        ? 'channel.directionReasoned'
        : option.stance === 'comply'
          ? 'channel.directionObeyed'
          : 'channel.directionFlat';
    parts.push({
      rule,
      source: 'R1',
      spot,
      share,
      params,
      better: share >= 0.75 ? undefined : 'counterOffer',
    });
  }
  return parts.map((part) => ({ ...part, weight: CHANNEL_PARTS.direction / parts.length }));
}

/** Public first, then private with a hand-over; once it burns, sending people elsewhere fuels it (F6, F7). */
function order(story: GameTrace): Part[] {
  const aside = story.said.filter(
    (word) =>
      word.isAffair &&
      (word.saying.kind === 'private' || (word.where === 'public' && word.saying.acts.includes('redirect'))),
  );
  if (aside.length === 0) return [];
  let sum = 0;
  let worst: ({ word: PlayerWord } & Aside) | null = null;
  for (const word of aside) {
    const judged = judgeAside(story, word);
    sum += judged.share;
    if (worst === null || judged.share < worst.share) worst = { word, ...judged };
  }
  if (worst === null) return [];
  const share = sum / aside.length;
  const isGood = share >= 0.75;
  const rule = isGood ? 'channel.publicThenPrivate' : worst.rule;
  return [
    {
      rule,
      source: worst.rule === 'channel.privateInFire' ? 'F7' : 'F6',
      spot: atWord(worst.word, ['redirect', 'handOver']),
      weight: CHANNEL_PARTS.order,
      share,
      better: isGood ? undefined : 'publicFirst',
    },
  ];
}

interface Aside {
  readonly share: number;
  readonly rule: 'channel.privateInFire' | 'channel.redirectBare' | 'channel.privateTooSoon';
}

function judgeAside(story: GameTrace, word: PlayerWord): Aside {
  if (word.where === 'public') {
    const isBurning = story.fireAt !== null && word.at >= story.fireAt;
    const isHandedOver = word.saying.acts.includes('handOver') || word.saying.acts.includes('instruct');
    if (isBurning) return { share: isHandedOver ? 0.4 : 0, rule: 'channel.privateInFire' };
    return { share: isHandedOver ? 1 : 0.5, rule: 'channel.redirectBare' };
  }
  const before = story.said.some(
    (w) => w.at <= word.at && w !== word && w.to?.root === word.to?.root && w.where === 'public',
  );
  const spoken = before || story.said.some((w) => w.at < word.at && w.where === 'statement');
  return { share: spoken ? 1 : 0.3, rule: 'channel.privateTooSoon' };
}
