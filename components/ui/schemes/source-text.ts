import type { Source } from '../../../glossary/schema.ts';

/** The full stop that a phrase still lacks: "Vad är psykisk hälsa?" has its own. */
export const stop = (phrase: string): string => (/[.?!…]$/.test(phrase) ? '' : '.');
export const stopped = (phrase: string): string => phrase + stop(phrase);

/**
 * Who says it, and when; the source's own name, and a year where it has one, where nobody is named.
 * @param undated what stands for the year where the source names none
 */
export const published = ({ title, publisher, year }: Source, undated: string): string =>
  publisher ? `${publisher}, ${year ?? undated}` : [title, ...(year ? [year] : [])].join(', ');

/** A source in one sentence or two, for where nothing can be followed. */
export const sourceText = (source: Source, undated: string): string =>
  source.publisher
    ? `${stopped(source.title)} ${stopped(published(source, undated))}`
    : stopped(published(source, undated));
