import './notice.css';
import type { ComponentChildren } from 'preact';

interface Props {
  why: string;
  what?: string;
  promise?: string;
  busy?: boolean;
  /** What can be done at once. */
  children?: ComponentChildren;
}

/** What the panel says where it has no document to speak of: why, and what to do. */
export function Notice({ why, what, promise, busy = false, children }: Props) {
  return (
    <section class="notice" role="status" aria-busy={busy}>
      <img src="/icon/48.png" alt="" width="48" height="48" />
      <h1>{why}</h1>
      {what && <p>{what}</p>}
      {children && <div class="notice-buttons">{children}</div>}
      {promise && <p class="quiet-text">{promise}</p>}
    </section>
  );
}
