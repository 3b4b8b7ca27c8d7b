/**
 * The JSON Schema in public/schema/ against the compiler's own. The rule: they are one. Why: an editor that
 * completes a key which the checker refuses is worse than none.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { RUBRIC_FIGURES, RUBRIC_KEYS } from '../src/model/rubric.ts';
import { rubricJsonSchema, scenarioJsonSchema } from '../src/scenario/index.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const schema = JSON.parse(readFileSync(`${ROOT}public/schema/avis-de-tempete-1.json`, 'utf8'));

describe('the schema for editors', () => {
  it('is that of the compiler (else run: npx tsx tests/support/write-schema.ts)', () => {
    expect(schema).toEqual(JSON.parse(JSON.stringify(scenarioJsonSchema())));
  });

  it('explains every field of the head and of a post', () => {
    const post = schema.properties.posts.items.properties;
    for (const [name, field] of [...Object.entries(schema.properties), ...Object.entries(post)])
      expect([name, typeof (field as { description?: unknown }).description]).toEqual([name, 'string']);
  });

  it('is that of the compiler for rubrics too, explains each figure and knows the bounds', () => {
    const own = JSON.parse(readFileSync(`${ROOT}public/schema/avis-de-tempete-rubric-1.json`, 'utf8'));
    expect(own).toEqual(JSON.parse(JSON.stringify(rubricJsonSchema())));
    const figures = own.properties.rubric.properties;
    for (const key of RUBRIC_KEYS) {
      const [field = ''] = key.split('.');
      expect([key, typeof figures[field]?.description]).toEqual([key, 'string']);
      const { unit, min, max } = RUBRIC_FIGURES[key];
      if (unit === 'count' || key === 'passMark')
        expect(figures[field]).toMatchObject({ minimum: min, maximum: max });
    }
  });

  it('is named on the first line of each scenario shipped', () => {
    const files = readdirSync(`${ROOT}scenarios`).filter((name) => name.endsWith('.yaml'));
    expect(files.length).toBeGreaterThan(0);
    for (const name of files) {
      const [first] = readFileSync(`${ROOT}scenarios/${name}`, 'utf8').split('\n');
      expect([name, first]).toEqual([
        name,
        '# yaml-language-server: $schema=../public/schema/avis-de-tempete-1.json',
      ]);
    }
  });
});
