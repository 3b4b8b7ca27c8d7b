/**
 * What the débreffage says first, over every shipped story and a dozen ways to play it: the three findings speak of three
 * things, praise is for words that served somebody, what could have been said comes from the place it is said about.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { threeOf } from '../src/debrief/groups.ts';
import { findingView } from '../src/debrief/present-findings.ts';
import { createWorld } from '../src/engine/index.ts';
import { betterWords, playAs } from '../src/lab/index.ts';
import type { Action } from '../src/model/action.ts';
import type { ScriptedPlayer } from '../src/model/codes.ts';
import type { Finding, Grade } from '../src/model/grade.ts';
import type { CrisisState } from '../src/model/state.ts';
import { LANGS } from '../src/model/text.ts';
import { gradeRun, groupsOf, tallyOf } from '../src/scoring/index.ts';
import { RULES_ONLY } from '../src/tone/index.ts';
import { BETTER } from '../src/words/debrief/findings.ts';
import { tellTally } from '../src/words/debrief/level-told.ts';
import { SHIPPED, shippedStory } from './support/shipped-stories.ts';

const PLAYERS: readonly ScriptedPlayer[] = [
  'expert',
  'decent',
  'silence',
  'blunder',
  'template',
  'random',
  'fastwrong',
  'apologist',
  'hider',
  'onething',
  'copier',
  'charmer',
  'obedient',
];

interface Told {
  readonly player: ScriptedPlayer;
  readonly grade: Grade;
  readonly state: CrisisState;
  readonly actions: readonly Action[];
}

describe.each(SHIPPED)('%s, told', (name) => {
  const scenario = shippedStory(name);
  const world = createWorld(scenario, '7', RULES_ONLY);
  let games: readonly Told[] = [];
  beforeAll(() => {
    games = PLAYERS.map((player) => {
      const { actions, state } = playAs(world, player);
      return {
        player,
        state,
        actions,
        grade: gradeRun(world, actions, null, { mode: 'entrainement', lang: 'fr' }),
      };
    });
  }, 120_000);
  const lossesOf = ({ grade }: Told) =>
    grade.dimensions.flatMap((d) => d.findings).filter((f) => f.points < 0);
  const praisesOf = ({ grade }: Told) =>
    grade.dimensions.flatMap((d) => d.findings).filter((f) => f.points > 0 && f.dimension === 'tone');
  const shownFirst = ({ grade }: Told): Finding[] =>
    Object.values(threeOf(grade)).flatMap((group) => (group === null ? [] : [group.first]));

  it('the three findings speak of different posts, messages and words', () => {
    for (const game of games)
      for (const key of ['post', 'saying'] as const) {
        const told = shownFirst(game).flatMap((finding) => finding[key] ?? []);
        expect(new Set(told).size, `${game.player} ${key} ${told}`).toBe(told.length);
      }
  });

  it('a game with many faults is given something to change and something to try', () => {
    for (const game of games) {
      if (groupsOf(lossesOf(game).filter((f) => f.better !== null && f.points < -8)).length < 6) continue;
      const { change, attempt } = threeOf(game.grade);
      expect([change === null, attempt === null], game.player).toEqual([false, false]);
    }
  });

  it('what is to keep needs nothing better, and its words are not blamed elsewhere', () => {
    for (const game of games) {
      const { keep } = threeOf(game.grade);
      if (keep === null) continue;
      expect(keep.first.better, game.player).toBeNull();
      const blamed = lossesOf(game).filter((f) => f.saying !== null && f.saying === keep.first.saying);
      const slight = [
        'tone.unnamed',
        'tone.noWarmth',
        'tone.noFacts',
        'tone.coldFacts',
        'timing.answersSlow',
      ];
      expect(
        blamed.map((f) => f.rule).filter((rule) => !slight.includes(rule)),
        `${game.player} ${keep.first.quote}`,
      ).toEqual([]);
    }
  });

  it('who did nothing, or sent one text to all, is not praised for it', () => {
    for (const game of games.filter(({ player }) => player === 'silence' || player === 'template'))
      expect(threeOf(game.grade).keep?.first.quote ?? '', game.player).toBe('');
  });

  it('praise of tone is never one sentence twice, in either language', () => {
    for (const game of games)
      for (const lang of LANGS) {
        const told = praisesOf(game).map(
          (f) => findingView(f, { world, scenario, state: game.state, lang }).sentence,
        );
        expect(
          told.filter((one, n) => told.indexOf(one) !== n),
          `${game.player} ${lang}`,
        ).toEqual([]);
      }
  });

  it('nothing that helped is said in the sentence of something else that did', () => {
    for (const game of games)
      for (const lang of LANGS) {
        const gains = game.grade.dimensions.flatMap((d) => d.findings).filter((f) => f.points > 0);
        const told = groupsOf(gains).map(
          ({ first }) => findingView(first, { world, scenario, state: game.state, lang }).sentence,
        );
        expect(new Set(told).size, `${game.player} ${lang}`).toBe(told.length);
      }
  });

  it('clear language is one finding, whatever was typed', () => {
    for (const { grade, player } of games) {
      const clear = grade.dimensions.flatMap((d) => d.findings).filter((f) => f.rule === 'language.clear');
      expect(clear.length, player).toBeLessThanOrEqual(1);
    }
  });

  it('to name the concern does not hide what else was good', () => {
    const named = (f: Finding) => f.rule === 'tone.namesConcern';
    for (const game of games) {
      const praises = praisesOf(game);
      if (praises.length < 8) continue;
      expect(praises.filter(named).length / praises.length, game.player).toBeLessThan(0.6);
    }
  });

  it('the sentence of a level counts what was missed or met in part, as soon as something was, and what was done', () => {
    for (const { grade, player } of games)
      for (const dimension of grade.dimensions.filter(({ score }) => score !== null)) {
        const tally = tallyOf(dimension);
        const isMissed = dimension.findings.some((f) => f.points < 0);
        const isDone = dimension.findings.some((f) => f.points > 0);
        if (isMissed)
          expect(tally.missed + tally.partly, `${player} ${dimension.dimension}`).toBeGreaterThan(0);
        if (isDone && !isMissed) expect(tally.done, `${player} ${dimension.dimension}`).toBeGreaterThan(0);
        for (const lang of LANGS) {
          const told = tellTally(lang, tally);
          if (tally.missed > 0) expect(told, dimension.dimension).toMatch(new RegExp(`\\b${tally.missed} `));
          if (tally.partly > 0) expect(told, dimension.dimension).toMatch(new RegExp(`\\b${tally.partly} `));
          if (tally.done > 1) expect(told, dimension.dimension).toMatch(new RegExp(`^${tally.done} `));
        }
      }
  });

  it('what could have been said is offered by the same story, at the place that the finding is about', () => {
    const statements = scenario.statements.map(({ draft }) => draft.text);
    let quoted = 0;
    for (const game of games)
      for (const { first } of groupsOf(lossesOf(game))) {
        const words = betterWords(world, game.actions, first);
        if (words === null) continue;
        quoted++;
        const message = scenario.messages.find((m) => m.id === first.params.message);
        const drafts = scenario.posts.find((post) => post.id === first.post)?.drafts ?? [];
        const isOwed = first.post === first.saying || OWED.test(first.rule);
        const place = message?.options ?? drafts;
        const texts = [...place.map(({ text }) => text), ...(isOwed ? statements : [])];
        expect(texts, `${game.player} ${first.id}`).toContain(words);
        expect([words.fr, words.en], first.id).not.toContain(first.quote);
      }
    expect(quoted).toBeGreaterThan(PLAYERS.length);
  }, 120_000);

  it('a demand obeyed is shown the reply that this story offered, where it offered a good one', () => {
    for (const game of games)
      for (const finding of lossesOf(game).filter((f) => f.rule.startsWith('channel.direction'))) {
        const options = scenario.messages.find((m) => m.id === finding.params.message)?.options ?? [];
        const best = Math.max(...options.map(({ level }) => level));
        const words = betterWords(world, game.actions, finding);
        const shown = options.find(({ text }) => text === words);
        if (best >= 3) expect(shown?.level, `${game.player} ${finding.id}`).toBe(best);
      }
  });
});

/** Rules about words owed to everybody, which a statement may mend. */
const OWED = /^(timing\.conclusive|responsibility\.\w+None$|information\.(\w+None$|heardByFew$|factHidden$))/;

it('general advice quotes no story', () => {
  const stories = SHIPPED.flatMap((name) => {
    const { messages, posts, statements } = shippedStory(name);
    return [
      ...messages.flatMap((m) => m.options),
      ...posts.flatMap((p) => p.drafts),
      ...statements.map((s) => s.draft),
    ];
  });
  const known = new Set(stories.flatMap(({ text }) => LANGS.flatMap((lang) => runsOfTwo(text[lang] ?? ''))));
  for (const lang of LANGS)
    for (const [code, phrase] of Object.entries(BETTER[lang])) {
      const text = typeof phrase === 'string' ? phrase : phrase({ fact: '', service: '', within: 30 });
      const quotes = [...text.matchAll(/[«“]([^»”]+)[»”]/g)].flatMap((found) => runsOfTwo(found[1] ?? ''));
      expect(
        quotes.filter((run) => known.has(run)),
        `${lang} ${code}`,
      ).toEqual([]);
    }
});

/** Two words of substance that follow each other, in small letters. */
function runsOfTwo(text: string): string[] {
  const words = (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length > 5);
  return words.slice(1).map((word, n) => `${words[n]} ${word}`);
}
