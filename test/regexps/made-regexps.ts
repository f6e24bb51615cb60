/**
 * node test/regexps/made-regexps.ts ROOT FILE …: loads files, searches a text, and prints, as JSON, the regular expressions that ours make of
 * strings meanwhile.
 */

export interface Pattern {
  source: string;
  flags: string;
  /** The file that makes it. */
  where: string;
  /** Where in it, from 1. */
  line: number;
}

const [root = '', ...files] = process.argv.slice(2);
const found: Pattern[] = [];
globalThis.RegExp = new Proxy(RegExp, {
  construct(target, [source, flags], newTarget) {
    const pattern: RegExp = Reflect.construct(target, [source, flags], newTarget);
    // The file that asked, not the one that was imported: files load each other.
    const caller = new Error().stack?.split('\n')[2]?.replace(root, '/') ?? '';
    const [, where = '', line] = /\/((?:[\w-]+\/)+[\w.-]+\.tsx?):(\d+)/.exec(caller) ?? [];
    if (!caller.includes('node_modules'))
      found.push({ source: pattern.source, flags: pattern.flags, where, line: Number(line) });
    return pattern;
  },
});
for (const file of files) await import(`${root}${file}`);
// Some are made of the glossary's words, and of what a text introduces.
const { compile } = await import('../../language/matching/lexicon.ts');
const { termsOf } = await import('../../language/matching/terms.ts');
const { loadGlossary } = await import('../../glossary/glossary.ts');
const { schemeFiles } = await import('../../glossary/schemes/index.ts');
const { findInPlainText } = await import('../../commands/documents/plain-text.ts');
const text = 'Med psykisk ohälsa (PO) avses besvär. PO ökar, och psykisk hälsa (P.H+) minskar. P.H+ mäts.';
const { schemes } = loadGlossary(schemeFiles);
findInPlainText(compile(termsOf(schemes)), text);
// A lexicon of few words looks for how they begin.
for (const scheme of schemes) compile(termsOf([scheme]));
console.log(JSON.stringify(found));
