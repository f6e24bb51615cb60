import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { isOlder } from './browser-version.ts';

interface NeededBrowser {
  /** Gives the browser's path, or throws a sentence that says what to install. */
  find: () => string;
  /** The package of Debian's that has it. */
  debianPackage: string;
  /** The first version that will do, by its first number. */
  oldest: number;
}

/**
 * Sees to it that a browser is there, and new enough: on Debian as root it is installed, elsewhere it must be there already. A machine
 * whose lists of packages are old may have been given a version from a year ago, in which hundreds of tests fail and none says why.
 * @throws in a sentence that says what to install
 */
export function installBrowser({ find, debianPackage, oldest }: NeededBrowser): string {
  const mayInstall = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  try {
    const found = find();
    if (!mayInstall || !isOlder(versionOf(found), oldest)) return newEnough(found, oldest);
  } catch (missing) {
    if (!mayInstall) throw missing;
  }
  console.error(`Installerar ${debianPackage} …`);
  const apt = (...args: string[]) => spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  apt('update');
  // Debian's browsers bring no font of their own.
  apt('install', '-y', '--no-install-recommends', debianPackage, 'fonts-dejavu-core');
  return newEnough(find(), oldest);
}

/** What the browser says of itself; undefined where it says nothing, as on Windows. */
const versionOf = (path: string): string | undefined =>
  spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 }).stdout || undefined;

function newEnough(path: string, oldest: number): string {
  const version = versionOf(path);
  if (!isOlder(version, oldest)) return path;
  throw new Error(`${path} är för gammal (${version?.trim()}): installera version ${oldest} eller senare.`);
}
