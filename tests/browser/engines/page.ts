import type { Scenario } from '../../../src/model/scenario.ts';
import { hashesOf } from './records.ts';

/** Runs in the browser: plays what the server hands it and posts the hashes back. */
async function answer(): Promise<void> {
  try {
    const { scenarios, seed, every } = (await (await fetch('/orders')).json()) as {
      scenarios: Scenario[];
      seed: string;
      every: number;
    };
    await post('/result', JSON.stringify(hashesOf(scenarios, seed, every)));
  } catch (error) {
    await post('/failure', String(error));
  }
}

function post(path: string, body: string): Promise<Response> {
  return fetch(path, { method: 'POST', body });
}

void answer();
