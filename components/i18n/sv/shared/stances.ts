import type { Stance } from '../../../../comments/model/comment.ts';

/** Where somebody stands on the whole, as it is chosen and told wherever that is. */
export const stancesSv: Record<Stance, string> = {
  tillstyrker: 'Tillstyrker',
  'tillstyrker med ändring': 'Tillstyrker med ändring',
  'tillstyrker med förbehåll': 'Tillstyrker med förbehåll',
  avstyrker: 'Avstyrker',
  avråder: 'Avråder',
  'inget att erinra': 'Inget att erinra',
  'inga synpunkter': 'Inga synpunkter',
};
