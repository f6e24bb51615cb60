import { type LeftOutRemarks, leftOutKinds } from '../../../../comments/list/read/remarks/remark.ts';
import type { leftOutSv, onlyLeftOutSv } from '../../sv/own-pages/left-out.ts';
import type { Spoken } from '../../translated.ts';

const numbers = new Intl.NumberFormat('en');
const list = new Intl.ListFormat('en');
const countOf = (count: number, one: string, many: string) => `${numbers.format(count)} ${count === 1 ? one : many}`;

const counted: Record<keyof LeftOutRemarks, (count: number) => string> = {
  looks: (count) => `${countOf(count, 'change', 'changes')} of formatting alone`,
  ends: (count) => `${countOf(count, 'change', 'changes')} of paragraph breaks alone`,
  pictures: (count) => countOf(count, 'changed picture', 'changed pictures'),
  around: (count) => `${countOf(count, 'change', 'changes')} in headers or footers`,
  strikes: (count) => `${countOf(count, 'deletion', 'deletions')} in words that somebody else inserted`,
  others: (count) => countOf(count, 'other change', 'other changes'),
  comments: (count) => `${countOf(count, 'comment', 'comments')} without words`,
};

export const leftOutEn: Spoken<typeof leftOutSv> = {
  'looks left out': (found) => `${counted.looks(Number(found))} not included`,
  'ends left out': (found) => `${counted.ends(Number(found))} not included; write a comment of your own if needed`,
  'pictures left out': (found) => `${counted.pictures(Number(found))} not included`,
  'around left out': (found) => `${counted.around(Number(found))} not included`,
  'strikes left out': (found) =>
    `${counted.strikes(Number(found))} not included; write a comment of your own if needed`,
  'others left out': (found) => `${counted.others(Number(found))} not included; write a comment of your own if needed`,
  'comments left out': (found) => `${counted.comments(Number(found))} not included`,
};

export const onlyLeftOutEn: Spoken<typeof onlyLeftOutSv> = (file, leftOut) => {
  const kinds = leftOutKinds.filter((kind) => leftOut[kind] > 0);
  const changes = kinds.reduce((sum, kind) => sum + (kind === 'comments' ? 0 : leftOut[kind]), 0);
  const all = [
    ...(changes > 0 ? [countOf(changes, 'change', 'changes')] : []),
    ...(leftOut.comments > 0 ? [countOf(leftOut.comments, 'comment', 'comments')] : []),
  ];
  const each = kinds.map((kind) => counted[kind](leftOut[kind]));
  return `${file} has ${list.format(all)} that can’t be shown here: ${list.format(each)}. Look at them in Word, and write comments of your own if needed.`;
};
