import type { Lang } from '../../model/text.ts';
import type { SessionState } from '../../session/index.ts';
import { speaker } from '../../ui/speak.ts';
import { DESK_WORDS } from '../../words/play/desk.ts';
import type { App } from '../app.ts';

/**
 * What ending the game here means: for a mark that counts it is final, and a school's platform gets it. A game made worse
 * on purpose counts nowhere, and no platform hears of it.
 */
export function finishTold(
  { isReported = false }: Pick<App, 'isReported'>,
  { mode, isWorse }: Pick<SessionState, 'mode' | 'isWorse'>,
  lang: Lang,
): string {
  const t = speaker(DESK_WORDS, lang);
  const more = [
    mode === 'evaluation' ? t('finishFinal') : '',
    isReported && !isWorse ? t(mode === 'evaluation' ? 'finishSent' : 'finishSentTraining') : '',
  ];
  return [t('finishAsk'), ...more.filter((one) => one !== '')].join(' ');
}
