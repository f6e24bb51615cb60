import type { TextLook } from './content.ts';

/** What is said of how a text looks. Undefined where nothing is said. */
export interface SaidLook {
  isBold?: boolean;
  isItalic?: boolean;
  isUnderlined?: boolean;
  isAllCaps?: boolean;
  isSmallCaps?: boolean;
  raised?: 'super' | 'sub' | 'level' | undefined;
}

/** One object for each look that there is: a document has as many pieces as runs, and some hundred looks are possible. */
const looks = new Map<string, TextLook>();

/** As it is to be drawn; undefined for plain text. */
export function drawnLook({
  isBold,
  isItalic,
  isUnderlined,
  raised,
  isAllCaps,
  isSmallCaps,
}: SaidLook): TextLook | undefined {
  const caps = isAllCaps ? 'all' : isSmallCaps ? 'small' : undefined;
  const up = raised === 'level' ? undefined : raised;
  if (!(isBold || isItalic || isUnderlined || up || caps)) return undefined;
  const key = [isBold === true, isItalic === true, isUnderlined === true, up, caps].join();
  const known = looks.get(key);
  if (known) return known;
  const look: TextLook = {
    ...(isBold && { bold: true }),
    ...(isItalic && { italic: true }),
    ...(isUnderlined && { underlined: true }),
    ...(up && { raised: up }),
    ...(caps && { caps }),
  };
  looks.set(key, look);
  return look;
}
