import type { TemplateResult } from 'lit';
import { expect, it } from 'vitest';
import { blanksNote, type FormGround } from './more-drafts.ts';

/** A field of a draft, as a page holds it. */
function aField(path: string, value: string) {
  return {
    value,
    dataset: { path },
    selectionStart: 0,
    selectionEnd: 0,
    wasIn: false,
    focus() {
      this.wasIn = true;
    },
    setSelectionRange(from: number, to: number) {
      [this.selectionStart, this.selectionEnd] = [from, to];
    },
    selected() {
      return [this.selectionStart, this.selectionEnd];
    },
  };
}

/** The first function in a page. */
function handlerIn(value: unknown): ((event: unknown) => void) | undefined {
  if (typeof value === 'function') return value as (event: unknown) => void;
  const { values = [] } = (value ?? {}) as Partial<TemplateResult>;
  for (const inner of values) {
    const found = handlerIn(inner);
    if (found !== undefined) return found;
  }
  return undefined;
}

it('the next blank is looked for in the text of the draft, and in none of its other fields', () => {
  const tree = { drafts: [{ text: { fr: 'Le […] à […].', en: 'On… […].' }, why: { fr: '[…]' } }] };
  const table = { main: () => 'fr', promised: () => ['fr', 'en'] };
  const form = { room: { table }, lang: 'fr', file: 'a.yaml', tree } as unknown as FormGround;
  const fr = aField('drafts[0].text', tree.drafts[0]!.text.fr);
  const en = aField('drafts[0].text', tree.drafts[0]!.text.en);
  const why = aField('drafts[0].why', '[…]');
  const go = handlerIn(blanksNote(form, 'drafts', 0, () => 'a'));
  const press = () => go?.({ target: { closest: () => ({ querySelectorAll: () => [fr, en, why] }) } });
  press();
  expect(fr.selected()).toEqual([3, 6]);
  press();
  expect(fr.selected()).toEqual([9, 12]);
  press();
  expect([fr.selected(), en.selected()]).toEqual([
    [0, 0],
    [4, 7],
  ]);
  press();
  expect([fr.selected(), en.selected(), why.wasIn]).toEqual([[3, 6], [0, 0], false]);
});
