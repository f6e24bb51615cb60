import type { Ground } from '../../../documents/readable-document.ts';

/** How a scheme's marks look. The line's shape carries the meaning; the tint only helps. */
export interface MarkStyle {
  line: 'solid' | 'dashed' | 'dotted';
  /** CSS pixels. */
  thickness: number;
  /** How far below the words, CSS pixels: where systems overlap, each line has a height of its own. */
  offset: number;
  /** Families without a tint stay quiet beside the core's. */
  tinted: boolean;
  /** Red, green and blue of the line on each ground; the tint behind the words is the same colour, thinned. */
  colour: Record<Ground, string>;
}

const grounds: Ground[] = ['light', 'dark'];
const tint: Record<Ground, string> = { light: '14%', dark: '22%' };
const current: Record<Ground, string> = { light: '255 205 60 / 75%', dark: '242 193 78 / 45%' };

/** Comments have no line of their own: words that are both a comment's and a concept's keep theirs. */
const comment: Record<Ground, string> = { light: '138 97 0', dark: '242 193 78' };
const commentTint: Record<Ground, string> = { light: '24%', dark: '30%' };

const thin = { thickness: 1, tinted: false, offset: 5 } as const;

const families = {
  concepts: {
    line: 'solid',
    thickness: 2,
    offset: 2,
    tinted: true,
    colour: { light: '0 101 164', dark: '108 184 240' },
  },
  levels: { line: 'dashed', thickness: 2, offset: 2, tinted: true, colour: { light: '0 117 90', dark: '76 201 164' } },
  principles: {
    line: 'dotted',
    thickness: 3,
    offset: 2,
    tinted: true,
    colour: { light: '156 61 124', dark: '224 143 194' },
  },
  publicHealth: { line: 'solid', ...thin, colour: { light: '163 68 0', dark: '240 151 90' } },
  collaboration: { line: 'dashed', ...thin, colour: { light: '91 85 184', dark: '173 168 245' } },
  others: { line: 'dotted', ...thin, offset: 7, colour: { light: '95 102 112', dark: '167 175 186' } },
  own: { line: 'solid', ...thin, tinted: true, colour: { light: '0 105 115', dark: '95 205 210' } },
} satisfies Record<string, MarkStyle>;

/** By scheme id; `own` for all own glossaries. Contrast of each line to white and to #16181d is at least 5.7 : 1, tested. */
export const markStyles: Readonly<Record<string, MarkStyle>> = {
  'begreppsmodell-psykisk-halsa': families.concepts,
  preventionsnivaer: families.levels,
  'vagledande-principer': families.principles,
  folkhalsa: families.publicHealth,
  'framjande-forebyggande': families.publicHealth,
  suicidprevention: families.publicHealth,
  samverkan: families.collaboration,
  samverkanstrappan: families.collaboration,
  'framgangsfaktorer-samverkan': families.collaboration,
  'folkhalsopolitiska-malomraden': families.others,
  'fyra-nivaer': families.others,
  'gemensamma-utgangspunkter': families.others,
  remissprocess: families.others,
  'sex-temaomraden': families.others,
  sprakbruk: families.others,
  'strategi-ovrigt': families.others,
  'tre-uppdrag': families.others,
  'tva-huvudinriktningar': families.others,
  'who-definitioner': families.others,
  own: families.own,
};

/** Under which of the styles a scheme is painted: what isn't the package's is the authority's own, and all of those look alike. */
export const markOf = (scheme: string): string => (Object.hasOwn(markStyles, scheme) ? scheme : 'own');

/** How a scheme's marks look. */
export const markStyleOf = (scheme: string): MarkStyle => markStyles[markOf(scheme)] ?? families.own;

/** The tint behind the words, as a CSS colour. */
export const tintOf = ({ colour, tinted }: MarkStyle, ground: Ground) =>
  tinted ? `rgb(${colour[ground]} / ${tint[ground]})` : 'transparent';

/**
 * With forced colours Chromium 156 gives every mark the ground of a selection, whatever it says, and draws its line in the colour of the words
 * on that: within the ground, which ends some pixels below the words, it is seen.
 */
const onSelectionGround = (style: MarkStyle): MarkStyle => ({
  ...style,
  offset: 1,
  thickness: Math.min(style.thickness, 2),
});

/** The line of each kind of mention, but for its colour. */
function linesOf({ line, thickness, offset }: MarkStyle): Record<Sureness, string> {
  const under = (shape: string, wide: number) =>
    `text-underline-offset: ${offset}px; text-decoration: underline ${shape} ${wide}px`;
  return {
    sure: under(line, thickness),
    // A gap along the line, and no tint, say that the words are a guess.
    uncertain: under('double', 1),
    // Marks of known concepts are faint: a thin line of the same shape, at half strength.
    known: under(line, 1),
    // Struck words often touch the words that replace them, so their line is thin and of another shape.
    struck: under(line === 'dotted' ? 'dashed' : 'dotted', 1),
  };
}

