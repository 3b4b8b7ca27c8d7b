/** The door of what plays without a network. */
export { browserWorld } from './browser-world.ts';
export { type Offline, type OfflineWorld, openOffline } from './offline.ts';
export { isSavingData } from './saving-data.ts';
