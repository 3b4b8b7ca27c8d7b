import { recordedWorld, type World } from '../../engine/index.ts';
import { OUT_OF_SIGHT } from '../../model/actions.ts';
import { CRITICISM, MODERABLE } from '../../model/codes.ts';
import type { GameRecord } from '../../model/record.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { CrisisState } from '../../model/state.ts';
import {
  decodeRecord,
  findScenario,
  type RecordFaultCode,
  type RecordNotice,
  rerun,
  scenarioForCode,
  sealOf,
  verdictOf,
} from '../../record/index.ts';
import { openGrader } from '../../scoring/index.ts';
import { createToneReader, type ToneModel } from '../../tone/index.ts';
import { type Entry, type Handed, NOTHING_WANTED, type Played, TRUST_STEP, unreadable } from './entry.ts';
import { traceOf } from './likeness.ts';
import { type Opinions, rulingsOf } from './opinions.ts';
import { leastReading } from './reading-time.ts';
import { openScriptedGames, type ScriptedGames } from './scripted.ts';

/**
 * Plays again and grades what is handed in, one text at a time. Never throws: the entry says what is wrong.
 * @param opinions of the instructor, whose rulings settle contested words
 */
export function openAssessor(
  scenarios: readonly Scenario[],
  tone: ToneModel,
  opinions: Opinions = new Map(),
): (handed: Handed, progress?: (share: number) => void) => Entry {
  // The same drafts are in every game, so each is read once.
  const read = createToneReader(tone);
  const scripted = openScriptedGames();
  return (handed, progress = () => {}) => {
    const bare = { ...unreadable(handed), fault: null };
    try {
      const decoded = decodeRecord(handed.text, (id, mark) => scenarioForCode(scenarios, id, mark));
      if (!decoded.ok) {
        const { code, params } = decoded.error;
        const wanted = { ...NOTHING_WANTED, id: String(params.id ?? ''), hash: String(params.mark ?? '') };
        const standing = FOREIGN.includes(code) ? 'foreign' : 'unreadable';
        return { ...bare, standing, wanted, fault: decoded.error };
      }
      const record = decoded.value;
      const { rubric: _, ...wanted } = record.scenario;
      const scenario = findScenario(scenarios, record.scenario);
      if (scenario === undefined) return { ...bare, standing: 'foreign', wanted };
      const world = recordedWorld(record, scenario, tone, read);
      const found = assessed(record, world, tone, scripted, opinions, progress);
      const notices = [...found.notices, ...(OPINIONS.test(handed.text) ? [UNREAD] : [])];
      return { ...bare, wanted, ...found, notices };
    } catch {
      // A file made to break the reader must not stop the others.
      return unreadable(handed);
    }
  };
}

/** How version 1 wrote opinions into a record. */
const OPINIONS = /"overrides"\s*:\s*\[\s*\{/;
const UNREAD: RecordNotice = { code: 'record/opinions-unread', params: {} };

/** Codes that cannot be read without a scenario that is not here. */
const FOREIGN: readonly RecordFaultCode[] = ['record/needs-scenario', 'record/other-scenario'];

function assessed(
  record: GameRecord,
  world: World,
  tone: ToneModel,
  { endsOf, likeOf }: ScriptedGames,
  opinions: Opinions,
  progress: (share: number) => void,
): Pick<Entry, 'standing' | 'notices' | 'firstMismatch' | 'played'> {
  const { scenario } = world;
  const until = Math.min(record.end.tick, scenario.ticks);
  const key = sealOf(record);
  const rulings = rulingsOf(opinions.get(key) ?? []);
  const grader = openGrader(world, { ...record.settings, rulings });
  const run = rerun(world, record.actions, { until, ...grader.hooks });
  const verdict = verdictOf(record, world, tone, run);
  const played: Played = {
    record,
    key,
    scenario: scenario.hash,
    like: likeOf(world, traceOf(record.actions), progress),
    grade: grader.over(run, record.actions).grade(endsOf(world)),
    rubric: scenario.rubric,
    trust: run.state.perTick.trust.filter((_, tick) => tick % TRUST_STEP === 0),
    reading: leastReading(record.actions, run.state, scenario, record.settings.lang),
    choices: choicesIn(run.state, record, scenario),
  };
  return {
    standing: verdict.replay,
    notices: verdict.notices,
    firstMismatch: verdict.firstMismatch,
    played,
  };
}

/**
 * What was done about each decision that the scenario gives to everybody: posts that call for a word or for moderation,
 * and messages with options. `none` when it appeared and nothing was done; absent when it did not appear.
 */
function choicesIn(state: CrisisState, { actions }: GameRecord, scenario: Scenario): Record<string, string> {
  const found: Record<string, string> = {};
  for (const post of scenario.posts) {
    if (state.placed[post.id] === undefined) continue;
    const isModerable = MODERABLE.includes(post.class);
    const isAsked = post.drafts.length > 0 && (CRITICISM.includes(post.class) || post.class === 'falseClaim');
    if (!isModerable && !isAsked) continue;
    const away = state.deeds.find(
      (d) => d.post === post.id && d.by === 'player' && OUT_OF_SIGHT.includes(d.tool),
    );
    const raised = state.deeds.find((d) => d.post === post.id && d.by === 'player' && d.tool === 'escalate');
    const answer = actions.find((a) => a.type === 'answer' && a.post === post.id);
    const word =
      answer?.type !== 'answer'
        ? null
        : answer.wording.mode === 'draft'
          ? `draft:${answer.wording.draft}`
          : 'typed';
    const tool = away === undefined ? (raised === undefined ? null : 'tool:escalate') : `tool:${away.tool}`;
    found[`post:${post.id}`] = (isModerable ? (tool ?? word) : (word ?? tool)) ?? 'none';
  }
  for (const message of scenario.messages) {
    const arrived = state.messages.find((m) => m.id === message.id);
    if (arrived === undefined || message.options.length < 2) continue;
    found[`message:${message.id}`] = arrived.option === null ? 'none' : `option:${arrived.option}`;
  }
  return found;
}
