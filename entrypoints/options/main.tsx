import { followed, followedSites } from '../../components/followed.ts';
import { Options } from '../../components/options/Options.tsx';
import { showPage } from '../../components/page.tsx';
import '../../components/options/options.css';
import { loadGlossary } from '../../glossary/glossary.ts';
import { schemeFiles } from '../../glossary/schemes/index.ts';
import { sitesForPdfs } from '../../reading/pdf-sites.ts';
import {
  appearance,
  automaticBackups,
  languageChoice,
  lastBackup,
  marksShown,
  overviewShown,
  schemeChoice,
} from '../../settings.ts';
import { isInPrivateWindow } from '../../storage/private-window.ts';

const [choice, marked, overviewed, language, colours, sites, forPdfs, weekly, lastSaved, isPrivate] = await Promise.all(
  [
    followed(schemeChoice),
    followed(marksShown),
    followed(overviewShown),
    followed(languageChoice),
    followed(appearance),
    followedSites(),
    followedSites(sitesForPdfs),
    followed(automaticBackups),
    followed(lastBackup),
    isInPrivateWindow(),
  ],
);
await showPage(
  <Options
    glossary={loadGlossary(schemeFiles)}
    choice={choice}
    marked={marked}
    overviewed={overviewed}
    language={language}
    colours={colours}
    sites={sites}
    forPdfs={forPdfs}
    weekly={weekly}
    lastSaved={lastSaved}
    isPrivate={isPrivate}
  />,
  (words) => `${words.options.title} – Remissläsaren`,
);
