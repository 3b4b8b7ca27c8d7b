import { type ReadClassFile, readClassFile } from '../../live/index.ts';
import type { ScenarioFiles } from '../../model/scenario-files.ts';
import { MOST_BYTES, type NamedFile } from '../../ui/handed-files.ts';
import { type FoundAnswers, findAnswers, withoutAnswers } from './drills/drill-sets.ts';
import { type Entry, type Handed, shownName, type Unfinished, unfinished } from './entry.ts';
import type { OpinionsOffer } from './offers.ts';
import { isOpinionsText, readOpinions } from './opinions.ts';

/** Files looked at in one drop, and games taken out of it: a file of codes holds many. */
export const MOST_FILES = 2000;
export const MOST_GAMES = 5000;
const MOST_NAME = 160; // letters of a file's name, its folders included
/** Milliseconds after which a file is given up: a sleeping drive must not hold up the others. */
const READ_MS = 20_000;
/** Milliseconds between two reports of progress, at least. */
const TELL_MS = 100;
const CODE = /\bAT\d{1,6}\.[a-z][a-z0-9_-]*\.[0-9a-f]{8}\.[A-Za-z0-9_-]+/g;
const CODE_INSIDE = new RegExp(CODE.source); // without `g`, whose place is kept between two tests
const YAML = /\.ya?ml$/i;
const NO_GAME = /\.(ya?ml|png|jpe?g|pdf|docx?|xlsx?)$/i;

/** A drop, sorted: texts that may be games, what might be a scenario or a rubric, and opinions. */
export interface Sorted {
  readonly games: readonly Handed[];
  readonly yaml: ScenarioFiles['texts'];
  readonly opinions: readonly OpinionsOffer[];
  readonly classFiles: readonly (ReadClassFile & { readonly file: string })[];
  readonly answers: FoundAnswers; // to drills
  readonly unread: readonly Entry[]; // files that could not be read, or not in time
  readonly leftOut: number; // files and games beyond what is looked at, or not read when it was stopped
}

export interface FileReading {
  readonly tell: (done: number, total: number) => void;
  readonly isStopped: () => boolean;
  readonly readMs?: number; // given to each file; READ_MS by default
}

/** Reads the files handed in; a file of codes, one a line or in cells, gives one game for each. Never rejects. */
export async function sortFiles(files: readonly NamedFile[], reading: FileReading): Promise<Sorted> {
  const games: Handed[] = [];
  const listed: Handed[] = []; // several codes of one file: they come last, so that none takes the place of a file
  const yaml: (readonly [string, string])[] = [];
  const opinions: OpinionsOffer[] = [];
  const classFiles: (ReadClassFile & { readonly file: string })[] = [];
  const unread: Entry[] = [];
  const drills: FoundAnswers[] = [];
  const all = files.slice(0, MOST_FILES);
  let leftOut = files.length - all.length;
  const take = (name: string, text: string, n: number) => {
    const read = isOpinionsText(text) ? readOpinions(text) : null;
    if (read !== null) return void opinions.push({ kind: 'opinions', file: name, opinions: read });
    const answers = findAnswers(text, shownName(name, MOST_NAME));
    if (answers !== null) drills.push(answers);
    const rest = answers === null ? text : withoutAnswers(text);
    if (answers !== null && !CODE_INSIDE.test(rest)) return;
    const ofClass = readClassFile(text);
    if (ofClass !== null) classFiles.push({ ...ofClass, file: shownName(name, MOST_NAME) });
    const found = split(rest, name, `f${n}`, Math.max(1, MOST_GAMES - listed.length), ofClass);
    leftOut += found.leftOut;
    (found.games.length === 1 ? games : listed).push(...found.games);
  };
  let toldAt = 0;
  for (const [n, { name, file }] of all.entries()) {
    if (reading.isStopped()) {
      leftOut += all.length - n;
      break;
    }
    if (performance.now() - toldAt > TELL_MS) {
      reading.tell(n, all.length);
      await drawn(); // the page is not drawn between files that are in memory
      toldAt = performance.now();
    }
    if (file.name.startsWith('.')) continue;
    const isYaml = YAML.test(file.name);
    if (!isYaml && NO_GAME.test(file.name)) continue;
    if (isYaml && file.size > MOST_BYTES) continue;
    const text = file.size > MOST_BYTES ? TOO_LONG : await textOf(file, reading);
    if (text === null) leftOut++;
    else if (typeof text !== 'string')
      unread.push(unfinished({ id: `f${n}`, name: shownName(name, MOST_NAME), text: '' }, text.why));
    else if (isYaml) yaml.push([name, text]);
    else take(name, text, n);
  }
  const found = [...games, ...listed];
  return {
    games: found.slice(0, MOST_GAMES),
    yaml,
    opinions,
    classFiles,
    answers: { answers: drills.flatMap((one) => one.answers), faults: drills.flatMap((one) => one.faults) },
    unread,
    leftOut: leftOut + Math.max(0, found.length - MOST_GAMES),
  };
}

/** Takes the place of a text too long to be a game, so that the record's reader reports it. */
const TOO_LONG = ' '.repeat(5_000_000);

/** The games in a pasted text, one for each code; the whole text when it holds none. */
export function codesOf(text: string): readonly Handed[] {
  return split(text, '', 'p', MOST_GAMES, readClassFile(text)).games;
}

/** The text of a file, or why it could not be read; null when the reading was stopped. */
async function textOf(
  file: File,
  { isStopped, readMs = READ_MS }: FileReading,
): Promise<string | null | { readonly why: Unfinished }> {
  let timer: ReturnType<typeof setInterval> | undefined;
  const until = performance.now() + readMs;
  const givenUp = new Promise<null | { readonly why: Unfinished }>((resolve) => {
    timer = setInterval(() => {
      if (isStopped()) resolve(null);
      else if (performance.now() > until) resolve({ why: 'unreadInTime' });
    }, TELL_MS);
  });
  try {
    return await Promise.race([file.text(), givenUp]);
  } catch {
    return { why: 'unread' }; // deleted or forbidden since it was chosen
  } finally {
    clearInterval(timer);
  }
}

function drawn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function split(
  text: string,
  name: string,
  id: string,
  most: number,
  ofClass: ReadClassFile | null,
): { readonly games: readonly Handed[]; readonly leftOut: number } {
  if (text.trim() === '' && name === '') return { games: [], leftOut: 0 };
  const shown = shownName(name, MOST_NAME);
  if (ofClass !== null) {
    const { games: played } = ofClass;
    const games = played.slice(0, most).map((game, i) => ({
      id: `${id}-${i}`,
      name: `${shown} – ${shownName(game.name, MOST_NAME)}`,
      text: game.record,
    }));
    return { games, leftOut: played.length - games.length };
  }
  const codes = /^[\s\ufeff]*\{/.test(text) ? [] : (text.match(CODE) ?? []);
  const texts = codes.length === 0 ? [text] : codes;
  const games = texts.slice(0, most).map((one, i) =>
    codes.length === 0
      ? { id, name: shown, text: one }
      : {
          id: `${id}-${i}`,
          name: codes.length === 1 && name !== '' ? shown : `${shown} #${i + 1}`.trim(),
          text: one,
        },
  );
  return { games, leftOut: texts.length - games.length };
}
