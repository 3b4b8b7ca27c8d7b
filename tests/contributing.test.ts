/**
 * The pages for maintainers against the project. The rule: every file and command that they name exists, and each step
 * of a recipe names the type or the test that fails when it is forgotten. Why: a recipe that lies costs more than none.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ENGINE_VERSION } from '../src/model/record.ts';
import { RUBRIC_VERSION } from '../src/model/rubric.ts';
import { ROOT, sources } from './fences/sources.ts';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const page = read('CONTRIBUTING.md');
const manifest = JSON.parse(read('package.json'));

/** Steps that nothing forces yet. A step that is forced must go: it can only shrink. */
const UNFORCED = ['its line in the rubric’s page, by hand', 'choices written as `lang === …`, by hand'];

const quoted = (text: string) => [...text.matchAll(/`([^`]+)`/g)].flatMap(([, inside]) => inside ?? []);

describe.each(['CONTRIBUTING.md', 'docs/IMPLEMENTATION.md', 'CHANGELOG.md'])('%s', (name) => {
  const text = read(name);

  it('names files that exist', () => {
    const paths = quoted(text).filter((one) => /^[\w.-]+(\/[\w.-]*)+$/.test(one) || /^[\w-]+\.md$/.test(one));
    const missing = paths.filter(
      (path) => !existsSync(join(ROOT, path)) && !existsSync(join(ROOT, 'src', path)),
    );
    expect(missing).toEqual([]);
  });

  it('links to pages that exist', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].flatMap(([, link]) => link ?? []);
    expect(links.filter((link) => !existsSync(join(ROOT, name, '..', link)))).toEqual([]);
  });

  it('names commands that exist', () => {
    const commands = quoted(text).filter((one) => /^(npm|npx) /.test(one));
    expect(commands.filter((command) => !isCommand(command))).toEqual([]);
  });
});

describe('the recipes', () => {
  const recipes = [...page.matchAll(/^### To add (.+)\n\n([\s\S]*?)(?=\n#|$(?![\s\S]))/gm)];
  const steps = recipes.flatMap(([, what = '', table = '']) =>
    table
      .split('\n')
      .slice(2)
      .filter((line) => line.startsWith('|'))
      .map((line) => {
        const [step = '', , forced = ''] = line.slice(2, -2).split(' | ');
        return { what, step, forced };
      }),
  );

  it('are those that are asked for, each in steps', () => {
    expect(recipes.map(([, what]) => what)).toEqual([
      'an act',
      'a finding',
      'a diagnostic',
      'a scene',
      'a word',
      'a language',
    ]);
    for (const [, what] of recipes)
      expect(steps.filter((step) => step.what === what).length).toBeGreaterThan(2);
  });

  it('name what forces each step', () => {
    const files = sources();
    const isDeclared = (name: string) =>
      files.some(({ text }) => new RegExp(`\\b(const|function|type|interface) ${name}\\b`).test(text));
    const unforced = steps.filter(({ forced }) => {
      const [by] = quoted(forced);
      if (by === undefined) return true;
      return /\.(test|spec)\.ts$/.test(by) ? !existsSync(join(ROOT, by)) : !isDeclared(by);
    });
    expect(unforced.map(({ step }) => step)).toEqual(UNFORCED);
  });
});

describe('the changelog', () => {
  const text = read('CHANGELOG.md');

  it('tells the version that the project has, with its day', () => {
    expect(text).toMatch(new RegExp(`^## \\[${manifest.version}\\] - \\d{4}-\\d{2}-\\d{2}$`, 'm'));
  });

  it('tells the version that the engine has, and what changed with it', () => {
    expect(text).toMatch(new RegExp(`^\\| ${ENGINE_VERSION} \\| .+ \\| .+ \\|$`, 'm'));
  });

  it('tells the version that the rubric has, and what is graded otherwise since', () => {
    const told = text.slice(text.indexOf("## The rubric's version"));
    expect(told).toMatch(new RegExp(`^\\| ${RUBRIC_VERSION} \\| .+ \\| .+ \\|$`, 'm'));
  });
});

function isCommand(command: string): boolean {
  const [tool, first = '', ...rest] = command.split(' ');
  if (tool === 'npx') return existsSync(join(ROOT, 'node_modules', '.bin', first));
  if (first !== 'run') return ['ci', 'start', 'test'].includes(first);
  return Object.hasOwn(manifest.scripts, rest.find((one) => !one.startsWith('-')) ?? '');
}
