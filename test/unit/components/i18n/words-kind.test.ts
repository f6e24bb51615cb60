import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { leftOutKinds } from '../../../../comments/list/read/remarks/remark.ts';
import { recordKinds } from '../../../../comments/model/model.ts';
import { guide } from '../../../../components/help/guide.ts';
import { textOfPart } from '../../../../components/help/read-guide.ts';
import { faults } from '../../../../components/i18n/sv/own-pages/import.ts';
import { allWords, tables } from './all-words.ts';

const leftOut = (count: number) => Object.fromEntries(leftOutKinds.map((kind) => [kind, count]));

/** What isn't given numbers: as many ways as there are sentences. */
const given: Record<string, unknown[][]> = {
  'outgoing.conflictIn': [[['6.1 Uppföljning']], [['6.1 Uppföljning', '7.1 Kostnader']]],
  'outgoing.seeAlso': [[['6.1 Uppföljning']], [['6.1 Uppföljning', '7.1 Kostnader']]],
  'outgoing.whoAgrees': [[['Socialnämnden']], [['Socialnämnden', 'Skolnämnden']]],
  'wordList.noneHere': [
    ['71', ['72'], 73],
    ['71', ['72', '74'], 1],
  ],
  'wordList.emptyHere': [
    [['72'], 73],
    [['72', '74'], 1],
  ],
  why: ['form', 'coordination', 'ellipsis', 'compound', 'abbreviation', 'tolerant'].map((how) => [how, 71, 0.9, 72]),
  problem: ['missing', 'invalid', 'unknown', 'duplicate', 'unresolved'].map((kind) => [71, 72, 73, kind]),
  'bar.panelKeys': [['Alt+Shift+S'], ['']],
  'card.panelKeys': [['Alt+Shift+S'], ['']],
  'left.what': [['Alt+Shift+L'], ['']],
  'off.what': [['Alt+Shift+L'], ['']],
  'welcome.pressInChrome': [['Alt+Shift+L'], ['']],
  'welcome.pressInFirefox': [['Alt+Shift+L'], ['']],
  'bar.commentKeys': [['Alt+Shift+K']],
  'list.noneWhat': [['Alt+Shift+K'], ['']],
  'list.undo': steps(),
  'list.redo': steps(),
  'list.undone': steps(),
  'list.redone': steps(),
  'flow.save.outcome': [
    [71, 72, { comments: [{ count: 71 }], changes: [{ count: 72 }] }],
    [1, 0, { comments: [{ author: 'Bo Ask', count: 1 }], changes: [] }],
    [
      71,
      1,
      {
        comments: [{ count: 70 }, { author: '', count: 1 }],
        changes: [{ author: 'Bo Ask', count: 1 }],
      },
    ],
  ],
  'import.row': [
    [{ row: 71 }],
    [{ row: 71, sheet: '72' }],
    [{ row: 71, part: 'comment' }],
    [{ row: 71, part: 'change' }],
  ],
  'import.remarks': [
    [71, 72, 74, ['73']],
    [1, 1, 0, []],
    [0, 0, 1, ['71', '72', '73', '74', '75', '76']],
    [0, 0, 0, []],
  ],
  'importRemarks.settledAs': [
    ['accepted', '71'],
    ['rejected', ''],
    ['gone', '71'],
  ],
  'storage.willDo': restored(),
  'storage.did': restored(),
  'storage.mendedField': [
    ['deadline', '71', 'arende'],
    ['other', '', 'document'],
    ['target', '71', 'comment'],
    ['commenting', '', 'comment'],
    ['identifiers', '71', 'edition'],
    ['name', '', 'edition'],
    ['quote', '71', 'point'],
  ],
  'storage.settingsRefused': [
    [71, ['72', '73']],
    [1, ['71']],
  ],
  'versions.copy.said': [
    [{ comments: 71, changes: 72, replies: 73, mended: 76, settled: 77, authors: ['74', '75'] }],
    [{ comments: 1, changes: 1, replies: 1, mended: 1, settled: 1, authors: [] }],
    [{ comments: 0, changes: 0, replies: 0, mended: 1, settled: 0, authors: [] }],
  ],
  'versions.carriedOver': [[{ unchanged: 71, moved: 1, changed: 72, lost: 73 }], [states(0)], [states(1)]],
  'export.leftOut': [[{ draft: 71, internal: 1, highlight: 72, replaced: 73 }], [states(0)]],
  'export.otherStances': [['71', [{ document: '72', stance: '73' }]]],
  'export.columnsLeftOut': [[['71']], [['71', '72']]],
  'export.columnsAdded': [[['71', '72']]],
  'export.headMissing': [[['71', '72']]],
  'export.doubtfulNumbers': [[[{ number: '71' }]], [[{ number: '71', owner: 'x' }, { number: '72' }]]],
  'flow.drawing.change': [
    ['inserted', '71', '2026-03-01'],
    ['deleted', '', undefined],
    ['moved-here', '71', undefined],
  ],
  'flow.drawing.commentBy': [
    ['71', '2026-03-01'],
    ['', undefined],
  ],
  'flow.drawing.toComment': [['71'], ['']],
  'flow.drawing.noPicture': [['71'], ['']],
  'flow.changes': [
    [new Map([['71', 72]])],
    [
      new Map([
        ['', 1],
        ['71', 2],
      ]),
    ],
  ],
  'flow.inShort': [
    [71, 'marked', 71],
    [1, 'final', 0],
    [0, 'marked', 1],
  ],
  'flow.comments': [
    [1, ['71']],
    [72, ['71', '']],
  ],
  'flow.save.untracked': ['moved', 'changes', 'same'].flatMap((why) => [
    [1, why],
    [71, why],
  ]),
  'letter.how': [[['71', '72']]],
  'letter.noPlace': [[['71', '72'], ['73']]],
  'letter.fault': (
    ['not-word', 'damaged', 'other-kind', 'locked', 'too-large', 'no-text', 'unknown', 'not-alone'] as const
  ).map((why) => ['71', { why, names: ['72'] }]),
  'export.saveAs': [['docx'], ['txt']],
  'export.writing': [
    ['docx', 71],
    ['csv', 1],
  ],
  'export.reservationsFrom': [[[{ name: '72', count: 71 }]]],
  'export.othersFrom': [
    [
      [
        { name: '71', count: 72 },
        { name: '', count: 1 },
      ],
    ],
  ],
  'pdfStates.slow': [
    [[[71, 71]], 'being read'],
    [[[71, 73]], 'read'],
    [[[1, 1]], undefined],
  ],
  'pdfStates.unread': (['too-large', 'locked', 'damaged', 'slow', 'skipped', 'not-reopened'] as const).flatMap(
    (why) => [
      [why, [[71, 71]]],
      [
        why,
        [
          [71, 71],
          [73, 75],
        ],
      ],
    ],
  ),
  'pdfStates.addedUnread': [[[[71, 71]]], [[[71, 73]]]],
  'pdfStates.unsure': [[[[71, 71]]], [[[71, 73]]]],
  'pdfStates.damaged': [[[[71, 71]]], [[[71, 73]]]],
  'pdfStates.cut': [[[[71, 71]]], [[[71, 73]]]],
  'pdfStates.illegible': [[[[71, 71]]], [[[71, 73]]]],
  'pdfStates.late': [[[[71, 71]]], [[[71, 73]]]],
  'pdfStates.recognise.doubtful': [[[[71, 71]]], [[[71, 73]]]],
  'pdfStates.recognise.foreign': [[[[71, 71]]], [[[71, 73]]]],
  'pdfStates.recognise.worse': [[[[71, 71]]], [[[71, 73]]]],
  'pdfStates.recognise.wordless': [[[[71, 71]]], [[[71, 73]]]],
  'pdfStates.recognise.failed': (['picture', 'memory', 'engine'] as const).flatMap((why) => [
    [why, [[71, 71]]],
    [why, [[71, 73]]],
  ]),
  'matrix.count': [['Point', 71]],
  'answerGroups.proposal.sameDemand': [
    ['71', '72', '73'],
    ['', '72', ''],
  ],
  'practice.takenIn': [
    [71, []],
    [71, ['72', '73']],
  ],
  'workspace.section': [[['71', '72']]],
  'import.refusals.open-quote': [['71', { line: 72, words: '73' }], ['71']],
  'import.refusals.remarks-left-out': [['71'], ['71', undefined, leftOut(72)], ['71', undefined, leftOut(1)]],
  'import.rows': [[[{ row: 71 }, { row: 72 }]], [[{ row: 71, sheet: '73' }]]],
  'import.fault': Object.keys(faults).map((why) => [{ part: '71', found: '72', as: '73', why }]),
};

