/**
 * Is the browser older than needed, by what `--version` prints: "Mozilla Firefox 153.8.0esr", "Chromium 156.0.8078.108 built on …"?
 * One that doesn't tell its version counts as new enough.
 */
export function isOlder(version: string | undefined, oldest: number): boolean {
  const [, first] = version?.match(/\b(\d+)\./) ?? [];
  return first !== undefined && Number(first) < oldest;
}
