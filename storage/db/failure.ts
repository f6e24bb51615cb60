/**
 * Why something wasn't stored.
 * - `private`: this is a private window
 * - `full`: the browser's quota is used up
 * - `invalid`: the command, or a record that it would write, doesn't pass its schema
 * - `missing`: the record to change isn't there
 * - `newer`: the database was written by a newer version of the extension
 * - `migration`: a migration failed, and the database is as it was before
 * - `unreachable`: the page has lost its extension, as after an update
 * - `other`: any other error of the browser's
 */
export type FailureKind = 'private' | 'full' | 'invalid' | 'missing' | 'newer' | 'migration' | 'unreachable' | 'other';

export class StorageFailure extends Error {
  override readonly name = 'StorageFailure';
  readonly kind: FailureKind;

  /** @param detail for developers, in the log; never shown to the reader */
  constructor(kind: FailureKind, detail = '', options?: ErrorOptions) {
    super(detail ? `${kind}: ${detail}` : kind, options);
    this.kind = kind;
  }
}

interface Thrown {
  name?: string;
  message?: string;
  inner?: unknown;
  failures?: unknown[];
}

/** Wraps an error of Dexie or the browser as a StorageFailure, with the error as its cause. */
export function asFailure(error: unknown): StorageFailure {
  if (error instanceof StorageFailure) return error;
  const { name, message = String(error), inner, failures } = error as Thrown;
  if (name === 'QuotaExceededError') return new StorageFailure('full', message, { cause: error });
  // An aborted transaction has its reason in `inner`, a bulk write in `failures`.
  const within = inner ?? failures?.[0];
  if (within && within !== error) return asFailure(within);
  return new StorageFailure('other', message, { cause: error });
}
