import type { Comment } from '../comments/model/comment.ts';
import type { Arende, Document, Edition, New } from '../comments/model/model.ts';
import { dayOf } from '../extension/state/workspace/days.ts';
import type { Change } from '../storage/commands/command.ts';

/** What is put into the database for a test of our own pages. */

export const urn = (id: string) => `urn:uuid:${id}`;
const create = (record: New<Arende | Document | Edition | Comment>): Change => ({ do: 'create', record });

export const anArende = (id: string, title: string, fields: Partial<Arende> = {}): Change =>
  create({ kind: 'arende', id: urn(id), title, numbers: [], ...fields });
const aDocument = (id: string, title: string, arende?: string, fields: Partial<Document> = {}): Change =>
  create({ kind: 'document', id: urn(id), title, ...(arende && { arende: urn(arende) }), ...fields });
const anEdition = (id: string, document: string, address: string, name?: string): Change => {
  const identifiers: Edition['identifiers'] = [{ kind: 'address', value: address, strength: 'proposes' }];
  return create({ kind: 'edition', id: urn(id), document: urn(document), identifiers, ...(name && { name }) });
};
export const aComment = (id: string, document: string, edition: string, fields: Partial<Comment> = {}): Change =>
  create({
    kind: 'comment',
    ...{ id: urn(id), document: urn(document), edition: urn(edition) },
    target: {
      type: 'passage',
      selectors: [
        { type: 'TextQuoteSelector', exact: 'insatser ska samordnas' },
        { type: 'remiss:SectionSelector', path: ['3. Mål', '3.2 Samverkan'] },
      ],
    },
    commenting: `Synpunkt ${id}`,
    status: 'utkast',
    internal: false,
    creator: { id: urn('reviewer'), name: 'Åsa Öberg' },
    created: '2026-03-01T09:00:00.000Z',
    ...fields,
  });

/** A day from today on, as a last day to answer. */
export const inDays = (days: number) => {
  const day = new Date();
  day.setDate(day.getDate() + days);
  return dayOf(day);
};

/** Five ärenden, one of them archived, six documents and five comments. */
export const exampleWork = () => [
  anArende('late', 'Översyn av samverkan', { deadline: inDays(-3), sender: 'Länsstyrelsen' }),
  anArende('next', 'Strategi för psykisk hälsa', {
    ...{
      deadline: inDays(12),
      sender: 'Älvmarkens kommun',
      remissinstans: 'Region Sandåkra',
      handlaggare: 'Åsa Öberg',
    },
    numbers: [{ number: 'KS 2026/112', owner: 'Älvmarkens kommun' }],
    ...{ stance: 'tillstyrker med ändring' as const, summary: 'Uppföljningen saknas.' },
  }),
  anArende('twin', 'Psykisk hälsa, strategi', { numbers: [{ number: 'RS 2026-0457' }] }),
  anArende('today', 'Barn och unga', { deadline: inDays(0) }),
  anArende('old', 'Folkhälsa 2024', { archived: true }),
  aDocument('d1', 'Förslag till strategi', 'next', { role: 'förslag' }),
  aDocument('d2', 'Följebrev', 'twin', { role: 'missiv' }),
  aDocument('d3', '<img src=x onerror=alert(1)>', 'today'),
  aDocument('d4', 'Lägesbild'),
  anEdition('e1', 'd1', 'https://alvmarken.example/remiss?id=12', 'utkast'),
  anEdition('e1b', 'd1', 'file:///remiss.pdf'),
  anEdition('e2', 'd2', 'https://alvmarken.example/missiv'),
  anEdition('e4', 'd4', 'javascript:alert(1)'),
  aComment('c1', 'd1', 'e1', { status: 'klar', commenting: 'Vem ansvarar för samordningen?' }),
  aComment('c2', 'd1', 'e1', { status: 'klar', assessing: 'avstyrker' }),
  aComment('c3', 'd1', 'e1b', { commenting: 'Samordningen nämns en gång.', internal: true }),
  aComment('c4', 'd2', 'e2', { commenting: 'Svarstiden är kort.' }),
  aComment('c5', 'd4', 'e4', { status: 'klar', commenting: 'Jämför med samordningsuppdraget.' }),
];
