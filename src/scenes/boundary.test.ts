// @vitest-environment happy-dom
import { html } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Lang } from '../model/text.ts';
import { openBoundary } from './boundary.ts';
import { hosted } from './hosted.ts';

const instead = (thrown: unknown) => html`<p>instead: ${String(thrown)}</p>`;
const stumble = () => {
  throw new Error('a stumble');
};
const settled = () => new Promise((done) => setTimeout(done, 0));
let host: HTMLElement;
const seen = () => host.textContent?.replace(/\s+/g, ' ').trim();

beforeEach(() => {
  host = document.createElement('div');
  document.body.replaceChildren(host);
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a page that throws while it is drawn', () => {
  it.each([
    ['making it', () => stumble()],
    ['drawing it half way', () => html`<p>first</p>${{ [Symbol.iterator]: stumble }}`],
  ])('%s: what happened stands in its place, until it can be drawn', (_, broken) => {
    const boundary = openBoundary(host);
    boundary.draw(() => html`<p>whole</p>`, instead);
    boundary.draw(broken, instead);
    expect(seen()).toBe('instead: Error: a stumble');
    boundary.draw(() => html`<p>whole</p>`, instead);
    expect(seen()).toBe('instead: Error: a stumble');
    boundary.retry();
    boundary.draw(() => html`<p>whole again</p>`, instead);
    expect(seen()).toBe('whole again');
  });
});

describe('a room in a place of the page', () => {
  const page = (lang: Lang, open: (place: HTMLElement) => Promise<() => void>) =>
    html`<main ${hosted(lang, open, (thrown: unknown, retry: () => void) => html`${instead(thrown)}<button @click=${retry}>again</button>`)}></main>`;
  const draw = (...of: Parameters<typeof page>) => openBoundary(host).draw(() => page(...of), instead);

  it('whose part of the program is refused: said there, and tried again on demand', async () => {
    let isOffline = true;
    draw('fr', async (place) => {
      if (isOffline) throw new TypeError('Failed to fetch dynamically imported module');
      place.textContent = 'the room';
      return () => {};
    });
    await settled();
    expect(seen()).toContain('instead: TypeError: Failed to fetch');
    isOffline = false;
    host.querySelector('button')?.click();
    await settled();
    expect(seen()).toBe('the room');
  });

  it('that leaves its place blank once open: said there too, and another room is left alone', async () => {
    draw('fr', async () => () => {});
    await settled();
    expect(seen()).toBe('');
    window.dispatchEvent(new ErrorEvent('error', { error: new Error('late') }));
    expect(seen()).toContain('instead: Error: late');
    draw('fr', async (place) => {
      place.textContent = 'the room';
      return () => {};
    });
    await settled();
    window.dispatchEvent(new ErrorEvent('error', { error: new Error('of another') }));
    expect(seen()).toBe('the room');
  });

  it('has a fresh place for each language, the one before taken down', async () => {
    const boundary = openBoundary(host);
    const places: HTMLElement[] = [];
    let down = 0;
    const open = async (place: HTMLElement) => {
      places.push(place);
      place.textContent = `room ${places.length}`;
      return () => void down++;
    };
    for (const lang of ['fr', 'en'] as const) {
      boundary.draw(() => page(lang, open), instead);
      await settled();
    }
    expect([seen(), down, places[0] === places[1]]).toEqual(['room 2', 1, false]);
  });
});
