/** The panel's tabs. */
export type View = 'concepts' | 'comments' | 'learning';
