/** Where a worker starts: on Node 20 its first file cannot itself be TypeScript. */
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
