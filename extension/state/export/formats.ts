import type { listFormats as known } from '../../../comments/list/write/formats/formats.ts';

export type FormatName = (typeof known)[number];

/** Format → its media type, in the order that they are offered. Those who write them are loaded by the worker alone. */
export const mediaTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  md: 'text/markdown',
  html: 'text/html',
  txt: 'text/plain',
  jsonld: 'application/ld+json',
} as const satisfies Record<FormatName, string>;

export const formatNames = Object.keys(mediaTypes) as [FormatName, ...FormatName[]];
