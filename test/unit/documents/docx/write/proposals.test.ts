import { expect, test } from 'vitest';
import { docxWithNotes } from '../../../../../documents/docx/write/write-docx.ts';
import { docxBytes, fld, instr, p, r } from '../../../../docx.ts';
import { bodyOf, noteOn, readBytes, spanOf, textOfPart } from './written.ts';

const start = '<w:commentRangeStart w:id="0"/>';
const end = '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>';
const by = 'w:id="9" w:author="Anna Ek"';
const own = (id: number) => `w:id="${id}" w:author="Bo Ask" w:date="TIME"`;
const ins = (id: number, content: string) => `<w:ins ${own(id)}>${content}</w:ins>`;
const del = (id: number, content: string) => `<w:del ${own(id)}>${content}</w:del>`;
const gone = (text: string, properties = '') =>
  r(text, properties).replaceAll('w:t>', 'w:delText>').replace('w:t ', 'w:delText ');

function proposed(body: string, words: string, proposal: string, created = '2026-03-01T10:00:00.000Z') {
  const bytes = docxBytes({ body, parts: { footnotes: `<w:footnote w:id="2">${p(r('Enligt WHO.'))}</w:footnote>` } });
  const { blocks } = readBytes(bytes);
  const spans = words.split('|').map((one) => spanOf(blocks, one));
  const note = noteOn(
    { on: 'words', spans },
    { created, text: 'Synpunkt\n\nFörslag', proposal: { words: proposal, textBeside: 'Synpunkt' } },
  );
  return docxWithNotes(bytes, blocks, [note], { proposals: 'tracked' });
}

test.each<[name: string, body: string, words: string, proposal: string, written: string]>([
  [
    'other words',
    p(r('Det ska gälla.', '<w:b/>')),
    'ska',
    'bör',
    p(
      r('Det ', '<w:b/>') +
        start +
        del(1, gone('ska', '<w:b/>')) +
        ins(0, r('bör', '<w:b/>')) +
        end +
        r(' gälla.', '<w:b/>'),
    ),
  ],
  [
    'more words: those that stay are left alone',
    p(r('Det ska gälla.')),
    'ska gälla',
    'ska alltid gälla',
    p(r('Det ') + start + r('ska ') + ins(0, r('alltid ')) + r('gälla') + end + r('.')),
  ],
  [
    'more words before',
    p(r('Det ska gälla.')),
    'ska',
    'nog ska',
    p(r('Det ') + start + ins(0, r('nog ')) + r('ska') + end + r(' gälla.')),
  ],
  ['no words', p(r('Det ska gälla.')), ' ska', '', p(r('Det') + start + del(0, gone(' ska')) + end + r(' gälla.'))],
  [
    'words of two runs',
    p(`${r('Det s', '<w:b/>')}<w:proofErr w:type="spellStart"/>${r('ka gälla.')}`),
    'ska',
    'bör',
    p(
      r('Det ', '<w:b/>') +
        start +
        del(1, `${gone('s', '<w:b/>')}<w:proofErr w:type="spellStart"/>${gone('ka')}`) +
        ins(0, r('bör', '<w:b/>')) +
        end +
        r(' gälla.'),
    ),
  ],
  [
    'with another’s comment in the words, which stays',
    p(`${r('Det')}<w:r><w:commentReference w:id="4"/></w:r>${r(' ska')}`),
    'Det ska',
    '',
    p(
      `${start}${del(0, gone('Det'))}<w:r><w:commentReference w:id="4"/></w:r>${del(1, gone(' ska'))}${end}`.replaceAll(
        'w:id="0"/>',
        'w:id="5"/>',
      ),
    ),
  ],
  [
    'in a link',
    p(`<w:hyperlink w:anchor="a">${r('webbplatsen', '<w:u/>')}</w:hyperlink>`),
    'webbplatsen',
    'sidan',
    p(
      `${start}<w:hyperlink w:anchor="a">${del(1, gone('webbplatsen', '<w:u/>'))}${ins(0, r('sidan', '<w:u/>'))}</w:hyperlink>${end}`,
    ),
  ],
  [
    'letters that XML has its own way for, and lines',
    p(r('A')),
    'A',
    'B & <C>\nD\u0000',
    p(
      `${start}${del(1, gone('A'))}${ins(0, `<w:r><w:t xml:space="preserve">B &amp; &lt;C&gt;</w:t><w:br/><w:t xml:space="preserve">D\ufffd</w:t></w:r>`)}${end}`,
    ),
  ],
])('a proposal of %s', (_, body, words, proposal, expected) => {
  const written = proposed(body, words, proposal);
  expect(bodyOf(written.bytes).replaceAll(/w:date="\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d"/g, 'w:date="TIME"')).toBe(expected);
  expect(written).toMatchObject({ tracked: 1, untracked: [] });
  expect(readBytes(written.bytes).comments.at(-1)?.text).toBe('Synpunkt');
});

const deleted = (text: string) => `<w:del ${by}><w:r><w:delText>${text}</w:delText></w:r></w:del>`;

