import { describe, expect, it } from 'vitest';
import { LANGS } from '../src/model/text.ts';
import { compileScenario } from '../src/scenario/index.ts';
import { explainDiagnostic } from '../src/words/author/diagnostics.ts';
import { bilingual, faulty, MISTAKES, monolingual } from './support/ten-mistakes.ts';

/**
 * The ten mistakes that authors make most. The rule: each gives one message, at the line where it was made, with what
 * is needed to cure it. Why: an instructor is alone with a text file the evening before the class.
 */
describe('the ten mistakes that authors make most', () => {
  it.each([monolingual, bilingual])('begin from files without a fault', (sound) => {
    expect(compileScenario(sound, { file: 'scenarios/mon-cafe.yaml' }).diagnostics).toEqual([]);
  });

  it.each(MISTAKES)('$what: one message, at its line, with its cure', (mistake) => {
    const { source, line } = faulty(mistake);
    const { diagnostics } = compileScenario(source, { file: 'scenarios/mon-cafe.yaml' });
    expect(diagnostics.map((d) => `${d.range.start.line} ${d.code}`)).toEqual([`${line} ${mistake.code}`]);
    for (const lang of LANGS)
      for (const d of diagnostics) {
        const { message, hint } = explainDiagnostic(d, lang);
        expect(hint.length).toBeGreaterThan(10);
        expect(`${message} ${hint}`).toContain(mistake.cure ?? '');
      }
  });
});
