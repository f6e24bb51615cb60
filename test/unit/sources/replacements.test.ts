import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/*
 * In a replacement that is a string "$&" and "$`" mean something else than what they say, and what we put in are names and words that
 * somebody has written: "A$`B" as a template's name broke a workbook. So what isn't written out in the code is given by a function.
 */

const root = new URL('../../..', import.meta.url).pathname;
const files = globSync('**/*.{ts,tsx,mjs}', {
  cwd: root,
  exclude: (name) => /^(?:node_modules|\.output|\.wxt|test|test-results)$/.test(name),
});

const close: Record<string, string> = { '(': ')', '[': ']', '{': '}' };

/** Where the argument that begins here ends: at a comma or bracket of its own level. Knows strings, templates and patterns. */
function argumentEnd(code: string, from: number): number {
  const open: string[] = [];
  let isValueBefore = false;
  for (let at = from; at < code.length; at++) {
    const sign = code.charAt(at);
    if (open.length === 0 && (sign === ',' || sign === ')')) return at;
    if (sign === "'" || sign === '"' || sign === '`') at = literalEnd(code, at);
    else if (sign === '/' && code[at + 1] === '/') at = code.indexOf('\n', at);
    else if (sign === '/' && !isValueBefore) at = patternEnd(code, at);
    else if (close[sign]) open.push(close[sign]);
    else if (sign === open.at(-1)) open.pop();
    if (!/\s/.test(code.charAt(at))) isValueBefore = /[\w$)\]'"`/]/.test(code.charAt(at));
  }
  return code.length;
}

function literalEnd(code: string, from: number): number {
  const quote = code[from];
  for (let at = from + 1; at < code.length; at++) {
    if (code[at] === '\\') at++;
    else if (code[at] === quote) return at;
    else if (quote === '`' && code.startsWith('${', at)) {
      let depth = 1;
      for (at += 2; depth > 0; at++) {
        if (code[at] === "'" || code[at] === '`') at = literalEnd(code, at);
        else if (code[at] === '{') depth++;
        else if (code[at] === '}') depth--;
      }
      at--;
    }
  }
  return code.length;
}

function patternEnd(code: string, from: number): number {
  let inClass = false;
  for (let at = from + 1; at < code.length; at++) {
    if (code[at] === '\\') at++;
    else if (code[at] === '[') inClass = true;
    else if (code[at] === ']') inClass = false;
    else if (code[at] === '/' && !inClass) return at;
  }
  return code.length;
}

/** What stands in a file as a replacement and is neither written out nor a function. */
function suspectsIn(code: string): string[] {
  const suspects: string[] = [];
  for (const { 0: call, index } of code.matchAll(/\.replace(?:All)?\(/g)) {
    const comma = argumentEnd(code, index + call.length);
    if (code[comma] !== ',') continue;
    const second = code.slice(comma + 1, argumentEnd(code, comma + 1)).trim();
    if (second === '') continue;
    const isWritten = /^(['"])(?:\\.|(?!\1).)*\1$/s.test(second) || /^`(?:\\.|[^`$]|\$(?!\{))*`$/.test(second);
    const isFunction = /^(?:async )?(?:\([^)]*\)|\w+)\s*(?::\s*\w+\s*)?=>/.test(second);
    const isNamedFunction =
      /^\w+$/.test(second) && new RegExp(`(?:function ${second}\\(|const ${second} = \\([^)]*\\)[^=]*=>)`).test(code);
    if (!isWritten && !isFunction && !isNamedFunction) suspects.push(second);
  }
  return suspects;
}

test('the whole project is looked through', () => expect(files.length).toBeGreaterThan(400));

test.each([
  ["a.replace('x', 'y$1')", 0],
  ['a.replaceAll(/[,)]/g, (one) => one)', 0],
  ['const f = (x: string) => x; a.replace(/,/, f)', 0],
  ['a.replace(/x/, name)', 1],
  ['a.replace("x", `<\x24{name}>`)', 1],
  ["a.replace('x', b ? 'y' : name)", 1],
  ['a.replace(old, names[0])', 1],
  ['location.replace(address)', 0],
])('%s', (code, suspects) => expect(suspectsIn(code)).toHaveLength(suspects));

test('every replacement is written out or a function', () => {
  const found = files.flatMap((file) =>
    suspectsIn(readFileSync(`${root}/${file}`, 'utf8')).map((one) => `${file}: ${one}`),
  );
  expect(found).toEqual([]);
});
