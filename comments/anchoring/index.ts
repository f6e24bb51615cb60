/** Finding a comment's place again in a changed text. Other rooms import only this file of the folder. */
export { carryOver } from './carry-over.ts';
export { findAll } from './find.ts';
export type { State } from './found-place.ts';
