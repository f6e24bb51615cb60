import type { RecognitionOutcome } from '../../../../documents/pdf/ocr/engine/engine-pool.ts';
import type { DrawnPage } from '../../../../documents/pdf/ocr/engine/recognise.ts';

/** To the thread that recognises: a page as it was drawn; its pixels move there. */
export type RecogniseAsked = { is: 'recognise'; drawn: DrawnPage };

/** From it: what became of a page. */
export type RecogniseAnswer = RecognitionOutcome;

/** From so many cores on two engines read: the page that is looked at needs one, and each engine some 150 MB. */
const coresForTwo = 4;

export const enginesHere = (): number => (navigator.hardwareConcurrency >= coresForTwo ? 2 : 1);
