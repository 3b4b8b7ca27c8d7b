import { describe, expect, it } from 'vitest';
import { keptFiles } from './kept-files.ts';
import { aHost, someCaches } from './offline-fakes.ts';

const HOME = 'https://example.org/classe/';
const TEXTS = { 'index.html': '<html>', 'assets/a-1.js': 'a', 'assets/b-1.js': 'b', 'icon.svg': '<svg>' };

const textAt = async (files: ReturnType<typeof keptFiles>, address: string) => {
  const file = files.at(address);
  const answer = file === null ? null : await files.get(file);
  return answer === null ? null : answer.text();
};

describe('the files that are kept', () => {
  it('are those of the list, the page under both of its addresses, and nothing else', async () => {
    const host = aHost(HOME, TEXTS);
    const files = keptFiles(host.files(), HOME, someCaches(), host.load);
    await files.keep();
    expect(await files.count()).toEqual({ kept: 4, of: 4 });
    expect(await textAt(files, `${HOME}?a=1#s=x`)).toBe('<html>');
    expect(await textAt(files, `${HOME}index.html`)).toBe('<html>');
    expect(await textAt(files, `${HOME}assets/b-1.js`)).toBe('b');
    for (const other of ['https://example.org/', `${HOME}other`, 'https://elsewhere.org/classe/'])
      expect(files.at(other)).toBeNull();
  });

  it('come with the page last: where it is kept, all that it needs is kept', async () => {
    const host = aHost(HOME, TEXTS);
    const files = keptFiles(host.files(), HOME, someCaches(), host.load);
    host.cut.add('assets/b-1.js');
    await expect(files.keep()).rejects.toThrow();
    expect(host.asked).not.toContain('index.html');
    expect(await textAt(files, HOME)).toBeNull();
    host.cut.clear();
    host.asked.length = 0;
    await files.keep();
    expect(host.asked).toEqual(['assets/b-1.js', 'index.html']);
    expect(await files.count()).toEqual({ kept: 4, of: 4 });
  });

  it('are refused when the host sends something else in their place', async () => {
    const host = aHost(HOME, TEXTS);
    const files = keptFiles(host.files(), HOME, someCaches(), host.load);
    host.texts.set('assets/a-1.js', '<html>Log in to the network</html>');
    await expect(files.keep()).rejects.toThrow();
    expect(await textAt(files, `${HOME}assets/a-1.js`)).toBeNull();
  });

  it('stop where there is no room, with what they were', async () => {
    const host = aHost(HOME, TEXTS);
    const files = keptFiles(host.files(), HOME, someCaches(2), host.load);
    await expect(files.keep()).rejects.toMatchObject({ name: 'QuotaExceededError' });
    expect(await files.count()).toEqual({ kept: 2, of: 4 });
    expect(await textAt(files, HOME)).toBeNull();
  });

  it('of the next version share what did not change; what nobody needs goes', async () => {
    const host = aHost(HOME, TEXTS);
    const caches = someCaches();
    const before = keptFiles(host.files(), HOME, caches, host.load);
    await before.keep();
    host.texts.delete('assets/b-1.js');
    host.texts.set('assets/b-2.js', 'b2').set('index.html', '<html>2');
    const next = keptFiles(host.files(), HOME, caches, host.load);
    host.asked.length = 0;
    await next.keep();
    expect(host.asked).toEqual(['assets/b-2.js', 'index.html']);
    // Until it begins, the version before is whole.
    expect(await before.count()).toEqual({ kept: 4, of: 4 });
    expect(await textAt(before, HOME)).toBe('<html>');
    await next.clean();
    expect(await next.count()).toEqual({ kept: 4, of: 4 });
    expect((await before.count()).kept).toBe(2);
  });

  it('of two copies at one host stay apart', async () => {
    const [one, two] = [aHost(HOME, TEXTS), aHost('https://example.org/b/', { 'index.html': 'two' })];
    const caches = someCaches();
    const first = keptFiles(one.files(), HOME, caches, one.load);
    await first.keep();
    await keptFiles(two.files(), 'https://example.org/b/', caches, two.load).clean();
    expect(await first.count()).toEqual({ kept: 4, of: 4 });
  });

  it('may be some of them only', async () => {
    const host = aHost(HOME, TEXTS);
    const files = keptFiles(host.files(), HOME, someCaches(), host.load);
    await files.keep(([path]) => path.startsWith('assets/a'));
    expect(await files.count()).toEqual({ kept: 1, of: 4 });
  });
});
