import type { GameMoment } from '../../lab/index.ts';
import type { ScriptedPlayer } from '../../model/codes.ts';
import { SCRIPTED_PLAYERS } from '../../model/codes.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { type Plain, valueAt } from '../../scenario/edit/index.ts';

/** The game that shows a finding: who plays it, on which seed ('' the scenario's own), and the moment in question. */
export interface FindingScene {
  readonly player: ScriptedPlayer;
  readonly seed: string;
  readonly scene: GameMoment;
}

/** Players who show best what a finding is about, where the finding names none. */
const SHOWN_BY: Readonly<Record<string, ScriptedPlayer>> = {
  unwinnable: 'expert',
  unlosable: 'silence',
  'skimming-wins': 'skimmer',
  'gives-itself-away': 'skimmer',
  'reading-too-much': 'human',
  'human-falls-short': 'human',
  'offer-never-made': 'expert',
  'fact-never-learned': 'expert',
};

/** The scene of a finding: the hour it tells, else when the thing it is about comes, else the end of the game. `tree`: its file. */
export function sceneOf({ code, path, params }: Diagnostic, tree: Plain): FindingScene {
  const named = SCRIPTED_PLAYERS.find((one) => one === params.player);
  return {
    player: named ?? SHOWN_BY[code] ?? 'decent',
    seed: String(params.seed ?? ''),
    scene: momentOf(path, params, tree),
  };
}

function momentOf(path: string, params: Diagnostic['params'], tree: Plain): GameMoment {
  if (typeof params.hour === 'string') return { at: 'hour', hour: params.hour };
  const [, list, index] = /^(posts|messages|timeline)\[(\d+)\]/.exec(path) ?? [];
  if (list === undefined) return { at: 'end' };
  const id = valueAt(tree, `${list}[${index}].id`);
  const kind = list === 'posts' ? 'post' : list === 'messages' ? 'message' : 'beat';
  const usual = kind === 'beat' ? `beat_${Number(index) + 1}` : '';
  return { at: kind, id: typeof id === 'string' ? id : usual };
}
