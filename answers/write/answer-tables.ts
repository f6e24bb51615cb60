import { type Cell, empty, type ListHead, listCell, type Table, textCell } from '../../comments/list/list.ts';
import type { Instans } from '../../comments/model/answer.ts';
import { countedAnswers, overallBy, unconfirmedInstanser } from '../standing/instans-standing.ts';
import { type MatrixCell, matrixOf } from '../standing/matrix.ts';
import { countsInWords, overallLabel } from './answer-sentences.ts';
import { collectedHead } from './collected-head.ts';
import { RemissParts } from './remiss-parts.ts';
import type { OutgoingChoice, OutgoingSource } from './source.ts';
import { answersByWho, inOrderOfNames, type TakenPoint, takenPoints } from './taken-points.ts';

/** A workbook's sheets: every point with what is done about it, who says what about what, and who was asked. */
export function answerTables(source: OutgoingSource, choice: Pick<OutgoingChoice, 'notes' | 'order'>): Table[] {
  const head = collectedHead(source);
  const names = new RemissParts(source);
  const points = takenPoints(source, names);
  return [
    pointTable(head, points, names, source, choice.notes),
    matrixTable(head, source, points, names),
    instansTable(head, source, points),
  ];
}

const numberCell = (number: number): Cell => ({ type: 'number', number });

function pointTable(
  head: ListHead,
  points: readonly TakenPoint[],
  names: RemissParts,
  { conceptNames }: OutgoingSource,
  withNotes: boolean,
): Table {
  const has = (field: 'quote' | 'group') => points.some(({ point }) => point[field] !== undefined);
  const hasConcepts = points.some(({ point }) => point.concepts.length > 0);
  const columns: PointColumn[] = [
    { key: 'number', heading: 'Nr', width: 5, cell: ({ number }) => numberCell(number) },
    { key: 'remissinstans', heading: 'Remissinstans', width: 18, cell: ({ who }) => textCell(who) },
    {
      ...{ key: 'about', heading: 'Gäller', width: 16 },
      cell: ({ about }) => listCell(about.map((part) => names.of(part))),
    },
    { key: 'stance', heading: 'Slag', width: 14, cell: ({ point }) => textCell(point.stance) },
    { key: 'words', heading: 'Synpunkt', width: 50, cell: ({ words }) => textCell(words) },
    // What is to be filled in has its column in any case.
    ...(has('quote')
      ? [
          {
            key: 'quote',
            heading: 'Citat ur remissen',
            width: 24,
            cell: ({ point }: TakenPoint) => textCell(point.quote),
          },
        ]
      : []),
    ...(hasConcepts ? [conceptColumn(conceptNames)] : []),
    ...(has('group')
      ? [{ key: 'group', heading: 'Grupp', width: 18, cell: ({ group }: TakenPoint) => textCell(group?.heading) }]
      : []),
    { key: 'response', heading: 'Hantering', width: 14, cell: ({ decision }) => textCell(decision.response) },
    { key: 'reason', heading: 'Skäl', width: 24, cell: ({ decision }) => textCell(decision.reason) },
    {
      ...{ key: 'alteration', heading: 'Ändring i dokumentet', width: 24 },
      cell: ({ decision }) => textCell(decision.alteration),
    },
    { key: 'decided', heading: 'Beslutat', width: 12, cell: decidedCell },
    ...(withNotes
      ? [{ key: 'note', heading: 'Anteckning', width: 20, cell: ({ point }: TakenPoint) => textCell(point.note) }]
      : []),
  ];
  return {
    kind: 'table',
    name: 'Synpunkter',
    head,
    columns: columns.map(({ cell: _, ...column }) => column),
    rows: points.map((one) => ({ cells: columns.map(({ cell }) => cell(one)) })),
    collects: true,
    returns: false,
  };
}

type PointColumn = Table['columns'][number] & { cell(one: TakenPoint): Cell };

const conceptColumn = (conceptNames: OutgoingSource['conceptNames']): PointColumn => ({
  ...{ key: 'concepts', heading: 'Begrepp', width: 14 },
  cell: ({ point }) => listCell(point.concepts.map((id) => conceptNames.get(id) ?? id)),
});

function decidedCell({ decision: { decided, decidedBy } }: TakenPoint): Cell {
  return textCell([decided, decidedBy].filter(Boolean).join(', '));
}

/** A column for each that has answered, with how many points of which kind. */
function matrixTable(head: ListHead, source: OutgoingSource, points: readonly TakenPoint[], names: RemissParts): Table {
  const inOrder = answersByWho(source);
  const columnOf = new Map(inOrder.map(({ answer, instans }) => [answer.id, instans.id]));
  const columns = [...new Map(inOrder.map(({ answer, who }) => [columnOf.get(answer.id) ?? '', who]))];
  const rows = matrixOf(
    points.map(({ point, about }) => ({ ...point, about: [...about] })),
    'about',
    columnOf,
  ).toSorted((a, b) => names.inOrder(a.key, b.key));
  return {
    kind: 'table',
    name: 'Matris',
    head,
    columns: [
      { key: 'about', heading: 'Gäller', width: 24 },
      { key: 'total', heading: 'Alla', width: 16 },
      ...columns.map(([key, heading]) => ({ key, heading, width: 14 })),
    ],
    rows: rows.map(({ key, cells, total }) => ({
      cells: [textCell(names.of(key)), cellText(total), ...columns.map(([column]) => cellText(cells.get(column)))],
    })),
    collects: true,
    returns: false,
  };
}

const cellText = (cell: MatrixCell | undefined): Cell => (cell ? textCell(countsInWords(cell.counts)) : empty);

function instansTable(head: ListHead, source: OutgoingSource, points: readonly TakenPoint[]): Table {
  const counted = countedAnswers(source.answers);
  const overall = overallBy(counted);
  const unconfirmed = unconfirmedInstanser(counted);
  const step = (day: string | undefined) => textCell(day === '' ? 'ja' : day);
  const row = (instans: Instans): Cell[] => {
    const own = counted.filter((answer) => answer.instans === instans.id);
    const stance = overall.get(instans.id);
    const numbers = [...new Set([...(instans.number ? [instans.number] : []), ...own.flatMap((one) => one.numbers)])];
    return [
      textCell(instans.name),
      step(instans.asked),
      step(instans.reminded),
      step(instans.declined),
      own.length === 0 ? empty : textCell(own.map(({ date }) => date ?? 'ja').join('; ')),
      listCell(numbers),
      textCell(unconfirmed.has(instans.id) ? 'Inte bekräftat' : stance && overallLabel(stance)),
      numberCell(points.filter((one) => one.instans.id === instans.id).length),
      textCell(instans.summary),
    ];
  };
  return {
    kind: 'table',
    name: 'Remissinstanser',
    head,
    columns: [
      { key: 'remissinstans', heading: 'Remissinstans', width: 24 },
      { key: 'asked', heading: 'Har fått remissen', width: 12 },
      { key: 'reminded', heading: 'Påmind', width: 12 },
      { key: 'declined', heading: 'Avstår', width: 12 },
      { key: 'answered', heading: 'Har svarat', width: 12 },
      { key: 'numbers', heading: 'Diarienummer', width: 14 },
      { key: 'overall', heading: 'Ställningstagande', width: 18 },
      { key: 'points', heading: 'Synpunkter', width: 10 },
      { key: 'summary', heading: 'Sammanfattning', width: 40 },
    ],
    rows: source.instanser.toSorted(inOrderOfNames).map((one) => ({ cells: row(one) })),
    collects: true,
    returns: false,
  };
}
