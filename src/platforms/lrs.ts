import type { Cmi5Launch } from './cmi5-launch.ts';

/** The record store of a cmi5 platform. Nothing throws: a refusal or a lost network is told by the answer. */
export interface Lrs {
  /** A document of the activity for this learner and registration; null: there is none, or it cannot be had. */
  readonly state: (stateId: string) => Promise<unknown>;
  readonly keepState: (stateId: string, document: string, isLast: boolean) => Promise<boolean>;
  readonly profile: (profileId: string) => Promise<unknown>;
  /** Sends statements in order. `isLast`: the page goes, and the request must outlive it. */
  readonly send: (statements: readonly object[], isLast: boolean) => Promise<'kept' | 'refused' | 'lost'>;
}

export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

const VERSION = '1.0.3';
/** A request that outlives its page may carry so much (bytes): the limit of browsers for all of them together. */
const MOST_KEEPALIVE = 60_000;

/** Asks for the token, once, and opens the store; null when the platform gives none. */
export async function openLrs(launch: Cmi5Launch, fetch: Fetch): Promise<Lrs | null> {
  const token = await tokenOf(launch, fetch);
  if (token === null) return null;
  const headers = { Authorization: `Basic ${token}`, 'X-Experience-API-Version': VERSION };
  const actor = JSON.stringify(launch.actor);
  const address = (path: string, params: Readonly<Record<string, string>>) =>
    `${launch.endpoint}${path}?${new URLSearchParams(params)}`;
  const stateAddress = (stateId: string) =>
    address('activities/state', {
      activityId: launch.activityId,
      agent: actor,
      registration: launch.registration,
      stateId,
    });
  const read = async (from: string): Promise<unknown> => {
    try {
      const answer = await fetch(from, { method: 'GET', headers });
      return answer.ok ? await answer.json() : null;
    } catch {
      return null;
    }
  };
  const json = { ...headers, 'Content-Type': 'application/json' };
  return {
    state: (stateId) => read(stateAddress(stateId)),
    profile: (profileId) => read(address('agents/profile', { agent: actor, profileId })),
    keepState: async (stateId, document, isLast) => {
      try {
        const keepalive = isLast && document.length < MOST_KEEPALIVE;
        const init = { method: 'PUT', headers: json, body: document, keepalive };
        return (await fetch(stateAddress(stateId), init)).ok;
      } catch {
        return false;
      }
    },
    send: async (statements, isLast) => {
      try {
        const body = JSON.stringify(statements);
        const keepalive = isLast && body.length < MOST_KEEPALIVE;
        const init = { method: 'POST', headers: json, body, keepalive };
        const answer = await fetch(`${launch.endpoint}statements`, init);
        // The same ids again are no fault: they are there already.
        if (answer.ok || answer.status === 409) return 'kept';
        return answer.status >= 500 || answer.status === 429 ? 'lost' : 'refused';
      } catch {
        return 'lost';
      }
    },
  };
}

async function tokenOf(launch: Cmi5Launch, fetch: Fetch): Promise<string | null> {
  try {
    const answer = await fetch(launch.fetch, { method: 'POST' });
    const given = answer.ok ? ((await answer.json()) as Record<string, unknown>) : {};
    const token = given['auth-token'];
    return typeof token === 'string' && token !== '' ? token : null;
  } catch {
    return null;
  }
}
