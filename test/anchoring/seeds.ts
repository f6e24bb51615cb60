/** The blind ones are run when all is done, and nothing is changed after them. */
export const seeds = { open: [1, 2, 3], blind: [90_001, 90_002, 90_003, 90_004, 90_005, 90_006] };
