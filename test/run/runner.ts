import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Count } from './counts.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const path = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);

/** Where Node keeps what it has made of the tools’ source, so that they begin sooner the next time. */
const compiled = join(root, 'node_modules/.cache/node');

/** A command whose outcome is counted. */
export interface Job {
  name: string;
  command: readonly [string, ...string[]];
  /** A suite's report, by which it is counted; what has none counts as one test. */
  report?: { file: string; count(json: string): Count };
  /** Its lines are shown as they come; those of others together when they end, so that none stands among another's. */
  live?: boolean;
}

/** All that the jobs have counted up to now. */
export const total: Count = { passed: 0, failed: 0, skipped: [] };

/** Runs a job and counts it. Has it passed? */
export async function run({ name, command, report, live = false }: Job): Promise<boolean> {
  const began = Date.now();
  if (report) rmSync(report.file, { force: true });
  const [program, ...given] = command;
  const child = spawn(program, given, {
    cwd: root,
    stdio: live ? 'inherit' : 'pipe',
    env: { NODE_COMPILE_CACHE: compiled, ...process.env, PATH: path, FORCE_COLOR: '0' },
    shell: process.platform === 'win32',
  });
  const { succeeded, output } = await ended(child);
  const count = countOf(succeeded, report);
  process.stdout.write(output);
  const seconds = `${((Date.now() - began) / 1000).toFixed(1)} s`;
  if (report) console.log(`${name}: ${count.passed} passed, ${count.failed} failed, ${seconds}`);
  else console.log(`${succeeded ? 'ok    ' : 'FAILED'} ${name} (${seconds})`);
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped.push(...count.skipped);
  return succeeded;
}

/** A suite that dies before it reports counts as one failure. */
function countOf(succeeded: boolean, report: Job['report']): Count {
  const none = { passed: 0, failed: 0, skipped: [] };
  if (!report) return { ...none, [succeeded ? 'passed' : 'failed']: 1 };
  const count = existsSync(report.file) ? report.count(readFileSync(report.file, 'utf8')) : none;
  return succeeded || count.failed > 0 ? count : { ...count, failed: 1 };
}

function ended(child: ChildProcess): Promise<{ succeeded: boolean; output: string }> {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8');
    stream?.on('data', (text: string) => {
      output += text;
    });
  }
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ succeeded: false, output: `${error.message}\n` }));
    child.once('close', (code) => resolve({ succeeded: code === 0, output }));
  });
}
