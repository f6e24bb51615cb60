/**
 * Who may lean on whom; ARCHITECTURE.md has the picture. The pure rooms are checked over any number of steps, so that they run in a
 * test, a worker, Node and a page alike.
 */
const pureDocuments =
  'documents/(pdf/(text|ocr/page|ocr/picture)/|docx/|odt/|epub/|flow/content/|facts/|(block|facts|section)\\.ts)';
const pure = `^((glossary|glossary-files|language|comments|answers|learning|packed)/|${pureDocuments})`;
const impure = `^(entrypoints|components|extension|storage|commands|test|(?!${pureDocuments})documents)/`;

const pureRooms = ['answers', 'comments', 'learning', 'language', 'glossary', 'glossary-files'];

/** room → the rooms that it may import, beside itself, as in ARCHITECTURE.md. */
const allowed = {
  entrypoints: ['components', 'extension', 'storage/db', 'documents', 'glossary'],
  // The user's help is read from its own document.
  components: ['extension/(state|session|settings|protocol|pdf-opening)', 'storage', 'documents', 'docs', ...pureRooms],
  // What the worker has sent to a page tells the panel whether to believe it.
  'extension/state': [
    'extension/(session|settings|protocol|pdf-opening|background/sent-editions.ts)',
    'storage',
    'documents',
    'packed',
    ...pureRooms,
  ],
  'extension/session': ['extension/(settings|protocol)', 'storage', 'documents', 'comments', 'language', 'glossary'],
  'extension/background': [
    'extension/(session/marks|settings|protocol|pdf-opening)',
    'storage',
    'comments/model',
    'glossary/schema.ts',
  ],
  'extension/pdf-opening': ['extension/settings', 'storage/db'],
  'extension/settings': ['storage', 'comments/model', 'language/matching', 'glossary'],
  'extension/protocol': ['storage', 'documents', 'comments', 'language', 'glossary'],
  storage: ['comments', 'glossary', 'learning', 'language/swedish'],
  documents: ['comments/(model|text)', 'language/(lists|swedish)', 'packed'],
  learning: ['comments/model', 'language', 'glossary'],
  answers: ['comments', 'documents/(facts|block.ts)', 'language', 'glossary'],
  'glossary-files': ['comments/(list|jsonld)', 'language/swedish', 'glossary', 'packed'],
  comments: ['language', 'glossary', 'packed'],
  'language/matching': ['language/(lists|swedish)', 'glossary'],
  'language/swedish': ['language/lists'],
  'language/lists': [],
  glossary: [],
  packed: [],
};

/** The same, a line a room: `docs.test.ts` compares them with ARCHITECTURE.md. */
export const arrows = Object.entries(allowed).map(([room, others]) => {
  const names = others.join(', ').replace(pureRooms.join(', '), 'pure');
  return `${room} → ${names || 'nothing'}`;
});

const folderRules = Object.entries(allowed).map(([folder, others]) => ({
  name: `${folder}-leans-only-on-${others.join('-') || 'nothing'}`,
  severity: 'error',
  from: { path: `^${folder}/` },
  to: { pathNot: [`^${folder}/`, ...others.map((other) => `^${other}(/|$)`), 'node_modules'] },
}));

export default {
  forbidden: [
    ...folderRules,
    {
      name: 'the-protocol-knows-types-only',
      severity: 'error',
      from: { path: '^extension/protocol/' },
      to: { pathNot: ['^extension/protocol/', 'node_modules'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'components-leave-writing-to-extension-state',
      severity: 'error',
      from: { path: '^components/' },
      to: {
        path: '^storage/(backup/restore|commands|use-cases|db/(store|context-store))',
        // These make the changes of a command, and write nothing.
        pathNot: '^storage/(commands/place-decisions|use-cases/merge-duplicates)\\.ts',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'one-way-into-anchoring',
      severity: 'error',
      from: { pathNot: ['^comments/anchoring/', '^test/'] },
      to: { path: '^comments/anchoring/', pathNot: '^comments/anchoring/index\\.ts' },
    },
    {
      name: 'one-database-a-context',
      severity: 'error',
      from: { pathNot: ['^storage/db/context-store\\.ts', '^(test|commands)/'] },
      to: { path: '^storage/db/store\\.ts', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'the-background-has-no-interface-but-the-words-of-its-menu',
      severity: 'error',
      from: { path: '^(extension/background/|entrypoints/background\\.ts)' },
      to: { path: '^components/', pathNot: '^components/i18n/(menu|spoken)\\.ts', reachable: true },
    },
    {
      name: 'pure-rooms-reach-nothing-impure',
      severity: 'error',
      from: { path: pure },
      to: { path: impure, reachable: true },
    },
    {
      name: 'pure-rooms-use-no-package-but-the-schema-reader-the-sentences-and-the-difference',
      severity: 'error',
      from: { path: pure, pathNot: '^(comments/list/|glossary-files/|packed/|learning/practice/schedule\\.ts)' },
      to: { path: 'node_modules', pathNot: 'node_modules/(valibot|compromise|diff)/' },
    },
    {
      name: 'zips-are-opened-by-one-package',
      severity: 'error',
      from: { path: '^packed/' },
      to: { path: 'node_modules', pathNot: 'node_modules/fflate/' },
    },
    {
      name: 'when-a-card-comes-again-is-said-by-the-scheduler-in-one-place',
      severity: 'error',
      from: { pathNot: '^(learning/practice/schedule\\.ts|test/)' },
      to: { path: 'node_modules/ts-fsrs/' },
    },
    {
      name: 'the-schedule-uses-no-package-but-the-scheduler',
      severity: 'error',
      from: { path: '^learning/practice/schedule\\.ts' },
      to: { path: 'node_modules', pathNot: 'node_modules/ts-fsrs/' },
    },
    {
      name: 'the-comment-list-uses-no-package-but-the-schema-reader-and-those-of-its-formats',
      severity: 'error',
      from: { path: '^comments/list/', pathNot: '^comments/list/(write/(formats|word-template)|read)/' },
      to: { path: 'node_modules', pathNot: 'node_modules/valibot/' },
    },
    {
      name: 'formats-use-the-packages-of-word-spreadsheets-and-csv-and-no-others',
      severity: 'error',
      from: { path: '^comments/list/(write/(formats|word-template)|read)/' },
      to: {
        path: 'node_modules',
        pathNot: 'node_modules/(valibot|docx|write-excel-file|read-excel-file|fflate|papaparse|@types/papaparse)/',
      },
    },
    {
      name: 'files-of-glossaries-use-the-packages-of-rdf-and-zips-and-no-others',
      severity: 'error',
      from: { path: '^glossary-files/' },
      to: {
        path: 'node_modules',
        pathNot: 'node_modules/(valibot|n3|@types/n3|rdfxml-streaming-parser|fflate)/',
      },
    },
    {
      name: 'what-writes-a-format-is-loaded-when-it-is-asked-for',
      severity: 'error',
      from: { pathNot: '^(comments/list/write/formats/|test/)' },
      to: {
        path: '^(comments/list/write/formats/(docx|xlsx|csv)|glossary-files/word-list/docx|glossary-files/rdf/from-(turtle|rdf-xml))\\.ts',
        dynamic: false,
      },
    },
    {
      name: 'nothing-imports-entrypoints',
      severity: 'error',
      // It stands for the browser, which enters there.
      from: { pathNot: '^test/unit/panel/reading-panel\\.ts' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'product-imports-no-test',
      severity: 'error',
      from: { pathNot: '^(test|commands)/' },
      to: { path: '^(test|commands)/' },
    },
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'everything-resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.output|\\.wxt|demo)/' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
