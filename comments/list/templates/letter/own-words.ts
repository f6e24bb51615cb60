import { fold } from '../../../../language/swedish/letters/fold.ts';
import type { Stance } from '../../../model/comment.ts';

/** What a stance is called in running text; a condition is said in the reviewer's own way. */
const said: Record<Stance, RegExp> = {
  tillstyrker: /\btillstyrker\b(?!\s+(?:inte|ej|varken)\b)/u,
  'tillstyrker med ändring': /\btillstyrker\b(?!\s+(?:inte|ej|varken)\b)/u,
  'tillstyrker med förbehåll': /\btillstyrker\b(?!\s+(?:inte|ej|varken)\b)/u,
  avstyrker: /\bavstyrker\b|\btillstyrker\s+(?:inte|ej|varken)\b/u,
  avråder: /\bavråder\b/u,
  'inget att erinra': /\b(?:inget|ingenting|intet) att erinra\b|\bingen erinran\b|\binga invändningar\b/u,
  'inga synpunkter': /\binga (?:\p{L}+ )?synpunkter\b/u,
};

/** How an organisation speaks of itself. */
const ourselves =
  /\bvi\b|\b(?:kommunen|regionen|staden|länsstyrelsen|myndigheten|nämnden|förvaltningen|kontoret|styrelsen|verket|universitetet|högskolan|förbundet|föreningen|rådet)\b/u;

/** Do the reviewer's own words say where they stand? Then nobody says it for them. @param who that the words are taken for */
export function saysStance(text: string, stance: Stance, who: string): boolean {
  const name = plain(who);
  return plain(text)
    .split(/(?<=[.!?])\s+/)
    .some(
      (sentence) =>
        said[stance].test(sentence) && (ourselves.test(sentence) || (name !== '' && sentence.includes(name))),
    );
}

const plain = (text: string) => fold(text).text.replace(/\s+/g, ' ').trim();
