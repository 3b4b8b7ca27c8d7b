import { SAME_THREAD } from '../pool/index.ts';
import type { Io } from './io.ts';

/** A terminal and a disk made of texts. */
export interface PaperIo extends Io {
  readonly said: () => { readonly out: string; readonly err: string };
  readonly files: Map<string, string>;
}

export function paperIo(files: Iterable<[string, string]> = [], input: readonly string[] = []): PaperIo {
  const disk = new Map(files);
  let out = '';
  let err = '';
  return {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    input: async function* () {
      yield* input;
    },
    isTerminal: false,
    env: {},
    read: (path) => disk.get(path) ?? null,
    whyUnread: () => 'missing',
    list: (folder) =>
      [...disk.keys()]
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1)),
    readBytes: (path) => {
      const text = disk.get(path);
      return text === undefined ? null : new TextEncoder().encode(text);
    },
    write: (path, text) => {
      if (path.startsWith('locked/')) return false;
      disk.set(path, text);
      return true;
    },
    writeBytes: (path, bytes) => {
      if (path.startsWith('locked/')) return false;
      disk.set(path, `${bytes.length} bytes`);
      return true;
    },
    now: () => 0,
    workers: SAME_THREAD,
    home: '.',
    said: () => ({ out, err }),
    files: disk,
  };
}
