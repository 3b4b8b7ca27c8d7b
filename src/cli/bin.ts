import process from 'node:process';
import { main } from './main.ts';
import { nodeIo } from './node-io.ts';

// `tempete play ... | head` closes the pipe early, which is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await main(process.argv.slice(2), nodeIo());