function steps(): unknown[][] {
  const kinds = [...recordKinds, 'several'].map((kind) => ({ do: 'set', kind }));
  const deeds = ['take-in', 'carry-over', 'create', 'delete'].map((deed) => ({ do: deed, kind: 'comment' }));
  const fields = ['status', 'tagging', 'target'].map((field) => ({ do: 'set', kind: 'comment', fields: [field] }));
  return [...kinds, ...deeds, ...fields].flatMap((step) =>
    [1, 71].map((count) => [{ fields: [] as string[], ...step, count }]),
  );
}

function restored(): unknown[][] {
  return [[{ added: 71, changed: 72, removed: 73, kept: 74 }], [{ added: 1, changed: 1, removed: 1, kept: 1 }]];
}

function states(count: number) {
  const names = ['unchanged', 'moved', 'changed', 'lost', 'draft', 'internal', 'highlight', 'replaced'];
  return Object.fromEntries(names.map((name) => [name, count]));
}

/** What the user's help says, which is no table. */
const saidInHelp = (language: 'sv' | 'en'): Said[] =>
  guide[language].flatMap((part) =>
    textOfPart(part)
      .split('\n')
      .map((line, i): Said => [`guide.${part.id}.${i}`, line]),
  );

type Said = [path: string, sentence: string];

