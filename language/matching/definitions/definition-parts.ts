/** The parts that the patterns of defining sentences are put together from, as sources of regular expressions. */

/** Folded Swedish. The Unicode property has hundreds of ranges, and dozens of long patterns would take half a second to compile. */
const letters = 'a-zà-öø-ÿ';

/** Over folded text. In a scanned text ä may have become a, and ö o, so a pattern takes either. */
export const pattern = (source: string): RegExp =>
  new RegExp(
    source
      .replaceAll('ä', '[äa]')
      .replaceAll('ö', '[öo0]')
      .replaceAll('å', '[åa]')
      .replaceAll(/(\[\^?)\\p\{L\}/g, (_, before: string) => before + letters)
      .replaceAll('\\p{L}', () => `[${letters}]`),
  );

export const either = (words: string): string =>
  `(?:${words
    .split('|')
    .map((one) => one.trim())
    .join('|')
    .replaceAll(' ', '\\s+')})`;

/** "här", "i denna plan", "enligt WHO": what may stand beside a verb. */
const adverbial = either(
  [
    'här|nedan|då|alltså|också|även|oftast|ofta|ibland|vanligen|vanligtvis|normalt|således|därför|därmed|istället|i stället|bland annat|bl\\.a\\.|främst|endast|enbart|bara|särskilt|i första hand|i allmänhet|i regel|i huvudsak|i korthet|i praktiken|i princip|i grunden|kort|kortfattat|genomgående|av hävd|numera|sedan länge|helt enkelt|framför allt|närmast|ungefär|just',
    '(?:i|inom|för|genom) (?:den här|det här|denna|detta|dessa|den|det|vår|vårt)(?: [\\p{L}-]+){1,2}?',
    '(?:i|inom) [\\p{L}-]+(?:en|et|n|na|s [\\p{L}-]+)(?! av )',
    '(?:enligt|av) [\\p{L}:-]+(?: \\(\\d{4}\\))?',
    'i (?:detta|vårt|dessa) sammanhang|på (?:detta|följande) sätt',
  ].join('|'),
);
export const adverbials = `(?:,?\\s+${adverbial}(?=[\\s,:]),?){0,3}`;
/** A few words of any kind, but no negation. */
export const fewWords = '(?:\\s+(?!(?:inte|aldrig|sällan|olika|annorlunda|ej)(?!\\p{L}))[^\\s,.;:!?]+){0,8}?';
