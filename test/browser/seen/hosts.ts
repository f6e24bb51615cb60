import { examplePage, ownPages } from './own-pages.ts';
import { pdfReader } from './reader.ts';
import type { Host } from './surface.ts';
import { webPage } from './web-page.ts';
import { wordReader } from './word-reader.ts';

/** The whole table: all that is ours to see, in each host where it appears. */
export const hosts: readonly Host[] = [webPage, pdfReader, wordReader, examplePage, ownPages];
