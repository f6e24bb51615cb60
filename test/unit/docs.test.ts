/**
 * Every file, folder, command, picture and heading that the documentation names exists. What is in code style and looks like a path is
 * taken for one: it may be written from the project's root, from the document's own folder, or by its last parts alone (`settings.ts`).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** At the root, made by installing, building, trying or photographing: not there in a fresh clone. */
const made = ['node_modules', '.output', '.wxt', 'demo', 'pictures', 'test-results'];
/** Beside the project, read by some tests where it is there. */
const beside = '../shared';

/** Looks like a path and is none of ours, by what it is. A row that no document needs any more fails. */
const notOurs: Readonly<Record<string, string>> = {
  'text/plain': 'a media type',
  'utils/': 'a folder that there is to be none of',
  'level/psykiska-besvar/besvar-prov': 'the id of a card',
};

type Kind = 'file' | 'folder' | 'picture' | 'command' | 'option' | 'heading';
interface Named {
  line: number;
  kind: Kind;
  name: string;
  /** A link leads from the document's own folder and nowhere else. */
  link?: boolean;
}

interface Project {
  files: ReadonlySet<string>;
  folders: ReadonlySet<string>;
  scripts: ReadonlySet<string>;
  /** The text of all that reads options. */
  commands: string;
  /** A document's headings, as links name them. */
  headings(file: string): ReadonlySet<string>;
}

const ending = 'tsx?|mjs|css|json|jsonld|html|md|png|pdf|txt|ya?ml|csv';
const pathLike = new RegExp(`^(?:[\\w.@*-]+/)+(?:[\\w.@*-]+)?$|^[\\w*-][\\w.*-]*\\.(?:${ending})$`);
/** What is to be written there by whoever types the command: FIL, UT.txt, MIN-REMISS.pdf. */
const placeholder = /^[A-ZÅÄÖ-]+(\.\w+)?$/;

type Tell = (kind: Kind, name: string, link?: boolean) => void;

