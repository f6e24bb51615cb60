import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { answerKindOf } from '../../../../../../extension/state/answers/take-in/answer-kind.ts';
import { htmlAsBlocks } from '../../../../../../extension/state/answers/take-in/formats/html-blocks.ts';
import { mailHeadOf, pastedMail } from '../../../../../../extension/state/answers/take-in/formats/mail.ts';
import { mailBodyOf } from '../../../../../../extension/state/answers/take-in/formats/mime.ts';
import { blocksOfPlain } from '../../../../../../extension/state/answers/take-in/formats/plain-blocks.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => new TextDecoder('latin1').decode(bytes(text));

describe('what a file is, by what stands in it', () => {
  test.each([
    ['nothing', '', 'empty'],
    ['blanks', ' \n ', 'empty'],
    ['a PDF', '%PDF-1.7\n', 'pdf'],
    ['a zip', 'PK\u0003\u0004', 'packed'],
    ['RTF', '{\\rtf1\\ansi hej}', 'rtf'],
    ['a page', '<!DOCTYPE html>\n<html><body>Hej</body></html>', 'html'],
    ['a saved mail', 'From: Anna Ek <anna@nordbygd.se>\nTo: b@c.se\nSubject: Svar\nDate: 3 Mar 2026\n\nHej', 'mail'],
    ['annotations', '{"type": "AnnotationPage"}', 'json'],
    ['a text', 'Från: Anna\nVi tillstyrker.', 'text'],
    ['a text in brackets', '[Utkast] Yttrande', 'text'],
  ])('%s', (_, text, kind) => {
    expect(answerKindOf(bytes(text)).kind).toBe(kind);
  });

  test('a picture is no document', () => {
    expect(answerKindOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47)).kind).toBe('other');
    const drawing =
      '<?xml version="1.0"?>\n<!-- ritning --><svg xmlns="http://www.w3.org/2000/svg"><text>Vi bör</text></svg>';
    expect(answerKindOf(new TextEncoder().encode(drawing)).kind).toBe('other');
    expect(
      answerKindOf(new TextEncoder().encode('MZ\u0090\0\u0003\0This program cannot be run in DOS mode')).kind,
    ).toBe('other');
    expect(answerKindOf(new TextEncoder().encode('MZ-gruppen anser att <svg> bör förklaras.')).kind).toBe('text');
    expect(answerKindOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 1, 2, 3, 4, 5, 6)).kind).toBe('other');
  });

  test('a text in UTF-16, and one of an older Windows', () => {
    const wide = new Uint8Array(Buffer.from('\ufeffVi är för.', 'utf16le'));
    expect(answerKindOf(wide)).toMatchObject({ kind: 'text', text: expect.stringContaining('Vi är för.') });
    const old = Uint8Array.from('Nämnden är för.', (sign) => sign.charCodeAt(0));
    expect(answerKindOf(old)).toEqual({ kind: 'text', text: 'Nämnden är för.' });
  });
});

describe('plain text as paragraphs', () => {
  test.each([
    [
      'wrapped lines are one',
      'Nämnden anser att ansvaret för uppföljningen bör\nframgå tydligare i avsnitt 6.',
      ['Nämnden anser att ansvaret för uppföljningen bör framgå tydligare i avsnitt 6.'],
    ],
    [
      'short lines are lines',
      'Yttrande\nDnr SN 2026/77\n\nVi tillstyrker.',
      ['Yttrande', 'Dnr SN 2026/77', 'Vi tillstyrker.'],
    ],
    [
      'items of a list',
      'Vi vill att:\n- barn nämns\n- kostnader beskrivs',
      ['Vi vill att:', '- barn nämns', '- kostnader beskrivs'],
    ],
    ['line ends of Windows and of old Macs', 'Ett.\r\n\r\nTvå.\r\rTre.', ['Ett.', 'Två.', 'Tre.']],
  ])('%s', (_, text, expected) => {
    expect(blocksOfPlain(text).map((block) => block.text)).toEqual(expected);
  });

  test('a heading of Markdown', () => {
    expect(blocksOfPlain('## Sammanfattning\nVi tillstyrker.')).toEqual([
      { kind: 'heading', level: 2, text: 'Sammanfattning' },
      { kind: 'paragraph', level: 0, text: 'Vi tillstyrker.' },
    ]);
  });
});

