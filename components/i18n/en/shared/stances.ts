import type { Stance } from '../../../../comments/model/comment.ts';

export const stancesEn: Record<Stance, string> = {
  tillstyrker: 'Supports',
  'tillstyrker med ändring': 'Supports with changes',
  'tillstyrker med förbehåll': 'Supports with reservations',
  avstyrker: 'Advises against',
  avråder: 'Recommends against',
  'inget att erinra': 'No objection',
  'inga synpunkter': 'No comments',
};