/** All that a document names, line by line. */
function namesIn(markdown: string): Named[] {
  const named: Named[] = [];
  let fence = false;
  markdown.split('\n').forEach((text, at) => {
    const tell: Tell = (kind, name, link) => named.push({ line: at + 1, kind, name, ...(link && { link }) });
    if (/^\s*```/.test(text)) fence = !fence;
    else if (fence) namesInCode(text, true, tell);
    else {
      for (const [, code = ''] of text.matchAll(/`([^`]+)`/g)) namesInCode(code, false, tell);
      const prose = text.replaceAll(/`[^`]*`/g, 'code');
      for (const [, picture, target = ''] of prose.matchAll(/(!?)\[[^\]]*\]\(([^)\s]+)\)/g)) {
        if (/^[a-z]+:/.test(target)) continue;
        const [path = '', heading] = target.split('#');
        if (path) tell(picture ? 'picture' : path.endsWith('/') ? 'folder' : 'file', path, true);
        if (heading !== undefined) tell('heading', target);
      }
    }
  });
  return named;
}

/** @param many a line of a block, in which words stand beside each other; else a span of code, which names one thing */
function namesInCode(code: string, many: boolean, tell: Tell): void {
  const command = /^\s*(?:\w+=\S+ )?(?:npm|npx|node) /.test(code);
  for (const [, script = ''] of code.matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g)) tell('command', script);
  for (const [, script = ''] of code.matchAll(/\bnpm (test)\b/g)) tell('command', script);
  // An option of npm, npx or a browser isn't ours: those of our commands stand behind " -- ", or alone.
  const ours = command ? (code.split(/ -- | -- ?\[/)[1] ?? '') : code;
  for (const [, option = ''] of ours.matchAll(/(?:^|[\s[])(--[a-z][\w-]*)/g)) tell('option', option);
  const words = many || command ? code.split(/[\s,|()[\]]+/) : [code];
  for (const word of words) {
    if (!pathLike.test(word) || placeholder.test(word)) continue;
    tell(word.endsWith('/') || !/\.\w+$/.test(word) ? 'folder' : 'file', word);
  }
}

/** Is there such a thing? @param from the folder of the document that names it */
function exists({ kind, name, link }: Named, from: string, document: string, project: Project): boolean {
  if (kind === 'command') return project.scripts.has(name);
  if (kind === 'option') return project.commands.includes(name);
  if (kind === 'heading') {
    const [path = '', heading = ''] = name.split('#');
    return project.headings(path ? normalize(join(from, path)) : document).has(decodeURI(heading));
  }
  const plain = name.replace(/\/$/, '');
  const here = normalize(join(from, plain));
  const all = [...project.files, ...(kind === 'folder' || link ? project.folders : [])];
  if (link) return all.includes(here);
  if (name in notOurs || name.startsWith(beside) || made.includes(name.split('/')[0] ?? '')) return true;
  if (plain.includes('*')) {
    const pattern = plain.replaceAll('.', '\\.').replaceAll('*', '[^/]*');
    return all.some((one) => new RegExp(`(^|/)${pattern}$`).test(one));
  }
  return all.some((one) => one === plain || one === here || one.endsWith(`/${plain}`));
}

/** As GitHub makes them. */
function headingsOf(markdown: string): Set<string> {
  const headings = markdown.replaceAll(/^```[\s\S]*?^```/gm, '').matchAll(/^#+ (.+)$/gm);
  return new Set(
    [...headings].map(([, words = '']) =>
      words
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

function allFiles(folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (made.includes(path) || entry.name === '.git') return [];
    return entry.isDirectory() ? allFiles(path) : [path];
  });
}

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const files = allFiles();
const project: Project = {
  files: new Set(files),
  folders: new Set(
    files.flatMap((file) => {
      const parts = dirname(file).split('/');
      return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
    }),
  ),
  scripts: new Set(Object.keys(JSON.parse(read('package.json')).scripts)),
  commands: files
    .filter((file) => /^((commands|test\/benchmark)\/.*\.ts|package\.json)$/.test(file))
    .map(read)
    .join('\n'),
  headings: (file) => headingsOf(read(file)),
};
const documents = files.filter((file) => file.endsWith('.md'));

/** What a document names and isn't there, as one reads it. */
const missing = (markdown: string, document: string, from = dirname(document)) =>
  namesIn(markdown)
    .filter((named) => !exists(named, from, document, project))
    .map(({ line, kind, name }) => `${document}:${line} ${kind} ${name}`);

/** "12 files, 2 commands": what a document was found to name. */
function counted(named: readonly Named[]): string {
  const counts = [...Map.groupBy(named, ({ kind }) => kind)].map(([kind, { length }]) => `${length} ${kind}s`);
  return counts.join(', ') || 'nothing';
}

describe('what the documentation names exists', () => {
  it.each(documents.map((document) => [document, counted(namesIn(read(document)))]))('%s: %s', (document) => {
    expect(missing(read(document), document)).toEqual([]);
  });

  it('and is of every kind, so that none is passed over', () => {
    const all = documents.flatMap((document) => namesIn(read(document)));
    const counts = Map.groupBy(all, ({ kind }) => kind);
    for (const kind of ['file', 'folder', 'picture', 'command', 'option', 'heading'] as const)
      expect(counts.get(kind)?.length ?? 0, kind).toBeGreaterThan(0);
  });

  it('but for names that are none of ours, each of them needed', () => {
    const all = new Set(documents.flatMap((document) => namesIn(read(document)).map(({ name }) => name)));
    expect(Object.keys(notOurs).filter((name) => !all.has(name))).toEqual([]);
  });

  it('and the rules of who may import whom are the arrows of ARCHITECTURE.md', async () => {
    const { arrows } = await import(join(root, '.dependency-cruiser.mjs'));
    expect(read('ARCHITECTURE.md').match(/^ \S+ → .+$/gm)).toEqual(arrows.map((arrow: string) => ` ${arrow}`));
  });

  it('and every picture is shown somewhere', () => {
    const all = documents.flatMap((document) =>
      namesIn(read(document)).map(({ name }) => normalize(join(dirname(document), name))),
    );
    expect(files.filter((file) => /^docs\/.*\.png$/.test(file) && !all.includes(file))).toEqual([]);
  });
});

describe('what is missed', () => {
  it.each([
    ['a file', 'See `glossary/glosary.ts`.', ['file glossary/glosary.ts']],
    ['a file by its name alone', 'See `no-such-file.ts` and `glossary.ts`.', ['file no-such-file.ts']],
    ['a folder', 'Both `language/matching/` and `matchings/` stand there.', ['folder matchings/']],
    ['a pattern', '`*.chromium.spec.ts`, `*.safari.spec.ts`', ['file *.safari.spec.ts']],
    ['a folder in a block', '```\n components/  the interface\n readings/  a session\n```', ['folder readings/']],
    ['a link', '[how](docs/nowhere.md) and [elsewhere](https://example.org/x.md)', ['file docs/nowhere.md']],
    ['a picture', '![seen](docs/pictures/lasa.png) ![not](docs/none.png)', ['picture docs/none.png']],
    ['a picture that is there, elsewhere', '![not](lasa.png)', ['picture lasa.png']],
    ['a command', '`npm run build`, `npm run --silent bulid`', ['command bulid']],
    ['a command in a block', '```sh\nnpm test\nnpm run fly -- FIL.pdf\n```', ['command fly']],
    ['an option', '`npm run find-terms -- [--schemes core] FIL`, `--fly`', ['option --fly']],
    ['a heading', '# What is there\n\n[a](#what-is-there) [b](#what-isnt)', ['heading #what-isnt']],
    [
      'a heading elsewhere',
      '[a](README.md#prova) [b](README.md#nothing-like-it)',
      ['heading README.md#nothing-like-it'],
    ],
  ])('%s', (_, markdown, expected) => {
    const own = { ...project, headings: (file: string) => headingsOf(file === 'here.md' ? markdown : read(file)) };
    const found = namesIn(markdown).filter((named) => !exists(named, '.', 'here.md', own));
    expect(found.map(({ kind, name }) => `${kind} ${name}`)).toEqual(expected);
  });
});
