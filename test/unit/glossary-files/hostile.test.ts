import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readGlossaryFile } from '../../../glossary-files/read-glossary-file.ts';
import type { GlossaryRead } from '../../../glossary-files/result.ts';
import { writeGlossary } from '../../../glossary-files/write-glossary.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const reading = (file: string | Uint8Array, name = 'fil') =>
  readGlossaryFile(name, typeof file === 'string' ? utf8(file) : file);

const rdf = (inner: string, type = '') =>
  `<?xml version="1.0"?>${type}<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#">${inner}</rdf:RDF>`;
const tbx = (inner: string, type = '') =>
  `<?xml version="1.0"?>${type}<tbx type="TBX-Basic"><text><body>${inner}</body></text></tbx>`;
const bomb =
  '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;"><!ENTITY lol3 "&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;">]>';
const outside = '<!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/passwd">]>';
const own = (fields: object) =>
  JSON.stringify({ type: 'remisslasaren-glossary', version: 1, head: { title: { sv: 'x' } }, concepts: [], ...fields });

describe('is refused', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['nothing', '', 'empty'],
    ['blanks', ' \n\t ', 'empty'],
    ['more than is read, before anything is', new Uint8Array(200e6), 'too-large'],
    ['entities that grow, in RDF/XML', rdf('<skos:Concept>&lol3;</skos:Concept>', bomb), 'document-type'],
    ['entities that grow, in TBX', tbx('<conceptEntry>&lol3;</conceptEntry>', bomb), 'document-type'],
    ['an entity that is a file', tbx('<conceptEntry>&secret;</conceptEntry>', outside), 'document-type'],
    ['an entity that nobody knows', tbx('<conceptEntry>&secret;</conceptEntry>'), 'broken'],
    ['elements within each other', tbx('<a>'.repeat(50_000)), 'too-deep'],
    ['the same in RDF/XML', rdf('<skos:Concept><skos:note>'.repeat(50_000)), 'too-deep'],
    ['lists within each other', `{"@graph": ${'['.repeat(100_000)}`, 'too-deep'],
    ['XML that is cut off', tbx('').slice(0, -9), 'broken'],
    ['Turtle that is cut off', '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n<#a> a skos:Conc', 'broken'],
    ['brackets within each other in Turtle', `@prefix a: <urn:a:> .\n<#a> a:b ${'[ a:b '.repeat(100_000)}`, 'broken'],
    ['JSON that is cut off', '{"@context": {', 'broken'],
    ['a context on the net', '{"@context": "https://evil.example/context.jsonld", "@id": "x"}', 'remote-context'],
    [
      'one among others',
      '{"@context": [{"a": "urn:a"}, "https://evil.example/context.jsonld"], "@id": "x"}',
      'remote-context',
    ],
    ['a context that imports one', '{"@context": {"@import": "https://evil.example/c"}, "@id": "x"}', 'odd-context'],
    [
      'a name that explains others',
      '{"@context": {"a": {"@id": "urn:a", "@context": {"b": "urn:b"}}}, "a": {"b": "1"}}',
      'odd-context',
    ],
    ['a web page', '<!doctype html><html><body>Ord</body></html>', 'not-a-glossary'],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"></svg>', 'not-a-glossary'],
    ['a Word file', zipSync({ 'word/document.xml': utf8('<w:document/>') }), 'not-a-glossary'],
    ['a zip that is cut off', zipSync({ 'xl/workbook.xml': utf8('<workbook/>') }).subarray(0, 40), 'not-a-glossary'],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'old-excel'],
    ['a text', 'Detta är ett brev. Det har ingen tabell.\nHej då.', 'not-a-glossary'],
    ['RDF without a concept', '<urn:a> <urn:b> <urn:c> .', 'not-a-glossary'],
    ['our own of a later version', own({ version: 2 }), 'newer-version'],
    ['our own without a head', own({ head: 1 }), 'broken'],
    ['our own with nothing that can be read', own({ concepts: [1, {}, { id: 'a' }] }), 'no-concepts'],
  ])('%s', async (_, file, why) => {
    const read = await reading(file);
    expect(read).toMatchObject({ is: 'refused', why });
  });
});

const conceptsIn = (read: GlossaryRead) => {
  if (read.is !== 'read') throw new Error(JSON.stringify(read));
  return read.content.concepts;
};

