import type { Cmi5World } from './cmi5-platform.ts';

type Tree = Readonly<Record<string, unknown>>;
type Statement = {
  readonly id: string;
  readonly verb: { readonly id: string };
  readonly object: { readonly id: string };
  readonly actor: Tree;
  readonly timestamp?: string;
  readonly result?: {
    readonly duration?: string;
    readonly score?: Tree;
    readonly success?: boolean;
    readonly completion?: boolean;
  };
  readonly context: Tree & {
    readonly extensions: Tree;
    readonly contextActivities: Readonly<Record<string, readonly { readonly id: string }[]>>;
  };
};

const ACTOR = { objectType: 'Agent', account: { homePage: 'https://ecole.example', name: 'renard' } };
const REGISTRATION = '9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d';
const ACTIVITY = 'https://ecole.example/au/1';
const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';
const CATEGORY = 'https://w3id.org/xapi/cmi5/context/categories/';
const DEFINED = ['initialized', 'completed', 'passed', 'failed', 'terminated'];

export interface LrsRules {
  readonly launchMode?: 'Normal' | 'Browse' | 'Review';
  readonly masteryScore?: number;
  readonly returnURL?: string;
  readonly states?: Map<string, unknown>; // of earlier visits
  readonly isLost?: () => boolean; // no request comes through
  readonly preferences?: Tree;
}

/**
 * The record store of a cmi5 platform that refuses what the specification forbids, by the id of the requirement. Each
 * requirement that a request was held against is noted, kept or broken.
 */
