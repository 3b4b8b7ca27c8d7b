/**
 * Every check of the project, in order, with one verdict: what `npm test` runs.
 *
 * Each step counts as one check, and so does each test of the two test runs. A skipped test is a promise
 * not kept and counts as failed. The last line is always `test: N passed, N failed`; the exit code is 1
 * if anything failed. Plain Node, so that it runs before anything is compiled.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'avis-de-tempete-'));
const started = Date.now();

/** One entry a line of the closing table: `{name, passed, failed, seconds}`. */
const results = [];

await Promise.all([
  check('lint and format', '@biomejs/biome', 'biome', ['check', '--error-on-warnings', '.']),
  (async () => {
    await check('types of the pure core', 'typescript', 'tsc', ['-p', 'tsconfig.pure.json']);
    await check('types of everything', 'typescript', 'tsc', ['-p', 'tsconfig.json']);
    await check('nothing unused', 'knip', 'knip', []);
  })(),
]);
await suite('unit tests', []);
const isBuilt = await check('build', 'vite', 'vite', ['build']);
if (isBuilt) await suite('browser tests', ['--config', 'tests/browser/vitest.config.ts']);
else fail('browser tests', 'not run: there is no build to open');

rmSync(scratch, { recursive: true, force: true });
report();

/** A step that passes or fails by its exit code. */
async function check(name, pack, bin, args) {
  const run = await runNode(binOf(pack, bin), args);
  heading(name, run.seconds, run.code === 0);
  process.stdout.write(run.output);
  results.push({
    name,
    passed: run.code === 0 ? 1 : 0,
    failed: run.code === 0 ? 0 : 1,
    seconds: run.seconds,
  });
  return run.code === 0;
}

/** A run of tests: its own exit code is one check, and each of its tests another. */
async function suite(name, args) {
  const file = join(scratch, `${name.replace(/\W/g, '-')}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const run = await runNode(binOf('vitest', 'vitest'), ['run', ...reporters, ...args]);
  const counts = countsIn(file);
  const isGreen = run.code === 0 && counts.passed > 0 && counts.skipped === 0 && counts.failed === 0;
  heading(name, run.seconds, isGreen);
  process.stdout.write(run.output);
  if (counts.passed + counts.failed === 0) console.log(`${name}: no test was run.`);
  if (counts.skipped > 0) console.log(`${name}: ${counts.skipped} skipped; mend them or take them out.`);
  results.push({
    name,
    passed: counts.passed + (isGreen ? 1 : 0),
    failed: counts.failed + counts.skipped + (isGreen ? 0 : 1),
    seconds: run.seconds,
  });
}

function fail(name, why) {
  heading(name, 0, false);
  console.log(why);
  results.push({ name, passed: 0, failed: 1, seconds: 0 });
}

function countsIn(file) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

/** Runs a script under this very Node and keeps what it says, so that parallel steps do not mix. */
function runNode(script, args) {
  const from = Date.now();
  return new Promise((done) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    const end = (code, extra = '') =>
      done({
        code,
        output: Buffer.concat(chunks).toString('utf8') + extra,
        seconds: (Date.now() - from) / 1000,
      });
    child.on('error', (error) => end(1, `${error.message}\n`));
    child.on('close', (code) => end(code ?? 1));
  });
}

/** The script behind a package's command: the same on every system, unlike the shims of `.bin`. */
function binOf(pack, bin) {
  const manifest = join(ROOT, 'node_modules', pack, 'package.json');
  const { bin: bins } = JSON.parse(readFileSync(manifest, 'utf8'));
  return join(dirname(manifest), typeof bins === 'string' ? bins : bins[bin]);
}

function heading(name, seconds, isGreen) {
  console.log(`\n== ${name}: ${isGreen ? 'passed' : 'FAILED'} in ${seconds.toFixed(1)} s`);
}

function report() {
  const total = (key) => results.reduce((sum, one) => sum + one[key], 0);
  console.log('\n== summary');
  for (const { name, passed, failed, seconds } of results)
    console.log(
      `${failed === 0 ? 'passed' : 'FAILED'}  ${name.padEnd(24)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${seconds.toFixed(1).padStart(7)} s`,
    );
  console.log(`in ${((Date.now() - started) / 1000).toFixed(0)} s`);
  console.log(`test: ${total('passed')} passed, ${total('failed')} failed`);
  process.exitCode = total('failed') === 0 ? 0 : 1;
}
