import { describe, expect, it, test } from 'vitest';
import { docxLimits } from '../../../../../documents/docx/file/limits.ts';
import { parseXml } from '../../../../../documents/docx/file/parse-xml.ts';
import { attributeIn, isElement, type XmlElement } from '../../../../../documents/docx/file/xml-element.ts';
import { threadTime } from '../../../../thread-time.ts';

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const read = (xml: string, elements = 1000) => parseXml(xml, { elements });
const told = (element: XmlElement): unknown => [
  element.name,
  ...element.children.map((node) => (isElement(node) ? told(node) : node.text)),
];

test.each<[string, string, unknown]>([
  ['a prefix of its own', `<x:p xmlns:x="${w}"><x:t>a</x:t></x:p>`, ['w:p', ['w:t', 'a']]],
  ['no prefix', `<p xmlns="${w}"><t>a</t></p>`, ['w:p', ['w:t', 'a']]],
  ['a strict file', `<w:p xmlns:w="${strict}"/>`, ['w:p']],
  ['Word’s prefix for something else', `<w:p xmlns:w="urn:other"/>`, ['?:p']],
  [
    'a prefix that changes on the way',
    `<a:p xmlns:a="${w}"><a:t xmlns:a="urn:other"/><a:t/></a:p>`,
    ['w:p', ['?:t'], ['w:t']],
  ],
  ['references', `<t xmlns="${w}">&lt;&amp;&#229;&#x1F600;</t>`, ['w:t', '<&å😀']],
  [
    'remarks and sections',
    `<?xml version="1.0"?><!-- a --><t xmlns="${w}">a<!-- <b> --><![CDATA[<&]]></t>`,
    ['w:t', 'a', '<&'],
  ],
  ['white space that is text, and that is none', `<p xmlns="${w}">\n <t> </t>\n</p>`, ['w:p', ['w:t', ' ']]],
])('%s', (_, xml, expected) => {
  expect(told(read(xml))).toEqual(expected);
});

test('an element knows where it stands, and its attributes are read by namespace', () => {
  const xml = `<w:p xmlns:w="${w}" xmlns:z="urn:other">å<w:r z:id="1" w:id='a>&quot;'/></w:p>`;
  const [, run] = read(xml).children as XmlElement[];
  expect(run?.at).toBe(xml.indexOf('<w:r'));
  expect(attributeIn(run, 'w:id')).toBe('a>"');
  expect(attributeIn(run, 'id')).toBeUndefined();
});

describe('what is no XML of Word’s is refused', () => {
  it.each<[string, string, string]>([
    ['nothing', '', 'damaged'],
    ['an end that is missing', '<a><b></a>', 'damaged'],
    ['an end that is too much', '<a/></b>', 'damaged'],
    ['two roots', '<a/><b/>', 'damaged'],
    ['a tag that goes on', `<a b="${'x'.repeat(60_000)}`, 'damaged'],
    ['a tag in a tag', '<a <b/>', 'damaged'],
    ['a reference to what nobody has defined', '<t>&mine;</t>', 'damaged'],
    ['a character that there is none of', '<t>&#x110000;</t>', 'damaged'],
    ['an XML bomb', '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><a>&c;</a>', 'odd'],
    ['an entity from outside', '<!doctype a SYSTEM "file:///etc/passwd"><a/>', 'odd'],
    ['a remark without an end', '<!-- <a/>', 'damaged'],
    ['more depth than is read', '<a>'.repeat(docxLimits.depth + 1), 'odd'],
    ['more elements than there is room for', `<a>${'<b/>'.repeat(1000)}</a>`, 'too-large'],
  ])('%s', (_, xml, why) => {
    expect(() => read(xml)).toThrow(expect.objectContaining({ why }));
  });

  it('in no more time than its length takes', () => {
    const spent = threadTime(() => {
      for (const xml of ['<'.repeat(1e6), `<a ${'b '.repeat(1e6)}>`, `<a>${'&'.repeat(1e6)}`, '<!--'.repeat(3e5)])
        expect(() => read(xml)).toThrow();
    });
    expect(spent).toBeLessThan(2000);
  });
});
