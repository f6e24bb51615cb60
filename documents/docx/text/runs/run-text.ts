import { attributeIn, type XmlElement, xmlTextIn } from '../../file/xml-element.ts';

/** What a run's element is as text: its own text, or the character that Word draws. `from` is how much of the text's start is left out. */
export interface RunText {
  text: string;
  from: number;
}

const none: RunText = { text: '', from: 0 };
const signs: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
};

/** Empty for an element that draws no text. */
export function textOfRunElement(element: XmlElement): RunText {
  switch (element.name) {
    case 'w:t':
    case 'w:delText':
    case 'm:t':
      return writtenText(element);
    case 'w:sym':
      return { text: symbol(element), from: 0 };
    default:
      return Object.hasOwn(signs, element.name) ? { text: signs[element.name] ?? '', from: 0 } : none;
  }
}

/** Word leaves out white space around a text that doesn't say that it is to be kept, and draws line ends in it as spaces. */
function writtenText(element: XmlElement): RunText {
  const whole = xmlTextIn(element).replace(/[\t\r\n]/g, ' ');
  if (attributeIn(element, 'xml:space') === 'preserve' || element.name === 'm:t') return { text: whole, from: 0 };
  const { first, last } = drawnIn(whole);
  return { text: whole.slice(first, last), from: first };
}

/**
 * What is drawn of a text that doesn't say that white space is to be kept: all but what XML calls so at its ends. A space that keeps words
 * together is none of it.
 * @returns UTF-16 offsets
 */
export function drawnIn(text: string): { first: number; last: number } {
  const isSpace = (at: number) => ' \t\r\n'.includes(text.charAt(at));
  let [first, last] = [0, text.length];
  while (first < last && isSpace(first)) first++;
  while (last > first && isSpace(last - 1)) last--;
  return { first, last };
}

/** Characters of fonts that have pictures in place of letters, at 0xf000 and up: those that texts use. */
const drawn: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol: {
    163: '≤',
    171: '↔',
    172: '←',
    173: '↑',
    174: '→',
    175: '↓',
    176: '°',
    177: '±',
    179: '≥',
    180: '×',
    183: '•',
    184: '÷',
    185: '≠',
    187: '≈',
    188: '…',
    215: '·',
    222: '⇒',
  },
  wingdings: {
    111: '☐',
    167: '▪',
    168: '☐',
    216: '➢',
    223: '←',
    224: '→',
    225: '↑',
    226: '↓',
    232: '➔',
    251: '✗',
    252: '✓',
    253: '☒',
    254: '☑',
  },
};
/** In the place of a picture that isn't known. */
const unknownSign = '▯';

function symbol(element: XmlElement): string {
  const code = Number.parseInt(attributeIn(element, 'w:char') ?? '', 16);
  if (!(code > 0 && code <= 0x10ffff)) return '';
  const font = drawn[(attributeIn(element, 'w:font') ?? '').toLowerCase()];
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  if (!font && !isPrivate) return String.fromCodePoint(code);
  const at = isPrivate ? code - 0xf000 : code;
  return font?.[at] ?? (font === drawn.symbol ? greek(at) : undefined) ?? unknownSign;
}

const [large, small] = ['ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ', 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ'];

/** Symbol has Greek letters where others have Latin ones. */
const greek = (at: number): string | undefined => large[at - 0x41] ?? small[at - 0x61];
