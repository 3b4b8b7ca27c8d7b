import { describe, expect, it } from 'vitest';
import { ENGINE_VERSION } from '../../../model/record.ts';
import { type DrillAnswers, type HandedAnswers, readHandedAnswers } from '../../../practice/index.ts';
import { type AnswersPort, keepAnswers, keptAnswers } from './kept-answers.ts';

const tries: DrillAnswers = {
  isOver: true,
  sort: {},
  source: {},
  tries: ['Un essai.'],
  text: '',
  order: [],
  words: '',
};
const to = (hash: string, seed: string, drills: HandedAnswers['drills'] = {}): HandedAnswers => ({
  scenario: { id: 'orage', hash },
  engineVersion: ENGINE_VERSION,
  seed,
  lang: 'fr',
  alias: '',
  group: 'A',
  drills,
});

/** A machine that keeps one text; a guest's keeps none. */
function machine(isGuest = false) {
  const kept = { text: null as string | null };
  const port: AnswersPort = {
    read: async () => kept.text,
    write: async (text) => {
      if (!isGuest) kept.text = text;
    },
  };
  return { kept, port };
}

describe('answers that are not handed in yet', () => {
  it('come back to the same story, seed and language, beside those to other drills', async () => {
    const { port } = machine();
    await keepAnswers(port, to('h', '1', { tone: tries }));
    await keepAnswers(port, to('h', '2'));
    await keepAnswers(port, { ...to('h', '1', { tone: tries }), alias: 'Zoé' });
    expect(await keptAnswers(port, to('h', '1'))).toMatchObject({ alias: 'Zoé', drills: { tone: tries } });
    expect(await keptAnswers(port, to('h', '2'))).toMatchObject({ drills: {} });
    for (const other of [to('changed', '1'), to('h', '3'), { ...to('h', '1'), lang: 'en' as const }])
      expect(await keptAnswers(port, other)).toBeNull();
  });

  it('leave a line that cannot be read as it is', async () => {
    const { kept, port } = machine();
    kept.text = 'AG9.abcd\nnoise';
    await keepAnswers(port, to('h', '1', { tone: tries }));
    const [first = '', ...others] = kept.text.split('\n');
    expect(readHandedAnswers(first)?.ok).toBe(true);
    expect(others).toEqual(['AG9.abcd', 'noise']);
  });

  it('of a guest last as long as the page', async () => {
    const { kept, port } = machine(true);
    await keepAnswers(port, to('guest', '1', { tone: tries }));
    expect(kept.text).toBeNull();
    expect(await keptAnswers(port, to('guest', '1'))).toMatchObject({ drills: { tone: tries } });
  });
});
