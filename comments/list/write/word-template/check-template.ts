import { strFromU8 } from 'fflate';
import { Packed } from '../../../../packed/packed.ts';
import { BrokenZip, zipDirectory } from '../../../../packed/zip-directory.ts';
import { listRoom, TooMuch } from '../../read/formats/workbook/limits.ts';
import { largestTemplate, type TemplateFault } from './limits.ts';
import { blockNames, placeholderNames } from './placeholders.ts';

/** The places that a file has for what is written, and those of the letter's parts that it has several times: each gets all of it. */
interface TemplatePlaces {
  places: readonly string[];
  repeated: readonly string[];
}

/** @returns what it has, or why it can't be used */
export async function checkTemplate(bytes: Uint8Array): Promise<TemplatePlaces | TemplateFault> {
  if (bytes.length > largestTemplate) return { why: 'too-large' };
  const parts = partsOf(bytes);
  if ('why' in parts) return parts;
  const main = parts.texts.get('word/document.xml');
  const types = parts.texts.get('[Content_Types].xml') ?? '';
  if (main === undefined) return { why: 'not-word' };
  // A .dotx or .docm that is called .docx is one that Word doesn't open.
  if (!types.includes('wordprocessingml.document.main+xml')) return { why: 'other-kind' };
  if (/<w:documentProtection\b[^>]*\bw:enforcement="(?:1|true|on)"/.test(parts.texts.get('word/settings.xml') ?? ''))
    return { why: 'locked' };
  const { patchDetector } = await import('docx');
  // What can't be parsed here is what couldn't be written into either.
  const names = await patchDetector({ data: bytes, trimPlaceholders: true }).catch(() => undefined);
  if (!names) return { why: 'damaged' };
  const found = new Set(names);
  const unknown = [...found].filter((name) => !placeholderNames.includes(name));
  if (unknown.length > 0) return { why: 'unknown', names: unknown.map((name) => name.slice(0, 40)) };
  const paragraphs = paragraphsOf(main);
  if (!paragraphs.some((text) => namesIn(text).includes('text'))) return { why: 'no-text' };
  const joined = blockNames.filter((name) =>
    paragraphs.some((text) => namesIn(text).includes(name) && !/^\{\{[^{}]*\}\}$/.test(text.trim())),
  );
  if (joined.length > 0) return { why: 'not-alone', names: joined };
  const named = paragraphs.flatMap(namesIn);
  const repeated = blockNames.filter((name) => named.indexOf(name) !== named.lastIndexOf(name));
  return { places: [...found], repeated };
}

function partsOf(bytes: Uint8Array): { texts: ReadonlyMap<string, string> } | TemplateFault {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    // A file with a password is one that older programs understand, and holds the new one; so is one of before 2007.
    const isEncrypted = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1)).includes('Encrypted');
    return { why: isEncrypted ? 'locked' : 'other-kind' };
  }
  try {
    const packed = new Packed(bytes, listRoom);
    const texts = new Map<string, string>();
    for (const { name } of zipDirectory(bytes)) {
      const part = packed.part(name);
      if (part && /\.xml$/.test(name)) texts.set(name, strFromU8(part));
    }
    return { texts };
  } catch (error) {
    if (error instanceof TooMuch) return { why: 'too-large' };
    if (error instanceof BrokenZip) return { why: 'not-word' };
    throw error;
  }
}

/** The texts of the paragraphs in the document itself, not in what stands around its pages. */
const paragraphsOf = (xml: string): string[] =>
  xml
    .split(/<w:p(?=[\s>])/)
    .map((paragraph) =>
      [...(paragraph.split('</w:p>')[0] ?? '').matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)]
        .map(([, text]) => text ?? '')
        .join(''),
    );

const namesIn = (text: string): string[] =>
  [...text.matchAll(/\{\{([^{}]*)\}\}/g)].map(([, name]) => (name ?? '').trim());
