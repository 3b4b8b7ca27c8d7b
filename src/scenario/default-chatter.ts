import type { Chatter } from '../model/scenario.ts';

export const DEFAULT_CHATTER: Chatter = { groups: [], slots: {}, handles: [] };
