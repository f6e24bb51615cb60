/** Of the authority that answers, whatever it answers; each with a line break between lines. */
export interface Letterhead {
  /** Address, e-mail, telephone. */
  contact?: string;
  /** Who signs, where the ärende doesn't say: a person a line. */
  signers?: string;
}
