import { describe, expect, it } from 'vitest';
import { DocxPictures } from '../../../../../documents/docx/file/docx-pictures.ts';
import { docxLimits } from '../../../../../documents/docx/file/limits.ts';
import { withClaimedSize } from '../../../../claimed-size.ts';
import { docxBytes, p, r, readMade } from '../../../../docx.ts';

const blip = (attributes: string) => `<pic:pic><pic:blipFill><a:blip ${attributes}/></pic:blipFill></pic:pic>`;
const drawing = (
  content: string,
  {
    frame = 'inline',
    properties = 'descr="En karta"',
    within = '',
    size = '<wp:extent cx="1270000" cy="635000"/>',
  } = {},
) =>
  `<w:r><w:drawing><wp:${frame}>${size}<wp:docPr id="1" ${properties}>${within}</wp:docPr>` +
  `<a:graphic><a:graphicData>${content}</a:graphicData></a:graphic></wp:${frame}></w:drawing></w:r>`;
const image = drawing(blip('r:embed="b1"'));
const decorative = '<a:extLst><a:ext><adec:decorative val="1"/></a:ext></a:extLst>';
const older = (shape: string, data: string) =>
  `<w:r><w:pict><v:shape ${shape}><v:imagedata ${data}/></v:shape></w:pict></w:r>`;
const made = (body: string) => ({
  body,
  pictures: { b1: 'media/image1.png' },
  links: { l1: 'https://exempel.se/bild.png' },
});
const contentOf = (body: string) => readMade(made(body)).content;

const map = { part: 'word/media/image1.png', description: 'En karta', size: { width: 100, height: 50 } };

describe('pictures', () => {
  it.each<[string, string, unknown[]]>([
    ['in a line', p(r('före ') + image + r('efter')), [{ at: 5, picture: map }]],
    ['alone', p(image), [{ at: 0, picture: map }]],
    [
      'behind a number that Word draws',
      p(r('A ') + image, '<w:outlineLvl w:val="0"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
      [{ at: 4, picture: map }],
    ],
    [
      'linked, which is never fetched',
      p(drawing(blip('r:link="l1"'))),
      [{ at: 0, picture: { ...map, part: undefined, external: true } }],
    ],
    ['kept in the file, and linked', p(drawing(blip('r:embed="b1" r:link="l1"'))), [{ at: 0, picture: map }]],
    [
      'that decorates',
      p(drawing(blip('r:embed="b1"'), { within: decorative })),
      [{ at: 0, picture: { ...map, decorative: true } }],
    ],
    [
      'with a title alone',
      p(drawing(blip('r:embed="b1"'), { properties: 'title="Karta"' })),
      [{ at: 0, picture: { ...map, description: 'Karta' } }],
    ],
    [
      'without a description or size',
      p(drawing(blip('r:embed="b1"'), { properties: '', size: '' })),
      [{ at: 0, picture: { part: map.part, description: '' } }],
    ],
    ['drawn by a program', p(drawing('<a:chart/>')), [{ at: 0, picture: { ...map, part: undefined } }]],
    [
      'that lead somewhere',
      p(drawing(blip('r:embed="b1"'), { within: '<a:hlinkClick r:id="l1"/>' })),
      [{ at: 0, picture: { ...map, link: 'https://exempel.se/bild.png' } }],
    ],
    [
      'that were deleted',
      p(`<w:del w:author="A">${image}</w:del>`),
      [{ at: 0, picture: { ...map, change: { kind: 'deleted', author: 'A' } } }],
    ],
    [
      'written the older way',
      p(older('alt="En karta" style="width:100pt;height:1.8cm"', 'r:id="b1"')),
      [{ at: 0, picture: { ...map, size: { width: 100, height: 51 } } }],
    ],
  ])('%s', (_, body, pictures) => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    expect(readMade({ ...made(body), parts: { numbering } }).content).toEqual([
      expect.objectContaining({ is: 'paragraph', pictures }),
    ]);
  });

  it('that stand beside the text come behind their paragraph', () => {
    const body =
      p(drawing(blip('r:embed="b1"'), { frame: 'anchor' }) + r('text')) +
      p(older('style="position:absolute" alt="B"', 'r:id="b1"'));
    expect(contentOf(body)).toEqual([
      expect.objectContaining({ blocks: [expect.objectContaining({ text: 'text' })] }),
      { is: 'picture', picture: map },
      { is: 'picture', picture: { part: map.part, description: 'B' } },
    ]);
  });

  it('of a group each have their own description', () => {
    const own = (descr: string) =>
      blip('r:embed="b1"').replace('<pic:pic>', `<pic:pic><pic:nvPicPr><pic:cNvPr descr="${descr}"/></pic:nvPicPr>`);
    const [paragraph] = contentOf(
      p(
        drawing(
          `<wpg:wgp xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup">${own('')}${own('B')}</wpg:wgp>`,
        ),
      ),
    );
    expect(paragraph).toMatchObject({
      pictures: [{ picture: { description: 'En karta' } }, { picture: { description: 'B' } }],
    });
  });

  it('in hidden text and in shapes without a picture are none', () => {
    const hidden = image.replace('<w:r>', '<w:r><w:rPr><w:vanish/></w:rPr>');
    expect(contentOf(p(hidden) + p(drawing('<wps:wsp/>')))).toEqual([]);
  });
});

describe('a picture of the file', () => {
  const bytesOf = (start: string) => Uint8Array.from(start, (letter) => letter.charCodeAt(0));
  const fileWith = (bytes: Uint8Array) => docxBytes({ body: p(image), files: { 'word/media/a': bytes } });

  it.each<[string, string, string | undefined]>([
    ['PNG', '\x89PNG\r\n\x1a\n…', 'image/png'],
    ['JPEG', '\xff\xd8\xff\xe0', 'image/jpeg'],
    ['GIF', 'GIF89a', 'image/gif'],
    ['WebP', 'RIFF\n\r\0\0WEBPVP8 ', 'image/webp'],
    ['BMP', `BM${'\0'.repeat(12)}\x28\0\0\0`, 'image/bmp'],
    ['SVG', '<?xml version="1.0"?>\n<!-- x -->\n<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'],
    ['no SVG, but a page', '<html><svg></svg></html>', undefined],
    ['EMF', '\x01\0\0\0', undefined],
    ['nothing', '', undefined],
  ])('is %s by its bytes', (_, start, type) => {
    const bytes = bytesOf(start);
    expect(new DocxPictures(fileWith(bytes)).picture('word/media/a')).toEqual(type && { bytes, type });
  });

  it('is not there, or is too large', () => {
    expect(new DocxPictures(fileWith(bytesOf('GIF89a'))).picture('word/media/b')).toBeUndefined();
    const large = withClaimedSize(fileWith(bytesOf('GIF89a')), 'word/media/a', docxLimits.pictureBytes + 1);
    expect(new DocxPictures(large).picture('word/media/a')).toBeUndefined();
  });
});
