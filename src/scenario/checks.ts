import type { Scenario } from '../model/scenario.ts';
import type { Context } from './context.ts';

export function checkScenario(_ctx: Context, _draft: Omit<Scenario, 'hash'>): void {}
