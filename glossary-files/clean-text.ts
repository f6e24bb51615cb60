/** Characters that no XML may hold: controls, halves of surrogate pairs and what Unicode says is no character. */
const forbidden = /(?![\t\n])[\p{Cc}\p{Noncharacter_Code_Point}]/gu;

/** Most texts have nothing else, and are looked at once. */
const plain = /^[ -~¡-ÿ–-”…\n]*$/;

/** A text as all formats can hold it: line ends are one, no controls, nothing blank at its ends. What is in it stays text, HTML too. */
export const cleanText = (text: string): string =>
  plain.test(text)
    ? text.trim()
    : text
        .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
        .replace(forbidden, '')
        .toWellFormed()
        .trim();

/** Of terms and names: in one line. */
export function cleanLine(text: string): string {
  const clean = cleanText(text);
  return /[^\S ]| {2}/.test(clean) ? clean.replace(/\s+/g, ' ') : clean;
}

/** "sv", "sv-FI"; undefined where it is none. An empty one stays empty. */
export function languageTag(tag: string): string | undefined {
  const [first = '', ...rest] = tag.trim().replaceAll('_', '-').split('-');
  if (first === '') return '';
  const whole = [first.toLowerCase(), ...rest.map((part) => (part.length === 2 ? part.toUpperCase() : part))].join('-');
  return /^[a-z]{2,8}(?:-[A-Za-z\d]{1,8})*$/.test(whole) ? whole : undefined;
}

export const isSwedishTag = (language: string): boolean => language === '' || /^sv(?:-|$)/.test(language);
export const isEnglishTag = (language: string): boolean => /^en(?:-|$)/.test(language);
