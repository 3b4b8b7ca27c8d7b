import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MISUSED, MOST_READ_BYTES } from './io.ts';
import { main } from './main.ts';
import { nodeIo } from './node-io.ts';

const isUnix = process.platform !== 'win32';

describe.runIf(isUnix)('what is not a file is refused at once, by every verb that reads', () => {
  let folder: string;
  let server: Server;
  const at = (name: string) => join(folder, name);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tempete-'));
    execFileSync('mkfifo', [at('pipe.yaml')]);
    writeFileSync(at('big.yaml'), '');
    truncateSync(at('big.yaml'), MOST_READ_BYTES + 1);
    writeFileSync(at('small.yaml'), 'a: é\n');
    server = createServer();
    await new Promise<void>((done) => server.listen(at('socket.yaml'), done));
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  async function tempete(...argv: string[]) {
    let err = '';
    const status = await main(argv, {
      ...nodeIo(),
      env: { LANG: 'en' },
      isTerminal: false,
      out: () => {},
      err: (text) => {
        err += text;
      },
    });
    return { status, err };
  }

  const places = ['pipe.yaml', 'socket.yaml', '.'] as const;
  const commands = [
    ['check'],
    ['play'],
    ['sweep'],
    ['validate'],
    ['grade'],
    ['verify'],
    ['replay'],
    ['review'],
    ['new', 'essai', '--from-csv'],
    ['play', 'scenarios/premier-quart.yaml', '--rubric'],
  ];
  it.each(commands.flatMap((command) => places.map((place) => [...command, place])))(
    '%s %s %s %s',
    async (...argv) => {
      const words = argv.filter((one) => one !== undefined);
      const { status, err } = await tempete(...words.slice(0, -1), at(words.at(-1) ?? ''));
      expect(status).toBe(MISUSED);
      expect(err).toContain('not a regular file');
    },
  );

  it('/dev/zero too, which never ends', async () => {
    expect(await tempete('check', '/dev/zero')).toMatchObject({ status: MISUSED });
    expect((await tempete('check', '/dev/zero', '--lang', 'fr')).err).toContain('pas un fichier ordinaire');
  });

  it('and a file too big to be one of the game', async () => {
    const { status, err } = await tempete('check', at('big.yaml'));
    expect(status).toBe(MISUSED);
    expect(err).toContain('over 16 MB');
  });

  it('a deck that is a pipe is told missing in its scenario', () => {
    expect(nodeIo().read(at('pipe.yaml'))).toBeNull();
    expect(nodeIo().readBytes(at('pipe.yaml'))).toBeNull();
    expect(nodeIo().read(at('small.yaml'))).toBe('a: é\n');
  });

  it('nor is one written over by `new --out`', async () => {
    for (const place of places) {
      const { status, err } = await tempete('new', 'essai', '--out', at(place));
      expect([status, err]).toEqual([MISUSED, expect.stringContaining('already exists')]);
    }
  });

  it('why is told: not there, or not to be read', () => {
    const io = nodeIo();
    expect(io.whyUnread(at('nothing.yaml'))).toBe('missing');
    writeFileSync(at('locked.yaml'), '');
    chmodSync(at('locked.yaml'), 0o000);
    expect(io.whyUnread(at('locked.yaml'))).toBe('unreadable');
    expect(io.whyUnread(join(at('small.yaml'), 'x'))).toBe('unreadable');
  });
});
