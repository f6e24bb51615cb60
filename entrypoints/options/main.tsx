import { showPage } from '../../components/app/page.tsx';
import { WithGlossary } from '../../components/app/WithGlossary.tsx';
import { Options } from '../../components/options/Options.tsx';
import { sitesForPdfs } from '../../extension/pdf-opening/pdf-sites.ts';
import {
  appearance,
  automaticBackups,
  languageChoice,
  lastBackup,
  marksShown,
  overviewShown,
  recognisesByItself,
  schemeChoice,
} from '../../extension/settings/settings.ts';
import { followed, followedSites } from '../../extension/state/followed.ts';
import { followedGlossary } from '../../extension/state/glossary/followed-glossary.ts';
import { isInPrivateWindow } from '../../storage/db/private-window.ts';

const [choice, marked, overviewed, language, colours, sites, forPdfs, scans, weekly, lastSaved, isPrivate] =
  await Promise.all([
    followed(schemeChoice),
    followed(marksShown),
    followed(overviewShown),
    followed(languageChoice),
    followed(appearance),
    followedSites(),
    followedSites(sitesForPdfs),
    followed(recognisesByItself),
    followed(automaticBackups),
    followed(lastBackup),
    isInPrivateWindow(),
  ]);
const glossary = followedGlossary();
await showPage(
  <WithGlossary glossary={glossary}>
    {(known) => (
      <Options
        glossary={known}
        choice={choice}
        marked={marked}
        overviewed={overviewed}
        language={language}
        colours={colours}
        sites={sites}
        forPdfs={forPdfs}
        scans={scans}
        weekly={weekly}
        lastSaved={lastSaved}
        isPrivate={isPrivate}
      />
    )}
  </WithGlossary>,
);
