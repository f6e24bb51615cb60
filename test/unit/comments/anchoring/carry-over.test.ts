import { expect, test } from 'vitest';
import { carryOver } from '../../../../comments/anchoring/carry-over.ts';
import { findAll } from '../../../../comments/anchoring/find.ts';
import type { Comment, Target } from '../../../../comments/model/comment.ts';
import { made } from '../../../../comments/model/record.ts';
import type { FlatDocument } from '../../../../comments/text/flatten.ts';
import { keptDocument } from '../../../../comments/text/kept-document.ts';
import { selectorsAt as selectorsOf } from '../../../../comments/text/selectors-at.ts';
import { handMadePairs } from '../../../anchoring/hand-made.ts';
import { samePlace } from '../../../anchoring/pair.ts';
import { aComment } from '../model/records.ts';

const stamper = { writer: 'w', now: () => new Date('2026-03-01T10:00:00.000Z') };
const to = { edition: 'urn:uuid:slutlig', document: 'urn:uuid:remiss' };

const comment = (id: string, fields: Partial<Comment> = {}): Comment =>
  made<Comment>(aComment(id, fields) as Comment, stamper);

/** Blocks, a heading told by its level before it: "## Mål". */
function documentOf(...blocks: string[]): FlatDocument<number> {
  const sections: { start: number; level: number; title: string }[] = [];
  let start = 0;
  const texts = blocks.map((block) => {
    const [, marks = '', text = ''] = /^(#*) ?(.*)$/s.exec(block) ?? [];
    if (marks) sections.push({ start, level: marks.length, title: text });
    start += text.length + 1;
    return text;
  });
  return keptDocument({ text: texts.join('\u2029'), sections });
}

const on = (document: FlatDocument<unknown>, words: string): Target => {
  const start = document.text.indexOf(words);
  return { type: 'passage', selectors: selectorsOf(document, { start, end: start + words.length }) };
};
const section = (document: FlatDocument<unknown>, ...path: string[]): Target => {
  const start = document.text.indexOf(path.at(-1) ?? '');
  const selectors = selectorsOf(document, { start, end: start + (path.at(-1) ?? '').length });
  return { type: 'section', path: path as [string, ...string[]], selectors };
};

const old = documentOf(
  '# Strategi',
  'Psykisk ohälsa är den vanligaste orsaken till sjukskrivning i länet.',
  '## 1. Mål',
  'Andelen invånare som uppger att de mår bra ska öka till 80 procent före 2032.',
  '### Barn',
  'Barn och unga ska få hjälp inom trettio dagar från den första kontakten med elevhälsan.',
  '## 2. Ansvar',
  'Regionstyrelsen följer upp strategin varje år och redovisar den för fullmäktige.',
  'Kommunerna svarar för det främjande arbetet i förskola, skola och fritid.',
  '## 3. Bilaga',
  'Ordlistan förklarar de begrepp som används i strategin och i dess delmål.',
);
const now = documentOf(
  '# Strategi',
  'Antagen av fullmäktige i juni.',
  'Psykisk ohälsa är den vanligaste orsaken till sjukskrivning i länet.',
  '## 1. Mål',
  'Kommunerna svarar för det främjande arbetet i förskola, skola och fritid.',
  'Andelen invånare som uppger att de mår bra ska öka till 85 procent före 2034.',
  '### Barn',
  'Barn och unga ska få hjälp inom trettio dagar från den första kontakten med elevhälsan.',
  '## 3. Ansvar',
  'Regionstyrelsen följer upp strategin varje år och redovisar den för fullmäktige.',
);

const one = async (target: Target, fields: Partial<Comment> = {}, pages?: number) => {
  const comments = [comment('a', { target, ...fields })];
  const { copies, counts } = await carryOver({ comments, old, now, pages, to, ids: ['urn:uuid:copy'] });
  const [copy] = copies;
  if (!copy) throw new Error('no copy');
  return { copy, counts };
};
const quoted = ({ target }: { target: Target }) =>
  'selectors' in target ? target.selectors.find(({ type }) => type === 'TextQuoteSelector') : undefined;

const unchanged = 'den vanligaste orsaken till sjukskrivning';
const changed = 'uppger att de mår bra ska öka till 80 procent före 2032';
const sentence = 'Andelen invånare som uppger att de mår bra ska öka till 80 procent före 2032.';
const moved = 'Kommunerna svarar för det främjande arbetet i förskola, skola och fritid.';
const lost = 'Ordlistan förklarar de begrepp som används i strategin och i dess delmål.';

test.each<[string, string, Comment['carried'], string]>([
  ['unchanged', unchanged, undefined, unchanged],
  ['moved', moved, { state: 'moved', quote: moved }, moved],
  ['changed', changed, { state: 'changed', quote: changed }, 'uppger att de mår bra ska öka till 85 procent före 2034'],
  ['lost', lost, { state: 'lost', quote: lost }, lost],
])('words that are %s', async (state, words, carried, quote) => {
  const { copy, counts } = await one(on(old, words));
  expect(copy.carried).toEqual(carried);
  expect(quoted(copy)).toMatchObject({ exact: quote });
  expect(counts).toEqual({ unchanged: 0, moved: 0, changed: 0, lost: 0, [state]: 1 });
  // A place that was found is told in the new text's terms, and one that wasn't in the old one's.
  const text = state === 'lost' ? old.text : now.text;
  const start = text.indexOf(quote);
  expect('selectors' in copy.target && copy.target.selectors).toContainEqual({
    type: 'TextPositionSelector',
    start,
    end: start + quote.length,
  });
});

test('of a changed sentence the full stop is there as before', async () => {
  const { copy } = await one(on(old, sentence));
  expect(quoted(copy)).toMatchObject({ exact: sentence.replace('80', '85').replace('2032', '2034') });
});

test('a copy has a name of its own and says where it comes from; what was written stays as it was', async () => {
  const written: Partial<Comment> = {
    assessing: 'tillstyrker med ändring',
    editing: 'ohälsan',
    tagging: ['mål'],
    describing: 'Annars mäts fel sak.',
    identifying: ['psykisk-halsa'],
    status: 'klar',
    internal: true,
  };
  const target = on(old, unchanged);
  const { copy } = await one(target, written);
  const { id, edition, derivedFrom, target: _, ...rest } = copy;
  expect({ id, edition, derivedFrom }).toEqual({ id: 'urn:uuid:copy', edition: to.edition, derivedFrom: 'urn:uuid:a' });
  const { id: __, edition: ___, target: ____, ...given } = aComment('a', written);
  expect(rest).toEqual(given);
});

test.each<[string, Target, Comment['carried'], string[]]>([
  ['under the same heading', section(old, 'Strategi', '1. Mål', 'Barn'), undefined, ['Strategi', '1. Mål', 'Barn']],
  [
    'with another number',
    section(old, 'Strategi', '2. Ansvar'),
    { state: 'changed', quote: '2. Ansvar' },
    ['Strategi', '3. Ansvar'],
  ],
  [
    'that is gone',
    section(old, 'Strategi', '3. Bilaga'),
    { state: 'lost', quote: '3. Bilaga' },
    ['Strategi', '3. Bilaga'],
  ],
  [
    'known by its heading alone',
    { type: 'section', path: ['Strategi', '1. Mål'], selectors: [] },
    undefined,
    ['Strategi', '1. Mål'],
  ],
])('a section %s', async (_name, target, carried, path) => {
  const { copy } = await one(target);
  expect(copy.carried).toEqual(carried);
  expect(copy.target).toMatchObject({ type: 'section', path });
  if (carried?.state !== 'lost') expect(quoted(copy)).toMatchObject({ exact: path.at(-1) });
});

const rectangle: Target = { type: 'rectangle', page: 3, left: 10, top: 10, width: 20, height: 5 };
test.each<[string, Target, Partial<Comment>, number | undefined, Comment['carried']]>([
  ['the whole document', { type: 'document' }, {}, undefined, undefined],
  ['a part of a page that is there', rectangle, {}, 3, { state: 'changed' }],
  ['a part of a page that isn’t', rectangle, {}, 2, { state: 'lost' }],
  ['a part of a page, in a text without pages', rectangle, {}, undefined, { state: 'lost' }],
  ['words that the reader keeps without a place', on(old, lost), { withoutPlace: true }, undefined, undefined],
])('%s stays as it is', async (_name, target, fields, pages, carried) => {
  const { copy } = await one(target, fields, pages);
  expect(copy.target).toEqual(target);
  expect(copy.carried).toEqual(carried);
  expect(copy.withoutPlace).toBe(fields.withoutPlace);
});

test.each<[NonNullable<Comment['carried']>['state'], string, NonNullable<Comment['carried']>['state']]>([
  ['moved', unchanged, 'moved'],
  ['changed', unchanged, 'changed'],
  ['changed', moved, 'changed'],
  ['moved', changed, 'changed'],
  ['changed', lost, 'lost'],
  ['lost', unchanged, 'moved'],
])('%s the last time, and not looked at since: still to be, with the oldest words', async (state, words, then) => {
  const { copy } = await one(on(old, words), { carried: { state, quote: 'de första orden' } });
  expect(copy.carried).toEqual({ state: then, quote: 'de första orden' });
});

test('without the old text, by what the comments say themselves', async () => {
  const comments = [unchanged, moved, lost].map((words, i) => comment(String(i), { target: on(old, words) }));
  const { counts } = await carryOver({ comments, old: undefined, now, to, ids: ['urn:a:1', 'urn:a:2', 'urn:a:3'] });
  expect(counts.lost).toBeGreaterThanOrEqual(1);
  expect(counts.changed).toBe(0);
});

test('a comment that says only where, as another tool may', async () => {
  const start = old.text.indexOf(lost);
  const target: Target = {
    type: 'passage',
    selectors: [{ type: 'TextPositionSelector', start, end: start + lost.length }],
  };
  expect((await one(target)).copy.carried).toEqual({ state: 'lost', quote: lost });
});

test.each(handMadePairs().map((pair) => [pair.name, pair] as const))(
  '%s, a draft and its final text',
  async (_, pair) => {
    const comments = pair.comments.map(({ span }, i) =>
      comment(String(i), { target: { type: 'passage', selectors: selectorsOf(pair.old, span) } }),
    );
    const ids = comments.map(({ id }) => `${id}-copy`);
    const { copies } = await carryOver({ comments, old: pair.old, now: pair.now, to, ids });
    let wrong = 0;
    for (const [i, copy] of copies.entries()) {
      const place = pair.comments[i]?.place;
      const at =
        'selectors' in copy.target && copy.target.selectors.find(({ type }) => type === 'TextPositionSelector');
      if (copy.carried?.state === 'lost' || !at || at.type !== 'TextPositionSelector') continue;
      if (!place || !samePlace(place, at)) wrong++;
    }
    expect(wrong).toBeLessThanOrEqual(1);
  },
);

test.each(handMadePairs().map((pair) => [pair.name, pair] as const))(
  '%s: read again beside its own text, each copy stands where it was put, and none that was lost is found',
  async (_, pair) => {
    const comments = pair.comments.map(({ span }, i) =>
      comment(String(i), { target: { type: 'passage', selectors: selectorsOf(pair.old, span) } }),
    );
    const ids = comments.map(({ id }) => `${id}-copy`);
    const { copies } = await carryOver({ comments, old: pair.old, now: pair.now, to, ids });
    const selectors = copies.map(({ target }) => ('selectors' in target ? target.selectors : []));
    const found = await findAll(selectors, pair.now, { old: pair.now });
    for (const [i, { state, span }] of found.entries()) {
      expect(state).toBe(copies[i]?.carried?.state === 'lost' ? 'lost' : 'unchanged');
      if (span) expect(selectors[i]).toContainEqual({ type: 'TextPositionSelector', ...span });
    }
  },
);
