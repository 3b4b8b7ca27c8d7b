/**
 * A finished game fits in what SCORM 1.2 gives for it, 4,096 characters, whoever plays whatever story; and where a player
 * types a lot, the acts fit and the words are kept elsewhere, found again to the letter.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { rowsOf } from '../docs/training/data.ts';
import { playScripted } from '../src/lab/index.ts';
import type { Action } from '../src/model/action.ts';
import { SCRIPTED_PLAYERS } from '../src/model/codes.ts';
import type { GameRecord } from '../src/model/record.ts';
import { decodeRecord, fitCode, joinWords, packRecord, wordsByMark } from '../src/record/index.ts';
import { RULES_ONLY } from '../src/tone/index.ts';
import { SHIPPED, shippedStory } from './support/shipped-stories.ts';

const ROOM = 4096;
const BESIDE = 120; // characters that a platform's adapter writes beside the code

/** All that a player may write after a game, at its longest likely. */
const ANNEXES = {
  felt: 'Un peu dépassée au deuxième quart, mieux ensuite; j’ai eu peur de dire une fausseté.',
  guesses: {
    timing: 62,
    tone: 70,
    responsibility: 55,
    information: 48,
    moderation: 80,
    channel: 66,
    total: 64,
  },
  sures: { 'd114-39': 75, 'd133-46': 50, 'd157-57': 95, 'd209-76': 25, 'd235-88': 75 },
  whys: {
    'd114-39': 'Elle demande une heure, et je n’en ai pas encore une de sûre à donner.',
    'd133-46': 'Le reconnaître vite, avant qu’un autre le dise à notre place.',
    'd209-76': 'Je ne voulais pas nommer quelqu’un qui n’a pas encore parlé.',
  },
  plan: 'falseClaim',
  planned: 'deadline',
  rule: 'Toujours demander à la technique avant de promettre une heure.',
  bilan: {
    figures: ['volume', 'trust'],
    cause: 'On a tardé à reconnaître le problème en public.',
    lesson: 'Un message d’attente honnête vaut mieux qu’un long silence.',
  },
  alias: 'Renard',
  group: '201-B',
  left: 4321,
  seconds: 3600,
} as const;
/** Replies that people typed, of two hundred characters or so: no two alike. */
const REPLIES = rowsOf('docs/training/corpus/replies/fr-01.tsv')
  .map(({ text }) => text ?? '')
  .filter((text) => text.length > 150 && text.length < 260);

const fitted: { readonly name: string; readonly size: number; readonly actsHeld: number }[] = [];
const games: { readonly name: string; readonly record: GameRecord }[] = [];
beforeAll(() => {
  for (const scenario of SHIPPED.map(shippedStory))
    for (const player of SCRIPTED_PLAYERS) {
      const { record } = playScripted(scenario, player, scenario.seed, RULES_ONLY);
      const whole = { ...record, annexes: ANNEXES };
      games.push({ name: `${scenario.id}, ${player}`, record: whole });
      const { code, actsHeld } = fitCode(whole, ROOM - BESIDE, true);
      fitted.push({ name: `${scenario.id}, ${player}`, size: code.length, actsHeld });
    }
}, 600_000);

/** The same game with as many answers typed, each with claims, a reason and a contest; posts only opened are answered too. */
function typing(record: GameRecord, many: number): GameRecord {
  let n = 0;
  const actions = record.actions.flatMap((action): Action[] => {
    if ((action.type !== 'answer' && action.type !== 'open') || n >= many) return [action];
    const answer: Action = {
      type: 'answer',
      at: action.at,
      post: action.post,
      wording: { mode: 'typed', text: REPLIES[n++] ?? '' },
      lang: 'fr',
      channel: 'public',
      sources: [
        { topic: 'hour', start: 10, end: 24, how: 'stands', fact: null },
        { topic: 'harm', start: 40, end: 60, how: 'denied', fact: null },
      ],
      says: ['apology', 'repair'],
    };
    const said: Action = {
      type: 'clarify',
      at: action.at,
      saying: `o${action.at}-${n}`,
      acts: ['apology', 'explain'],
    };
    return action.type === 'open' ? [action, answer, said] : [answer, said];
  });
  const late = Array.from({ length: many - n }, (_, i): Action[] => {
    const wording = { mode: 'typed', text: REPLIES[n + i] ?? '' } as const;
    return [
      { type: 'answer', at: record.end.tick, post: `c${i + 3}-0`, wording, lang: 'fr', channel: 'public' },
    ];
  });
  return { ...record, actions: [...actions, ...late.flat()] };
}

