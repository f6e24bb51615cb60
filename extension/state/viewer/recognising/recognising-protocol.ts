import type { RecognitionOutcome } from '../../../../documents/pdf/ocr/engine/engine-pool.ts';
import type { DrawnPage } from '../../../../documents/pdf/ocr/engine/recognise.ts';

/** To the thread that recognises: a page as it was drawn; its pixels move there. */
export type RecogniseAsked = { is: 'recognise'; drawn: DrawnPage };

/** From it: what became of a page. */
export type RecogniseAnswer = RecognitionOutcome;

/**
 * How many engines read at a time: two where there are two cores, which takes half the time (`docs/ocr.md`); what is looked at is drawn in
 * a thread that waits for nothing of theirs. More would take 150 MB each.
 */
export const enginesFor = (cores: number): number => (cores >= 2 ? 2 : 1);

export const enginesHere = (): number => enginesFor(navigator.hardwareConcurrency);
