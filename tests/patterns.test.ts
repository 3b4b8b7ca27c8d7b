/**
 * What a pattern promises. The rule: before a word is rewritten, it compiles without a finding in each language and in
 * both, better play is worth more, nobody who skipped the story passes, and its crowd hardly ever says a thing twice.
 * Why: most proofs fail in drafts, and an author should not start in debt. The whole proofs are run by hand, as
 * `tempete check --deep`: they take half a minute a pattern.
 */
import { describe, expect, it } from 'vitest';
import { createWorld, textOf } from '../src/engine/index.ts';
import { foldForecast, playAs } from '../src/lab/index.ts';
import { sweepSeed } from '../src/lab/sweep.ts';
import { LANGS, type Lang } from '../src/model/text.ts';
import {
  type Answers,
  DRAFT_FAULTS,
  FAULTY_DRAFTS,
  faultKeys,
  hintKey,
  leadKey,
  loadPattern,
  PATTERNS,
  type PatternId,
  scenarioFrom,
} from '../src/patterns/index.ts';
import { compileScenario } from '../src/scenario/index.ts';
import { DRAFT_FAULT_WORDS } from '../src/words/author/draft-faults.ts';
import { PATTERN_NAMES, PATTERN_QUESTIONS } from '../src/words/author/pattern-questions.ts';
import { shippedTone } from './support/shipped-tone.ts';

async function made(name: PatternId, answers: Answers = {}, lang?: Lang) {
  const from = scenarioFrom(await loadPattern(name), answers, { id: 'essai', ...(lang ? { lang } : {}) });
  if (!from.ok) throw new Error(JSON.stringify(from.error));
  return compileScenario(from.value, { file: `${name}.yaml` });
}

describe.each(PATTERNS)('the pattern %s', (name) => {
  it('compiles without a finding, in both languages and in each', async () => {
    for (const lang of [undefined, ...LANGS]) {
      const { scenario, diagnostics } = await made(name, {}, lang);
      expect([lang, diagnostics]).toEqual([lang, []]);
      expect(scenario?.langs).toEqual(lang === undefined ? LANGS : [lang]);
    }
  });

  it('takes names and phrases with any sign of a keyboard, in every slot', async () => {
    const { questions } = await loadPattern(name);
    const odd = `d'"Ô\\: #${'x'.repeat(4)}`;
    const answers: Answers = Object.fromEntries(
      questions.flatMap(({ id, kind }): [string, Answers[string]][] => {
        if (kind === 'name') return [[id, `${id.slice(0, 3)}${odd.slice(0, 9)}`]];
        return kind === 'phrase'
          ? [[id, { fr: `l'${id.slice(0, 4)}${odd}`, en: `${id.slice(0, 4)}${odd}` }]]
          : [];
      }),
    );
    const { scenario, diagnostics } = await made(name, answers);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(JSON.stringify(scenario)).not.toMatch(/\[\[|\]\](?=[^,}\]])/);
  });

  it('has words for all it asks, a dozen questions or so', async () => {
    const { questions } = await loadPattern(name);
    expect(questions.length).toBeGreaterThan(9);
    expect(questions.length).toBeLessThan(15);
    for (const lang of LANGS) {
      expect(Object.keys(PATTERN_NAMES[lang])).toEqual(expect.arrayContaining([name, leadKey(name)]));
      for (const { id, choices, byDefault, most } of questions) {
        expect(Object.keys(PATTERN_QUESTIONS[lang])).toEqual(
          expect.arrayContaining([id, hintKey(id), ...choices]),
        );
        expect([...byDefault[lang]].length).toBeLessThanOrEqual(most);
      }
    }
  });

  it('is won by who follows the story, and by no one who skips it', async () => {
    const { scenario } = await made(name);
    if (scenario === null) throw new Error(name);
    const players = ['expert', 'human', 'decent', 'silence', 'blunder', 'skimmer'] as const;
    const games = sweepSeed(scenario, '1', players, shippedTone());
    const [expert, human, decent, silence, blunder, skimmer] = games.map(({ total }) => total) as number[];
    expect(expert).toBeGreaterThan(85);
    expect(human).toBeGreaterThan(75);
    expect(expert! - decent!).toBeGreaterThan(8);
    expect(decent! - silence!).toBeGreaterThan(8);
    expect(silence! - blunder!).toBeGreaterThan(5);
    expect(skimmer).toBeLessThan(60);
    expect(Object.keys(foldForecast(scenario, []).posts).length).toBeGreaterThan(14);
  });

  it('has a crowd of which five posts in a hundred at most say what another said', async () => {
    const { scenario } = await made(name);
    if (scenario === null) throw new Error(name);
    const { state } = playAs(createWorld(scenario, '1', shippedTone()), 'fastwrong');
    const posts = state.shelves
      .flatMap((shelf) => shelf.posts)
      .filter(({ words }) => words.from === 'chatter' || words.from === 'echo')
      .slice(0, 500);
    expect(posts.length).toBeGreaterThan(300);
    for (const lang of LANGS) {
      const texts = posts.map((post) => textOf(scenario, state, post, lang));
      expect(texts.filter((text) => text === '' || text.includes('{{'))).toEqual([]);
      expect(1 - new Set(texts).size / texts.length).toBeLessThan(0.05);
    }
  });
});

it('faults to start a draft from have a name, a reason, a sentence and a mark, and are none of them good', () => {
  for (const fault of DRAFT_FAULTS) {
    expect(FAULTY_DRAFTS[fault].level).toBeLessThan(3);
    for (const lang of LANGS)
      expect(Object.keys(DRAFT_FAULT_WORDS[lang])).toEqual(
        expect.arrayContaining([fault, ...Object.values(faultKeys(fault))]),
      );
  }
});
