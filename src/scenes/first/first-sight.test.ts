// @vitest-environment happy-dom
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { chooseLanguage, takeFirstSight, watchFirstSight } from './first-sight.ts';

const root = document.documentElement;
const written = (lang: string, words: string) =>
  `<div class="first-sight" lang="${lang}"><p role="alert" hidden>lost</p><a href="#main">skip</a><svg class="vignette">${lang === 'fr-CA' ? '<path></path>' : ''}</svg>
    <button>${words} A</button><button aria-label="${words} B"><i>icon</i></button></div>`;
const at = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;
let host: HTMLElement;

beforeAll(watchFirstSight);
beforeEach(() => {
  root.lang = 'fr-CA';
  document.body.innerHTML = `<div id="app">${written('fr-CA', 'Jouer')}<template class="first-sight-en">${written('en-CA', 'Play')}</template></div>`;
  host = at('#app');
});

/** The program draws the same page in its place. */
function draw(pressed: (which: string) => void): void {
  host.innerHTML = '<div><button>Jouer A</button><button aria-label="Jouer B"></button></div>';
  for (const one of host.querySelectorAll('button'))
    one.addEventListener('click', () => pressed(one.getAttribute('aria-label') ?? one.textContent ?? ''));
}

it('keeps the French one where French is spoken', () => {
  chooseLanguage();
  expect(host.querySelectorAll('.first-sight').length).toBe(1);
  expect(host.textContent).toContain('Jouer A');
  expect(host.querySelector('template')).toBeNull();
});

it('gives its place, and its pictures, to the English one', () => {
  root.lang = 'en-CA';
  chooseLanguage();
  expect(host.textContent).toContain('Play A');
  expect(host.textContent).not.toContain('Jouer');
  expect(host.querySelectorAll('.vignette path').length).toBe(1);
});

it('presses, once the program stands, the last button that was pressed', () => {
  const pressed = vi.fn();
  at<HTMLButtonElement>('button').click();
  at('i').click();
  expect(host.querySelectorAll('[aria-busy=true]').length).toBe(1);
  const goOn = takeFirstSight(host);
  draw(pressed);
  expect(pressed).not.toHaveBeenCalled();
  goOn();
  expect(pressed.mock.calls).toEqual([['Jouer B']]);
});

it('puts the focus back, and presses nothing that was not pressed', () => {
  const pressed = vi.fn();
  at('button[aria-label]').focus();
  const goOn = takeFirstSight(host);
  draw(pressed);
  goOn();
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Jouer B');
  expect(pressed).not.toHaveBeenCalled();
});

it('does nothing for a button that the page no longer has, nor where there was no first sight', () => {
  at<HTMLButtonElement>('button').click();
  const goOn = takeFirstSight(host);
  host.innerHTML = '<button>Autre</button>';
  expect(goOn).not.toThrow();
  expect(takeFirstSight(host)).not.toThrow();
});

it('tells when the program does not come', () => {
  expect(at('[role=alert]').hasAttribute('hidden')).toBe(true);
  const script = document.createElement('script');
  script.type = 'text/none';
  document.body.append(script);
  at('svg').dispatchEvent(new Event('error'));
  expect(at('[role=alert]').hasAttribute('hidden')).toBe(true);
  script.dispatchEvent(new Event('error'));
  expect(at('[role=alert]').hasAttribute('hidden')).toBe(false);
});

it.each([
  ['', undefined],
  ['#main', undefined],
  ['#page=pile', 'hidden'],
  ['#/class/AB12', 'hidden'],
  ['#story=letiquette&mode=evaluation', 'hidden'],
])('for the address %j it is %s', (hash, hidden) => {
  delete root.dataset.first;
  location.hash = hash;
  watchFirstSight();
  expect(root.dataset.first).toBe(hidden);
  location.hash = '';
});
