import { type LeftOutRemarks, leftOutKinds } from '../../../../comments/list/read/remarks/remark.ts';

const numbers = new Intl.NumberFormat('sv');
const list = new Intl.ListFormat('sv');
const countOf = (count: number, one: string, many: string) => `${numbers.format(count)} ${count === 1 ? one : many}`;

/** What a Word file has that isn't taken in, and how many of each. */
const counted: Record<keyof LeftOutRemarks, (count: number) => string> = {
  looks: (count) => `${countOf(count, 'ändring', 'ändringar')} av bara utseendet`,
  ends: (count) => `${countOf(count, 'ändring', 'ändringar')} av bara styckeindelningen`,
  pictures: (count) => countOf(count, 'ändrad bild', 'ändrade bilder'),
  around: (count) => `${countOf(count, 'ändring', 'ändringar')} i sidhuvud eller sidfot`,
  strikes: (count) => `${countOf(count, 'strykning', 'strykningar')} i ord som någon annan har infogat`,
  others: (count) => countOf(count, 'annan ändring', 'andra ändringar'),
  comments: (count) => `${countOf(count, 'kommentar', 'kommentarer')} utan ord`,
};

/** What is said of each beside what is taken in. */
export const leftOutSv: Record<`${keyof LeftOutRemarks} left out`, (found: string) => string> = {
  'looks left out': (found) => `${counted.looks(Number(found))} är inte med`,
  'ends left out': (found) => `${counted.ends(Number(found))} är inte med; skriv en egen kommentar om den behövs`,
  'pictures left out': (found) => `${counted.pictures(Number(found))} är inte med`,
  'around left out': (found) => `${counted.around(Number(found))} är inte med`,
  'strikes left out': (found) => `${counted.strikes(Number(found))} är inte med; skriv en egen kommentar om den behövs`,
  'others left out': (found) => `${counted.others(Number(found))} är inte med; skriv en egen kommentar om den behövs`,
  'comments left out': (found) => `${counted.comments(Number(found))} är inte med`,
};

/** Of a file that has nothing else. */
export function onlyLeftOutSv(file: string, leftOut: LeftOutRemarks): string {
  const kinds = leftOutKinds.filter((kind) => leftOut[kind] > 0);
  const changes = kinds.reduce((sum, kind) => sum + (kind === 'comments' ? 0 : leftOut[kind]), 0);
  const all = [
    ...(changes > 0 ? [countOf(changes, 'ändring', 'ändringar')] : []),
    ...(leftOut.comments > 0 ? [countOf(leftOut.comments, 'kommentar', 'kommentarer')] : []),
  ];
  const each = kinds.map((kind) => counted[kind](leftOut[kind]));
  return `${file} har ${list.format(all)} som inte kan visas här: ${list.format(each)}. Titta på dem i Word och skriv egna kommentarer om de behövs.`;
}
