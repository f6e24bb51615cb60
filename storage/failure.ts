/**
 * Why something wasn't stored. `private`: a private window; `full`: the browser gives no more room; `invalid`: the command
 * or what it would leave is no record of ours; `missing`: what it changes isn't there; `newer`: a newer version of the
 * extension has written the database; `migration`: the database couldn't be brought to this version, and is as it was;
 * `unreachable`: the extension is gone from under the page, as after an update; `other`: whatever else the browser says.
 */
export type FailureKind = 'private' | 'full' | 'invalid' | 'missing' | 'newer' | 'migration' | 'unreachable' | 'other';

export class StorageFailure extends Error {
  override readonly name = 'StorageFailure';
  readonly kind: FailureKind;

  /** @param detail for the one who looks for the fault; not shown */
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

/** What Dexie or the browser has thrown, as one of ours. */
export function asFailure(error: unknown): StorageFailure {
  if (error instanceof StorageFailure) return error;
  const { name, message = String(error), inner, failures } = error as Thrown;
  if (name === 'QuotaExceededError') return new StorageFailure('full', message, { cause: error });
  // A transaction that was aborted, and one that writes many at once, say why only within.
  const within = inner ?? failures?.[0];
  if (within && within !== error) return asFailure(within);
  return new StorageFailure('other', message, { cause: error });
}
