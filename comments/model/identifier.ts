import { type InferOutput, picklist, strictObject } from 'valibot';
import { text } from './record.ts';

/** Evidence of which document and edition a text is; identity.ts tells what it proves. */
export const identifier = strictObject({
  kind: picklist(['bytes', 'text', 'pdf-fingerprint', 'address']),
  value: text,
  /** `decides`: two that have it are the same. `proposes`: they may be, and the reviewer says. */
  strength: picklist(['decides', 'proposes']),
});
export type Identifier = InferOutput<typeof identifier>;
