import { h } from 'preact';
import { open, until } from './own-page.ts';

/** The page with all that the reader can choose, and what is stored. */

const { Options } = await import('../../../components/options/Options.tsx');
const settings = await import('../../../extension/settings/settings.ts');
const { followed, followedSites } = await import('../../../extension/state/followed.ts');
const { sitesForPdfs } = await import('../../../extension/pdf-opening/pdf-sites.ts');
const { loadGlossary } = await import('../../../glossary/glossary.ts');
const { schemeFiles } = await import('../../../glossary/schemes/index.ts');
const glossary = loadGlossary(schemeFiles);

/** Opens it anew and waits for a part of it. */
export async function openOptions(part = '.stored'): Promise<void> {
  await open('options.html', async () =>
    h(Options, {
      glossary,
      choice: await followed(settings.schemeChoice),
      marked: await followed(settings.marksShown),
      overviewed: await followed(settings.overviewShown),
      language: await followed(settings.languageChoice),
      colours: await followed(settings.appearance),
      sites: await followedSites(),
      forPdfs: await followedSites(sitesForPdfs),
      scans: await followed(settings.recognisesByItself),
      weekly: await followed(settings.automaticBackups),
      lastSaved: await followed(settings.lastBackup),
      isPrivate: false,
    }),
  );
  await until(part, () => document.querySelector(part));
}
