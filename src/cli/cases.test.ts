import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ESSAI_YAML } from '../record/essai.ts';
import { paperIo } from './io-fakes.ts';
import { main } from './main.ts';

/**
 * One text file a case, in `cases/`: anyone can read one and add one. Sections: `about`, `file NAME` (any
 * number), `stdin`, `command`, then what must come: `stdout` and `stderr` whole, or `stdout has` and
 * `stderr has`, each line of which must be found; and `status`. `essai.yaml` is always on the disk.
 */
const FOLDER = join(dirname(fileURLToPath(import.meta.url)), 'cases');
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.case'));

describe('the command line', () => {
  it.each(NAMES)('%s', async (name) => {
    const sections = sectionsOf(readFileSync(join(FOLDER, name), 'utf8'));
    const files = [...sections].flatMap(([title, text]): [string, string][] =>
      title.startsWith('file ') ? [[title.slice(5), text]] : [],
    );
    const stdin = sections.get('stdin');
    const io = paperIo([['essai.yaml', ESSAI_YAML], ...files], stdin === undefined ? [] : [stdin]);
    const command = (sections.get('command') ?? '').trim();
    const status = await main(command === '' ? [] : command.split(/\s+/), io);
    const { out, err } = io.said();
    expect({ status, err }).toMatchObject({ status: Number(sections.get('status')) });
    if (sections.has('stdout')) expect(out).toBe(sections.get('stdout'));
    if (sections.has('stderr')) expect(err).toBe(sections.get('stderr'));
    for (const [where, text] of [
      ['stdout has', out],
      ['stderr has', err],
    ] as const)
      for (const line of (sections.get(where) ?? '').split('\n').filter((one) => one !== ''))
        expect(text).toContain(line);
  });
});

/** `~` stands for a no-break space, which no eye can tell from another. */
function sectionsOf(text: string): Map<string, string> {
  const sections = new Map<string, string>();
  for (const part of text.split(/^==== /m).slice(1)) {
    const end = part.indexOf('\n');
    sections.set(part.slice(0, end).trim(), part.slice(end + 1).replaceAll('~', '\u00a0'));
  }
  return sections;
}
