/** Finding a comment's place again in a changed text. Other rooms import only this file of the folder. */
export { carryOver } from './carry-over.ts';
export { findAll, type State } from './find.ts';