describe('a finished game, with all that is written after it', () => {
  it('fits for every story and every scripted player', () => {
    expect(games.length).toBeGreaterThanOrEqual(5 * 20);
    expect(fitted.filter(({ size }) => size > ROOM - BESIDE)).toEqual([]);
  });

  it('is all there, words too, unless its player types everywhere and contests how each word was read', () => {
    const held = fitted.filter(({ actsHeld }) => actsHeld > 0);
    expect(held.filter(({ name, actsHeld }) => !name.endsWith(', contester') || actsHeld > 12)).toEqual([]);
  });
});

describe('a game with 35 typed replies, their claims, contests and reasons', () => {
  const expert = (id: string) => {
    const found = games.find(({ name }) => name === `${id}, expert`);
    if (found === undefined) throw new Error(id);
    return found.record;
  };

  it('fits by its acts alone, and the words are found again to the letter', () => {
    for (const id of SHIPPED) {
      const record = typing(expert(id), 35);
      const { code, held, actsHeld } = fitCode(record, ROOM - BESIDE, false);
      expect(actsHeld).toBeGreaterThanOrEqual(35);
      expect(code.length).toBeLessThanOrEqual(ROOM - BESIDE);
      const opened = decodeRecord(code);
      if (!opened.ok) throw new Error(opened.error.code);
      expect(joinWords(opened.value, held)).toEqual({
        record: { ...opened.value, actions: record.actions },
        lost: 0,
      });
      expect(held).toEqual(wordsByMark(record.actions));
      expect(JSON.stringify(opened.value)).not.toContain(REPLIES[3]);
      expect(opened.value.annexes).toEqual({
        guesses: ANNEXES.guesses,
        sures: ANNEXES.sures,
        plan: ANNEXES.plan,
        planned: ANNEXES.planned,
        left: ANNEXES.left,
        seconds: ANNEXES.seconds,
      });
    }
  });

  it('keeps the newest words that fit where the platform may have them, and says how many are held', () => {
    const record = typing(expert('letiquette'), 35);
    const { code, held, actsHeld } = fitCode(record, ROOM - BESIDE, true);
    const opened = decodeRecord(code);
    if (!opened.ok) throw new Error(opened.error.code);
    expect(code.length).toBeLessThanOrEqual(ROOM - BESIDE);
    expect(actsHeld).toBeGreaterThan(0);
    expect(Object.keys(held).length).toBeLessThan(Object.keys(wordsByMark(record.actions)).length);
    const { record: without, lost } = joinWords(opened.value, {});
    expect(lost).toBe(actsHeld);
    // What is missing is the oldest: the last words of the game are there.
    expect(without.actions.at(-1)).toEqual(record.actions.at(-1));
    expect(packRecord(record).length).toBeGreaterThan(ROOM);
  });

  it('without the words at hand leaves those acts out, and only those', () => {
    const record = typing(expert('premier-quart'), 35);
    const opened = decodeRecord(fitCode(record, ROOM, false).code);
    if (!opened.ok) throw new Error(opened.error.code);
    const { record: left, lost } = joinWords(opened.value, { '#~00000000': 'Un faux.' });
    const unworded = record.actions.filter((action) => Object.keys(wordsByMark([action])).length === 0);
    expect(left.actions).toEqual(unworded);
    expect(lost).toBe(record.actions.length - unworded.length);
  });
});
