/** The door of a worker: on Node 20 a worker's first file cannot itself be TypeScript. */
import { register } from 'tsx/esm/api';

register();
await import('./review-worker.ts');
