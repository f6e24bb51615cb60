/** A text with marks, [[words|concept]] or [[words|concept+concept]], as plain text and the marks' places. */
export interface MarkedText {
  text: string;
  spans: { start: number; end: number; concept: string }[];
}

const mark = /\[\[([\s\S]*?)\|([a-z0-9+-]+)\]\]/g;

export function readMarks(marked: string): MarkedText {
  const spans: MarkedText['spans'] = [];
  let text = '';
  let at = 0;
  for (const { 0: whole, 1: words = '', 2: concepts = '', index } of marked.matchAll(mark)) {
    text += marked.slice(at, index);
    at = index + whole.length;
    for (const concept of concepts.split('+'))
      spans.push({ start: text.length, end: text.length + words.length, concept });
    text += words;
  }
  return { text: text + marked.slice(at), spans };
}

/** \n, \r, \t and \uXXXX as the characters that they stand for. */
export const unescaped = (line: string) =>
  line.replace(/\\(?:u([0-9a-f]{4})|([nrt]))/gi, (_, code, letter) =>
    code
      ? String.fromCharCode(Number.parseInt(code, 16))
      : ({ n: '\n', r: '\r', t: '\t' }[letter as 'n' | 'r' | 't'] ?? ''),
  );
