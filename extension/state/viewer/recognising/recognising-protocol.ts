import type { RecognitionOutcome } from '../../../../documents/pdf/ocr/engine/engine-pool.ts';
import type { DrawnPage } from '../../../../documents/pdf/ocr/engine/recognise.ts';

/** To the thread that recognises: a page as it was drawn; its pixels move there. */
export type RecogniseAsked = { is: 'recognise'; drawn: DrawnPage };

/** From it: what became of a page. */
export type RecogniseAnswer = RecognitionOutcome;

/**
 * How many engines read at a time: two where there are four cores. On two cores they take half the time as well (`docs/ocr.md`), but Firefox
 * 153 then lost a thread at times, and the reading stood still. More would take 150 MB each.
 */
export const enginesFor = (cores: number): number => (cores >= 4 ? 2 : 1);

export const enginesHere = (): number => enginesFor(navigator.hardwareConcurrency);
