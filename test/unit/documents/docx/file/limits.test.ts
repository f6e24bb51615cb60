import { expect, test, vi } from 'vitest';
import { docxBytes, p, r } from '../../../../docx.ts';

const most = 200;
// Of as many elements as are read in earnest a test takes ten seconds.
vi.mock(import('../../../../../documents/docx/file/limits.ts'), async (real) => {
  const limits = await real();
  return { ...limits, docxLimits: { ...limits.docxLimits, elements: 200 } as never };
});
const { DocxFile } = await import('../../../../../documents/docx/file/docx-file.ts');

test('the elements of all parts count together', () => {
  const comments = (count: number) => ({ comments: '<w:comment/>'.repeat(count) });
  const read = (count: number) =>
    new DocxFile(docxBytes({ body: p(r('a')), parts: comments(count) })).related('comments');
  expect(read(most / 2)?.root.children).toHaveLength(most / 2);
  expect(() => read(most)).toThrow(expect.objectContaining({ why: 'too-large' }));
  // What isn't read counts nothing.
  expect(() => new DocxFile(docxBytes({ body: p(r('a')), parts: comments(10 * most) }))).not.toThrow();
  expect(() => new DocxFile(docxBytes({ body: '<w:p/>'.repeat(most) }))).toThrow(
    expect.objectContaining({ why: 'too-large' }),
  );
});
