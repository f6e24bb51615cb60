import type { Token } from '../phrases/tokens.ts';
import { roughStem } from './stems.ts';
import type { SubjectSections } from './subjects.ts';

/** How it is known what a point is about. */
export type AboutSource = 'named' | 'quoted' | 'heading' | 'subject' | 'before' | 'figure' | 'whole';

/** Words shown at most. */
const most = 3;

/** Why a point is about what is proposed, in Swedish, for whoever goes through the answer; empty where nothing is. */
export function becauseOf(
  about: readonly string[],
  source: AboutSource,
  subject: SubjectSections,
  tokens: readonly Token[],
  text: string,
): string {
  if (about.length === 0) return '';
  const where = about.join(' och ');
  switch (source) {
    case 'named':
      return `${where} nämns i meningen`;
    case 'quoted':
      return `citatet står i ${where}`;
    case 'heading':
      return `rubriken eller raden gäller ${where}`;
    case 'before':
      return `meningen före gäller ${where}`;
    case 'figure':
      return `${where} är den enda i avsnittet`;
    case 'whole':
      return 'förslaget i sin helhet nämns';
    case 'subject':
      return bySubject(where, subject, tokens, text);
  }
}

function bySubject(where: string, { by, stems }: SubjectSections, tokens: readonly Token[], text: string): string {
  const said = tokens.filter((token) => token.isWord && stems.includes(roughStem(token.text)));
  const words = [...new Set(said.map(({ start, end }) => text.slice(start, end)))].slice(0, most);
  if (words.length === 0) return `ett ord för ämnet i ${where}`;
  const shown = words.map((word) => `”${word}”`).join(', ');
  if (by === 'both') return `${shown} hör till ${where}`;
  return by === 'title' ? `${shown} svarar mot rubriken till ${where}` : `${shown} står bara i ${where}`;
}
