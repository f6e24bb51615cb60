/** Marks that turn the direction of writing, for what follows them, too: embeddings, overrides and isolates. */
const turns = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * A title or a name that came with a document, to be shown within a sentence of ours: what it holds must not turn the words around it, or
 * make "gpj.exe" of "exe.jpg".
 */
export const withoutTurns = (text: string): string => text.replace(turns, '');
