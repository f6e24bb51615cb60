import type { ListSource } from '../../../../comments/list/list.ts';
import type { Comment } from '../../../../comments/model/comment.ts';
import type { Snapshot } from '../../../../comments/model/model.ts';
import { made } from '../../../../comments/model/record.ts';
import { keptDocument } from '../../../../comments/text/kept-document.ts';
import { selectorsAt as selectorsOf } from '../../../../comments/text/selectors-at.ts';
import { aComment } from '../model/records.ts';

/** A remiss with two sections, and comments on it. */
const blocks: [level: number, text: string][] = [
  [1, 'Strategi'],
  [0, 'Strategin gäller alla.'],
  [2, '1 Mål'],
  [0, 'Fler ska må bra.'],
  [0, 'Tabell 2 visar hur psykisk hälsa följs upp.'],
  [2, '2 Insatser'],
  [0, 'Insatserna utgår från psykisk hälsa i skolan.'],
];
const text = blocks.map(([, block]) => block).join('\u2029');
let start = 0;
const sections = blocks.flatMap(([level, title]) => {
  const at = start;
  start += title.length + 1;
  return level > 0 ? [{ start: at, level, title }] : [];
});
const snapshot: Snapshot = { id: 'a'.repeat(64), text, sections };

export const [document, edition] = ['urn:uuid:d', 'urn:uuid:e'];
const stamper = { writer: 'w', now: () => new Date('2026-03-01T10:00:00.000Z') };

export const comment = (id: string, fields: Partial<Comment> = {}): Comment =>
  made<Comment>({ ...aComment(id), document, edition, status: 'klar', ...fields }, stamper);

/** A comment on words of the text. */
export function on(words: string, id: string, fields: Partial<Comment> = {}): Comment {
  const at = text.indexOf(words);
  const selectors = selectorsOf(keptDocument(snapshot), { start: at, end: at + words.length });
  return comment(id, { target: { type: 'passage', selectors }, ...fields });
}

const now = new Date(2026, 2, 1, 12);

export const source = (comments: readonly Comment[], fields: Partial<ListSource> = {}): ListSource => ({
  arende: {
    id: 'urn:uuid:a',
    title: 'Strategi för psykisk hälsa',
    sender: 'Region Älvmarken',
    numbers: [
      { number: 'RS 2026/1', owner: 'Region Älvmarken' },
      { number: 'KS 2026/12', owner: 'Älvmarkens kommun' },
    ],
    remissinstans: 'Älvmarkens kommun',
    handlaggare: 'Åsa Öberg',
    stance: 'tillstyrker med ändring',
    summary: 'Begreppen behöver bli tydligare.',
  },
  documents: [{ id: document, title: 'Strategi, remissversion' }],
  editions: [
    {
      id: edition,
      document,
      identifiers: [{ kind: 'address', value: 'https://a.se/strategi', strength: 'proposes' }],
      snapshot: snapshot.id,
    },
  ],
  snapshots: new Map([[snapshot.id, snapshot]]),
  comments,
  concepts: [
    { id: 'psykisk-halsa', name: 'psykisk hälsa' },
    { id: 'mal-a', name: 'mål' },
    { id: 'mal-b', name: 'mål' },
  ],
  now,
  ...fields,
});

/** What spreadsheets, XML, Markdown and people trip over. */
export const hostile = [
  '=1+1',
  '+46 70',
  '-',
  '@SUM(A1)',
  "'=1",
  "''",
  '\t=2',
  '\r',
  'a\r\nb\nc\rd',
  ' =3 ',
  '＝4',
  'a;b,"c"\\',
  '\0\u0001\u001f\u007f',
  '\ufffe\uffff\ud83d',
  '_x0041_ _x005F_x0041_ _X0041_',
  '😀👩‍👩‍👧 åäö',
  '<script>alert(1)</script>&amp;<![CDATA[]]>',
  '| *a* _b_ `c` [d](e) # f ![g](h)',
  '(utgår)',
  '\\(utgår)',
  ' […fortsätter i nästa rad]',
  '\u202etxet\u2028\u2029',
  '2026-01-02',
  '1.10',
  'TRUE',
  'constructor',
  '__proto__',
  '[psykisk-halsa]',
];
