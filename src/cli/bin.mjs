#!/usr/bin/env node
/** The command `tempete`: as it was built, when that is no older than its sources; else the sources, through tsx. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const BUILT = new URL('../../dist-cli/tempete.mjs', import.meta.url);
const SOURCES = fileURLToPath(new URL('..', import.meta.url));
const MANIFEST = new URL('../../package.json', import.meta.url);

if (isFresh()) await import(BUILT.href);
else {
  const { register } = await import('tsx/esm/api');
  register();
  await import('./bin.ts');
}

function isFresh() {
  if (!existsSync(BUILT)) return false;
  const built = statSync(BUILT).mtimeMs;
  if (statSync(MANIFEST).mtimeMs > built) return false;
  return readdirSync(SOURCES, { recursive: true, withFileTypes: true }).every(
    (entry) =>
      !entry.isFile() ||
      !entry.name.endsWith('.ts') ||
      statSync(`${entry.parentPath ?? entry.path}/${entry.name}`).mtimeMs <= built,
  );
}
