/** The blind ones are run when all is done, and nothing is changed after them. */
export const seeds = {
  open: [1, 2, 3],
  blind: Array.from({ length: 43 }, (_, i) => 10_000 + i),
  blindStrangers: Array.from({ length: 60 }, (_, i) => 500 + i),
};
