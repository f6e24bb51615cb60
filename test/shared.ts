import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A file beside the project, or undefined where it is missing: tests that need it are then skipped by name. */
export function shared(path: string): string | undefined {
  const file = fileURLToPath(new URL(`../../shared/${path}`, import.meta.url));
  return existsSync(file) ? file : undefined;
}
