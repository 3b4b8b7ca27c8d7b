import { isSending, type SessionState } from '../../session/index.ts';
import { keyPressOf } from '../../ui/keys.ts';
import { speaker } from '../../ui/speak.ts';
import { ACTION_NAMES } from '../../words/codes/actions.ts';
import { DESK_WORDS } from '../../words/play/desk.ts';

/** What the log says of a change of the session that is no event of the crisis: the feed held, an act that waits to leave. */
export function sessionLines(state: SessionState, before: SessionState): string[] {
  if (state.phase !== 'quart' || before.phase !== 'quart') return [];
  const t = speaker(DESK_WORDS, state.settings.lang);
  const { sending } = state;
  if (state.isHeld !== before.isHeld) return [t(state.isHeld ? 'logHeld' : 'released')];
  if (sending === null || sending.action === before.sending?.action) return [];
  const { lang } = state.settings;
  const act = isSending(sending.action) ? t('yourWords') : speaker(ACTION_NAMES, lang)(sending.action.type);
  const isStill = sending.leftMs === null || state.isHeld;
  const waits = isStill
    ? t('logStill', { act })
    : t('logWaits', { act, n: Math.ceil((sending.leftMs ?? 0) / 1000) });
  const undo = state.settings.keysOn ? keyPressOf('undo', state.settings) : '';
  return [`${waits} ${undo === '' ? t('logSend') : t('logSendUndo', { undo })}`];
}
