import { describe, expect, it } from 'vitest';
import { createWorld } from '../engine/index.ts';
import { playScripted, TYPED } from '../lab/index.ts';
import type { Action } from '../model/action.ts';
import { ESSAI_YAML } from '../record/essai.ts';
import { sealRecord } from '../record/index.ts';
import { compileScenario } from '../scenario/index.ts';
import { RULES_ONLY } from '../tone/index.ts';
import { openRetakes } from './find-retakes.ts';
import { poseRetake } from './judge-answer.ts';

/** The small crisis with a second good answer to its first post. */
const SECOND =
  '      - {id: c, text: "Odette, la machine est tombée en panne, c’est notre faute. Ton prochain café est offert.", acts: [nameConcern, responsibility, compensate], level: 4}\n';
const scenario = compileScenario(ESSAI_YAML.replace('      - {id: b,', `${SECOND}      - {id: b,`), {
  file: 'essai.yaml',
}).scenario!;
const world = createWorld(scenario, '7', RULES_ONLY);
const settings = { mode: 'entrainement', lang: 'fr', player: 'person', accommodation: 1 } as const;
const recordOf = (actions: readonly Action[]) =>
  sealRecord({ scenario, seed: '7', settings, actions, toneModel: RULES_ONLY });
const insult: Action = {
  type: 'answer',
  at: 15,
  post: 'opener',
  wording: { mode: 'typed', text: 'Vous êtes un idiot, allez vous faire voir.' },
  lang: 'fr',
  channel: 'public',
};
const insulted = recordOf([insult]);
const pose = (record = insulted, id = 'd15-0') => poseRetake(world, RULES_ONLY, record, id, 2)!;

describe('the mistakes of a game', () => {
  it('are costly on every one of thirty lucks that helped to choose nothing, and the same twice', () => {
    const search = openRetakes(world, RULES_ONLY, insulted);
    const found = search.find(search.points.findIndex(({ id }) => id === 'd15-0'))!;
    expect([found.point, found.cost.seeds]).toEqual(['d15-0', 30]);
    expect(found.cost.low).toBeGreaterThan(0);
    expect(search.find(0)).toEqual(found);
  }, 120_000);

  it('hold nothing that was well done', () => {
    const { record } = playScripted(scenario, 'expert', '7', RULES_ONLY);
    const search = openRetakes(world, RULES_ONLY, record);
    const answers = search.points.flatMap((point, i) => (point.kind === 'answer' ? [search.find(i)] : []));
    expect(answers.filter((one) => one !== null)).toEqual([]);
  });
});

describe('a mistake posed again', () => {
  it('is the position as it was: nothing of what came after is there', () => {
    const { position } = pose();
    expect(position.state.tick).toBe(15);
    expect(position.state.sayings).toEqual([]);
    expect(position.options[0].action).toEqual(insult);
    expect(position.canType).toBe(true);
  });

  it('takes another draft, and tells the hour under both', () => {
    const judged = pose().judge({ option: 'draft:a', text: '', lang: 'fr' })!;
    expect(judged).toMatchObject({ isGood: true, why: 'good', answer: { id: 'draft:a' } });
    expect(judged.hour.answered.satisfaction!).toBeGreaterThan(judged.hour.played.satisfaction!);
    expect(judged.hour.answered.trust).toBeGreaterThan(judged.hour.played.trust);
    expect(judged.gain!.low).toBeGreaterThan(0);
    expect(judged.findings.length).toBeGreaterThan(0);
  });

  it('takes the player’s own words, and judges them by what they do', () => {
    const judge = (text: string) => pose().judge({ option: TYPED, text, lang: 'fr' })!;
    const kind = judge(
      'Odette, deux cafés froids, c’est notre faute. La machine est en réparation ce matin.',
    );
    expect(kind.isGood).toBe(true);
    expect(judge('Tu es une idiote, tais-toi, espèce de folle.')).toMatchObject({
      isGood: false,
      why: 'offence',
    });
    expect(judge('xqzt')).toMatchObject({ isGood: null, why: 'unread' });
  });

  it('refuses what was done, and what takes a criticism away', () => {
    expect(pose().judge({ option: 'played', text: '', lang: 'fr' })).toMatchObject({
      isGood: false,
      gain: null,
    });
    expect(pose().judge({ option: 'tool:hide', text: '', lang: 'fr' })).toMatchObject({
      isGood: false,
      why: 'offence',
    });
  });

  it('is not posed when the game has no such decision, nor judged for a way that is not there', () => {
    expect(poseRetake(world, RULES_ONLY, insulted, 'd99-0')).toBeNull();
    expect(pose().judge({ option: 'draft:nope', text: '', lang: 'fr' })).toBeNull();
  });
});
