import { never } from '../base/result.ts';
import type { PatternId, StoryPattern } from './pattern-model.ts';

/** A pattern, brought when it is asked for: none weighs on the first page. */
export async function loadPattern(id: PatternId): Promise<StoryPattern> {
  switch (id) {
    case 'rumour':
      return (await import('./data/rumour.ts')).RUMOUR;
    case 'accident':
      return (await import('./data/accident.ts')).ACCIDENT;
    case 'outage':
      return (await import('./data/outage.ts')).OUTAGE;
    case 'product':
      return (await import('./data/product.ts')).PRODUCT;
    case 'misconduct':
      return (await import('./data/misconduct.ts')).MISCONDUCT;
    case 'targeted':
      return (await import('./data/targeted.ts')).TARGETED;
    case 'event':
      return (await import('./data/live-event.ts')).LIVE_EVENT;
    default:
      return never(id);
  }
}
