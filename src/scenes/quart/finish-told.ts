import type { Mode } from '../../model/codes.ts';
import type { Lang } from '../../model/text.ts';
import { speaker } from '../../ui/speak.ts';
import { DESK_WORDS } from '../../words/play/desk.ts';
import type { App } from '../app.ts';

/** What ending the game here means: for a mark that counts it is final, and a school's platform gets it. */
export function finishTold({ isReported = false }: Pick<App, 'isReported'>, mode: Mode, lang: Lang): string {
  const t = speaker(DESK_WORDS, lang);
  const more = [
    mode === 'evaluation' ? t('finishFinal') : '',
    isReported ? t(mode === 'evaluation' ? 'finishSent' : 'finishSentTraining') : '',
  ];
  return [t('finishAsk'), ...more.filter((one) => one !== '')].join(' ');
}
