import { showPage } from '../../components/app/page.tsx';
import { viewerWords } from '../../components/i18n/tables/reading/viewer.ts';
import { readViewing } from '../../components/viewer/read-viewing.ts';
import { Viewer } from '../../components/viewer/Viewer.tsx';
import { Opener } from '../../extension/state/viewer/opening.ts';

const opener = new Opener();
void opener.begin();
await showPage(<Viewer opener={opener} readPdf={readViewing} />, (language) => {
  const { value } = opener.state;
  return value.is === 'open' ? value.file.name : viewerWords[language].viewer.name;
});
