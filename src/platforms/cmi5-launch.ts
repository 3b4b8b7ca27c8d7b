/** What a cmi5 platform puts in the address of the page. */
export interface Cmi5Launch {
  readonly endpoint: string; // of the record store, ending in `/`
  readonly fetch: string; // gives the token, once
  readonly actor: Readonly<Record<string, unknown>>;
  readonly registration: string;
  readonly activityId: string;
}

/** The launch in a query, its parameters in any order; null when one is missing or is not what it should be. */
export function readCmi5Launch(query: string): Cmi5Launch | null {
  const asked = new URLSearchParams(query);
  const text = (name: string) => asked.get(name)?.trim() ?? '';
  const [endpoint, fetch, registration, activityId] = ['endpoint', 'fetch', 'registration', 'activityId'].map(
    text,
  );
  if (!isWebAddress(endpoint) || !isWebAddress(fetch) || !registration || !activityId) return null;
  const actor = objectIn(text('actor'));
  if (actor === null) return null;
  return {
    endpoint: endpoint.endsWith('/') ? endpoint : `${endpoint}/`,
    fetch,
    actor,
    registration,
    activityId,
  };
}

function isWebAddress(text: string | undefined): text is string {
  return /^https?:\/\//i.test(text ?? '') && URL.canParse(text ?? '');
}

function objectIn(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