export function paperLrs(rules: LrsRules = {}) {
  const { launchMode = 'Normal', masteryScore, returnURL, isLost = () => false } = rules;
  const statements: Statement[] = [];
  const states = rules.states ?? new Map<string, unknown>();
  const broken: string[] = [];
  const held = new Set<string>();
  const requests: { readonly method: string; readonly path: string; readonly keepalive: boolean }[] = [];
  const went: string[] = [];
  let tokens = 0;
  let later: (() => void)[] = [];
  const launchData = {
    contextTemplate: {
      contextActivities: { grouping: [{ id: 'urn:avis-de-tempete:publisher' }] },
      extensions: { [SESSION]: 'visit-1' },
    },
    launchMode,
    moveOn: 'CompletedOrPassed',
    launchParameters: 'mode=entrainement;seed=7',
    ...(masteryScore === undefined ? {} : { masteryScore }),
    ...(returnURL === undefined ? {} : { returnURL }),
  };
  const must = (id: string, isKept: boolean) => {
    held.add(id);
    if (!isKept) broken.push(id);
    return isKept;
  };
  const verbOf = ({ verb }: Statement) => verb.id.slice(verb.id.lastIndexOf('/') + 1);

  function judge(one: Statement): boolean {
    const verb = verbOf(one);
    const there = statements.map(verbOf);
    const isDefined = DEFINED.includes(verb);
    const categories = (one.context.contextActivities.category ?? []).map(({ id }) => id);
    const movesOn = ['completed', 'passed', 'failed'].includes(verb);
    return [
      must(
        '9.1.0.0-1',
        /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(one.id),
      ),
      must('9.3.2.0-2', verb === 'initialized' || there.includes('initialized')),
      must('9.3.2.0-3', verb !== 'initialized' || !there.includes('initialized')),
      must('7.1.3.0-1', isDefined || (there.includes('initialized') && !there.includes('terminated'))),
      must('9.3.8.0-2', !there.includes('terminated')),
      must('9.3.3.0-2', verb !== 'completed' || !there.includes('completed')),
      must('9.3.4.0-3', verb !== 'passed' || !there.includes('passed')),
      must('8.1.3.0-3', JSON.stringify(one.actor) === JSON.stringify(ACTOR)),
      must('8.1.4.0-3', one.context.registration === REGISTRATION),
      must('8.1.5.0-6', !isDefined || one.object.id === ACTIVITY),
      must('9.6.3.1-4', one.context.extensions[SESSION] === 'visit-1'),
      must('10.2.1.0-7', one.context.contextActivities.grouping?.[0]?.id === 'urn:avis-de-tempete:publisher'),
      must('9.6.2.1-1', isDefined === categories.includes(`${CATEGORY}cmi5`)),
      must('9.6.2.2-1', movesOn === categories.includes(`${CATEGORY}moveon`)),
      must('9.7.0.0-1', typeof one.timestamp === 'string'),
      must('9.7.0.0-2', /Z$/.test(one.timestamp ?? '')),
      must('9.5.4.1-1', verb !== 'terminated' || /^PT\d+S$/.test(one.result?.duration ?? '')),
      must('9.5.4.1-2', verb !== 'completed' || /^PT\d+S$/.test(one.result?.duration ?? '')),
      must(
        '9.5.1.0-3',
        one.result?.score === undefined || ('min' in one.result.score && 'max' in one.result.score),
      ),
      must('9.5.2.0-1', verb !== 'passed' || one.result?.success === true),
      must('9.5.3.0-1', verb !== 'completed' || one.result?.completion === true),
      must('10.2.2.0-9', launchMode !== 'Browse' || verb === 'initialized' || verb === 'terminated'),
      must('10.2.2.0-11', launchMode !== 'Review' || verb === 'initialized' || verb === 'terminated'),
      must(
        '10.2.4.0-2',
        masteryScore === undefined ||
          (verb !== 'passed' && verb !== 'failed') ||
          Number(one.result?.score?.scaled) >= masteryScore === (verb === 'passed'),
      ),
      must(
        '9.6.3.2-2',
        masteryScore === undefined ||
          (verb !== 'passed' && verb !== 'failed') ||
          one.context.extensions[MASTERY] === masteryScore,
      ),
    ].every(Boolean);
  }

  const answer = (status: number, body: unknown = {}) =>
    new Response(status === 204 ? null : JSON.stringify(body), { status });

  async function fetch(address: string, init: RequestInit): Promise<Response> {
    if (isLost()) throw new TypeError('network');
    const { pathname, searchParams } = new URL(address);
    const path = pathname.replace('/lrs/', '');
    const method = init.method ?? 'GET';
    requests.push({ method, path, keepalive: init.keepalive === true });
    if (pathname === '/token') {
      must('8.1.2.0-4', method === 'POST');
      tokens++;
      return tokens === 1 ? answer(200, { 'auth-token': 'secret' }) : answer(200, { 'error-code': '1' });
    }
    const headers = new Headers(init.headers);
    if (!must('8.2.1.0-5', headers.get('Authorization') === 'Basic secret')) return answer(401);
    if (path === 'activities/state') {
      must('8.1.4.0-3', searchParams.get('registration') === REGISTRATION);
      must('8.1.3.0-3', searchParams.get('agent') === JSON.stringify(ACTOR));
      const id = searchParams.get('stateId') ?? '';
      if (id === 'LMS.LaunchData')
        return must('10.2.1.0-5', method === 'GET') ? answer(200, launchData) : answer(403);
      if (method === 'GET') return states.has(id) ? answer(200, states.get(id)) : answer(404);
      states.set(id, JSON.parse(String(init.body)));
      return answer(204);
    }
    if (path === 'agents/profile') {
      must('11.0.0.0-1', searchParams.get('agent') === JSON.stringify(ACTOR));
      must('11.0.0.0-3', searchParams.get('profileId') === 'cmi5LearnerPreferences');
      return rules.preferences === undefined ? answer(404) : answer(200, rules.preferences);
    }
    for (const one of JSON.parse(String(init.body)) as Statement[]) {
      if (statements.some(({ id }) => id === one.id)) continue; // the same again counts once
      if (!judge(one)) return answer(400);
      statements.push(one);
    }
    return answer(200, []);
  }

  const params = {
    registration: REGISTRATION,
    fetch: 'https://ecole.example/token',
    activityId: ACTIVITY,
    endpoint: 'https://ecole.example/lrs',
    actor: JSON.stringify(ACTOR),
  };
  let ms = 0;
  const world: Cmi5World = {
    query: `?${new URLSearchParams(params)}`,
    fetch,
    now: () => ms,
    today: () => new Date(Date.UTC(2026, 10, 29, 15, 0, 0) + ms),
    later: (_, tell) => void later.push(tell),
    go: (address) => void went.push(address),
  };
  return {
    world,
    params,
    statements,
    states,
    broken,
    held,
    requests,
    went,
    verbs: () => statements.map(verbOf),
    /** Lets time pass, and what waits for it be done. */
    pass: async (by: number) => {
      ms += by;
      const due = later;
      later = [];
      for (const tell of due) tell();
      await settled();
    },
  };
}

/** Requests under way have come through. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 30; i++) await Promise.resolve();
  await new Promise((resolve) => setTimeout(resolve, 5));
}
