/** The comments whose rows are to come into view. The first gets the focus, or gets it only where the panel has it. */
export interface Awaited {
  comments: readonly string[];
  focus: 'here' | 'if-here';
}

export const nothingAwaited: Awaited = { comments: [], focus: 'here' };
