/**
 * Other words for a plain "inte": each is read as one, so that "kan omöjligen tillstyrka" is "kan inte tillstyrka". The notation is that of
 * `phrases/phrase.ts`.
 */
export const plainNos: readonly string[] = [
  'icke|omöjligen|ingalunda|näppeligen',
  'på intet|inget sätt|vis',
  'under inga omständigheter|förhållanden|villkor',
];

/** Only before such a word: "långt ifrån positiv" is "inte positiv"; what is "långt ifrån tillräckligt" is blamed already. */
export const farFrom = 'långt ifrån|från';
export const farFromWhat: readonly string[] = [
  'positiv*|nöjd*|övertygad*|enig*|överens|negativ*|kritisk*|beredd*|villig*|säker|säkra',
];
