import { ticksInSeconds } from '../base/time.ts';
import { allPosts, isShown, isStanding } from '../engine/index.ts';
import { ACTIONS, isMarked, isTool, type MarkedType, type ModerationTool } from '../model/actions.ts';
import type { CrisisEvent } from '../model/event.ts';
import { textIn } from '../model/text.ts';
import { clockWords } from '../ui/clock-words.ts';
import { TOOL_NAMES } from '../words/codes/actions.ts';
import { DEBRIEF_WORDS } from '../words/debrief/debrief.ts';
import { say } from '../words/define.ts';
import type { Finished } from './present-findings.ts';
import { postView, type ThreadPost } from './present-thread.ts';

type MarkKind = 'word' | 'moderation' | 'media' | 'promise' | 'planned' | 'stage';
interface FilmMark {
  readonly tick: number;
  readonly kind: MarkKind;
  readonly label: string;
}

interface FilmRow {
  readonly tick: number;
  readonly hour: string;
  readonly quart: string; // '' between two
  readonly trust: number;
  readonly posts: number; // in that hour
  readonly marks: readonly FilmMark[];
}

export interface FilmView {
  readonly ticks: number;
  readonly trust: readonly number[]; // by tick
  readonly volume: readonly number[]; // posts an hour, by tick
  readonly quarts: readonly { readonly from: number; readonly to: number; readonly title: string }[];
  readonly marks: readonly FilmMark[];
  readonly rows: readonly FilmRow[]; // one an hour
}

/** The film of a game: its curves, what happened along them, and the same as a table by hours. */
export function filmView(events: readonly CrisisEvent[], game: Finished): FilmView {
  const { scenario, state, lang } = game;
  const hour = ticksInSeconds(scenario, 3600);
  const { posts, trust } = state.perTick;
  const volume = posts.map((_, tick) => sumOf(posts, Math.max(0, tick - hour + 1), tick));
  const marks = marksOf(events, game);
  const rows: FilmRow[] = [];
  for (let tick = 0; tick < trust.length; tick += hour) {
    const last = Math.min(trust.length - 1, tick + hour - 1);
    rows.push({
      tick,
      hour: clockWords(scenario, tick, lang).hour,
      quart: textIn(scenario.quarts.find((q) => q.from <= last && q.to > tick)?.title, lang),
      trust: Math.round(trust[last] ?? 0),
      posts: sumOf(posts, tick, last),
      marks: marks.filter((mark) => mark.tick >= tick && mark.tick <= last),
    });
  }
  const quarts = scenario.quarts
    .filter((q) => q.from < trust.length)
    .map((q) => ({ from: q.from, to: Math.min(q.to, trust.length - 1), title: textIn(q.title, lang) }));
  return { ticks: trust.length, trust, volume, quarts, marks, rows };
}

function sumOf(counts: readonly number[], from: number, to: number): number {
  let sum = 0;
  for (let i = from; i <= to; i++) sum += counts[i] ?? 0;
  return sum;
}

type Word = Parameters<typeof say<keyof (typeof DEBRIEF_WORDS)['fr']>>[2];

/** How the film says each act that it marks; a tool has its own name. */
const MARK_WORDS: Readonly<Record<Exclude<MarkedType, ModerationTool>, Word>> = {
  answer: 'markAnswer',
  declare: 'markStatement',
  contact: 'markContact',
  closeComments: 'markClosed',
  openComments: 'markOpened',
};

function markOfAct(event: Extract<CrisisEvent, { kind: 'act' }>, { scenario, lang }: Finished): FilmMark[] {
  const { tick, type } = event;
  if (!isMarked(type)) return [];
  const kind = ACTIONS[type].mark;
  if (isTool(type)) return [{ tick, kind, label: say(TOOL_NAMES, lang, type) }];
  const platform = textIn(scenario.platforms.find((p) => p.id === event.target)?.name, lang);
  const key = kind === 'word' && event.author === 'direction' ? 'markDirection' : MARK_WORDS[type];
  return [{ tick, kind, label: say(DEBRIEF_WORDS, lang, key, { platform }) }];
}

function marksOf(events: readonly CrisisEvent[], game: Finished): FilmMark[] {
  const { scenario, lang } = game;
  const marks: FilmMark[] = [];
  const words = (key: Word, params = {}) => say(DEBRIEF_WORDS, lang, key, params);
  for (const event of events) {
    const { tick } = event;
    if (event.kind === 'act') {
      marks.push(...markOfAct(event, game));
    } else if (event.kind === 'media') {
      marks.push({
        tick,
        kind: 'media',
        label: words(event.phase === 'article' ? 'markArticle' : 'markPickup'),
      });
    } else if (event.kind === 'promise' && event.phase !== 'made') {
      marks.push({ tick, kind: 'promise', label: words(event.phase === 'kept' ? 'markKept' : 'markMissed') });
    } else if (event.kind === 'planned' && event.phase === 'out') {
      const planned = scenario.planned.find((p) => p.id === event.id);
      marks.push({
        tick,
        kind: 'planned',
        label: words('markPlanned', { text: textIn(planned?.text, lang).slice(0, 40) }),
      });
    } else if (event.kind === 'stage' && event.stage !== 'spark') {
      marks.push({ tick, kind: 'stage', label: words(event.stage === 'fire' ? 'markFire' : 'markEmbers') });
    }
  }
  return marks.sort((a, b) => a.tick - b.tick);
}

/** The desk as it was: the last cards that could be read at a tick. */
export function deskAt(tick: number, game: Finished, most = 4): ThreadPost[] {
  const { state } = game;
  const found = allPosts(state).filter(
    (post) =>
      post.at <= tick &&
      post.isAffair &&
      isShown(state, post) &&
      (isStanding(post.status) || post.segment !== 'house'),
  );
  return found
    .slice(-most)
    .reverse()
    .map((post) => postView(post, game));
}
