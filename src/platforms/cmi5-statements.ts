import { hashText } from '../base/hash.ts';
import type { Cmi5Launch } from './cmi5-launch.ts';
import type { ToldDecision, ToldResult } from './platform.ts';
import { isoSpan } from './scorm-dialect.ts';

/** What the platform says of this visit in its document `LMS.LaunchData`. */
export interface LaunchData {
  readonly contextTemplate: Readonly<Record<string, unknown>>;
  readonly launchMode: string;
  readonly masteryScore: number | null; // 0..1
  readonly launchParameters: string;
  readonly returnURL: string; // '' none
}

/** The verbs that cmi5 defines, of those a page sends. */
export type Cmi5Verb = 'initialized' | 'completed' | 'passed' | 'failed' | 'terminated';

const VERBS = 'http://adlnet.gov/expapi/verbs/';
const CATEGORIES = 'https://w3id.org/xapi/cmi5/context/categories/';
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';
const OURS = 'urn:avis-de-tempete:';

/** Reads the document, whoever wrote it; null when it is none. */
export function readLaunchData(tree: unknown): LaunchData | null {
  if (tree === null || typeof tree !== 'object') return null;
  const data = tree as Readonly<Record<string, unknown>>;
  const template = data.contextTemplate;
  if (template === null || typeof template !== 'object') return null;
  const mastery = data.masteryScore;
  const text = (name: string) => (typeof data[name] === 'string' ? (data[name] as string) : '');
  return {
    contextTemplate: template as Record<string, unknown>,
    launchMode: text('launchMode'),
    masteryScore: typeof mastery === 'number' && mastery >= 0 && mastery <= 1 ? mastery : null,
    launchParameters: text('launchParameters'),
    returnURL: text('returnURL'),
  };
}

/** Makes the statements of one visit. `key` names what is said, so that the same thing said again has the same id. */
export function statementMaker(launch: Cmi5Launch, data: LaunchData) {
  const visit = `${launch.registration} ${JSON.stringify(data.contextTemplate.extensions ?? {})}`;
  const base = (key: string, verb: string, when: Date) => ({
    id: uuidOf(`${launch.registration} ${key}`),
    timestamp: when.toISOString(),
    actor: launch.actor,
    verb: { id: VERBS + verb, display: { 'en-US': verb } },
  });
  const context = (categories: readonly string[], parent: boolean, extensions: object = {}) => {
    const template = data.contextTemplate as {
      readonly contextActivities?: Readonly<Record<string, readonly object[]>>;
      readonly extensions?: object;
    };
    const activities = template.contextActivities ?? {};
    const category = [
      ...(activities.category ?? []),
      ...categories.map((name) => ({ id: CATEGORIES + name })),
    ];
    return {
      ...template,
      registration: launch.registration,
      contextActivities: {
        ...activities,
        ...(category.length > 0 ? { category } : {}),
        ...(parent ? { parent: [{ id: launch.activityId }] } : {}),
      },
      extensions: { ...template.extensions, ...extensions },
    };
  };
  return {
    /** One of the verbs of cmi5, about the unit itself. Some are said once a registration, the others once a visit. */
    defined: (verb: Cmi5Verb, when: Date, seconds: number, score: number | null): object => {
      const movesOn = verb === 'completed' || verb === 'passed' || verb === 'failed';
      const isJudged = verb === 'passed' || verb === 'failed';
      const isOnce = verb === 'completed' || verb === 'passed';
      const key = isOnce ? verb : `${verb} ${visit}${score === null ? '' : ` ${score}`}`;
      const result = {
        ...(verb === 'completed' ? { completion: true } : {}),
        ...(isJudged ? { success: verb === 'passed' } : {}),
        ...(isJudged && score !== null ? { score: scoreOf(score) } : {}),
        ...(verb === 'initialized' ? {} : { duration: isoSpan(seconds) }),
      };
      const hasMastery = isJudged && data.masteryScore !== null;
      return {
        ...base(key, verb, when),
        object: { objectType: 'Activity', id: launch.activityId },
        ...(verb === 'initialized' ? {} : { result }),
        context: context(
          movesOn ? ['cmi5', 'moveon'] : ['cmi5'],
          false,
          hasMastery ? { [MASTERY]: data.masteryScore } : {},
        ),
      };
    },
    /** One decision of the game. */
    decision: (game: string, decision: ToldDecision, when: Date): object => ({
      ...base(`${game} ${decision.id}`, 'interacted', when),
      object: {
        objectType: 'Activity',
        id: `${OURS}decision:${decision.id}`,
        definition: { type: 'http://adlnet.gov/expapi/activities/cmi.interaction', interactionType: 'other' },
      },
      result: { response: decision.response, duration: isoSpan(decision.seconds) },
      context: context([], true),
    }),
    /** The mark of one dimension of the rubric. */
    dimension: (
      game: string,
      { id, score, isPassed, name }: ToldResult['dimensions'][number],
      when: Date,
    ): object => ({
      ...base(`${game} ${id}`, 'scored', when),
      object: {
        objectType: 'Activity',
        id: `${OURS}dimension:${id}`,
        definition: { type: 'http://adlnet.gov/expapi/activities/objective', name: { 'fr-CA': name } },
      },
      result: score === null ? {} : { score: scoreOf(score), success: isPassed },
      context: context([], true),
    }),
  };
}

function scoreOf(score: number): object {
  const raw = Math.round(score * 100) / 100;
  return { scaled: Math.round(score * 100) / 10_000, raw, min: 0, max: 100 };
}

/** An id of the shape that statements want, always the same for the same text. */
export function uuidOf(text: string): string {
  const hex = hashText(text) + hashText(`${text} again`);
  const variant = '89ab'[Number.parseInt(hex[16] ?? '0', 16) % 4];
  const digits = `${hex.slice(0, 12)}5${hex.slice(13, 16)}${variant}${hex.slice(17)}`;
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
