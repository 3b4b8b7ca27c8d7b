import { ENGINE_VERSION } from '../model/record.ts';
import { CLASS_PROTOCOL } from './tuning.ts';

/** What a page tells of itself: a server takes only devices that play and speak as it does. */
export const CLASS_BUILD = `${ENGINE_VERSION}/${CLASS_PROTOCOL}`;
