/**
 * Who may lean on whom; ARCHITECTURE.md has the picture. The pure folders are checked over any number of steps, so
 * that they run in a test, a worker, Node and a page alike.
 */
const pure =
  '^((glossary|swedish|matching|annotations|comment-list|learning)/|documents/(pdf/text/|facts/|(block|facts|section)\\.ts))';
const impure =
  '^(entrypoints|components|reading|documents/(?!pdf/text/|facts/|(block|facts|section)\\.ts)|storage|commands|test|messaging\\.ts|settings\\.ts)';

/** folder → the folders that it may import, beside itself. */
const allowed = {
  glossary: [],
  swedish: [],
  matching: ['glossary', 'swedish'],
  annotations: ['matching', 'glossary', 'swedish'],
  'comment-list': ['annotations', 'glossary', 'swedish'],
  learning: ['annotations', 'matching', 'glossary', 'swedish'],
  storage: ['annotations', 'learning', 'swedish', 'messaging\\.ts', 'settings\\.ts'],
  documents: ['annotations', 'swedish'],
  reading: [
    'storage',
    'annotations',
    'documents',
    'matching',
    'glossary',
    'swedish',
    'messaging\\.ts',
    'settings\\.ts',
  ],
  components: [
    'comment-list',
    'learning',
    'reading',
    'storage',
    'annotations',
    'learning',
    'documents',
    'matching',
    'glossary',
    'swedish',
    'messaging\\.ts',
    'settings\\.ts',
  ],
  entrypoints: ['components', 'reading', 'storage', 'documents', 'glossary', 'messaging\\.ts', 'settings\\.ts'],
};

const folderRules = Object.entries(allowed).map(([folder, others]) => ({
  name: `${folder}-leans-only-on-${others.join('-') || 'nothing'}`.replaceAll('\\.ts', ''),
  severity: 'error',
  from: { path: `^${folder}/` },
  to: { pathNot: [`^${folder}/`, ...others.map((other) => `^${other}`), 'node_modules'] },
}));

export default {
  forbidden: [
    ...folderRules,
    {
      name: 'pure-folders-reach-nothing-impure',
      severity: 'error',
      from: { path: pure },
      to: { path: impure, reachable: true },
    },
    {
      name: 'pure-folders-use-no-package-but-the-schema-reader-the-sentences-and-the-difference',
      severity: 'error',
      from: { path: pure, pathNot: '^(comment-list/|learning/schedule\\.ts)' },
      to: { path: 'node_modules', pathNot: 'node_modules/(valibot|compromise|diff)/' },
    },
    {
      name: 'when-a-card-comes-again-is-said-by-the-scheduler-in-one-place',
      severity: 'error',
      from: { pathNot: '^(learning/schedule\\.ts|test/)' },
      to: { path: 'node_modules/ts-fsrs/' },
    },
    {
      name: 'the-schedule-uses-no-package-but-the-scheduler',
      severity: 'error',
      from: { path: '^learning/schedule\\.ts' },
      to: { path: 'node_modules', pathNot: 'node_modules/ts-fsrs/' },
    },
    {
      name: 'the-comment-list-uses-no-package-but-the-schema-reader-and-those-of-its-formats',
      severity: 'error',
      from: { path: '^comment-list/', pathNot: '^comment-list/(formats|in)/' },
      to: { path: 'node_modules', pathNot: 'node_modules/valibot/' },
    },
    {
      name: 'formats-use-the-packages-of-word-spreadsheets-and-csv-and-no-others',
      severity: 'error',
      from: { path: '^comment-list/(formats|in)/' },
      to: {
        path: 'node_modules',
        pathNot: 'node_modules/(valibot|docx|write-excel-file|read-excel-file|fflate|papaparse|@types/papaparse)/',
      },
    },
    {
      name: 'what-writes-a-format-is-loaded-when-it-is-asked-for',
      severity: 'error',
      from: { pathNot: '^(comment-list/formats/|test/)' },
      to: { path: '^comment-list/formats/(docx|xlsx|csv)\\.ts', dynamic: false },
    },
    { name: 'nothing-imports-entrypoints', severity: 'error', from: {}, to: { path: '^entrypoints/' } },
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
