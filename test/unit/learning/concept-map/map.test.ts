import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourceText } from '../../../../components/ui/schemes/source-text.ts';
import { type Glossary, loadGlossary } from '../../../../glossary/glossary.ts';
import { arrangements, type Concept, type Scheme } from '../../../../glossary/schema.ts';
import { schemeFiles } from '../../../../glossary/schemes/index.ts';
import { besideOf } from '../../../../learning/concept-map/beside.ts';
import type { Pen } from '../../../../learning/concept-map/box.ts';
import { drawMap } from '../../../../learning/concept-map/draw-map.ts';
import type { Drawing, DrawnArea, Point } from '../../../../learning/concept-map/drawing.ts';
import { sizes, wrappedLines } from '../../../../learning/concept-map/lettering.ts';
import { largest, onPaper, paper, room } from '../../../../learning/concept-map/paper.ts';
import { type PaperText, textHeight } from '../../../../learning/concept-map/paper-text.ts';
import { type MapNode, mapOf } from '../../../../learning/concept-map/scheme-map.ts';
import { lettering } from './lettering.ts';

const glossary = loadGlossary(schemeFiles);
const schemeOf = (id: string) => glossary.schemes.find((scheme) => scheme.id === id) as Scheme;
const pen = (size = 14): Pen => ({
  lettering: lettering(size),
  under: ({ value, above }) => [
    ...(value ? [value] : []),
    ...above.map(({ concept }) => `under ${concept.prefLabel.sv}`),
  ],
  over: (part) => (part.is === 'collection' ? part.collection.title.sv : undefined),
  counts: true,
});

/** "a(b c)", the parts with what they are before them. */
function outlined(scheme: string): string[] {
  const said = ({ concept, narrower }: MapNode): string =>
    narrower.length > 0 ? `${concept.id}(${narrower.map(said).join(' ')})` : concept.id;
  return mapOf(glossary, schemeOf(scheme)).parts.map((part) => {
    const how = part.is === 'collection' ? part.collection.arrangement : part.is;
    if (part.is === 'loose') return `loose: ${part.clusters.map((one) => one.map(said).join('+')).join(' ')}`;
    return `${how}: ${part.nodes.map(said).join(' ')}`;
  });
}

test.each([
  [
    'begreppsmodell-psykisk-halsa',
    [
      'tree: psykisk-halsa(psykiskt-valbefinnande psykisk-ohalsa(psykiska-besvar psykiatriska-tillstand(psykiska-sjukdomar-och-syndrom utvecklingsrelaterade-psykiska-funktionsavvikelser)))',
      'loose: begreppsmodell',
    ],
  ],
  [
    'preventionsnivaer',
    [
      'reach: preventionsniva(universell-prevention selektiv-prevention indikerad-prevention)',
      'course: primarprevention sekundarprevention tertiarprevention',
      'loose: preventiv-paradox',
    ],
  ],
  ['samverkanstrappan', ['steps: samverkanstrappan(motesplats samtal samsyn samverkan-trappsteg samhandling)']],
  ['fyra-nivaer', ['levels: fyra-nivaer(individniva vardagsmiljo narsamhalle styrande-niva)']],
  ['tre-uppdrag', ['beside: tre-uppdrag(tjansteutforare systemagare samverkanspart)']],
  [
    'framgangsfaktorer-samverkan',
    ['beside: framgangsfaktorer-samverkan(potential-och-kontext dialog ambition ansvar tillit larande-och-reflektion)'],
  ],
  [
    'framjande-forebyggande',
    [
      'beside: framjande-arbete forebyggande-arbete',
      'beside: halsoframjande-atgard forebyggande-atgard',
      'loose: halsoframjande-who',
    ],
  ],
  ['tva-huvudinriktningar', ['beside: tva-huvudinriktningar(framja-psykisk-halsa forebygga-psykisk-ohalsa)']],
  [
    'samverkan',
    ['loose: samverkan+samarbete samordning samrad horisontell-integrering+vertikal-integrering tvarsektoriell'],
  ],
])('%s as a map', (scheme, parts) => expect(outlined(scheme)).toEqual(parts));

test.each(glossary.schemes.flatMap(({ id, collections = [] }) => collections.map((one, i) => [id, i, one] as const)))(
  '%s, collection %i, is drawn as it is, and says only what the definitions say',
  (id, _i, collection) => {
    const { parts } = mapOf(glossary, schemeOf(id));
    expect(parts.some((part) => part.is === 'collection' && part.collection === collection)).toBe(true);
    for (const { concept, value } of collection.members) {
      const definition = schemeOf(id).concepts.find((one) => one.id === concept)?.definition?.sv ?? '';
      if (value) expect(definition, concept).toContain(value);
    }
  },
);

