/** What stands in every letter of the authority that answers; each with a line break between lines. */
export interface Letterhead {
  /** Address, e-mail, telephone. */
  contact?: string;
  /** Who signs, where the ärende doesn't say: a person a line. */
  signers?: string;
}
