import { showPage } from '../../components/app/page.tsx';
import { readerWords } from '../../components/i18n/tables/reader.ts';
import { Reader } from '../../components/viewer/Reader.tsx';
import { readViewing } from '../../components/viewer/read-viewing.ts';
import { Opener } from '../../extension/state/viewer/opening.ts';

const opener = new Opener();
void opener.begin();
await showPage(<Reader opener={opener} read={readViewing} />, (language) => {
  const { value } = opener.state;
  return value.is === 'open' ? value.file.name : readerWords[language].reader.name;
});