test('what stands above a concept elsewhere is told', () => {
  const { parts } = mapOf(glossary, schemeOf('vagledande-principer'));
  expect(parts[0]?.nodes[0]?.above.map(({ concept, scheme }) => [concept.id, scheme.id])).toEqual([
    ['gemensamma-utgangspunkter', 'gemensamma-utgangspunkter'],
  ]);
});

test.each([
  ['psykisk hälsa', 100, ['psykisk hälsa']],
  ['psykisk hälsa', 60, ['psykisk', 'hälsa']],
  ['utvecklingsrelaterade psykiska', 100, ['utvecklings-', 'relaterade', 'psykiska']],
  ['icke-diskriminering', 100, ['icke-', 'diskriminering']],
  ['hälso- och sjukvård', 80, ['hälso- och', 'sjukvård']],
  ['ord', 1, ['o-', 'r-', 'd']],
  ['', 100, []],
])('%s in lines of %i pixels', (text, width, lines) =>
  expect(wrappedLines(text, width, 'name', lettering())).toEqual(lines),
);

test('lines keep every letter and stay within their width, whatever the text', () => {
  const letters = fc.constantFrom(...'abåäö -mi'.split(''));
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 60 }), fc.integer({ min: 20, max: 200 }), (given, width) => {
      const text = given.join('');
      const { measure } = lettering();
      const lines = wrappedLines(text, width, 'name', lettering());
      // Hyphens at a line's end may be ours.
      const bare = (one: string) => one.replace(/[\s-]/g, '');
      expect(bare(lines.join(''))).toBe(bare(text));
      for (const line of lines) expect(measure(line, 'name'), line).toBeLessThanOrEqual(width);
    }),
  );
});

const overlap = (a: DrawnArea, b: DrawnArea) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** What is wrong with a drawing, in words. */
function faultsOf(drawing: Drawing, { lettering: { size, measure } }: Pen, width: number): string[] {
  const faults: string[] = [];
  const { boxes, lines, captions } = drawing;
  if (drawing.width > width) faults.push(`${drawing.width} wide`);
  const isIn = ({ x, y }: Point, area: DrawnArea) =>
    x >= area.x && x <= area.x + area.width && y >= area.y && y <= area.y + area.height;
  const whole = { x: 0, y: 0, width: drawing.width, height: drawing.height };
  for (const [i, box] of boxes.entries()) {
    if (!isIn(box, whole) || !isIn({ x: box.x + box.width, y: box.y + box.height }, whole))
      faults.push(`${box.path} out`);
    for (const other of boxes.slice(i + 1)) if (overlap(box, other)) faults.push(`${box.path} on ${other.path}`);
    if (box.height < 32) faults.push(`${box.path} is low`);
    for (const { text, style, x, y } of box.words) {
      const end = { x: x + measure(text, style), y };
      if (!isIn({ x, y: y - size * sizes[style] * 0.8 }, box) || !isIn(end, box))
        faults.push(`"${text}" out of its box`);
      if (box.count && box.words[0]?.y === y && end.x > box.count.x - measure('0000', 'small'))
        faults.push(`"${text}" under the count`);
    }
  }
  for (const { points, is } of lines) {
    for (const [i, to] of points.entries()) {
      if (!isIn(to, whole)) faults.push(`a line out of the drawing`);
      const from = points[i - 1];
      if (!from || is === 'arrow') continue;
      const way = {
        x: Math.min(from.x, to.x),
        y: Math.min(from.y, to.y),
        width: Math.abs(to.x - from.x),
        height: Math.abs(to.y - from.y),
      };
      for (const box of boxes) {
        const inside = { x: box.x + 1, y: box.y + 1, width: box.width - 2, height: box.height - 2 };
        if (overlap(way, inside)) faults.push(`a line through ${box.path}`);
      }
    }
  }
  for (const { text, style, x, y } of captions) {
    if (!isIn({ x: x + measure(text, style), y }, whole)) faults.push(`"${text}" out of the drawing`);
    for (const box of boxes)
      if (overlap(box, { x, y: y - size * 0.8, width: measure(text, style), height: size }))
        faults.push(`"${text}" on a box`);
  }
  return faults;
}

const widths = [272, 320, 420, 600, 736, 1000, 1400];

