import { recordedWorld, type World } from '../../engine/index.ts';
import { type Decision, openSkies, tellAction } from '../../lab/index.ts';
import type { Action } from '../../model/action.ts';
import type { GameRecord } from '../../model/record.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { CrisisState } from '../../model/state.ts';
import { type Lang, textIn } from '../../model/text.ts';
import { rerun } from '../../record/index.ts';
import { presentStage } from '../../stage/present.ts';
import type { ToneModel } from '../../tone/index.ts';
import type { WashMoment, WashRead } from './wash-model.ts';

export interface WashSetup {
  readonly scenario: Scenario;
  readonly tone: ToneModel;
  readonly lang: Lang;
}

/** Pictures of a whole game, at most. */
const FRAMES = 90;

/** Reads one game of a class: its sky from end to end, and what it did about what came to everybody. */
export function readWashGame({ scenario, tone, lang }: WashSetup, id: string, record: GameRecord): WashRead {
  const world = recordedWorld(record, scenario, tone);
  const until = record.end.tick;
  const camera = {
    every: Math.max(1, Math.ceil(until / FRAMES)),
    picture: (state: CrisisState) => presentStage(state, scenario),
  };
  const { played, decisions } = openSkies(world, tone, record, 0, camera);
  const { state } = rerun(world, record.actions, { until, withChecks: false });
  const moments = decisions.flatMap((decision) => {
    const target = targetIn(decision, scenario);
    return target === null ? [] : [momentOf(target, decision, { world, state, lang })];
  });
  return { id, sky: played, moments: firstOfEach(moments) };
}

/** What a decision is about, where the author gave it to everybody; null elsewhere. */
function targetIn({ post, action }: Decision, scenario: Scenario): string | null {
  if (action?.type === 'reply') return `message:${action.message}`;
  return post !== null && scenario.posts.some(({ id }) => id === post) ? `post:${post}` : null;
}

function momentOf(
  target: string,
  decision: Decision,
  naming: { readonly world: World; readonly state: CrisisState; readonly lang: Lang },
): WashMoment {
  const { action, options, at, id } = decision;
  const { what, quote } = tellAction(naming, decision, action);
  return {
    target,
    decision: id,
    at,
    choice: choiceKey(action),
    what,
    quote,
    worth: options[0].worth,
    words: sentWords(action, naming),
  };
}

/** What was done, the same key for the same deed. Words of one's own are one choice: what they say is heard in the room. */
function choiceKey(action: Action | null): string {
  if (action === null) return 'none';
  if (action.type === 'reply') return `option:${action.option}`;
  if (!('wording' in action)) return action.type === 'leave' ? 'none' : `deed:${action.type}`;
  return action.wording.mode === 'typed' ? 'typed' : `draft:${action.wording.draft}`;
}

function sentWords(
  action: Action | null,
  { world, lang }: { readonly world: World; readonly lang: Lang },
): string | null {
  if (action?.type !== 'answer' || action.channel !== 'public') return null;
  const { wording } = action;
  if (wording.mode !== 'draft') return wording.text;
  const draft = world.posts[action.post]?.drafts.find(({ id }) => id === wording.draft);
  return draft === undefined ? null : textIn(draft.text, lang);
}

/** Of several decisions about one thing, the first that did something, else the silence. */
function firstOfEach(moments: readonly WashMoment[]): readonly WashMoment[] {
  const kept = new Map<string, WashMoment>();
  for (const moment of moments) {
    const there = kept.get(moment.target);
    if (there === undefined || (there.choice === 'none' && moment.choice !== 'none'))
      kept.set(moment.target, moment);
  }
  return [...kept.values()];
}
