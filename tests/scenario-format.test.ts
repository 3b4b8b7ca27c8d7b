/**
 * docs/SCENARIO_FORMAT.md against the compiler. The rule: whatever the page shows can be written. Why: an
 * author copies from it, and a key that exists only there costs an evening.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CONDITION_NAMES } from '../src/model/expr.ts';
import { RUBRIC_KEYS } from '../src/model/rubric.ts';
import { compileRubric, compileScenario, scenarioJsonSchema } from '../src/scenario/index.ts';

const page = readFileSync(fileURLToPath(new URL('../docs/SCENARIO_FORMAT.md', import.meta.url)), 'utf8');
const rubricPage = readFileSync(fileURLToPath(new URL('../docs/RUBRIC.md', import.meta.url)), 'utf8');
const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map((m) => m[1] ?? '');

const BASE: Record<string, string> = {
  format: 'format: avis-de-tempete/1',
  id: 'id: exemple',
  title: 'title: Exemple',
  start: 'start: 2026-10-10T06:10',
  duration: 'duration: 15h',
  organisation: 'organisation: {name: Café du Coin, handle: cafe_du_coin}',
  crisis: 'crisis: {cluster: accidental, severity: small}',
  platforms: 'platforms: [{id: fil, kind: microblog}]',
};

/** What only the shape can be blamed for: an example may refer to things that stand elsewhere on the page. */
const OF_SHAPE =
  /^(yaml|bad|unknown-field|unknown-value|wrong|missing-field|out-of|needs|condition-(syntax|name|arg|type)|custom|file)/;

describe('the page of the format', () => {
  it.each(blocks.map((block) => [block.split('\n')[0] ?? '', block]))(
    'shows what can be written: %s',
    (_, block) => {
      const parts = sections(block);
      const source = Object.values({ ...BASE, ...parts }).join('\n');
      const { diagnostics } = compileScenario(`${source}\n`, { file: 'x.yaml' });
      expect(
        diagnostics.filter((d) => OF_SHAPE.test(d.code)).map((d) => `${d.code} ${d.path}\n${d.excerpt}`),
      ).toEqual([]);
    },
  );

  it('shows a rubric file as it can be written, and every figure that can be changed', () => {
    const [, source = ''] = /```yaml rubric\n([\s\S]*?)```/.exec(page) ?? [];
    expect(compileRubric(source, 'cours.yaml').diagnostics).toEqual([]);
    for (const key of RUBRIC_KEYS) {
      const [field = ''] = key.split('.');
      for (const text of [page, rubricPage])
        expect([key, new RegExp(`\\b${field}\\b`).test(text)]).toEqual([key, true]);
    }
  });

  it('shows every field of the head, of a post, of a beat', () => {
    const schema = scenarioJsonSchema() as {
      properties: Record<string, { items?: { properties?: object } }>;
    };
    const fields = [
      'posts',
      'timeline',
      'facts',
      'services',
      'people',
      'statements',
      'contacts',
      'planned',
    ].flatMap((list) => Object.keys(schema.properties[list]?.items?.properties ?? {}));
    for (const field of [...Object.keys(schema.properties), ...fields])
      expect([field, new RegExp(`\\b${field}\\b`).test(page)]).toEqual([field, true]);
  });

  it('names every name a condition may use', () => {
    for (const name of Object.keys(CONDITION_NAMES))
      expect([name, new RegExp(`\`${name}[\`(]`).test(page)]).toEqual([name, true]);
  });
});

/** Top-level fields of a block; lines of a list alone stand for beats. */
function sections(block: string): Record<string, string> {
  if (block.startsWith('  - ')) return { timeline: `timeline:\n${block}` };
  const parts = block.split(/^(?=[a-zA-Z]\w*:)/m).filter((part) => /^[a-zA-Z]/.test(part));
  return Object.fromEntries(parts.map((part) => [part.split(':')[0] ?? '', part.trimEnd()]));
}