test.each<[name: string, why: string, body: string, words: string, proposal?: string]>([
  ['over a paragraph’s end', 'paragraphs', p(r('Ett')) + p(r('Två')), 'Ett|Två'],
  ['inserted by another', 'changes', p(`<w:ins ${by}>${r('Det ska')}</w:ins>`), 'ska'],
  ['deleted by another', 'changes', p(r('Det ') + deleted('ska')), 'ska'],
  ['around what another has deleted', 'changes', p(r('Det ') + deleted('inte ') + r('ska')), 'Det ska'],
  [
    'in a field',
    'field',
    p(fld('begin') + instr(' REF a ') + fld('separate') + r('avsnitt 2') + fld('end')),
    'avsnitt',
  ],
  ['in a simple field', 'field', p(`<w:fldSimple w:instr=" REF a ">${r('avsnitt')}</w:fldSimple>`), 'avsnitt'],
  ['over a link’s border', 'border', p(`${r('Se ')}<w:hyperlink w:anchor="a">${r('sidan')}</w:hyperlink>`), 'Se sidan'],
  ['around a link', 'border', p(`${r('Se ')}<w:hyperlink w:anchor="a">${r('x')}</w:hyperlink>${r('.')}`), 'Se x.'],
  [
    'with a note in them',
    'content',
    p(`${r('Ett')}<w:r><w:footnoteReference w:id="2"/></w:r>${r(' två')}`),
    'Ett1 två',
  ],
  ['with a picture in them', 'content', p(`${r('Ett')}<w:r><w:drawing/></w:r>${r(' två')}`), 'Ett två'],
  ['with hidden words in them', 'content', p(r('Ett') + r('!', '<w:vanish/>') + r(' två')), 'Ett två'],
  ['in a footnote', 'moved', p(`${r('Ett')}<w:r><w:footnoteReference w:id="2"/></w:r>`), 'WHO'],
  ['the same', 'same', p(r('Ett')), 'Ett', 'Ett'],
])('a proposal for words %s stays in the comment', (_, why, body, words, proposal = '') => {
  const before = docxBytes({ body });
  const written = proposed(body, words, proposal);
  expect(written).toMatchObject({ tracked: 0, untracked: [{ note: 0, why }] });
  expect(textOfPart(written.bytes, 'word/comments.xml')).toContain('Förslag');
  expect([...readBytes(written.bytes).changes.authors.keys()]).toEqual([...readBytes(before).changes.authors.keys()]);
});

test('of two proposals for the same words the first is a change, and others beside it are, too', () => {
  const bytes = docxBytes({ body: p(r('Det ska gälla alla.')) });
  const { blocks } = readBytes(bytes, 'final');
  const on = (words: string, proposal: string) =>
    noteOn({ on: 'words', spans: [spanOf(blocks, words)] }, { proposal: { words: proposal, textBeside: '' } });
  const notes = [on('ska', 'bör'), on('Det ska', 'Den får'), on(' gälla', ''), on('alla', 'alla barn')];
  const written = docxWithNotes(bytes, blocks, notes, { proposals: 'tracked' });
  expect(written).toMatchObject({ tracked: 3, untracked: [{ note: 1, why: 'overlap' }] });
  expect(readBytes(written.bytes, 'final').blocks.map(({ text }) => text)).toEqual(['Det bör alla barn.']);
  expect(readBytes(written.bytes, 'original').blocks.map(({ text }) => text)).toEqual(['Det ska gälla alla.']);
});

test('a place without words gets what is proposed there', () => {
  const bytes = docxBytes({ body: p(r('Det ska gälla.')) });
  const { blocks } = readBytes(bytes);
  const { block, end: at } = spanOf(blocks, 'Det ska');
  const note = noteOn(
    { on: 'words', spans: [{ block, start: at, end: at }] },
    { proposal: { words: ' alltid', textBeside: '' } },
  );
  const written = docxWithNotes(bytes, blocks, [note], { proposals: 'tracked' });
  expect(readBytes(written.bytes, 'final').blocks.map(({ text }) => text)).toEqual(['Det ska alltid gälla.']);
});

test('what is put at a place stands behind what the words that end there become, also at the end of a link', () => {
  const bytes = docxBytes({
    body: p(
      `<w:hyperlink w:anchor="a"><w:hyperlink w:anchor="b">${r('Det ska ')}${r('gälla.')}</w:hyperlink></w:hyperlink>`,
    ),
  });
  const { blocks } = readBytes(bytes);
  const words = spanOf(blocks, 'gälla.');
  const on = (span: typeof words, proposal: string) =>
    noteOn({ on: 'words', spans: [span] }, { proposal: { words: proposal, textBeside: '' } });
  const notes = [on({ ...words, start: words.end }, ' Nu.'), on(words, 'verka!')];
  const written = docxWithNotes(bytes, blocks, notes, { proposals: 'tracked' });
  expect(readBytes(written.bytes, 'final').blocks.map(({ text }) => text)).toEqual(['Det ska verka! Nu.']);
});
