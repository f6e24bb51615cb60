import { expect, test } from 'vitest';
import { isPdfToShow } from '../../../../extension/pdf-opening/pdf-redirect.ts';

const answer = (headers: Record<string, string>, more: object = {}) => ({
  url: 'https://www.example.se/download?id=12',
  method: 'GET',
  statusCode: 200,
  responseHeaders: Object.entries(headers).map(([name, value]) => ({ name, value })),
  ...more,
});

test.each([
  ['a PDF', answer({ 'Content-Type': 'application/pdf' }), true],
  ['with parameters', answer({ 'content-type': ' Application/PDF; charset=binary' }), true],
  [
    'shown in the page, with a name',
    answer({ 'content-type': 'application/pdf', 'content-disposition': 'inline; filename="attachment.pdf"' }),
    true,
  ],
  [
    'a download',
    answer({ 'content-type': 'application/pdf', 'Content-Disposition': 'Attachment; filename="x.pdf"' }),
    false,
  ],
  ['a page', answer({ 'content-type': 'text/html' }), false],
  ['something whose name only begins so', answer({ 'content-type': 'application/pdf+xml' }), false],
  ['what a form has sent for', answer({ 'content-type': 'application/pdf' }, { method: 'POST' }), false],
  ['a part', answer({ 'content-type': 'application/pdf' }, { statusCode: 206 }), false],
  ['without headers', answer({}, { responseHeaders: undefined }), false],
])('is led to the reader, or not: %s', (_name, given, expected) => {
  expect(isPdfToShow(given)).toBe(expected);
});
