import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/*
 * An effect runs after a frame has been drawn, on a busy machine much later, and meanwhile the reader has gone on: what moves the focus
 * then takes it away from where somebody writes. So the focus is moved while the page is changed (`useLayoutEffect`), or in the press.
 */

const root = new URL('../../..', import.meta.url).pathname;
const moves = /\bfocus\(|\bshowModal\(|\bwriteOnIn\(|\bbringToSight\(|\.select\(\)/;

/**
 * File → why it may: `opened-concept` waits for the entry that closes, which stands above and is drawn by itself.
 */
const mayWait = ['extension/state/panel/opened-concept.ts'];

function movingEffects(code: string): string[] {
  const found: string[] = [];
  for (const { index } of code.matchAll(/\buseEffect\(/g)) {
    let depth = 0;
    let end = code.indexOf('(', index);
    do {
      if (code[end] === '(') depth++;
      if (code[end] === ')') depth--;
      end++;
    } while (depth > 0 && end < code.length);
    const effect = code.slice(index, end);
    if (moves.test(effect)) found.push(effect);
  }
  return found;
}

test('an effect that moves the focus is found', () => {
  expect(movingEffects('useEffect(() => {\n  field.current?.focus();\n}, []);')).toHaveLength(1);
  expect(movingEffects('useLayoutEffect(() => field.current?.focus());\nuseEffect(() => look());')).toEqual([]);
});

test('nothing takes the focus after a frame', () => {
  const files = globSync('{components,extension,entrypoints}/**/*.{ts,tsx}', { cwd: root });
  const late = files.filter((file) => movingEffects(readFileSync(`${root}${file}`, 'utf8')).length > 0);
  expect(late).toEqual(mayWait);
});
