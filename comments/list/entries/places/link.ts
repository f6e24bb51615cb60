/** Quotes longer than this are named by their first and last words; in UTF-16 units. */
const longest = 120;
const someWords = 5;

export interface LinkPassage {
  /** The words, with U+2029 between blocks. */
  quote?: string;
  prefix?: string;
  suffix?: string;
  /** How often they stand in the document, where that is known. */
  times?: number;
  page?: number;
}

/**
 * The address of a passage in a document on the web: with the words as a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/), or with the page in a PDF (RFC 8118). Undefined where the address is none
 * on the web: nobody else can open a file on the reader's disk.
 */
export function linkTo(address: string, { quote, prefix, suffix, times, page }: LinkPassage): string | undefined {
  if (!isOnWeb(address)) return undefined;
  const bare = sendable(address).replace(/:~:.*$/s, '');
  if (page !== undefined) return `${bare.replace(/#.*$/s, '')}#page=${page}`;
  const words = quote === undefined ? undefined : fragmentOf(quote);
  if (words === undefined) return bare;
  // The context may be cut in the middle of a word, but a fragment must have whole words.
  const before =
    times === 1
      ? ''
      : lastBlock(prefix)
          .replace(/^\S*\s+/, '')
          .trim();
  const after =
    times === 1
      ? ''
      : firstBlock(suffix)
          .replace(/(?<!\s)\s+\S*$/, '')
          .trim();
  const parts = [before && `${encoded(before)}-`, words, after && `-${encoded(after)}`].filter(Boolean);
  return `${bare}${bare.includes('#') ? '' : '#'}:~:text=${parts.join(',')}`;
}

/** Other addresses say where on the reader's disk a file lies, or in which viewer: nothing for anybody else to know. */
export const isOnWeb = (address: string): boolean => /^https?:\/\/[^\s<>"]+$/i.test(address);

/** A range where the quote is long or goes over blocks, which no exact fragment does. */
function fragmentOf(quote: string): string | undefined {
  const blocks = quote.split(/[\u2029\n]/).filter((block) => block.trim() !== '');
  const [first, last] = [blocks[0]?.trim(), blocks.at(-1)?.trim()];
  if (!first || !last) return undefined;
  if (blocks.length === 1 && first.length <= longest) return encoded(first);
  const start = first.split(/\s+/).slice(0, someWords).join(' ');
  const end = last.split(/\s+/).slice(-someWords).join(' ');
  return `${encoded(start)},${encoded(end)}`;
}

const lastBlock = (text = '') => text.split('\u2029').at(-1) ?? '';
const firstBlock = (text = '') => text.split('\u2029')[0] ?? '';

/** XML can't hold noncharacters or lone surrogates; percent-encoded bytes can. */
const sendable = (address: string) =>
  address.toWellFormed().replace(/[\p{Cc}\p{Noncharacter_Code_Point}\ufffd]/gu, (one) => encodeURIComponent(one));

/** Hyphens, commas and ampersands have a meaning in a fragment; half a character can't be encoded. */
const encoded = (text: string) => encodeURIComponent(text.toWellFormed().replace(/\s+/g, ' ')).replaceAll('-', '%2D');
