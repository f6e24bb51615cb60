/** Word files that are always there, to be used or taken as a beginning for one's own. */
export const broughtNames = ['brev', 'tjänsteskrivelse'] as const;
export type BroughtName = (typeof broughtNames)[number];