test.each(glossary.schemes.map(({ id }) => [id]))('%s is drawn whole and without a fault at any width', (id) => {
  const scheme = schemeOf(id);
  const map = mapOf(glossary, scheme);
  for (const size of [14, 28]) {
    for (const width of widths) {
      const drawing = drawMap(map, width, pen(size));
      expect(faultsOf(drawing, pen(size), width), `${width} wide, letters of ${size}`).toEqual([]);
      const ids = drawing.boxes.map(({ path }) => path.split('/').at(-1));
      expect(ids.toSorted()).toEqual(scheme.concepts.map((concept) => concept.id).toSorted());
      expect(drawMap(mapOf(glossary, scheme), width, pen(size))).toEqual(drawing);
    }
  }
});

const paperText = ({ title, description, concepts }: Scheme): PaperText => ({
  title: title.sv,
  head: description ? [description.sv] : [],
  definitions: concepts.map(({ id, prefLabel, definition, scopeNote }) => ({
    id,
    name: prefLabel.sv,
    meaning: (definition ?? scopeNote?.[0])?.sv ?? '',
  })),
  sources: [...new Set(concepts.flatMap(({ source }) => source.map((one) => sourceText(one, 'utan år'))))].join(' '),
});

test.each(glossary.schemes.map(({ id }) => [id]))('%s fills one A4 in letters that can be read', (id) => {
  const text = paperText(schemeOf(id));
  const { drawing, orientation, scale, whole } = onPaper(mapOf(glossary, schemeOf(id)), pen(), text);
  const { width } = room[orientation];
  const { height, columns } = paper[orientation];
  const high = whole ? height - textHeight(text, width, columns, lettering(14)) : room[orientation].height;
  expect(drawing.width * scale).toBeLessThanOrEqual(width + 0.01);
  expect(drawing.height * scale).toBeLessThanOrEqual(high + 0.01);
  // Of 10.5 points, eight.
  expect(scale).toBeGreaterThan(0.76);
  // As wide as the paper, as high as its room, or in letters as large as they may be.
  const filled = Math.max((drawing.width * scale) / width, (drawing.height * scale) / high);
  expect(scale === largest || filled > 0.99).toBe(true);
});

test('a system of ten concepts is on one paper with what they mean and who says so', () => {
  for (const scheme of glossary.schemes.filter(({ concepts }) => concepts.length <= 10))
    expect([scheme.id, onPaper(mapOf(glossary, scheme), pen(), paperText(scheme)).whole]).toEqual([scheme.id, true]);
});

test('any scheme can be drawn: circles, many broader ones, collections of whatever', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const some = fc.subarray(ids, { maxLength: 3 });
  const concepts = fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), broader: some, related: some })));
  const collection = fc.record({
    arrangement: fc.constantFrom(...arrangements),
    members: fc.subarray(ids, { minLength: 2 }),
  });
  fc.assert(
    fc.property(concepts, collection, fc.integer({ min: 272, max: 1200 }), (given, { arrangement, members }, width) => {
      const both = { sv: 'namn på något', en: 'name' };
      const scheme: Scheme = {
        ...{ id: 's', title: both, description: both, core: false },
        collections: [{ arrangement, title: both, because: both, members: members.map((concept) => ({ concept })) }],
        concepts: given.map(
          (one): Concept => ({
            ...one,
            prefLabel: { sv: `${one.id} som heter något` },
            source: [{ title: 'T', publisher: 'P', year: '2020' }],
          }),
        ),
      };
      const made: Glossary = { schemes: [scheme], problems: [] };
      const drawing = drawMap(mapOf(made, scheme), width, pen());
      expect(faultsOf(drawing, pen(), width)).toEqual([]);
      expect(drawing.boxes.map(({ path }) => path.split('/').at(-1)).toSorted()).toEqual(ids);
    }),
  );
});

test('keys go along boxes that stand beside each other', () => {
  const { boxes } = drawMap(mapOf(glossary, schemeOf('samverkanstrappan')), 1000, pen());
  const drawing = { boxes, lines: [], captions: [], width: 1000, height: 1000 };
  const step = (id: string, key: 'ArrowRight' | 'ArrowLeft') => besideOf(drawing, `samverkanstrappan/${id}`, key);
  expect(step('motesplats', 'ArrowRight')).toBe('samverkanstrappan/samtal');
  expect(step('samhandling', 'ArrowLeft')).toBe('samverkanstrappan/samverkan-trappsteg');
  expect(step('motesplats', 'ArrowLeft')).toBeUndefined();
  const narrow = drawMap(mapOf(glossary, schemeOf('samverkanstrappan')), 300, pen());
  expect(besideOf(narrow, 'samverkanstrappan/motesplats', 'ArrowRight')).toBeUndefined();
});
