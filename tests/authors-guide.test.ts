/**
 * scenarios/README.md against the program. The rule: following the page from top to bottom, in either language,
 * gives a scenario that is checked at every step, plays, and is proved. Why: an instructor has thirty minutes.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { playScripted } from '../src/lab/index.ts';
import { figureOf, withRubric } from '../src/model/rubric.ts';
import { compileRubric, compileScenario } from '../src/scenario/index.ts';
import { scenarioFromCsv } from '../src/scenario/sheets.ts';
import { proveHere } from './support/prove-here.ts';
import { shippedTone } from './support/shipped-tone.ts';

const page = readFileSync(fileURLToPath(new URL('../scenarios/README.md', import.meta.url)), 'utf8');
const at = page.indexOf('\n# Writing a scenario\n');
const halves = { fr: page.slice(0, at), en: page.slice(at) } as const;

const blocks = (text: string, kind: string) =>
  [...text.matchAll(new RegExp(`\`\`\`${kind}\\n([\\s\\S]*?)\`\`\``, 'g'))].map((m) => m[1] ?? '');

describe.each(['fr', 'en'] as const)('the authors’ guide, %s', (lang) => {
  const steps: string[] = [];
  for (const block of blocks(halves[lang], 'yaml')) steps.push(after(steps.at(-1) ?? '', block));

  it('has as many steps as in the other language', () => {
    expect(steps).toHaveLength(9);
  });

  it.each(steps.map((source, i) => [i + 1, source] as const))('has no fault at step %i', (_, source) => {
    const { diagnostics } = compileScenario(source, { file: 'x.yaml' });
    expect(diagnostics.map((d) => `${d.code} ${d.path} ${d.excerpt}`)).toEqual([]);
  });

  it('ends with a scenario that plays, and of which nothing else is proved than the page says', () => {
    const { scenario } = compileScenario(steps.at(-1) ?? '', { file: 'x.yaml' });
    if (scenario === null) throw new Error('no scenario');
    const { state } = playScripted(scenario, 'expert', '7', shippedTone());
    expect(state).toMatchObject({ status: 'ended', ending: lang === 'fr' ? 'tenue' : 'kept_word' });
    const { remarks } = proveHere(scenario, shippedTone(), 2);
    const told = remarks.map(({ code, params }) => `${code} ${JSON.stringify(params)}`);
    expect(told.filter((one) => !one.startsWith('players-too-close'))).toEqual([]); // as the page says
  });

  it('shows a rubric file without a fault, that changes the mark of the scenario', () => {
    const [source = ''] = blocks(halves[lang], 'yaml rubric');
    const { rubric, diagnostics } = compileRubric(source, 'cours.yaml');
    const { scenario } = compileScenario(steps.at(-1) ?? '', { file: 'x.yaml' });
    expect(diagnostics).toEqual([]);
    if (scenario === null || rubric === null) throw new Error('no scenario, or no rubric');
    expect(figureOf(scenario.rubric, 'passMark')).toBe(70);
    expect(figureOf(withRubric(scenario, rubric).rubric, 'passMark')).toBe(75);
  });

  it('shows a spreadsheet that becomes a scenario', () => {
    const [sheet = ''] = blocks(halves[lang], 'csv');
    const made = scenarioFromCsv(new TextEncoder().encode(sheet), { file: 'posts.csv', id: 'x', lang });
    expect(made.diagnostics).toEqual([]);
    expect(compileScenario(made.yaml ?? '', { file: 'x.yaml' }).scenario?.posts).toHaveLength(2);
  });
});

/** What a reader's file holds after a step: parts of it replaced, or added to, as the comments of the block say. */
function after(source: string, block: string): string {
  if (source === '') return block;
  const parts = new Map(sections(source));
  let adds = false;
  for (const [name, text] of sections(block)) {
    const order = /^# (remplacez|replace|ajoutez|add)\b/m.exec(name === '' ? text : '')?.[1];
    if (order !== undefined) adds = order.startsWith('a');
    if (name === '') continue;
    const before = parts.get(name);
    const [, ...items] = text.split('\n');
    parts.set(name, adds && before !== undefined ? `${before.trimEnd()}\n${items.join('\n')}` : text);
  }
  return [...parts.values()].join('');
}

/** Top-level fields and the comments between them, in order. */
function sections(source: string): [string, string][] {
  return source
    .split(/^(?=[a-zA-Z]\w*:|# )/m)
    .map((part): [string, string] => [/^([a-zA-Z]\w*):/.exec(part)?.[1] ?? '', part]);
}
