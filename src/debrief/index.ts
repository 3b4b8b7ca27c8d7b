import type { Rulings } from '../model/contest.ts';
import type { Lang } from '../model/text.ts';
import type { WorkerDriver } from '../pool/index.ts';
import type { Session } from '../session/index.ts';
import type { ToneModel } from '../tone/index.ts';
import type { SentResults } from './desk-of.ts';
import { mountDebrief } from './mount.ts';

/** Opens the débreffage of the session's game; the reader's notes go into the record, the result into the history. */
export async function openDebrief(
  host: HTMLElement,
  options: {
    readonly session: Session;
    readonly workers: WorkerDriver;
    readonly lang: Lang;
    readonly onLeave: () => void;
    readonly whose?: string; // name of the player, for an instructor who reads the game
    readonly sent?: SentResults; // what a school's platform gets; absent: nothing leaves the machine
    readonly rulings?: Rulings; // and what is settled of its contested words
  },
  loadTone?: () => Promise<ToneModel>,
): Promise<() => void> {
  const { session, workers, lang, onLeave, whose, sent, rulings = {} } = options;
  const tone = await loadTone?.();
  const record = session.record();
  const scenario = session.getState().scenario;
  if (record === null || scenario === null) return () => {};
  const shown = mountDebrief(host, {
    record,
    scenario,
    rulings,
    workers,
    lang,
    ...(tone === undefined ? {} : { tone }),
    ...(sent === undefined ? {} : { sent }),
    ...(whose === undefined ? { onReplay: (quart: string) => session.replayQuart(quart) } : { whose }),
    onAnnex: (annexes) => session.annotate(annexes),
    onGraded: ({ grade, asked, plans }) =>
      void session.keepResult({
        total: grade.total,
        outcome: grade.outcome,
        dimensions: Object.fromEntries(grade.dimensions.map((d) => [d.dimension, d.score])),
        judged: {
          levels: Object.fromEntries(grade.dimensions.map((d) => [d.dimension, d.level])),
          decisions: Object.fromEntries(asked.map(({ id, isGood }) => [id, isGood])),
          plans,
        },
      }),
    onClose: onLeave,
  });
  return shown.destroy;
}
