import { ticksInSeconds } from '../base/time.ts';
import { isPublic } from '../engine/index.ts';
import type { CrisisEvent } from '../model/event.ts';
import type { Ending } from '../model/scenario.ts';
import { textIn } from '../model/text.ts';
import type { DebriefWord } from '../words/debrief/debrief.ts';
import type { Finished } from './present-findings.ts';

export interface EndingView {
  readonly title: string;
  readonly text: string;
  readonly became: readonly { readonly name: string; readonly text: string }[];
  readonly pattern: string;
  readonly lessons: readonly string[];
}

/** How the story ended, what became of whom, and what it teaches. Null while it has not ended. */
export function endingView({ scenario, state, lang }: Finished): EndingView | null {
  const ending: Ending | undefined = scenario.debrief.endings.find((e) => e.id === state.ending);
  if (ending === undefined) return null;
  return {
    title: textIn(ending.title, lang),
    text: textIn(ending.text, lang),
    became: ending.became.map(({ person, text }) => ({
      name: scenario.people.find((p) => p.id === person)?.name ?? person,
      text: textIn(text, lang),
    })),
    pattern: textIn(scenario.debrief.pattern, lang),
    lessons: scenario.debrief.lessons.map((lesson) => textIn(lesson, lang)),
  };
}

export interface BilanFigure {
  readonly id: string;
  readonly word: DebriefWord;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Figures a player may pick for the bilan; which three says what they have seen. */
export function bilanFigures(
  { scenario, state }: Finished,
  events: readonly CrisisEvent[],
  trust: { start: number; end: number },
): BilanFigure[] {
  const hour = ticksInSeconds(scenario, 3600);
  const { posts } = state.perTick;
  let peak = 0;
  let run = 0;
  posts.forEach((n, tick) => {
    run += n - (posts[tick - hour] ?? 0);
    peak = Math.max(peak, run);
  });
  const mine = state.deeds.filter((deed) => deed.by === 'player');
  return [
    { id: 'trust', word: 'figTrust', params: { start: Math.round(trust.start), end: Math.round(trust.end) } },
    { id: 'volume', word: 'figVolume', params: { n: state.volume } },
    { id: 'peak', word: 'figPeak', params: { n: peak } },
    {
      id: 'answers',
      word: 'figAnswers',
      params: { n: state.sayings.filter((s) => isPublic(s) && s.mode !== 'house').length },
    },
    {
      id: 'removed',
      word: 'figRemoved',
      params: { n: mine.filter((deed) => deed.tool === 'remove').length },
    },
    {
      id: 'promises',
      word: 'figPromises',
      params: {
        kept: state.promises.filter((p) => p.status === 'kept').length,
        missed: state.promises.filter((p) => p.status === 'missed').length,
      },
    },
    {
      id: 'media',
      word: 'figMedia',
      params: { n: events.filter((e) => e.kind === 'media' && e.phase === 'article').length },
    },
  ];
}
