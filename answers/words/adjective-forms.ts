/** All forms of an entry of `classes.ts`: an adjective by its ending, or the forms that stand there. */
export function formsOf(entry: string): string[] {
  if (entry.includes(' ')) return entry.split(' ');
  const compared = [`${entry}are`, `${entry}ast`, `${entry}aste`];
  if (entry.endsWith('ad')) return [entry, `${entry.slice(0, -1)}t`, `${entry}e`];
  if (entry.endsWith('nd') || /[rl]d$/.test(entry)) return [entry, `${entry.slice(0, -1)}t`, `${entry}a`, ...compared];
  if (entry.endsWith('d'))
    return [entry, `${entry.slice(0, -1)}tt`, `${entry.slice(0, -1)}t`, `${entry}a`, ...compared];
  if (/[aeiouyåäö]$/.test(entry)) return [entry];
  return [entry, `${entry}t`, `${entry}a`, ...compared];
}
