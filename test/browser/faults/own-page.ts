/** Goes into the extension's own pages for the tests of faults: `storage/` as the panel's forms will use it. */

import { ownStore } from '../../../extension/state/own-store.ts';
import { runCommand } from '../../../storage/commands/run-command.ts';
import { asFailure } from '../../../storage/db/failure.ts';
import { commentsOf, live, storedDraft, undoableIn } from '../../../storage/queries/read.ts';
import { draftKeeper } from '../../../storage/use-cases/keep-draft.ts';

const storage = { asFailure, commentsOf, draftKeeper, storedDraft, live, ownStore, runCommand, undoableIn };
export type Storage = typeof storage;
Object.assign(globalThis, { storage });
