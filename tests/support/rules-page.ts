import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** docs/scenario-rules.md, for the tests that hold it against the program. */
export const page = readFileSync(
  fileURLToPath(new URL('../../docs/scenario-rules.md', import.meta.url)),
  'utf8',
);

/** The small scenario inside of which the examples are read. */
export const base = /```yaml base\n([\s\S]*?)```/.exec(page)?.[1] ?? '';

export function sectionOf(code: string): string {
  return page.split(`\n## ${code}\n`)[1]?.split(/\n##? /)[0] ?? '';
}

export function exampleOf(code: string): string | undefined {
  return /```yaml\n([\s\S]*?)```/.exec(sectionOf(code))?.[1];
}

/** The small scenario with the fields of an example instead of its own. */
export function inPlace(example: string): string {
  const names = [...example.matchAll(/^([a-z]\w*):/gm)].map((m) => m[1] ?? '');
  const kept = base.split(/^(?=[a-z]\w*:)/m).filter((part) => !names.includes(part.split(':')[0] ?? ''));
  return `${kept.join('')}${example}\n`;
}
