import { never } from '../../base/result.ts';
import type { DeskInput } from '../../desk/index.ts';
import { excerptOf, isHarsh, senderName } from '../../desk/index.ts';
import { authorOf, isShown, postOf, textOf } from '../../engine/index.ts';
import { factsOf } from '../../model/actions.ts';
import type { CrisisEvent } from '../../model/event.ts';
import { textIn } from '../../model/text.ts';
import type { Settings } from '../../session/index.ts';
import { speaker } from '../../ui/speak.ts';
import { ACTION_NAMES } from '../../words/codes/actions.ts';
import { STAGE_NAMES } from '../../words/codes/codes.ts';
import { DESK_WORDS } from '../../words/play/desk.ts';

/** What the polite log says of what just happened, by the verbosity set. */
export function logLines(
  input: DeskInput,
  events: readonly CrisisEvent[],
  verbosity: Settings['verbosity'],
): string[] {
  if (verbosity === 'none') return [];
  const { state, scenario, lang } = input;
  const t = speaker(DESK_WORDS, lang);
  return events.flatMap((e): string[] => {
    switch (e.kind) {
      case 'post': {
        const post = postOf(state, e.id);
        if (!post || !isShown(state, post)) return [];
        if (post.author === 'house')
          return e.author === 'house' && post.words.from === 'direction' ? [t('logHouse')] : [];
        const isMention =
          (e.parent !== null && postOf(state, e.parent)?.author === 'house') || post.words.from === 'echo';
        if (verbosity === 'mentions' && !isMention) return [];
        if (verbosity === 'affair' && !post.isAffair) return [];
        const platform = scenario.platforms.find((p) => p.id === e.platform);
        return [
          t('logPost', {
            name: authorOf(scenario, post).name,
            platform: textIn(platform?.name, lang),
            words: isHarsh(state, post) ? t('harsh') : excerptOf(textOf(scenario, state, post, lang)),
          }),
        ];
      }
      case 'act': {
        if (e.author !== 'player') return [];
        if (e.type !== 'closeComments' && e.type !== 'openComments') return ownAct(input, e);
        const platform = scenario.platforms.find((p) => p.id === e.target);
        const line = e.type === 'closeComments' ? 'logClosed' : 'logOpened';
        return [t(line, { platform: textIn(platform?.name, lang) })];
      }
      case 'message':
        return [t('logMessage', { name: senderName(input, e.from) })];
      case 'media':
        return e.phase === 'article' ? [t('logArticle')] : [];
      case 'stage': {
        const stage = speaker(STAGE_NAMES, lang);
        return [t('logStage', { stage: stage(e.stage) })];
      }
      case 'promise':
        return e.phase === 'made' ? [] : [t(e.phase === 'kept' ? 'logKept' : 'logMissed')];
      case 'notice':
        return [t('logNotice')];
      case 'fact': {
        const fact = scenario.facts.find(({ id }) => id === e.id);
        return fact === undefined ? [] : [t(`logFact${fact.sure}`, { fact: textIn(fact.text, lang) })];
      }
      case 'alert':
        return [t('logAlert', { n: e.count })];
      case 'beat':
      case 'leak':
      case 'legal':
      case 'planned':
      case 'imprevu':
      case 'approval':
      case 'quart':
      case 'capped':
      case 'end':
        return []; // shown elsewhere on the desk, or not shown at all
      default:
        return never(e);
    }
  });
}

type ActEvent = Extract<CrisisEvent, { kind: 'act' }>;

/** The player's own act and whom it touched, once it is done; nothing for what one sees at once: a post opened, a page read. */
function ownAct({ scenario, state, lang }: DeskInput, { type, target }: ActEvent): string[] {
  if (factsOf(type).family === 'look' && type !== 'leave') return [];
  const post = target === null ? undefined : postOf(state, target);
  const person = scenario.people.find(({ id }) => id === target);
  const who = post === undefined ? person?.name : authorOf(scenario, post).name;
  const act = speaker(ACTION_NAMES, lang)(type);
  const t = speaker(DESK_WORDS, lang);
  return [who === undefined ? t('logDone', { act }) : t('logDoneTo', { act, who })];
}
