import { minutesIn } from '../base/time.ts';
import type { GameTrace } from './game-trace.ts';
import { hasHarm } from './harm.ts';
import { atReply, atTick, atWord, type Part, roundTo } from './marks.ts';
import { DUE_WEIGHTS, DUE_WRONG_LEVEL, TIMING_PARTS, WRONG_DUE_SHARE } from './tuning.ts';

/**
 * One part for each promise that was closed or fell due, and for each message whose deadline passed. Together they weigh
 * `TIMING_PARTS.promises`.
 */
export function promiseParts(trace: GameTrace): Part[] {
  const { state, scenario } = trace;
  const parts: Part[] = [];
  for (const promise of state.promises) {
    if (promise.status === 'open' && promise.due > state.tick) continue;
    const made = trace.said.find((word) => word.saying.id === promise.saying);
    const spot =
      made === undefined
        ? { ...atTick(promise.at), post: promise.post, quote: promise.text }
        : atWord(made, ['promise', 'hold']);
    const isKept = promise.status === 'kept';
    const isLate = isKept && promise.closedAt > promise.due;
    parts.push(
      isKept && !isLate
        ? { rule: 'timing.promiseKept', source: 'R6', spot, weight: DUE_WEIGHTS.promise, share: 1 }
        : {
            rule: 'timing.promiseMissed',
            source: 'R19',
            spot,
            weight: DUE_WEIGHTS.promise,
            share: isLate ? 0.4 : 0,
            better: 'promiseLater',
          },
    );
  }
  for (const message of state.messages) {
    const authored = scenario.messages.find((m) => m.id === message.id);
    if (
      authored === undefined ||
      authored.options.length === 0 ||
      message.due < 0 ||
      message.due > state.tick
    )
      continue;
    const params = {
      message: message.id,
      from: message.from,
      minutes: roundTo(minutesIn(scenario, message.due - message.at), 0),
    };
    const isMet = message.repliedAt >= 0 && message.repliedAt <= message.due;
    const weight =
      authored.kind === 'press' || authored.kind === 'private' ? DUE_WEIGHTS.outside : DUE_WEIGHTS.inside;
    const option = authored.options.find((o) => o.id === message.option);
    const spot = atReply(trace, message, option);
    const isWrong =
      isMet &&
      option !== undefined &&
      (option.level <= DUE_WRONG_LEVEL || hasHarm(option.acts) || option.contradicts.length > 0);
    parts.push(
      isWrong
        ? {
            rule: 'timing.deadlineWrong',
            source: 'F9',
            spot,
            weight,
            share: WRONG_DUE_SHARE,
            params,
            better: 'rightOverFast',
          }
        : isMet
          ? { rule: 'timing.deadlineMet', source: 'T7', spot, weight, share: 1, params }
          : {
              rule: 'timing.deadlineMissed',
              source: 'T7',
              spot: atTick(message.due),
              weight,
              share: message.repliedAt >= 0 ? 0.4 : 0,
              params,
              better: 'answerBeforeDue',
            },
    );
  }
  const sum = parts.reduce((total, part) => total + part.weight, 0);
  return parts.map((part) => ({ ...part, weight: (part.weight * TIMING_PARTS.promises) / sum }));
}
