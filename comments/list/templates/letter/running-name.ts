import { isSameOrganisation } from '../../organisation.ts';

/** As running text has it: "Äldreförvaltningen" of "Äldreförvaltningen, Stockholms stad". The whole name stands in the letterhead. */
export function runningName(remissinstans: string): string {
  const [own = '', ...rest] = remissinstans.split(',').map((part) => part.trim());
  return rest.length === 1 && own !== '' && isSameOrganisation(own, remissinstans) ? own : remissinstans;
}

/** Those who answer together: "Socialförvaltningen och Äldreförvaltningen" are two, an "Arbets- och socialnämnd" is one. */
export function membersOf(remissinstans: string): string[] {
  const members = remissinstans
    .split(/(?<![-\s])\s+(?:och|samt)\s|[;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
  return members.length > 1 ? members : [];
}
