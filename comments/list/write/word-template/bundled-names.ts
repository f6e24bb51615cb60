/** Word files that are always there, to be used or taken as a beginning for one's own. */
export const bundledNames = ['brev', 'tjänsteskrivelse'] as const;
export type BundledName = (typeof bundledNames)[number];
