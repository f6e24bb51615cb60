/**
 * node test/pdf-files/make-pdfs.ts: prints test/documents/pdfs/plan.html as the PDFs beside it, with tags and without. They are
 * committed, since another Chromium breaks lines elsewhere.
 */
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { browserPath } from '../../commands/browser-path.ts';

const file = (name: string) => fileURLToPath(new URL(`documents/pdfs/${name}`, import.meta.url));

const browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.goto(`file://${file('plan.html')}`);
for (const [name, tagged] of [
  ['plan-tagged.pdf', true],
  ['plan-untagged.pdf', false],
] as const) {
  await page.pdf({
    path: file(name),
    format: 'A4',
    tagged,
    outline: false,
    margin: { top: '25mm', bottom: '25mm', left: '25mm', right: '25mm' },
    displayHeaderFooter: true,
    headerTemplate: '<div style="font-size:8pt;margin-left:25mm">Region Älvmarken, dnr 2026/118-3</div>',
    footerTemplate:
      '<div style="font-size:8pt;margin-left:100mm"><span class=pageNumber></span> (<span class=totalPages></span>)</div>',
  });
}
await browser.close();
