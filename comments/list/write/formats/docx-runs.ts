import { ExternalHyperlink, type IRunOptions, SoftHyphen, TextRun, UnderlineType } from 'docx';
import { withJoints } from '../../../../language/swedish/words/joints.ts';
import { visible } from '../../templates/controls.ts';

/** Word's own line break where the text has one. */
export const runs = (text: string, how: Pick<IRunOptions, 'bold' | 'size' | 'italics' | 'color' | 'underline'> = {}) =>
  visible(text)
    .split('\n')
    .map((line, i) => new TextRun({ text: line, ...how, ...(i > 0 && { break: 1 }) }));

/**
 * In a narrow column, long compounds break where their members meet: LibreOffice mostly has no Swedish hyphenation, and would break them
 * anywhere. Word wants soft hyphens as elements.
 */
export const narrowRuns = (text: string, how: Parameters<typeof runs>[1] = {}) =>
  withJoints(text)
    .split('\u00ad')
    .flatMap((part, i) => [
      ...(i > 0 ? [new TextRun({ ...how, children: [new SoftHyphen()] })] : []),
      ...runs(part, how),
    ]);

/** A list is read and printed more than its links are pressed: they are seen, and don't shout. */
const link = { color: '274B73', underline: { type: UnderlineType.DOTTED, color: '8796A5' } };

export const withLink = (text: string, address: string | undefined) =>
  address === undefined || text === ''
    ? narrowRuns(text)
    : [new ExternalHyperlink({ link: address, children: narrowRuns(text, link) })];