describe('a page as paragraphs', () => {
  const read = (html: string) =>
    htmlAsBlocks(html, (text) => new JSDOM(text).window.document).map(({ kind, level, text }) =>
      [kind, ...(level ? [level] : []), text].join(' '),
    );
  test.each([
    [
      'headings and paragraphs',
      '<h1>Yttrande</h1><p>Vi <b>till</b>styrker.</p>',
      ['heading 1 Yttrande', 'paragraph Vi tillstyrker.'],
    ],
    [
      'lists and tables',
      '<ul><li>Ett<li>Två</ul><table><tr><td>A<td>B</table>',
      ['list-item Ett', 'list-item Två', 'table-cell A', 'table-cell B'],
    ],
    [
      'text around blocks',
      'Före<div>I <p>stycke</p> efter</div>Sist',
      ['paragraph Före', 'paragraph I', 'paragraph stycke', 'paragraph efter', 'paragraph Sist'],
    ],
    ['line breaks', 'Ett<br>Två<br/><span>Tre</span>', ['paragraph Ett', 'paragraph Två', 'paragraph Tre']],
    [
      'what is not read',
      '<nav>Meny</nav><script>x()</script><p hidden>Dolt</p><p style="display:none">Dolt</p><p>Syns',
      ['paragraph Syns'],
    ],
    ['nothing', '', []],
    ['a link in a heading', '<h2><a href="x">6.1</a> Ansvar</h2>', ['heading 2 6.1 Ansvar']],
  ])('%s', (_, html, expected) => {
    expect(read(html)).toEqual(expected);
  });

  test('where cells stand in their table', () => {
    const table = '<table><tr><th>A<th>B<tr><td>C<td><p>D<p>E</table>';
    const found = htmlAsBlocks(table, (text) => new JSDOM(text).window.document);
    expect(found.map(({ text, cell }) => [text, cell?.row, cell?.column])).toEqual([
      ['A', 0, 0],
      ['B', 0, 1],
      ['C', 1, 0],
      ['D', 1, 1],
      ['E', 1, 1],
    ]);
  });

  test('any number of elements within each other', () => {
    const parsed = new JSDOM('<p>x</p>').window.document;
    let at: Element = parsed.body;
    for (let i = 0; i < 400; i++) at = at.appendChild(parsed.createElement('div'));
    at.textContent = 'Djupt';
    expect(htmlAsBlocks('', () => parsed).map(({ text }) => text)).toEqual(['x', 'Djupt']);
  });
});

describe('a mail', () => {
  const mail = [
    'From: =?utf-8?Q?Anna_=C3=96berg?= <anna@nordbygd.se>',
    'To: remiss@alvmarken.se',
    'Subject: =?iso-8859-1?B?U3ZhciBw5SByZW1pc3M=?=',
    'Date: Tue, 3 Mar 2026 10:12:00 +0100',
    'Content-Type: multipart/mixed;',
    ' boundary="x1"',
    '',
    '--x1',
    'Content-Type: multipart/alternative; boundary=x2',
    '',
    '--x2',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'Region Nordbygd tillstyrker f=C3=B6rslaget=',
    '.',
    '--x2',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<p>Region</p>',
    '--x2--',
    '--x1',
    'Content-Type: application/pdf; name="Yttrande.pdf"',
    'Content-Transfer-Encoding: base64',
    'Content-Disposition: attachment; filename="Yttrande.pdf"',
    '',
    'JVBERi0xLjc=',
    '--x1--',
    '',
  ].join('\r\n');

  test('its head', () => {
    expect(mailHeadOf(latin(mail))).toMatchObject({
      from: 'Anna Öberg',
      date: '2026-03-03',
      subject: 'Svar på remiss',
    });
  });

  test('its text and its files', () => {
    const { text, html, attachments } = mailBodyOf(latin(mail));
    expect(text?.trim()).toBe('Region Nordbygd tillstyrker förslaget.');
    expect(html).toContain('<p>Region</p>');
    expect(attachments.map(({ name, bytes: own }) => [name, new TextDecoder().decode(own)])).toEqual([
      ['Yttrande.pdf', '%PDF-1.7'],
    ]);
  });

  test.each([
    [
      'Från: Ek Anna <anna@nordbygd.se>\nSkickat: den 3 mars 2026 10:12\nTill: remiss\nÄmne: SV: Remiss\n\nVi tillstyrker.',
      {
        from: 'Ek Anna',
        date: '2026-03-03',
        subject: 'SV: Remiss',
      },
    ],
    [
      'From: anna@nordbygd.se\nSent: 2026-12-24 09:00\nSubject: Hej\nVi avstår.',
      {
        from: 'anna@nordbygd.se',
        date: '2026-12-24',
        subject: 'Hej',
      },
    ],
  ])('that is pasted: %#', (text, head) => {
    expect(pastedMail(text)).toMatchObject({ head, body: expect.stringContaining('Vi ') });
  });

  test('a letter isn’t one', () => {
    expect(pastedMail('Från: Socialnämnden\n\nVi tillstyrker förslaget.')).toBeUndefined();
    expect(pastedMail('Datum: 2026-03-01\nDnr: SN 2026/77\n\nYttrande')).toBeUndefined();
  });
});
