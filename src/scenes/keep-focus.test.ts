// @vitest-environment happy-dom
import { beforeAll, expect, it } from 'vitest';
import { guardFocus } from './keep-focus.ts';

const seen = () => new Promise((resolve) => setTimeout(resolve));
const at = () => document.activeElement?.id ?? '';

beforeAll(() => {
  // Nothing is laid out here: what is in the page counts as drawn.
  HTMLElement.prototype.getClientRects = () => [{}] as unknown as DOMRectList;
  guardFocus();
});

function page(): void {
  document.body.innerHTML = `<main id="main"><section id="office"><article id="note"><button id="reply">a</button></article>
    <article id="other"><button id="ask">b</button></article></section></main>`;
}

it('goes to what stood around a button that has gone', async () => {
  page();
  document.getElementById('reply')!.focus();
  document.getElementById('reply')!.remove();
  await seen();
  expect(at()).toBe('note');
  document.getElementById('note')!.remove();
  await seen();
  expect(at()).toBe('office');
});

it('leaves a button that no longer answers', async () => {
  page();
  const ask = document.getElementById('ask') as HTMLButtonElement;
  ask.focus();
  ask.disabled = true;
  await seen();
  expect(at()).toBe('other');
});

it('stays on an element that only moved', async () => {
  page();
  const note = document.getElementById('note')!;
  document.getElementById('reply')!.focus();
  document.getElementById('office')!.append(note);
  await seen();
  expect(at()).toBe('reply');
});

it('takes nothing from whoever clicks on nothing', async () => {
  page();
  const reply = document.getElementById('reply')!;
  reply.focus();
  document.dispatchEvent(new Event('pointerdown'));
  reply.blur();
  reply.remove();
  await seen();
  expect(document.activeElement).toBe(document.body);
});
