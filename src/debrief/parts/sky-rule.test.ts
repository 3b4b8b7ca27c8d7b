import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../lab/index.ts';
import type { Desk } from '../desk-of.ts';
import type { Finished } from '../present-findings.ts';
import { skyRulePart } from './sky-rule.ts';

const told = html`<p>Ours</p>`;
const decision = { post: 'p', at: 3 } as Decision;
const desk = (whose: string | null, write = (_: object) => {}) =>
  ({
    model: { whose, lang: 'fr', annexes: { rule: 'Mienne.' }, study: null, hasAll: false },
    doings: { annotate: write },
  }) as unknown as Desk;

describe('what two skies share', () => {
  it('is asked of whoever played, with the rule already written, and of nobody else', () => {
    expect(skyRulePart(decision, told, {} as Finished, desk('Zoé'))).toBe(told);
    const asked = skyRulePart(decision, told, {} as Finished, desk(null));
    expect(asked).not.toBe(told);
    expect(asked.values).toContain('Mienne.');
    expect(asked.values).toContain(told);
  });

  it('is written as the rule for next time', () => {
    const written: object[] = [];
    const asked = skyRulePart(
      decision,
      told,
      {} as Finished,
      desk(null, (part) => void written.push(part)),
    );
    const onType = asked.values.find((value) => typeof value === 'function') as (event: object) => void;
    onType({ target: { value: 'Nommer d’abord.' } });
    expect(written).toEqual([{ rule: 'Nommer d’abord.' }]);
  });
});
