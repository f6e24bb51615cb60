/** npm run benchmark [-- matching | page]: both, or one of them. */
const [only] = process.argv.slice(2);
if (only !== 'page') await import('./matching.ts');
if (only !== 'matching') await import('./page.ts');
