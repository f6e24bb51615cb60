import type { PageOutcome } from '../../../../documents/pdf/ocr/engine/engine-pool.ts';
import type { DrawnPage } from '../../../../documents/pdf/ocr/engine/recognise.ts';

/** To the thread that recognises: a page as it was drawn; its pixels move there. */
export type RecogniseAsked = { is: 'recognise'; drawn: DrawnPage };

/** From it: what became of a page. */
export type RecogniseAnswer = PageOutcome;
