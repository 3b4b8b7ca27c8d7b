import { answersCode, type HandedAnswers, readHandedAnswers } from '../../../practice/index.ts';

/** Where answers that are not handed in yet are kept between two visits. */
export interface AnswersPort {
  readonly read: () => Promise<string | null>;
  readonly write: (text: string) => Promise<void>;
}

/** Drills of which the answers are kept, the latest. */
const MOST_KEPT = 40;

/** All of it, a code a line: what a guest leaves nowhere else lasts as long as the page. */
let held = '';

/** The answers to those drills that this machine keeps; null: none. */
export async function keptAnswers(port: AnswersPort, to: HandedAnswers): Promise<HandedAnswers | null> {
  const lines = linesOf((await port.read().catch(() => null)) ?? held);
  for (const line of lines) {
    const read = readHandedAnswers(line);
    if (read?.ok && isSame(read.value, to)) return read.value;
  }
  return null;
}

/** Keeps answers in the place of those to the same drills; a line that cannot be read is kept as it is. */
export async function keepAnswers(port: AnswersPort, answers: HandedAnswers): Promise<void> {
  const lines = linesOf((await port.read().catch(() => null)) ?? held);
  const others = lines.filter((line) => {
    const read = readHandedAnswers(line);
    return !(read?.ok && isSame(read.value, answers));
  });
  held = [answersCode(answers), ...others].slice(0, MOST_KEPT).join('\n');
  await port.write(held).catch(console.error); // the file is saved all the same
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

/** Whether both answer the same drills: the same story, word for word, seed and language. */
function isSame(one: HandedAnswers, other: HandedAnswers): boolean {
  return one.scenario.hash === other.scenario.hash && one.seed === other.seed && one.lang === other.lang;
}
