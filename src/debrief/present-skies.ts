import { LONGEST_TEXT, postOf } from '../engine/index.ts';
import { type Choice, type Decision, type Option, openTimes, TYPED, tellAction } from '../lab/index.ts';
import type { GameRecord } from '../model/record.ts';
import { textIn } from '../model/text.ts';
import { clockWords } from '../ui/clock-words.ts';
import { SKIES_WORDS } from '../words/debrief/skies.ts';
import { say } from '../words/define.ts';
import { type Finished, shortened } from './present-findings.ts';

/** An act in one line, and its words. */
interface Told {
  readonly what: string;
  readonly quote: string;
}

/** A decision in one line: its hour and what was done. */
export function decisionName(decision: Decision, game: Finished): string {
  const { what } = tellAction(game, decision, decision.action);
  return say(SKIES_WORDS, game.lang, 'named', { hour: hourOf(decision.at, game), what });
}

/** What was done at a decision, in one line and its words. */
export function playedWords(decision: Decision, game: Finished): Told {
  return tellAction(game, decision, decision.action);
}

/** Another option of a decision: the kind of act, its hour when that differs, and its words. */
export function otherWords(decision: Decision, option: Option, game: Finished): Told {
  const { what, quote } = tellAction(game, decision, option.action);
  const at = option.action?.at ?? decision.at;
  if (at === decision.at) return { what, quote };
  return { what: say(SKIES_WORDS, game.lang, 'named', { hour: hourOf(at, game), what }), quote };
}

export interface Picked {
  readonly shifts: readonly {
    readonly title: string;
    readonly decisions: readonly { readonly id: string; readonly name: string }[];
  }[];
  readonly decision: Decision;
  readonly played: Told;
  readonly ways: readonly { readonly id: string; readonly name: string }[];
  readonly quote: string; // words of the way picked, '' when none
  readonly times: readonly { readonly tick: number; readonly name: string }[];
  readonly limit: number; // characters that may be typed
  readonly choice: Choice; // the choice begun, completed with what is usual
  readonly isReady: boolean; // something differs from the game
}

/** What the picker shows for a choice begun: all that can be chosen next. Null when the game has no decision. */
export function pickedView(
  decisions: readonly Decision[],
  begun: Choice,
  record: GameRecord,
  game: Finished,
): Picked | null {
  const decision = decisions.find((d) => d.id === begun.decision) ?? decisions[0];
  if (decision === undefined) return null;
  const { lang, scenario } = game;
  const word = (key: 'sameAct' | 'ownWords') => say(SKIES_WORDS, lang, key);
  const others = decision.options.slice(1).filter((o) => o.way !== 'earlier' && o.way !== 'later');
  const ways = [
    ...others.map((option) => ({ id: option.id, name: lineOf(tellAction(game, decision, option.action)) })),
    ...(decision.canType ? [{ id: TYPED, name: word('ownWords') }] : []),
    ...(decision.action === null ? [] : [{ id: 'played', name: word('sameAct') }]),
  ];
  const isOpen = decision.id === begun.decision && ways.some((way) => way.id === begun.option);
  const option = isOpen ? begun.option : (ways[0]?.id ?? '');
  const ticks = openTimes(scenario, record.actions, decision, option, record.end.tick);
  const times = ticks
    .filter((tick) => tick !== decision.at)
    .map((tick) => ({ tick, name: hourOf(tick, game) }));
  const wanted = isOpen && times.some((time) => time.tick === begun.at) ? begun.at : null;
  const at = option === 'played' ? (wanted ?? times[0]?.tick ?? null) : wanted;
  const own = decision.options.find((o) => o.id === option);
  const text = isOpen ? begun.text : '';
  return {
    shifts: scenario.quarts
      .map((quart) => ({
        title: textIn(quart.title, lang),
        decisions: decisions
          .filter((d) => (scenario.quarts.find((q) => d.at < q.to) ?? scenario.quarts.at(-1)) === quart)
          .map((d) => ({ id: d.id, name: decisionName(d, game) })),
      }))
      .filter((shift) => shift.decisions.length > 0),
    decision,
    played: playedWords(decision, game),
    ways,
    quote: own === undefined ? '' : tellAction(game, decision, own.action).quote,
    times,
    limit: limitOf(decision, game),
    choice: { decision: decision.id, option, text, at },
    isReady:
      option !== '' && (option !== TYPED || text.trim() !== '') && (option !== 'played' || at !== null),
  };
}

function lineOf({ what, quote }: Told): string {
  return quote === '' ? what : `${what} – ${shortened(quote, 70)}`;
}

/** Characters that may be typed: those of the post's platform, `LONGEST_TEXT` at most. */
function limitOf(decision: Decision, { scenario, state }: Finished): number {
  const post = decision.post === null ? undefined : postOf(state, decision.post);
  const platform = scenario.platforms.find((p) => p.id === post?.platform);
  return Math.min(LONGEST_TEXT, platform?.limit ?? LONGEST_TEXT);
}

function hourOf(tick: number, { scenario, lang }: Finished): string {
  return clockWords(scenario, tick, lang).hour;
}
