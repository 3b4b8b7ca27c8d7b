/** The door of the platforms: adapters to what a school's platform offers around the page. */
export { openPlatform } from './open-platform.ts';
export { isReported, type SchoolPlatform } from './platform.ts';
export { type Report, reportTo } from './report-game.ts';
