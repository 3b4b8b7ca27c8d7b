import { never } from '../../base/result.ts';
import type { SessionState } from '../../session/index.ts';
import { isSending } from '../../session/index.ts';
import { speaker } from '../../ui/speak.ts';
import { REFUSAL_WORDS } from '../../words/codes/refusals.ts';
import { CLASS_SEAT_WORDS } from '../../words/play/class-seat.ts';

/** What has just become of an act of this seat, in a line to be said; null when nothing has. */
export function outcomeTold({ live, settings }: SessionState, before: SessionState): string | null {
  const mine = live?.seat?.id;
  if (live === null || mine === undefined || before.live === null || live.outcomes === before.live.outcomes)
    return null;
  const was = new Map(before.live.outcomes.map(({ seq, status }) => [seq, status]));
  const changed = live.outcomes.findLast(({ seq, by, status }) => by === mine && was.get(seq) !== status);
  if (changed === undefined) return null;
  const t = speaker(CLASS_SEAT_WORDS, settings.lang);
  const proposal = live.proposals.find(({ seq }) => seq === changed.seq);
  switch (changed.status) {
    case 'proposed':
      return t('proposed');
    case 'refused': {
      if (changed.refused?.code === 'action/not-granted')
        return proposal?.note ? t('said', { note: proposal.note }) : t('denied');
      const why =
        changed.refused === null
          ? ''
          : speaker(REFUSAL_WORDS, settings.lang)(changed.refused.code, changed.refused.params);
      return t(isSending(changed.action) ? 'keptWords' : 'lateWhy', { why });
    }
    case 'done':
    case 'waiting':
      return proposal?.status === 'granted' && was.get(changed.seq) === 'proposed' ? t('granted') : null;
    default:
      return never(changed.status);
  }
}
