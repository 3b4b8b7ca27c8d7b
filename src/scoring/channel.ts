import type { DimensionGrade } from '../model/grade.ts';
import { callersOf, coverage, unfair } from './coverage.ts';
import { asked, exchanges, fed } from './exchanges.ts';
import type { GameTrace, PlayerWord } from './game-trace.ts';
import { atReply, atTick, atWord, gradeOf, type Part } from './marks.ts';
import { owners } from './owners.ts';
import { CHANNEL_PARTS } from './tuning.ts';

/**
 * Channel and escalation: who was answered and who was not, whom things were passed on to, whether public
 * came before private, and whether the direction got reasons (F6-F7, R8, R15). Score 0..100; not graded when
 * none of these came up.
 */
export function gradeChannel(trace: GameTrace): DimensionGrade {
  const callers = callersOf(trace);
  const parts = [...coverage(trace, callers), ...owners(trace), ...direction(trace), ...order(trace)];
  return gradeOf('channel', parts, [
    ...fed(trace),
    ...exchanges(trace),
    ...asked(trace),
    ...unfair(trace, callers),
  ]);
}

/** One part for each demand of the direction, by the author's level of the option chosen; ignored, it is worth nothing. */
function direction(trace: GameTrace): Part[] {
  const parts: Omit<Part, 'weight'>[] = [];
  for (const message of trace.state.messages) {
    const authored = trace.scenario.messages.find((m) => m.id === message.id);
    if (authored === undefined || authored.options.length === 0 || authored.kind !== 'demand') continue;
    const params = { message: message.id, from: message.from };
    const option = authored.options.find((o) => o.id === message.option);
    if (option === undefined) {
      if (message.due >= 0 && message.due > trace.state.tick) continue;
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
    const spot = atReply(trace, message, option);
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

/**
 * Private words, and public ones that send people elsewhere. They are right after a public word or with a hand-over; in
 * the fire stage, sending people elsewhere makes it worse (F6, F7).
 */
function order(trace: GameTrace): Part[] {
  const aside = trace.said.filter(
    (word) =>
      word.isAffair &&
      (word.saying.kind === 'private' || (word.where === 'public' && word.saying.acts.includes('redirect'))),
  );
  if (aside.length === 0) return [];
  let sum = 0;
  let worst: ({ word: PlayerWord } & Aside) | null = null;
  for (const word of aside) {
    const judged = judgeAside(trace, word);
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

function judgeAside(trace: GameTrace, word: PlayerWord): Aside {
  if (word.where === 'public') {
    const isBurning = trace.fireAt !== null && word.at >= trace.fireAt;
    const isHandedOver = word.saying.acts.includes('handOver') || word.saying.acts.includes('instruct');
    if (isBurning) return { share: isHandedOver ? 0.4 : 0, rule: 'channel.privateInFire' };
    return { share: isHandedOver ? 1 : 0.5, rule: 'channel.redirectBare' };
  }
  const before = trace.said.some(
    (w) => w.at <= word.at && w !== word && w.to?.root === word.to?.root && w.where === 'public',
  );
  const spoken = before || trace.said.some((w) => w.at < word.at && w.where === 'statement');
  return { share: spoken ? 1 : 0.3, rule: 'channel.privateTooSoon' };
}
