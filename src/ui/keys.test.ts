// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { COMMANDS, commandOf, type KeySettings, keymapOf, keyPressOf, takenBy } from './keys.ts';

const press = (
  key: string,
  target: EventTarget = document.body,
  more: KeyboardEventInit = {},
  keysWith: KeySettings['keysWith'] = 'alone',
) => {
  let got: string | null = null;
  const listen = (e: Event) => {
    got = commandOf(e as KeyboardEvent, { keys: { answer: 'w' }, keysWith });
  };
  target.addEventListener('keydown', listen, { once: true });
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
  return got;
};

describe('the keys', () => {
  it('give each command a key of its own', () => {
    const keys = Object.values(keymapOf({}));
    expect(new Set(keys).size).toBe(COMMANDS.length);
  });

  it('do nothing in a field, nor with Ctrl, Alt or Meta', () => {
    const field = document.createElement('textarea');
    document.body.append(field);
    expect(press('j', field)).toBeNull();
    expect(press('j', document.body, { ctrlKey: true })).toBeNull();
    expect(press('j')).toBe('next');
  });

  it('take Alt, or Ctrl and Alt, when the player wants them, and then nothing else', () => {
    const alt = { altKey: true };
    const both = { altKey: true, ctrlKey: true };
    expect(press('j', document.body, alt, 'alt')).toBe('next');
    expect(press('j', document.body, {}, 'alt')).toBeNull();
    expect(press('j', document.body, both, 'alt')).toBeNull();
    expect(press('j', document.body, both, 'ctrlAlt')).toBe('next');
    expect(press('∆', document.body, { ...alt, code: 'KeyJ' }, 'alt')).toBe('next');
    expect(press('∆', document.body, { code: 'KeyJ' })).toBeNull();
    expect(keyPressOf('hide', { keys: {}, keysWith: 'alone' })).toBe('X');
    expect(keyPressOf('hide', { keys: { hide: 'é' }, keysWith: 'ctrlAlt' })).toBe('Control+Alt+É');
  });

  it('follow the player’s own map, and name the command that has a key already', () => {
    expect(press('w')).toBe('answer');
    expect(press('r')).toBeNull();
    expect(takenBy('j', 'answer', {})).toBe('next');
    expect(takenBy('r', 'answer', {})).toBeNull();
  });
});
