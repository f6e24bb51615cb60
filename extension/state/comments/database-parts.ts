/** What comments need of the database, for `storage-when-wanted.ts` to load at once. */
export { asFailure } from '../../../storage/db/failure.ts';
export { copyOfKnown } from '../../../storage/queries/copy-of.ts';
export { proposedEditions } from '../../../storage/queries/proposed.ts';
export { carryOverComments, otherDocument, sameEdition } from '../../../storage/use-cases/carry-over.ts';
export { arendeNumbered, arendePutInto, joiningArende } from '../../../storage/use-cases/join-arende.ts';
export { currentReviewer } from '../../settings/reviewer.ts';
export { filesOfArenden } from '../../settings/settings.ts';
export { ownCommand, ownStore } from '../own-store.ts';
export { commandFor } from './form/save-command.ts';
export { followStored } from './stored-comments.ts';
