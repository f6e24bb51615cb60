/** Goes into the extension's own pages for the tests of faults: `storage/` as the panel's forms will use it. */
import { asFailure } from '../../../storage/failure.ts';
import { draftKeeper } from '../../../storage/keep-draft.ts';
import { ownStore } from '../../../storage/own-store.ts';
import { commentsOf, draftOf, live, undoableIn } from '../../../storage/read.ts';
import { runCommand } from '../../../storage/run-command.ts';

const storage = { asFailure, commentsOf, draftKeeper, draftOf, live, ownStore, runCommand, undoableIn };
export type Storage = typeof storage;
Object.assign(globalThis, { storage });
