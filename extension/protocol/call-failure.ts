/**
 * Why a call got no answer. `failed`: the handler failed, or the call or the answer couldn't be sent; `timeout`: nothing
 * came in time; `closed`: the other end doesn't exist, or no longer.
 */
export type CallFailureKind = 'failed' | 'timeout' | 'closed';

/** A failure as it is sent between contexts, since an error can't be. */
export interface SentFailure {
  kind: CallFailureKind;
  detail: string;
}

export class CallFailure extends Error {
  override readonly name = 'CallFailure';
  readonly kind: CallFailureKind;

  /** @param detail for developers; never shown to the reader */
  constructor(kind: CallFailureKind, detail: string, options?: ErrorOptions) {
    super(`${kind}: ${detail}`, options);
    this.kind = kind;
  }
}

export const asSentFailure = (error: unknown): SentFailure => ({ kind: 'failed', detail: String(error) });

/** The failure that was sent; undefined where it is none. */
export function readFailure(sent: unknown): CallFailure | undefined {
  if (typeof sent !== 'object' || sent === null) return undefined;
  const { kind, detail } = sent as Partial<SentFailure>;
  const isKnown = kind === 'failed' || kind === 'timeout' || kind === 'closed';
  return new CallFailure(isKnown ? kind : 'failed', String(detail ?? ''));
}
