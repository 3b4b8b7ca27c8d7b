import type { World } from '../engine/index.ts';
import type { GameRecord } from '../model/record.ts';
import { cutNotice, type Rerun, type Verdict, verdictOf } from '../record/index.ts';
import type { ToneModel } from '../tone/index.ts';
import { FAULTY, FINE, type Status } from './io.ts';
import type { Kit } from './kit.ts';
import { wordNotices } from './load-files.ts';

export interface Judged extends Pick<Verdict, 'ok' | 'replay' | 'firstMismatch'> {
  readonly headline: string; // in one sentence, for people
  readonly notices: { readonly code: string; readonly message: string }[];
  /** A record that is not what it says is a check that failed; one of another version is not. */
  readonly status: Status;
}

/** What a re-run says of a record, in the reader's language. */
export function judge(kit: Kit, record: GameRecord, world: World, tone: ToneModel, run: Rerun): Judged {
  const { ok, replay, firstMismatch, notices } = verdictOf(record, world, tone, run);
  const key = ok
    ? 'verified'
    : firstMismatch !== null
      ? 'mismatch'
      : replay === 'altered'
        ? 'sealBroken'
        : 'notExact';
  return {
    ok,
    replay,
    firstMismatch,
    headline: kit.word(key, { seed: record.seed, tick: firstMismatch ?? 0 }),
    notices: wordNotices(kit, [...notices, ...cutNotice(record, world.scenario)]),
    status: replay === 'altered' ? FAULTY : FINE,
  };
}

/** The same on standard error, before a grade or a story: nothing of a record that is what it says. */
export function tellJudged(kit: Kit, { replay, headline, notices }: Judged): void {
  if (replay === 'altered') kit.io.err(`${headline}\n`);
  for (const { message } of notices) kit.io.err(`${message}\n`);
}
