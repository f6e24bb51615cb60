import type { CellPart, Letter } from '../../list.ts';

/** An answer on its way to one's own board, which is to decide on it: the board is who it goes to, so only those who have written it sign. */
export const tjansteskrivelse = (letter: Letter): Letter => ({
  ...letter,
  name: 'Tjänsteskrivelse',
  parts: letter.parts.flatMap((part): CellPart[] => {
    if (part.type !== 'signature') return [part];
    return part.signers.length > 0 ? [{ type: 'signature', signers: part.signers }] : [];
  }),
});
