/** npm run benchmark [-- matching | anchoring | answers | page | living | panel | comments | export | storage | pdf-blocks | pdf-text [FOLDER] | pdf | word | hard-word [NAME] | ocr [first | second | third | strategy | certainty | layers | workers | memory | package] [scores] | long-tasks | tasks | scrolling | go-through | answers-matrix | take-in-answers]: all, or one of them. */
/** npm run benchmark [-- matching | anchoring | answers | page | living | panel | comments | export | storage | pdf-blocks | pdf-text [FOLDER] | pdf | word | hard-word [NAME] | ocr [first | second | third | strategy | certainty | layers | workers | memory | package] [scores] | long-tasks | tasks | scrolling | go-through | answers-matrix | glossary-files]: all, or one of them. */
const [only] = process.argv.slice(2);
if (!only || only === 'matching') await import('./reading/matching.ts');
if (!only || only === 'anchoring') await import('./anchoring.ts');
if (!only || only === 'answers') await import('./answers/reading.ts');
if (!only || only === 'page') await import('./reading/page.ts');
if (!only || only === 'living') await import('./reading/living.ts');
if (!only || only === 'panel') await import('./panel/panel.ts');
if (!only || only === 'comments') await import('./panel/comments.ts');
if (!only || only === 'export') await import('./panel/export.ts');
if (!only || only === 'storage') await import('./storage.ts');
if (!only || only === 'pdf-blocks') await import('./pdf/pdf-blocks.ts');
if (!only || only === 'pdf-text') await import('./pdf/pdf-text.ts');
if (!only || only === 'pdf') await import('./pdf/pdf.ts');
if (!only || only === 'word') await import('./word.ts');
if (!only || only === 'hard-word') await import('./hard-word.ts');
if (!only || only === 'ocr') await import('./ocr/ocr.ts');
if (!only || only === 'long-tasks') await import('./panel/long-tasks.ts');
if (!only || only === 'tasks') await import('./tasks/tasks.ts');
if (!only || only === 'scrolling') await import('./panel/scrolling.ts');
if (!only || only === 'go-through') await import('./answers/go-through.ts');
if (!only || only === 'answers-matrix') await import('./answers/answers-matrix.ts');
if (!only || only === 'take-in-answers') await import('./answers/take-in-answers.ts');
if (!only || only === 'glossary-files') await import('./glossary/glossary-files.ts');
