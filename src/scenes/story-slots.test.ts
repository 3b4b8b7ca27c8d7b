// @vitest-environment happy-dom
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pageInAddress, pageWith } from './handed.ts';
import { storiesInPage, storyInPage, storySlot, withoutStories, withStoryChanged } from './story-slots.ts';

const packed = (value: unknown) => deflateRawSync(JSON.stringify(value)).toString('base64');
const slots = [
  storySlot('a.yaml', packed({ file: 'a.yaml', text: 'É' })),
  storySlot('b.yaml', packed({ file: 'b.yaml' })),
].join('\n');
const template = `<head><script id="handed">null</script></head><body>${slots}<p>§</p></body>`;

describe('the stories of a game in one file', () => {
  it('are read where they stand', async () => {
    document.body.innerHTML = '';
    expect(storiesInPage()).toBeNull();
    document.body.innerHTML = `<i id="handed"></i>${slots}`;
    expect([...(storiesInPage() ?? [])]).toEqual(['a.yaml', 'b.yaml']);
    expect(await storyInPage('a.yaml')).toEqual({ file: 'a.yaml', text: 'É' });
    expect(await storyInPage('c.yaml')).toBeNull();
  });

  it('that were damaged are refused', async () => {
    document.body.innerHTML = storySlot('a.yaml', packed({ file: 'a.yaml' }).slice(0, -8));
    await expect(storyInPage('a.yaml')).rejects.toThrow();
  });

  it('are left out of a page that is handed out, but for one', () => {
    expect(withoutStories(template)).toBe(
      '<head><script id="handed">null</script></head><body><p>§</p></body>',
    );
    expect(withoutStories(template, 'b.yaml')).toContain('data-story="b.yaml"');
    expect(withoutStories(template, 'b.yaml')).not.toContain('data-story="a.yaml"');
  });

  it('are changed one at a time, the rest of the page as it was', async () => {
    const page = await withStoryChanged(template, 'a.yaml', (story) => ({ ...(story as object), more: 'é' }));
    document.body.innerHTML = page;
    expect(await storyInPage('a.yaml')).toEqual({ file: 'a.yaml', text: 'É', more: 'é' });
    expect(await storyInPage('b.yaml')).toEqual({ file: 'b.yaml' });
    expect(withoutStories(page)).toBe(withoutStories(template));
    expect(await withStoryChanged(template, 'c.yaml', () => 'none')).toBe(template);
  });
});

describe('a page that is handed out', () => {
  it('holds its own story, and none of the game’s', () => {
    expect(pageWith(template, 'AS1.x_y-z')).toBe(
      '<head><script id="handed">"AS1.x_y-z"</script></head><body><p>§</p></body>',
    );
  });

  it('is not made of what is no code, or no template', () => {
    expect(pageWith(template, 'x</script>')).toBeNull();
    expect(pageWith('<html></html>', 'AS1.x')).toBeNull();
  });
});

describe('the page that an address asks for', () => {
  it.each([
    ['#page=pile', 'pile'],
    ['#s=AS1.x&page=history', 'history'],
    ['#page=other', 'home'],
    ['#page=pile2', 'home'],
    ['', 'home'],
  ])('%j is %s', (hash, page) => {
    expect(pageInAddress(hash)).toBe(page);
  });
});