/** All that a table says, its functions called with numbers, which do for names and days as well. */
function saidIn(table: unknown, path = ''): Said[] {
  if (typeof table === 'string') return [[path, table]];
  if (typeof table === 'function') {
    const calls = given[path] ?? [71, 0, 1].map((first) => [first, 72, 73, 74]);
    return calls.map((args, i): Said => [`${path}(${i})`, say(path, () => table(...args))]);
  }
  return Object.entries(table as object).flatMap(([key, value]) => saidIn(value, path ? `${path}.${key}` : key));
}

function say(path: string, call: () => unknown): string {
  try {
    return String(call());
  } catch (cause) {
    throw new Error(`${path} wants arguments of its own under \`given\``, { cause });
  }
}

const swedish = [...saidIn(allWords('sv')), ...saidInHelp('sv')];
const english = [...saidIn(allWords('en')), ...saidInHelp('en')];

const manifest = (language: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(new URL(`../../../../public/_locales/${language}/messages.json`, import.meta.url), 'utf8'));
const inManifest = (language: string) =>
  Object.entries(manifest(language)).map(([key, { message }]): Said => [`_locales.${key}`, message]);

/** What a table says against a rule, with where it stands. */
const against = (said: readonly Said[], rule: RegExp) => said.filter(([, sentence]) => rule.test(sentence));

