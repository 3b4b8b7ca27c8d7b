import { type GameRecord, RECORD_VERSION } from '../model/record.ts';

/** Figures of a stored reading, all of them told. */
const A_ROW = [4, 1, 0, 0, 0, 0, 98, -25, 60, 40, 0, 0, 0, 30, 80, 250, 0, 3, -1, 33];

/** A record of a few acts of every shape; its hashes belong to no game. */
export function aRecord(change: Partial<GameRecord> = {}): GameRecord {
  return {
    recordVersion: RECORD_VERSION,
    engineVersion: '1.0.0',
    toneModel: '0123456789abcdef',
    scenario: {
      id: 'essai',
      hash: '0123456789abcdef',
      rubric: 'fedcba9876543210',
      rules: '00112233445566ff',
      words: 'ffeeddccbbaa9900',
    },
    seed: '7',
    settings: { mode: 'entrainement', lang: 'fr', player: 'person', accommodation: 1 },
    actions: [
      { type: 'open', at: 3, post: 'opener' },
      {
        type: 'answer',
        at: 3,
        post: 'opener',
        wording: { mode: 'typed', text: 'Désolés, « c’est » réparé 🙂.' },
        lang: 'fr',
        channel: 'public',
      },
      { type: 'remove', at: 9, post: 'c5-1', rule: null, explanation: 'Insulte.' },
      { type: 'watch', at: 12, words: ['café', 'machine'], threshold: 5 },
      {
        type: 'declare',
        at: 20,
        wording: { mode: 'adapted', draft: 'excuses', text: 'Nous avons eu tort.' },
        lang: 'en',
        platforms: ['fil', 'babillard'],
        pinned: true,
        promiseTicks: 60,
      },
      { type: 'closeComments', at: 33, platform: 'fil', explanation: 'Des adresses circulent.' },
      { type: 'openComments', at: 40, platform: 'fil' },
      { type: 'closeComments', at: 41, platform: 'fil' },
    ],
    readings: [
      {
        action: 1,
        beside: 'aaaabbbb',
        figures: A_ROW,
        acts: [3, 75, 5, 60],
        spans: [3, 0, 8, 0, 25, 9, 5, 1],
      },
      { action: 4, beside: null, figures: A_ROW, acts: [], spans: [] },
    ],
    checks: [{ tick: 50, hash: 'aaaaaaaa' }],
    end: { tick: 60, hash: 'bbbbbbbbbbbbbbbb', isComplete: true },
    seal: 'cccccccccccccccc',
    annexes: { felt: 'Inquiète.', alias: 'Renard', guesses: { timing: 60 } },
    ...change,
  };
}
