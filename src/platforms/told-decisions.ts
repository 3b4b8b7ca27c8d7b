import type { Action, ActionType, Wording } from '../model/action.ts';
import type { GameRecord } from '../model/record.ts';
import type { ToldDecision } from './platform.ts';

/** What a platform is not told one by one: looking, reading, asking for help, notes to oneself. */
const UNTOLD: readonly ActionType[] = [
  'open',
  'read',
  'clarify',
  'seeDrafts',
  'watch',
  'bilan',
  'inquire',
  'propose',
  'consent',
  'inject',
  'withhold',
  'pressure',
];
const MOST_RESPONSE = 250; // SCORM 1.2 takes 255 characters

/** The decisions of a game in order; `withWords`: what the player typed is told too. */
export function toldDecisions(
  record: GameRecord,
  secondsPerTick: number,
  withWords: boolean,
): ToldDecision[] {
  const opened = new Map<string, number>();
  const told: ToldDecision[] = [];
  for (const action of record.actions) {
    if (action.type === 'open' && !opened.has(action.post)) opened.set(action.post, action.at);
    if (UNTOLD.includes(action.type)) continue;
    const target = targetOf(action);
    const seen = opened.get(target) ?? action.at;
    told.push({
      id: asAscii(`d${String(told.length + 1).padStart(3, '0')}-${action.type}-${target}`).slice(0, 200),
      response: responseOf(action, withWords).slice(0, MOST_RESPONSE),
      seconds: (action.at - seen) * secondsPerTick,
    });
  }
  return told;
}

function targetOf(action: Action): string {
  const { post, message, contact, service, planned, platform, promise } = action as Action &
    Readonly<Record<string, unknown>>;
  const found = [post, message, contact, service, planned, platform, promise].find(
    (one) => typeof one === 'string',
  );
  return typeof found === 'string' ? found : 'all';
}

function responseOf(action: Action, withWords: boolean): string {
  const { wording, option, fact, channel, rule, service } = action as Action & {
    readonly wording?: Wording;
  } & Readonly<Record<'option' | 'fact' | 'channel' | 'rule' | 'service', string | null | undefined>>;
  const parts = [action.type, option, fact, rule, service, channel].filter((one) => typeof one === 'string');
  if (wording !== undefined) {
    if (wording.mode !== 'typed') parts.push(`draft ${wording.draft}`);
    if (wording.mode !== 'draft') parts.push(withWords ? wording.text : wording.mode);
  }
  return parts.join(' ');
}

/** Platforms refuse other signs in an id, spaces included. */
function asAscii(text: string): string {
  return text.replace(/[^!-~]/g, '_');
}
