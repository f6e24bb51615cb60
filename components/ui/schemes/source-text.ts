import type { Source } from '../../../glossary/schema.ts';

/** The full stop that a phrase still lacks: "Vad är psykisk hälsa?" has its own. */
export const stop = (phrase: string): string => (/[.?!…]$/.test(phrase) ? '' : '.');
export const stopped = (phrase: string): string => phrase + stop(phrase);

/** @param undated what stands for the year where the source names none */
export const published = ({ publisher, year }: Source, undated: string): string => `${publisher}, ${year ?? undated}`;

/** A source in one sentence or two, for where nothing can be followed. */
export const sourceText = (source: Source, undated: string): string =>
  `${stopped(source.title)} ${stopped(published(source, undated))}`;
