/** Finding a comment's place again in a changed text. What stands behind this is nobody else's. */
export { carryOver } from './carry-over.ts';
export { findAll, type State } from './find.ts';
