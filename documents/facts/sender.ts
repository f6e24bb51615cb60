import { type Fact, spaced } from './fact.ts';
import type { PlainBlock } from './plain-block.ts';

const name = '\\p{Lu}[\\p{L}-]{1,40}';
const authority = [
  `Region\\s${name}(?:\\s${name})?`,
  `Länsstyrelsen(?:\\s(?:i\\s)?${name}(?:\\slän)?)?`,
  `${name}(?:\\s${name})?\\s(?:kommun|stad|landsting)(?!\\p{L})`,
  '\\p{Lu}\\p{L}{1,40}(?:departementet|myndigheten|styrelsen|verket|inspektionen)',
  'Regeringskansliet|Sveriges Kommuner och Regioner|SKR(?!\\p{L})',
].join('|');
/** Who says outright that the remiss is its own goes before who is only named. */
const senders = [
  new RegExp(`(?<=[Rr]emiss(?:en)? från )(?:${authority})`, 'u'),
  new RegExp(`(?<!\\p{L})(?:${authority})`, 'u'),
];

export function senderIn(blocks: readonly PlainBlock[]): Fact | undefined {
  for (const sender of senders) {
    for (const { id, text, wide } of blocks) {
      const { 0: words, index = 0 } = sender.exec(text) ?? {};
      if (words)
        return { kind: 'sender', text: spaced(words), block: id, start: wide(index), end: wide(index + words.length) };
    }
  }
  return undefined;
}