describe('in both languages', () => {
  const all = [...swedish, ...english, ...inManifest('sv'), ...inManifest('en')];
  test.each([
    ['nobody shouts', /!/],
    ['no label of a fault instead of a sentence', /^(?:Fel|Error):/],
    ['quotation marks and apostrophes are curly', /["']/],
    ['one space, and none at an end', / {2}|^\s|\s$/],
    ['three points are one character', /\.\.\./],
    ['what is more than one sentence ends as sentences do', /[.?] [A-ZÅÄÖ].*[^.?:…”)]$/],
    ['every call is answered', /undefined|NaN|\[object/],
  ])('%s', (_rule, pattern) => {
    expect(against(all, pattern)).toEqual([]);
  });

  test('no two tables have words of one name: components take several at once', () => {
    const names = Object.values(tables).flatMap(({ sv }) => Object.keys(sv));
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  test.each([
    [swedish, 'Plats i begreppsträdet'],
    [english, 'Position in the concept tree'],
  ])('a place has one name, on the card, in the panel, in the menu and over its page: %#', (said, tree) => {
    const of = (path: string) => said.find(([one]) => one === path)?.[1];
    expect([of('card.place'), of('place')]).toEqual([tree, tree]);
    for (const page of ['arenden', 'learning', 'maps', 'options', 'help'])
      expect(of(`pages.titles.${page}`)).toBe(of(`pages.menu.${page}`));
  });

  test('the same things are said', () => {
    expect(english.map(([path]) => path)).toEqual(swedish.map(([path]) => path));
    expect(Object.keys(manifest('en'))).toEqual(Object.keys(manifest('sv')));
  });

  test('with the same things put in', () => {
    const put = (said: readonly Said[]) =>
      said.map(([path, sentence]) => [path, [...new Set(sentence.match(/7[1-4]/g))].sort().join(' ')]);
    expect(put(english)).toEqual(put(swedish));
  });
});

describe('in Swedish', () => {
  const all = [...swedish, ...inManifest('sv')];
  test.each([
    ['keys are called what the keyboard says', /\bShift\b/],
    ['times have a point', /\b\d\d:\d\d\b/],
    ['words that the reader would have to translate', /annotation|\b(?:fattas|fatta|kasta|lagom|vems|tangenter)\b/i],
    ['what lies open is not said to be on', /\binte på\b/],
    ['a person is not spoken of', /\b(?:användaren|man)\b/i],
    ['as other languages have it', /\bfick inget ja\b|\bvilar\b|\bså ska\b|\bunderskriven\b|\bpassar det\b/i],
    ['nobody waits, promises or lets in', /\bväntar där\b|\blova|släpper? inte in|släpps inga|\bsa nej\b/i],
    ['concepts are above and below, not in rows', /\bstår (?:direkt |inte )?(?:under|över|ovanför|bredvid)\b/],
    [
      'one word for what is put in, ticked, down and checked',
      /följer (?:aldrig )?med i en|kryssa(?:r|s)? för|\bner\b|se efter/i,
    ],
    ['one word for what was said in a comment, and where', /annotering|\butan plats\b|på sin plats|\bses över\b/i],
  ])('%s', (_rule, pattern) => {
    expect(against(all, pattern)).toEqual([]);
  });
});

describe('in English', () => {
  const all = [...english, ...inManifest('en')];
  test.each([
    ['one word for a system, for what is painted and for what is ready', /\bschemes?\b|\bmarks?\b|\bfinished\b/i],
    ['one word for a position, and for a response', /\bstance\b|\banswer(?:ing)? (?:by|body)\b|\bday to answer\b/i],
    [
      'one word for what comes from a file',
      /\bread(?:ing)? in\b(?! the browser)|\bread (?:comments|backups|a backup|from a)\b/i,
    ],
    ['one word for a case', /ärende/i],
    ['as Swedish has it', /\bgo(?:es)? along\b|\bcome along\b|\bstands?\b|\bholds\b|\brest on\b|\bgot no yes\b/i],
    ['as nobody says today', /(?<!there )\bis no (?!longer)|\bharmed\b|\ball else\b|\banew\b|\bShall\b|\bbarred\b/i],
  ])('%s', (_rule, pattern) => {
    expect(against(all, pattern)).toEqual([]);
  });
});
