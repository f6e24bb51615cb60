/**
 * Runs a script of this folder with the project's own Node and packages, installing them first where they are
 * missing or older than the lock file. Plain JavaScript, since it starts under whatever Node there is.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const stamp = `${root}node_modules/.installed-from`;
const lock = createHash('sha256')
  .update(readFileSync(`${root}package-lock.json`))
  .digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.error('Installerar npm-paketen …');
  // Standard output belongs to the script.
  const stdio = ['ignore', 'ignore', 'inherit'];
  const installed = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio,
    shell: process.platform === 'win32',
  });
  if (installed.status !== 0) process.exit(installed.status ?? 1);
  writeFileSync(stamp, lock);
}

const [script, ...args] = process.argv.slice(2);
const node = ['node', 'node.exe'].map((name) => `${root}node_modules/node/bin/${name}`).find(existsSync);
const run = spawnSync(node ?? process.execPath, [script, ...args], { stdio: 'inherit' });
process.exit(run.status ?? 1);
