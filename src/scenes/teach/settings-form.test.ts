import type { TemplateResult } from 'lit';
import { expect, it } from 'vitest';
import { shippedStory } from '../../../tests/support/shipped-stories.ts';
import type { RubricFile } from '../../model/rubric.ts';
import type { Frame } from '../app.ts';
import { USUAL_TEACHING } from './kept-teaching.ts';
import { passMarkFile, readPassMark } from './pass-mark.ts';
import { settingsForm } from './settings-form.ts';
import type { TeachRoom } from './teach-room.ts';

type Template = Pick<TemplateResult, 'strings' | 'values'>;

/** What is bound to an attribute of the field of an id, wherever the field is in a page. */
function boundTo(id: string, attribute: string, { strings, values }: Template): unknown {
  const from = strings.findIndex((text) => text.includes(`id="${id}"`));
  const at = strings.findIndex((text, i) => i >= from && text.endsWith(`${attribute}=`));
  if (from >= 0 && at >= 0) return values[at];
  for (const value of values) {
    const inner = value as Partial<Template> | null;
    const found = inner?.strings && inner.values ? boundTo(id, attribute, inner as Template) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

it('the field of the pass mark shows the mark in force, whatever was typed last', () => {
  let file: RubricFile | null = null;
  const room = {
    chosen: () => ({ checked: { scenario: shippedStory('premier-quart') } }),
    settings: () => USUAL_TEACHING,
    rubric: () => ({ file, faults: [], mark: null }),
    markRefused: () => '',
    setPassMark: (typed: string) => {
      const mark = readPassMark(typed);
      if (mark !== null || typed === '') file = mark === null ? null : passMarkFile(mark, 'fr').file;
    },
  } as unknown as TeachRoom;
  const page = settingsForm({ lang: 'fr' } as Frame, room);
  expect(boundTo('teach-pass', '.value', page)).toBe('60');
  const take = boundTo('teach-pass', '@change', page) as (event: unknown) => void;
  const left = (typed: string) => {
    const target = { value: typed };
    take({ target });
    return target.value;
  };
  expect(['70', '720', ' 72 %', ''].map(left)).toEqual(['70', '70', '72', '60']);
});
