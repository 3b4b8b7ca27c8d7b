// @vitest-environment happy-dom
import { render } from 'lit';
import { expect, it, vi } from 'vitest';
import type { DrillDoings, DrillModel } from './drill-model.ts';
import { drillView } from './drill-view.ts';

const card = {
  post: 'a',
  who: 'Ana',
  text: 'Allô',
  class: 'complaint',
  rule: '',
  isSignal: true,
  good: ['answer'],
};
const asked = { name: 'sort', at: 'asking', piece: { sort: [card] }, sorts: [], judged: null };

it('a digit sorts the post while the title has the focus, and nothing once it is over', () => {
  const sort = vi.fn();
  const host = document.body.appendChild(document.createElement('div'));
  const press = (model: object, more = {}) => {
    render(drillView(model as DrillModel, 'fr', { sort } as unknown as DrillDoings), host);
    const key = new KeyboardEvent('keydown', { key: '1', bubbles: true, ...more });
    host.querySelector('#practice-title')?.dispatchEvent(key);
  };
  press(asked);
  expect(sort).toHaveBeenCalledTimes(1);
  press(asked, { ctrlKey: true });
  press({ ...asked, at: 'over', sorts: ['answer'] });
  expect(sort).toHaveBeenCalledTimes(1);
});
