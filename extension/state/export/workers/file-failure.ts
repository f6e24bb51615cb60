/**
 * Why a file couldn't be written.
 * - `too-much`: there is more in it than the browser can hold in one piece
 * - `template`: the reader's own Word file can't be filled in
 * - `other`: any other error
 */
export type FileFailureKind = 'too-much' | 'template' | 'other';

export class FileFailure extends Error {
  override readonly name = 'FileFailure';
  readonly kind: FileFailureKind;

  constructor(kind: FileFailureKind) {
    super(kind);
    this.kind = kind;
  }
}

/** @param isOwnTemplate was it thrown while a file of the reader's own was filled in? */
export function fileFailureKind(error: unknown, isOwnTemplate: boolean): FileFailureKind {
  // Chrome: "Invalid string length", "Array buffer allocation failed". Firefox: InternalError, "allocation size overflow".
  const isTooMuch =
    error instanceof RangeError ||
    (error instanceof Error && /out of memory|allocation size overflow/i.test(`${error.name} ${error.message}`));
  if (isTooMuch) return 'too-much';
  return isOwnTemplate ? 'template' : 'other';
}
