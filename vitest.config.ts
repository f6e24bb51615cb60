import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const all = 'test/unit/**/*.test.ts';
/** Of what has no browser, no database and no state, by rule: none finds what another file's tests have left. */
const pure = 'test/unit/{answers,comments,glossary,glossary-files,language,learning}/**/*.test.ts';
/** Whole pages over the database: each test begins with nothing stored and a document of its own. */
const ownPages = 'test/unit/own-pages/**/*.test.ts';
/** Each has the same panel before it, and leaves it as it was. */
const panel = 'test/unit/panel/*.test.ts';
/** It goes on for as long as it is told to; `npm run test:quick` leaves it out. */
const fuzz = 'test/unit/sources/fuzz.test.ts';

// Commands, and the threads that read PDFs, are begun some hundred times: what Node has made of their source is kept.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('node_modules/.cache/node', import.meta.url));

const project = (name: string, test: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration => ({
  extends: true,
  test: { name, ...test },
});

// No test is timed: the limit is for what never ends.
export default defineConfig({
  test: {
    setupFiles: ['fake-indexeddb/auto'],
    // Beside the browsers a minute's work takes several.
    testTimeout: 600_000,
    // One fewer, as Vitest has it by itself, is half of two.
    maxWorkers: availableParallelism(),
    projects: [
      // To load the glossary and the word lists, or the interface, anew takes longer than most files' tests.
      project('pure', { include: [pure], isolate: false }),
      project('own pages', { include: [ownPages], isolate: false }),
      project('other', { include: [all], exclude: [pure, ownPages, panel, fuzz] }),
      project('panel', { include: [panel], isolate: false }),
      project('fuzz', { include: [fuzz] }),
    ],
  },
});
