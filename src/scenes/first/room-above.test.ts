// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { freeRoomAbove, holdRoomAbove } from './room-above.ts';

const { style } = document.documentElement;
let guest = false;

beforeEach(() => {
  guest = false;
  localStorage.clear();
  style.removeProperty('--above');
  document.body.innerHTML = '<div class="above"></div>';
  Object.defineProperty(document.querySelector('.above'), 'offsetHeight', { value: 212 });
});

it('holds at the next visit the room that was taken, until all has come', () => {
  freeRoomAbove(() => guest);
  window.dispatchEvent(new Event('pagehide'));
  holdRoomAbove();
  expect(style.getPropertyValue('--above')).toBe('212px');
  freeRoomAbove(() => guest);
  expect(style.getPropertyValue('--above')).toBe('');
});

it('notes nothing of a guest, nor of a page that is not the front one', () => {
  guest = true;
  window.dispatchEvent(new Event('pagehide'));
  guest = false;
  document.body.replaceChildren();
  window.dispatchEvent(new Event('pagehide'));
  expect(localStorage.length).toBe(0);
});

it.each(['-5', 'red', '1e9', '0', '{}'])('holds nothing for %s', (text) => {
  localStorage.setItem('avis-de-tempete.above', text);
  holdRoomAbove();
  expect(style.getPropertyValue('--above')).toBe('');
});
