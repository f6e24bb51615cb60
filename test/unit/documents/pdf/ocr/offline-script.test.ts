import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { offlineScript } from '../../../../../documents/pdf/ocr/engine/offline-script.ts';

const source = readFileSync(
  new URL('../../../../../node_modules/tesseract.js/dist/worker.min.js', import.meta.url),
  'utf8',
);

test('the script asks no address on the network and makes no code of text', () => {
  const script = offlineScript(source);
  expect(script).not.toMatch(/cdn|new Function|sourceMappingURL/);
  // It is whole but for that.
  expect(script.length).toBeGreaterThan(source.length - 300);
});

test.each<[string, (script: string) => string]>([
  ['an address that is written otherwise', (script) => script.replace('https://cdn.jsdelivr', 'https://cdn.example')],
  ['an address more', (script) => `${script};fetch("https://example.org/data")`],
  ['code of text once more', (script) => `${script};new Function("return 1")`],
])('%s fails the build', (_, changed) => {
  expect(() => offlineScript(changed(source))).toThrow("tesseract.js's worker script");
});
