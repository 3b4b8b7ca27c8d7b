import type { ScriptedPlayer } from '../../model/codes.ts';
import type { WORSE_PLAYER } from '../../model/record.ts';
import type { Lang } from '../../model/text.ts';
import { defineWords, say } from '../define.ts';

/** The scripted players by their habit, as an instructor meets them beside a game. */
const SCRIPTED_PLAYER_NAMES = defineWords<ScriptedPlayer | typeof WORSE_PLAYER>({
  fr: {
    expert: 'expert',
    human: 'expert qui prend le temps de lire',
    decent: 'honnête moyenne',
    silence: 'silence',
    blunder: 'gaffeur',
    template: 'phrase toute faite',
    censor: 'censeur',
    random: 'hasard',
    fastwrong: 'vite et mal',
    apologist: 'excuses à tous',
    answerall: 'réponse à tout',
    hider: 'masque tout',
    obedient: 'obéit à tout',
    onething: 'une bonne chose, puis rien',
    boaster: 'vante la maison',
    copier: 'le même bon texte à tous',
    lawyer: 'répond en avocat',
    charmer: 'charme sans répondre',
    muddler: 'signes, autre langue, ironie',
    contester: 'répond mal et conteste tout',
    skimmer: 'ne lit que les publications et les brouillons',
    worse: 'fait pire exprès',
  },
  en: {
    expert: 'expert',
    human: 'expert who takes the time to read',
    decent: 'decent average',
    silence: 'silence',
    blunder: 'blunderer',
    template: 'canned sentence',
    censor: 'censor',
    random: 'random',
    fastwrong: 'fast and wrong',
    apologist: 'apologizes to everyone',
    answerall: 'answers everything',
    hider: 'hides everything',
    obedient: 'obeys everything',
    onething: 'one good thing, then nothing',
    boaster: 'praises the organization',
    copier: 'the same good text for everyone',
    lawyer: 'answers as a lawyer',
    charmer: 'charms without answering',
    muddler: 'signs, another language, irony',
    contester: 'answers badly and contests everything',
    skimmer: 'reads only posts and drafts',
    worse: 'makes it worse on purpose',
  },
});

/** The name of a scripted player; a name nobody knows, from a record, stays as it is. */
export function scriptedName(player: string, lang: Lang): string {
  return Object.hasOwn(SCRIPTED_PLAYER_NAMES.fr, player)
    ? say(SCRIPTED_PLAYER_NAMES, lang, player as ScriptedPlayer | typeof WORSE_PLAYER)
    : player;
}
