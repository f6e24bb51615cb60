/**
 * Why a call got no answer. `failed`: the handler failed, or the call or the answer couldn't be sent; `timeout`: nothing
 * came in time; `closed`: the other end doesn't exist, or no longer.
 */
export type CallFailureKind = 'failed' | 'timeout' | 'closed';

/** As it goes between contexts, where an error can't. */
export interface SentFailure {
  kind: CallFailureKind;
  detail: string;
}

export class CallFailure extends Error {
  override readonly name = 'CallFailure';
  readonly kind: CallFailureKind;

  /** @param detail for the one who looks for the fault; not shown */
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
