/** What the project builds upon is imported, explained (decision 7) and credited; nothing else is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ROOMS } from './fences/rooms.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const manifest = JSON.parse(read('package.json'));
const SHIPPED = Object.keys(manifest.dependencies);
const ALL = [
  ...SHIPPED,
  ...Object.keys(manifest.devDependencies),
  ...Object.keys(manifest.optionalDependencies),
];
/** Shipped inside the page, brought along by a package that we name. */
const BROUGHT_ALONG = ['eventemitter3'];

describe('the packages', () => {
  it('are each told in decision 7', () => {
    const told = read('docs/decisions/0007-dependencies.md');
    expect(ALL.filter((name) => !names(told).has(name))).toEqual([]);
  });

  it('are each credited when they ship, and nobody else is', () => {
    const credited = [...read('assets/CREDITS.md').matchAll(/`([^`\s]+)`/g)].flatMap(
      ([, name]) => name ?? [],
    );
    const packages = credited.filter((name) => !name.startsWith('assets/') && !name.startsWith('docs/'));
    expect([...packages].sort()).toEqual([...SHIPPED, ...BROUGHT_ALONG].sort());
  });

  it('in the table of decision 7 are all real', () => {
    const rows = read('docs/decisions/0007-dependencies.md').match(/^\| (?!Package|---)[^|]+/gm) ?? [];
    const named = rows
      .flatMap((row) => row.replace(/^\| /, '').split(/,\s*/))
      .map((name) => name.trim().split(' ')[0]);
    expect(named.filter((name) => !SHIPPED.includes(name ?? ''))).toEqual([]);
    expect(named.length).toBe(SHIPPED.length);
  });

  it('that a room may take are dependencies', () => {
    const taken = Object.values(ROOMS).flatMap((room) => room.npm);
    const unknown = taken.filter(
      (name) =>
        name !== 'node:*' &&
        !SHIPPED.some((one) => (name.endsWith('/*') ? one.startsWith(name.slice(0, -1)) : one === name)),
    );
    expect(unknown).toEqual([]);
  });

  it('are locked without the address they came from', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved"|https?:\/\/[^"]*\.tgz/);
  });
});

/** The package names in a text: words that may hold a scope. */
function names(text: string): ReadonlySet<string> {
  return new Set(text.match(/@?[a-z][\w.-]*(?:\/[\w.-]+)?/g) ?? []);
}
