import { never } from '../base/result.ts';
import { type Lang, textIn } from '../model/text.ts';
import type { SessionState } from '../session/index.ts';
import { type Speak, speaker } from '../ui/speak.ts';
import { DOSSIER_WORDS } from '../words/play/dossier.ts';
import { HOME_WORDS } from '../words/play/home.ts';
import { POINT_WORDS } from '../words/play/point.ts';
import type { PageName } from './app.ts';

/** What the title of the document says: the scene, the story, the game; the nearest first, as tabs and readers cut it. */
export function pageTitle(
  state: Pick<SessionState, 'phase' | 'scenario' | 'crisis'>,
  page: PageName,
  lang: Lang,
): string {
  const home = speaker(HOME_WORDS, lang);
  const parts = [sceneName(state, page, lang), textIn(state.scenario?.title, lang), home('name')];
  return parts.filter((part, i) => part !== '' && parts.indexOf(part) === i).join(' · ');
}

function pageName(page: PageName, home: Speak<keyof (typeof HOME_WORDS)['fr']>): string {
  switch (page) {
    case 'home':
      return '';
    case 'pile':
      return home('titlePile');
    case 'practice':
      return home('titlePractice');
    case 'drills':
      return home('titleDrills');
    case 'example':
      return home('titleExample');
    default:
      return home(page);
  }
}

function sceneName(
  { phase, scenario, crisis }: Pick<SessionState, 'phase' | 'scenario' | 'crisis'>,
  page: PageName,
  lang: Lang,
): string {
  const home = speaker(HOME_WORDS, lang);
  switch (phase) {
    case 'dossier':
      return speaker(DOSSIER_WORDS, lang)('kicker');
    case 'quart':
      return textIn(scenario?.quarts.find(({ id }) => id === crisis?.quart)?.title, lang);
    case 'point':
      return speaker(POINT_WORDS, lang)('title');
    case 'timelapse':
      return speaker(POINT_WORDS, lang)('lapse');
    case 'ended':
      return home('titleDebrief');
    case 'idle':
      return pageName(page, home);
    default:
      return never(phase);
  }
}