describe('names that objects have for themselves', () => {
  it.each<[string, string]>([
    [
      'csv',
      'Term;Synonymer;Avrådda termer;Id\n__proto__;constructor;toString;__proto__\nhasOwnProperty;;;constructor\n',
    ],
    [
      'json table',
      '[{"__proto__": "a", "Term": "__proto__", "Definition": "constructor"}, {"Term": "hasOwnProperty", "Definition": "b"}]',
    ],
    [
      'json-ld',
      '{"@context": {"skos": "http://www.w3.org/2004/02/skos/core#", "__proto__": {"@id": "skos:note"}}, "@graph": [{"@id": "#a", "@type": "skos:Concept", "skos:prefLabel": "__proto__", "constructor": 1, "toString": {"@id": "x"}}, {"@type": "skos:Concept", "skos:prefLabel": "hasOwnProperty"}]}',
    ],
    [
      'rdf',
      rdf(
        '<skos:Concept rdf:about="__proto__"><skos:prefLabel>__proto__</skos:prefLabel><skos:constructor>x</skos:constructor></skos:Concept><skos:Concept rdf:about="constructor"><skos:prefLabel>hasOwnProperty</skos:prefLabel></skos:Concept>',
      ),
    ],
    [
      'tbx',
      tbx(
        '<conceptEntry id="__proto__"><langSec xml:lang="sv"><termSec><term>__proto__</term><termNote type="administrativeStatus">constructor</termNote></termSec></langSec></conceptEntry><conceptEntry id="constructor"><descrip type="toString">x</descrip><langSec xml:lang="sv"><termSec><term>hasOwnProperty</term></termSec></langSec></conceptEntry>',
      ),
    ],
  ])('%s', async (_, file) => {
    const concepts = conceptsIn(await reading(file));
    expect(concepts.map(({ prefLabel }) => prefLabel.sv)).toEqual(['__proto__', 'hasOwnProperty']);
    expect(({} as { a?: unknown }).a).toBeUndefined();
    for (const { id } of concepts) expect(id).toMatch(/^[a-z0-9-]+$/);
  });

  it('in our own JSON a status under such a name is told and nothing else', async () => {
    const concept =
      '{"id": "a", "prefLabel": {"sv": "constructor"}, "termStatus": {"constructor": {"status": "avrådd"}}, "source": [{"title": "egen", "year": null}]}';
    const read = await reading(own({}).replace('[]', `[${concept}]`));
    expect(read).toMatchObject({ is: 'read', faults: [{ code: 'reserved-name', what: 'constructor' }] });
  });
});

describe('what looks like markup or a formula is text', () => {
  const definition = '<img src=x onerror="alert(1)"> & =1+1 <script>alert(2)</script>';
  const content = {
    head: { title: { sv: '<b>Ord</b>' } },
    concepts: [
      {
        id: 'a',
        prefLabel: { sv: '=cmd|calc' },
        definition: { sv: definition },
        source: [{ title: '<i>egen</i>', year: null }],
      },
    ],
  };

  it('in a web page', async () => {
    const { file } = await writeGlossary(content, 'html');
    expect(file).not.toMatch(/<(?:img|script|b|i)[ >]/);
    expect(file).toContain('&lt;script&gt;');
  });

  it('in a list of comma separated values no cell begins as a formula', async () => {
    const { file } = await writeGlossary(content, 'csv');
    expect(String(file).match(/(?:^|;)"[=+\-@]/gm)).toBeNull();
    expect(conceptsIn(await reading(file))[0]?.prefLabel.sv).toBe('=cmd|calc');
  });

  it.each(['turtle', 'rdfxml', 'jsonld', 'tbx', 'xlsx', 'csv', 'json'] as const)(
    'and comes back from %s',
    async (format) => {
      const { file } = await writeGlossary(content, format);
      expect(conceptsIn(await reading(file))[0]?.definition?.sv).toBe(definition);
    },
  );
});

describe('relations that lead in a circle', () => {
  const circle = (length: number) =>
    ['Term;Överordnat', ...Array.from({ length }, (_, i) => `ord ${i};ord ${(i + 1) % length}`)].join('\n');

  it('lose the step that closes it, and it is told', async () => {
    const read = await reading(circle(3));
    expect(conceptsIn(read).map(({ broader }) => broader)).toEqual([['c2'], ['c3'], undefined]);
    expect(read).toMatchObject({ faults: [{ code: 'circle', what: 'ord 0' }] });
  });

  it('however long it is', async () => {
    const read = await reading(circle(20_000));
    expect(conceptsIn(read).filter(({ broader }) => broader === undefined)).toHaveLength(1);
  });

  it('or above itself', async () => {
    expect(await reading('Term;Överordnat\na;a\nb;a\n')).toMatchObject({ faults: [{ code: 'circle', what: 'a' }] });
  });
});

it('a file that repeats one thing takes no longer than its length', async () => {
  const files = [
    '<'.repeat(300_000),
    '@prefix '.repeat(40_000),
    `${'#'.repeat(300_000)}\n`,
    `Term;Definition\n${';'.repeat(300_000)}`,
    '{"@context":'.repeat(20_000),
    `<a ${' a="b"'.repeat(6_000)}/>`,
  ];
  const before = process.threadCpuUsage();
  for (const file of files) await reading(file);
  const { user, system } = process.threadCpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(4_000);
});
