import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Sees to it that a browser is there: on Debian as root it is installed, elsewhere it must be there already.
 * Throws what `find` throws, a sentence that says what to install.
 * @param find gives the browser's path or throws
 * @param debianPackage the package that has it
 */
export function installBrowser(find: () => string, debianPackage: string): string {
  try {
    return find();
  } catch (missing) {
    if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) throw missing;
  }
  console.error(`Installerar ${debianPackage} …`);
  const apt = (...args: string[]) => spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  apt('update');
  // Debian's browsers bring no font of their own.
  apt('install', '-y', '--no-install-recommends', debianPackage, 'fonts-dejavu-core');
  return find();
}
