import { comparableName } from '../../comments/text/comparable-name.ts';

/** "Folkhälsomyndigheten (FoHM)": the name, and what it says of itself in brackets. */
export function parted(name: string): { name: string; short: string } {
  const whole = name.trim();
  const open = whole.endsWith(')') ? whole.lastIndexOf('(') : -1;
  return open <= 0
    ? { name: whole, short: '' }
    : { name: whole.slice(0, open).trimEnd(), short: whole.slice(open + 1, -1) };
}

/** What a body is called, without what it says of itself in brackets, signs and articles. */
export const nameAlone = (name: string): string =>
  comparableName(parted(name).name)
    .replace(/[”"'’.]/g, '')
    .replace(/^(?:den|det|the)\s+/, '');

export const nominative = (name: string) => name.replace(/(?<=\p{L}{4})s$/u, '');