/** Is a mention one for sure, a guess at words that a scanner has harmed, one of a concept that the reader knows, or in struck words? */
export type Sureness = 'sure' | 'uncertain' | 'known' | 'struck';

/** The name of a scheme's marks in `CSS.highlights`, which is the page's to see: it says whose it is. */
export const markName = (scheme: string, ground: Ground, sureness: Sureness) =>
  `remisslasaren-${scheme}${sureness === 'sure' ? '' : `-${sureness}`}-on-${ground}`;

/** The names under which comments, and what a form is open for, are painted as schemes are. */
export const ownMarks = { comments: 'comments', writing: 'writing' } as const;

/** The name of the mark on the passage that was jumped to. */
export const currentMarkName = (ground: Ground) => `remisslasaren-current-on-${ground}`;

export interface MarkedPlace {
  /** Does ::highlight() inherit, as in Chromium? Firefox 153 inherits nothing. */
  inherits: boolean;
  /**
   * Is it paper that is drawn, with the unseen words of .textLayer upon it? That keeps its own colours where colours are forced, and so
   * must the marks on it, or the unseen words are drawn over those of the paper.
   */
  isPaper?: boolean;
}

/**
 * The style sheet of all marks. Where ::highlight() inherits, the rules are for one element only, from which the others have it:
 * Chromium works out each of the rules anew for each element that it fits: two milliseconds for each piece of a PDF's text, 4.4 s for 2,000 of
 * them, where it now takes 0.1 s.
 */
export function markSheet({ inherits, isPaper = false }: MarkedPlace): string {
  const root = isPaper ? (inherits ? '.textLayer' : '.textLayer ') : inherits ? ':root' : '';
  const rules: string[] = [];
  const forced: string[] = [];
  const onPaper: string[] = [];
  const printed: string[] = [];
  for (const ground of grounds) {
    for (const [scheme, style] of Object.entries(markStyles)) {
      const { colour } = style;
      const nameOf = (sureness: Sureness) => `${root}::highlight(${markName(scheme, ground, sureness)})`;
      const lines = linesOf(style);
      const strong = `rgb(${colour[ground]})`;
      rules.push(`${nameOf('sure')} { ${lines.sure} ${strong}; background-color: ${tintOf(style, ground)} }`);
      rules.push(`${nameOf('uncertain')} { ${lines.uncertain} ${strong}; background-color: transparent }`);
      rules.push(`${nameOf('known')} { ${lines.known} rgb(${colour[ground]} / 50%); background-color: transparent }`);
      rules.push(`${nameOf('struck')} { ${lines.struck} ${strong}; background-color: transparent }`);
      const forcedLines = inherits ? linesOf(onSelectionGround(style)) : lines;
      for (const sureness of ['sure', 'known', 'struck', 'uncertain'] as const) {
        const line = sureness === 'known' && !inherits ? 'GrayText' : 'currentcolor';
        forced.push(
          `${nameOf(sureness)} { ${forcedLines[sureness]} ${line}; color: CanvasText; background-color: Canvas }`,
        );
      }
    }
    const commented = `${root}::highlight(${markName(ownMarks.comments, ground, 'sure')})`;
    const written = `${root}::highlight(${markName(ownMarks.writing, ground, 'sure')})`;
    const edge = 'text-underline-offset: 5px; text-decoration: underline solid 3px';
    rules.push(`${commented} { background-color: rgb(${comment[ground]} / ${commentTint[ground]}) }`);
    rules.push(`${written} { background-color: rgb(${comment[ground]} / 14%); ${edge} rgb(${comment[ground]}) }`);
    const lines = 'text-underline-offset: 3px; text-decoration: underline overline 1px';
    // Many print without grounds, or without colours: a line above and one below is like nothing that stands in a text.
    printed.push(`${commented} { ${lines} rgb(${comment[ground]}) }`);
    // A tint alone is too weak where the reader has asked for more contrast, and a line below alone is what concepts have.
    onPaper.push(
      `${commented} { text-underline-offset: 5px; text-decoration: underline overline 2px rgb(${comment[ground]}) }`,
    );
    // Where all marks have one ground, that of a comment is the one without a line.
    forced.push(`${commented} { color: MarkText; background-color: Mark${inherits ? '' : `; ${lines} currentcolor`} }`);
    forced.push(`${written} { color: MarkText; background-color: Mark; ${edge} currentcolor }`);
    const selector = `${root}::highlight(${currentMarkName(ground)})`;
    rules.push(`${selector} { background-color: rgb(${current[ground]}) }`);
    forced.push(`${selector} { color: HighlightText; background-color: Highlight }`);
  }
  const inForced = isPaper ? onPaper : forced;
  return `${rules.join('\n')}\n@media print {\n${printed.join('\n')}\n}\n@media (forced-colors: active) {\n${inForced.join('\n')}\n}\n`;
}
