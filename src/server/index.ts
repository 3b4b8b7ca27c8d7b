/** The door of the class server: the only room below the command line that takes Node. */
export type { ClassLog } from './class-log.ts';
export { fileLog } from './file-log.ts';
export type { Hall } from './hall.ts';
export { openHall } from './open-hall.ts';
export { redisLog } from './redis-log.ts';
export { serveClass } from './serve-class.ts';
