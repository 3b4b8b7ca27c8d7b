/** The keys under which a machine keeps things, beside the saved games and the scenarios. */
export const KEYS = { settings: 'settings', history: 'history' } as const;
